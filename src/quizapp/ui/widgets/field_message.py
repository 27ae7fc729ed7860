"""What is said below a field: what is wrong with its text, or what it means."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme import ColorName
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label

MessageSort = Literal["", "error", "warning", "note"]
"""What sort of message stands below a field; nothing if there is none."""


class FieldMessage(QWidget):
    """An icon and a sentence; takes no room while there is nothing to say."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make a message that says nothing."""
        super().__init__()
        self._icon = IconView(themes, "circle-x", "bad", 16)
        self._words = Label(themes, "", "small")
        row = Row(themes, 6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.setLayout(row)
        self.hide()

    def present(self, sort: MessageSort, message: str) -> None:
        """Say something else."""
        icon, ink, strong = _look(sort)
        self._words.setText(message)
        self._words.set_color(ink)
        self._icon.show_icon(icon, strong)
        self.setVisible(bool(message))


def _look(sort: MessageSort) -> tuple[str, ColorName, ColorName]:
    """Return the icon, and the colours of words and icon."""
    match sort:
        case "error":
            return "circle-x", "bad_text", "bad"
        case "warning":
            return "triangle-alert", "warn_text", "warn"
        case _:
            return "calendar", "text2", "text3"
