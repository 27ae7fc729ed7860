"""One saved quiz on the home page: what it is, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.painted_button import PaintedButton


class QuizRow(Card):
    """Title and a line of words at the left, buttons at the right or below."""

    def __init__(
        self, themes: ThemeStore, title: str, about: str, buttons: Sequence[PaintedButton]
    ) -> None:
        """Show a quiz with its buttons, which the list connects."""
        super().__init__(themes, padding=16)
        words = Column(themes, 2)
        words.addStretch(1)
        words.addWidget(Label(themes, title, "bodyS"))
        words.addWidget(Label(themes, about, "small", "text2", tabular=True))
        words.addStretch(1)
        tools, row = QWidget(), Row(themes, 12)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        tools.setLayout(row)
        fold = Fold(themes, gap=24, least=240)
        fold.add(words)
        fold.add(tools, 0)
        self.body.addLayout(fold)
