"""The keys of the page that puts a quiz together."""

from PySide6.QtWidgets import QWidget

from quizapp.ui.dialogs.key_sheet import KeySection, KeySheet
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.key_hints import KeyHint


class PrepareKeys(KeySheet):
    """All keys that look through questions, change them, and keep the quiz."""

    def __init__(self, themes: ThemeStore, parent: QWidget | None = None) -> None:
        """Make the sheet."""
        super().__init__(themes, parent)
        self.add(0, self._questions())
        self.add(1, self._quiz())

    def _questions(self) -> KeySection:
        return KeySection(
            self.tr("On a question"),
            (
                KeyHint(("↑", "↓"), self.tr("the one above or below")),
                KeyHint(("Home", "End"), self.tr("the first or the last one")),
                KeyHint(("S",), self.tr("show all of it, or hide it")),
                KeyHint(("Alt", "↑", "↓"), self.tr("move it")),
                KeyHint(("Alt", "Home", "End"), self.tr("move it to the first or last place")),
                KeyHint(("N",), self.tr("another one like it")),
                KeyHint(("L",), self.tr("lock it: it stays when the others are drawn again")),
                KeyHint(("Delete",), self.tr("leave it out")),
            ),
        )

    def _quiz(self) -> KeySection:
        return KeySection(
            self.tr("The whole quiz"),
            (
                KeyHint(("Ctrl", "Z"), self.tr("undo")),
                KeyHint(("Ctrl", "Shift", "Z"), self.tr("redo")),
                KeyHint(("Ctrl", "S"), self.tr("save")),
                KeyHint(("Ctrl", "Shift", "S"), self.tr("save a copy under another title")),
                KeyHint(("Ctrl", "P"), self.tr("print")),
                KeyHint(("Ctrl", "E"), self.tr("export")),
                KeyHint(("F6",), self.tr("next area")),
                KeyHint(("Esc",), self.tr("back")),
            ),
        )
