"""The field in which the text of one cell is typed."""

from PySide6.QtWidgets import QLineEdit, QWidget

from quizapp.ui.theme_store import ThemeStore


class CellField(QLineEdit):
    """A line edit that lies over its cell; its look is in stylesheet.py."""

    def __init__(self, themes: ThemeStore, parent: QWidget, text: str) -> None:
        """Make a field with a text, which is wholly selected when the field gets the focus."""
        super().__init__(text, parent)
        self.setProperty("cell", True)
        self.setFont(themes.theme.font("small"))
        self.setAccessibleName(self.tr("Cell"))

    def go_on(self) -> None:
        """Put the cursor behind the text, to go on where it ends."""
        self.deselect()
        self.end(False)
