"""The classes in a list, everybody first."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu

from quizapp.ui.classes.class_group import Group, ListedGroup
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import TableColumn, TitleCell
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.icon_button import IconButton


class GroupsCard(Card):
    """One row a group; `chosen` tells that another row is the current one."""

    chosen = Signal()
    renamed = Signal()
    removed = Signal()
    report_printed = Signal()
    report_saved = Signal()
    """A report about the class is wanted."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty list."""
        super().__init__(themes, padding=8)
        columns = (
            TableColumn(self.tr("Class"), stretch=True, width=90),
            TableColumn(self.tr("Learners"), right=True),
        )
        self.table = DataTable(themes, self.tr("Classes"), columns, fills=True)
        self.table.chosen.connect(lambda _: self.chosen.emit())
        self._groups: Sequence[ListedGroup] = ()
        self._rename = IconButton(themes, "pencil", self.tr("Rename the class"), key="F2")
        self._remove = IconButton(themes, "trash-2", self.tr("Remove the class"), key="Del")
        self._rename.clicked.connect(self.renamed)
        self._remove.clicked.connect(self.removed)
        self.report = IconButton(themes, "printer", self.tr("Report about the class"))
        self.report.clicked.connect(self._offer_report)
        self._ways = QMenu(self)
        self._ways.addAction(self.tr("Print report…")).triggered.connect(self.report_printed)
        self._ways.addAction(self.tr("Report as PDF…")).triggered.connect(self.report_saved)
        self.chosen.connect(self._follow)
        buttons = Row(themes, 4)
        buttons.addWidget(self._rename)
        buttons.addWidget(self._remove)
        buttons.addWidget(self.report)
        buttons.addStretch(1)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(buttons)
        self.setFocusProxy(self.table)

    @property
    def groups(self) -> Sequence[ListedGroup]:
        """All groups as they are shown."""
        return self._groups

    @property
    def current(self) -> ListedGroup | None:
        """The group of the current row."""
        row = self.table.currentIndex().row()
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def present(self, groups: Sequence[ListedGroup]) -> None:
        """Show other groups; the current one stays so if it is still there."""
        before = self.current
        self._groups = groups
        self.table.show_rows([(TitleCell(one.name), str(len(one.learners))) for one in groups])
        self.choose(before.group if before is not None else None)

    def choose(self, group: Group | None) -> None:
        """Make a group the current one, else the first."""
        places = [place for place, one in enumerate(self._groups) if _same(one.group, group)]
        self.table.selectRow(places[0] if places else 0)
        self.chosen.emit()

    def ask_rename(self) -> None:
        """Ask for another name of the class, if there is one."""
        if self._rename.isEnabled():
            self.renamed.emit()

    def ask_remove(self) -> None:
        """Ask to remove the class, if there is one."""
        if self._remove.isEnabled():
            self.removed.emit()

    def _offer_report(self) -> None:
        above = QPoint(0, -self._ways.sizeHint().height())
        self._ways.popup(self.report.mapToGlobal(above))

    def _follow(self) -> None:
        """Let the buttons be about the current class."""
        current = self.current
        one = None if current is None else current.school_class
        for button, words in (
            (self._rename, self.tr("Rename the class {name}")),
            (self._remove, self.tr("Remove the class {name}")),
            (self.report, self.tr("Report about the class {name}")),
        ):
            button.setEnabled(one is not None)
            button.set_name(words.format(name="" if one is None else one.name).strip())


def _same(one: Group, other: Group | None) -> bool:
    """Tell whether two groups are one, even if its name has changed."""
    return getattr(one, "id", one) == getattr(other, "id", other)
