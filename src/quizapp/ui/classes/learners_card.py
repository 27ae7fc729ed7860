"""The learners of a class in a table; several may be chosen at once."""

from collections.abc import Sequence, Set
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from quizapp.services.classes import ClassOverview
from quizapp.session.learner import Learner
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import Cell, TableColumn, TitleCell
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.label import Label
from quizapp.ui.words.moments import Moments

_NUMBER, _CLASSES, _LATEST = 1, 2, 4
_CLASSES_FROM, _LATEST_FROM, _NUMBER_FROM = 560, 460, 330


class LearnersCard(Card):
    """One row a person; what is done is done with all rows that are chosen."""

    chosen = Signal()
    opened = Signal()
    """Enter was pressed on a person."""

    menu_wanted = Signal(QPoint)

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty table."""
        super().__init__(themes, padding=8)
        self._learners: Sequence[Learner] = ()
        columns = (
            TableColumn(self.tr("Name"), stretch=True, width=140),
            TableColumn(self.tr("Number")),
            TableColumn(self.tr("Classes"), width=120),
            TableColumn(self.tr("Quizzes"), right=True),
            TableColumn(self.tr("Latest")),
        )
        self.table = DataTable(themes, self.tr("Learners"), columns, fills=True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._want_menu)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.table.opened.connect(lambda _: self.opened.emit())
        self._note = Label(themes, "", "body", "text2")
        note = Column(themes, 0, (12, 8, 12, 8))
        note.addWidget(self._note)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(note)
        self.body.addStretch(0)
        self.setFocusProxy(self.table)

    @property
    def selected(self) -> tuple[Learner, ...]:
        """The people of the chosen rows."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return tuple(self._learners[row] for row in rows if row < len(self._learners))

    def present(
        self, learners: Sequence[Learner], overview: ClassOverview, moments: Moments, note: str
    ) -> None:
        """Show people; those that were chosen stay so. `note` says why there is nobody."""
        before = {one.id for one in self.selected}
        row = max(self.table.currentIndex().row(), 0)
        self._learners = learners
        self.table.show_rows([self._row(one, overview, moments) for one in learners])
        self._note.setText("" if learners else note)
        self._note.setVisible(not learners)
        self.table.setVisible(bool(learners))
        self._choose([place for place, one in enumerate(learners) if one.id in before], row)
        self.chosen.emit()

    def choose(self, ids: Set[UUID]) -> None:
        """Choose some people, as far as they are shown; the others that were chosen are not."""
        if places := [place for place, one in enumerate(self._learners) if one.id in ids]:
            self._choose(places, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the columns that there is no room for."""
        logical = event.size().width() / self._themes.theme.scale
        self.table.setColumnHidden(_CLASSES, logical < _CLASSES_FROM)
        self.table.setColumnHidden(_LATEST, logical < _LATEST_FROM)
        self.table.setColumnHidden(_NUMBER, logical < _NUMBER_FROM)
        super().resizeEvent(event)

    def _row(self, one: Learner, overview: ClassOverview, moments: Moments) -> tuple[Cell, ...]:
        done = overview.activity.get(one.id)
        classes = ", ".join(each.name for each in overview.roll.classes_of(one.id))
        latest = moments.day(done.latest) if done is not None and done.latest else "–"
        quizzes = str(done.quizzes) if done is not None else "0"
        return TitleCell(one.name), one.number or "–", classes or "–", quizzes, latest

    def _choose(self, places: Sequence[int], otherwise: int) -> None:
        if not self._learners:
            return
        rows = list(places) or [min(otherwise, len(self._learners) - 1)]
        # A held key, as that of Ctrl+Z, must not be taken for a wish to add to the choice.
        model, flag = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        index = self.table.model().index
        model.setCurrentIndex(index(rows[0], 0), flag.ClearAndSelect | flag.Rows)
        for place in rows[1:]:
            model.select(index(place, 0), flag.Select | flag.Rows)

    def _want_menu(self, place: QPoint) -> None:
        """Ask for a menu where the pointer is, or below the current row for the menu key."""
        row = self.table.visualRect(self.table.currentIndex())
        at = place if self.table.indexAt(place).row() == self.table.currentIndex().row() else None
        corner = row.bottomLeft() + QPoint(self._themes.theme.px(12), 0)
        self.menu_wanted.emit(self.table.viewport().mapToGlobal(at or corner))
