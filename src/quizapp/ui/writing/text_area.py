"""A field of several lines with its label above; it grows with its text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.label import Label

_MOST_LINES = 8


class TextArea(QWidget):
    """Label and text. `edited` tells that a person changed it; the Tab key leaves it."""

    edited = Signal()

    def __init__(self, themes: ThemeStore, label: str, placeholder: str = "") -> None:
        """Make an empty area of two lines."""
        super().__init__()
        self._themes = themes
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(label)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setTabChangesFocus(True)
        self.edit.textChanged.connect(self._changed)
        name = Label(themes, label, "smallS")
        name.setBuddy(self.edit)
        column = Column(themes, 4)
        column.addWidget(name)
        column.addWidget(self.edit)
        self.setLayout(column)
        self.setFocusProxy(self.edit)
        themes.changed.connect(self._measure)
        self._measure()

    def text(self) -> str:
        """Return what is written, without blanks around it."""
        return self.edit.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Put a text into the area without a signal."""
        self.edit.blockSignals(True)
        self.edit.setPlainText(text)
        self.edit.blockSignals(False)
        self._measure()

    def _changed(self) -> None:
        self._measure()
        self.edited.emit()

    def _measure(self) -> None:
        theme = self._themes.theme
        self.edit.setFont(theme.font("body"))
        lines = round(self.edit.document().size().height())
        shown = max(2, min(_MOST_LINES, lines))
        self.edit.setFixedHeight(shown * theme.line_height("body") + theme.px(24))
