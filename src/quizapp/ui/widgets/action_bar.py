"""The footer of a question: key hints at the left, what to do at the right."""

from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.foot import Foot
from quizapp.ui.widgets.key_hints import KeyHints
from quizapp.ui.widgets.painted_button import PaintedButton


class ActionBar(Foot):
    """A surface with a line on top, 60 px high, that never scrolls."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty bar; fill `hints`, and `add` the buttons from left to right."""
        super().__init__(themes)
        self.hints = KeyHints(themes)
        self._row = Row(themes, 16, (24, 10, 24, 10))
        self._row.addWidget(self.hints, 1)
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def add(self, button: PaintedButton) -> None:
        """Add a button at the right end."""
        self._row.addWidget(button)
