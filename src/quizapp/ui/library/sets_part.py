"""All question sets, what is wrong with them, the files they came from, and removed ones."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.ui.library.problems_card import ProblemsCard
from quizapp.ui.library.recent_card import RecentCard
from quizapp.ui.library.removed_card import RemovedCard
from quizapp.ui.library.rename_bar import RenameBar
from quizapp.ui.library.sets_table import SetsTable
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.text_field import TextField
from quizapp.ui.widgets.undo_bar import UndoBar


class SetsPart(QWidget):
    """New set, Add files and search above the table; below it whatever there is to see."""

    begun = Signal()
    """A new set is wanted."""

    add_asked = Signal()
    """Files are to be added."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the part without sets."""
        super().__init__()
        self.undo = UndoBar(themes)
        self.rename = RenameBar(themes)
        self.table = SetsTable(themes)
        self.problems = ProblemsCard(themes)
        self.recent = RecentCard(themes)
        self.removed = RemovedCard(themes)
        search = self.tr("Search sets")
        self.search = TextField(
            themes, search, placeholder=search, icon="search", label_visible=False
        )
        self.search.edited.connect(self.table.search)
        self.table.missed.cleared.connect(self._show_all)
        column = Column(themes, 16)
        column.addWidget(self._make_tools(themes))
        parts = (self.undo, self.rename, self.table, self.problems, self.recent, self.removed)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.setLayout(column)
        self.rename.closed.connect(self.to_table)
        self.problems.closed.connect(self.to_table)

    def to_table(self) -> None:
        """Give the focus back to the table."""
        self.table.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_all(self) -> None:
        self.search.set_text("")
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.search("")

    def _make_tools(self, themes: ThemeStore) -> QWidget:
        new = Button(themes, self.tr("New set"), "primary", icon="plus", key="Ctrl+N")
        new.clicked.connect(self.begun)
        add = Button(themes, self.tr("Add files…"), icon="file-input", key="Ctrl+O")
        add.clicked.connect(self.add_asked)
        buttons, flow = QWidget(), Flow(themes)
        flow.addWidget(new)
        flow.addWidget(add)
        buttons.setLayout(flow)
        tools, fold = QWidget(), Fold(themes, 12, least=320)
        fold.add(buttons)
        fold.add(self.search, 0)
        tools.setLayout(fold)
        return tools
