"""A name, how much of it, and a bar: one topic of a result."""

from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.bar import Bar
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label


class ShareRow(QWidget):
    """“Agreements”, “3 of 4” and a bar below; the bar is never red."""

    def __init__(self, themes: ThemeStore, name: str, amount: str, fraction: float) -> None:
        """Make a row; `amount` says in words what the bar shows as `fraction`."""
        super().__init__()
        head = Fold(themes, 12, least=120)
        head.add(Label(themes, name))
        head.add(Label(themes, amount, "bodyS", wrap=False, tabular=True), 0)
        column = Column(themes, 4)
        column.addLayout(head)
        column.addWidget(Bar(themes, fraction, f"{name}: {amount}"))
        self.setLayout(column)
