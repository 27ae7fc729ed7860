"""A field whose text nobody beside reads along."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.text_field import TextField


class SecretField(TextField):
    """Shows dots, and gives nothing to suggestions, the clipboard or a screen reader."""

    def __init__(self, themes: ThemeStore, label: str) -> None:
        """Make an empty field."""
        super().__init__(themes, label)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def take(self) -> str:
        """Return the text and empty the field."""
        text = self.edit.text()
        self.edit.clear()
        return text
