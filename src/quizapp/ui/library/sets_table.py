"""All question sets in a table, found by a word of their names and sorted by any column."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent

from quizapp.services.teacher_overview import ListedSet
from quizapp.ui.library.no_match import NoMatch
from quizapp.ui.library.set_order import SetColumn, in_order
from quizapp.ui.library.set_words import changed_words, origin_words, size_words, state_cell
from quizapp.ui.tables.sorted_table import SortedTable
from quizapp.ui.tables.table_model import Cell, TableColumn, TitleCell
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.label import Label
from quizapp.ui.words.collation import is_found
from quizapp.ui.words.moments import Moments

_LEAST_ROWS, _MOST_ROWS = 5, 12
_ORIGIN_FROM, _CHANGED_FROM = 820, 560


class SetsTable(Card):
    """One row a set; what is done is done with the one of the current row."""

    chosen = Signal(object)
    """The current set, None if there is none."""

    opened = Signal()

    sorted_anew = Signal(str)
    """The order is another one now, as `sort_as` takes it."""

    menu_wanted = Signal(QPoint)
    """A menu about the current set is wanted at a place of the screen."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make a table without sets."""
        super().__init__(themes, padding=8)
        self._sets: tuple[ListedSet, ...] = ()
        self._shown: tuple[ListedSet, ...] = ()
        self._moments: Moments | None = None
        self._column, self._descending = SetColumn.NAME, False
        self._wanted = ""
        self.titles = (
            self.tr("Name"),
            self.tr("Size"),
            self.tr("From"),
            self.tr("Changed"),
            self.tr("State"),
        )
        columns = [TableColumn(title, stretch=not place) for place, title in enumerate(self.titles)]
        self.table = SortedTable(themes, self.tr("Question sets"), columns, _MOST_ROWS)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._want_menu)
        self.table.chosen.connect(lambda _: self.chosen.emit(self.current))
        self.table.opened.connect(lambda _: self.opened.emit())
        self.table.ordered.connect(lambda column: self.sort(SetColumn(column)))
        self._note = Label(themes, "", "body", "text2")
        note = Column(themes, 0, (12, 4, 12, 8))
        note.addWidget(self._note)
        self.missed = NoMatch(themes)
        note.addWidget(self.missed)
        self.body.addWidget(self.table)
        self.body.addLayout(note)
        self.setFocusProxy(self.table)

    @property
    def current(self) -> ListedSet | None:
        """The set of the current row."""
        row = self.table.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def present(self, sets: Sequence[ListedSet], moments: Moments) -> None:
        """Show other sets; the current one stays so if it is still there."""
        self._sets, self._moments = tuple(sets), moments
        self._fill()

    def choose(self, set_id: str) -> bool:
        """Make a set the current one, if it is shown; tell whether it is."""
        places = [place for place, one in enumerate(self._shown) if one.summary.id == set_id]
        if places:
            self.table.choose(places[0])
        return bool(places)

    def search(self, text: str) -> None:
        """Show only sets with a text in their names, or in where they are from."""
        self._wanted = text.strip()
        self._fill()

    def sort(self, column: SetColumn) -> None:
        """Sort by a column, the other way round if it was sorted by it already."""
        self._descending = column is self._column and not self._descending
        self._column = column
        self._fill()
        self.sorted_anew.emit(f"{column.name} {'down' if self._descending else 'up'}")
        up, down = self.tr("Sorted by {column}"), self.tr("Sorted by {column}, the other way round")
        words = down if self._descending else up
        announce(self.table, words.format(column=self.titles[column]))

    def sort_as(self, order: str) -> None:
        """Sort as it was sorted when `sorted_anew` said so; an unknown order changes nothing."""
        name, _, way = order.partition(" ")
        if name in SetColumn.__members__:
            self._column, self._descending = SetColumn[name], way == "down"
            self._fill()

    def fit(self, height: int) -> None:
        """Be no higher than `height` pixels, if some rows can still be seen."""
        theme = self._themes.theme
        rows = (height - theme.px(40 + 2 * 8)) // theme.px(44)
        self.table.show_most(min(max(rows, _LEAST_ROWS), _MOST_ROWS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the columns that there is no room for."""
        logical = event.size().width() / self._themes.theme.scale
        self.table.setColumnHidden(SetColumn.ORIGIN, logical < _ORIGIN_FROM)
        self.table.setColumnHidden(SetColumn.CHANGED, logical < _CHANGED_FROM)
        super().resizeEvent(event)

    def _fill(self) -> None:
        moments, before, row = self._moments, self.current, self.table.currentIndex().row()
        if moments is None:
            return
        found = filter(self._matches, self._sets)
        self._shown = in_order(found, self._column, descending=self._descending)
        self.table.show_rows([self._row(one, moments) for one in self._shown])
        self.table.show_order(self._column, descending=self._descending)
        self.table.setVisible(bool(self._shown))
        self._note.setText(self._note_words())
        self.missed.setVisible(not self._shown)
        if not self._shown:
            self.missed.miss(self._wanted)
        self._note.setVisible(bool(self._note.text()))
        if not self._shown:
            self.chosen.emit(None)
        elif before is None or not self.choose(before.summary.id):
            self.table.choose(min(max(row, 0), len(self._shown) - 1))

    def _note_words(self) -> str:
        """Say why there is nothing of one's own."""
        if not self._shown or any(one.is_own for one in self._sets):
            return ""
        return self.tr(
            "Sets of your own stand here, too. Write one, or add files: tables, workbooks, and"
            " questions from Moodle and many other programs."
        )

    def _matches(self, one: ListedSet) -> bool:
        return is_found(self._wanted, one.summary.title, origin_words(one))

    def _row(self, one: ListedSet, moments: Moments) -> Sequence[Cell]:
        summary = one.summary
        return (
            TitleCell(summary.title),
            size_words(summary.events, summary.questions) if summary.usable else "–",
            origin_words(one),
            changed_words(one, moments),
            state_cell(one),
        )

    def _want_menu(self, place: QPoint) -> None:
        """Ask for a menu where the pointer is, or below the current row for the menu key."""
        row = self.table.visualRect(self.table.currentIndex())
        at = place if self.table.indexAt(place).row() == self.table.currentIndex().row() else None
        corner = row.bottomLeft() + QPoint(self._themes.theme.px(12), 0)
        self.menu_wanted.emit(self.table.viewport().mapToGlobal(at or corner))
