"""A field of several lines with its label above; it grows with its text."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.field_message import FieldMessage, MessageSort
from quizapp.ui.widgets.label import Label

_MOST_LINES = 8


class _Lines(QPlainTextEdit):
    """The text itself."""

    def __init__(self, themes: ThemeStore) -> None:
        super().__init__()
        self._themes = themes
        themes.changed.connect(self._measure)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the font: with another place in the window, Qt gives back an earlier one."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._measure()

    def _measure(self) -> None:
        font = self._themes.theme.font("body")
        if self.font().pixelSize() != font.pixelSize():
            self.setFont(font)


class TextArea(QWidget):
    """Label and text. `edited` tells that a person changed it; the Tab key leaves it."""

    edited = Signal()

    def __init__(self, themes: ThemeStore, label: str, placeholder: str = "") -> None:
        """Make an empty area of two lines."""
        super().__init__()
        self._themes = themes
        self.edit = _Lines(themes)
        self.edit.setAccessibleName(label)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setTabChangesFocus(True)
        self.edit.textChanged.connect(self._changed)
        self._message = FieldMessage(themes)
        name = Label(themes, label, "smallS")
        name.setBuddy(self.edit)
        column = Column(themes, 4)
        column.addWidget(name)
        column.addWidget(self.edit)
        column.addWidget(self._message)
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

    def show_message(self, sort: MessageSort, message: str) -> None:
        """Say below the area what is wrong with its text, or nothing."""
        self._message.present(sort, message)
        self.edit.setAccessibleDescription(message)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the text only be read and copied, or changed again."""
        self.edit.setReadOnly(read_only)
        self.edit.setProperty("still", read_only)
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def _changed(self) -> None:
        self._measure()
        self.edited.emit()

    def _measure(self) -> None:
        theme = self._themes.theme
        lines = round(self.edit.document().size().height())
        shown = max(2, min(_MOST_LINES, lines))
        self.edit.setFixedHeight(shown * theme.line_height("body") + theme.px(24))
