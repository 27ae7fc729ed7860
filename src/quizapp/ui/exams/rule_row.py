"""One rule of an exam: an icon, what it says, and what that means."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label


class RuleRow(QWidget):
    """The icon at the left, the words beside it."""

    def __init__(self, themes: ThemeStore, icon: str, title: str, words: str) -> None:
        """Show a rule; without `words` its title says it all."""
        super().__init__()
        column = Column(themes, 2)
        column.addWidget(Label(themes, title, "bodyS"))
        if words:
            column.addWidget(Label(themes, words, "small", "text2"))
        row = Row(themes, 16)
        row.addWidget(IconView(themes, icon, "text2", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.setLayout(row)
