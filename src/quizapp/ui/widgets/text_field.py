"""A text field with its label above and its message below."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from quizapp.ui.theme import Role
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.field_message import FieldMessage, MessageSort
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.mirror import is_mirrored, mirrored

_NEW_MEASURES = (
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
    QEvent.Type.LayoutDirectionChange,
)
_LEAST, _LONGEST_HINT, _AROUND_HINT = 140, 240, 32


class LineEdit(QLineEdit):
    """A line edit with an icon inside where lines begin; its look is in stylesheet.py."""

    def __init__(self, themes: ThemeStore, icon: str = "", role: Role = "body") -> None:
        """Make an empty field; `icon` is a name in resources/icons."""
        super().__init__()
        self._themes = themes
        self._icon = icon
        self._role: Role = role
        self._note: Label | None = None
        self._measure()
        themes.changed.connect(self._measure)

    def note(self, words: str) -> None:
        """Say something short where lines end, inside the field, so that nothing else moves."""
        if self._note is None:
            self._note = Label(self._themes, "", "small", "text2", wrap=False)
            self._note.setParent(self)
            self._note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            # After the note, which knows its new size by then.
            self._themes.changed.connect(self._place_note)
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the note at its side."""
        super().resizeEvent(event)
        self._place_note()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then the icon over it."""
        super().paintEvent(event)
        if self._icon:
            theme, size = self._themes.theme, self._themes.theme.px(16)
            box = QRectF(theme.px(12), (self.height() - size) / 2, size, size)
            box = mirrored(self, box)
            self._themes.icons.paint(QPainter(self), self._icon, theme.colors.text3, box)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the font: with another place in the window, Qt gives back an earlier one."""
        super().changeEvent(event)
        if event.type() in _NEW_MEASURES:
            self._measure()

    def _measure(self) -> None:
        font = self._themes.theme.font(self._role)
        if self.font().pixelSize() != font.pixelSize() or self.font().weight() != font.weight():
            self.setFont(font)
        self._place_note()

    def _place_note(self) -> None:
        px, note = self._themes.theme.px, self._note
        before, after = px(24) if self._icon else 0, 0
        if note is not None and not note.isHidden():
            after = note.sizeHint().width() + px(8)
            box = QRect(QPoint(0, 0), note.sizeHint())
            box.moveCenter(self.rect().center())
            box.moveRight(self.width() - px(12))
            note.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
        left, right = (after, before) if is_mirrored(self) else (before, after)
        self.setTextMargins(left, 0, right, 0)


class TextField(QWidget):
    """Label, line edit and message. `edited` carries the text after each key."""

    edited = Signal(str)
    entered = Signal()

    def __init__(
        self,
        themes: ThemeStore,
        label: str,
        *,
        placeholder: str = "",
        icon: str = "",
        label_visible: bool = True,
        unit: str = "",
        digits: int = 0,
    ) -> None:
        """Make a field; a hidden label is still read out, `unit` stands after the field.

        With `digits` the field has room for so many of them and not the whole width.
        """
        super().__init__()
        self._themes = themes
        self._digits = digits
        self.edit = LineEdit(themes, icon)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(label)
        self.edit.textEdited.connect(self.edited)
        self.edit.returnPressed.connect(self.entered)
        self._message = FieldMessage(themes)
        self._line = self._make_line(unit)
        column = Column(themes, 4)
        if label_visible:
            name = Label(themes, label, "smallS")
            name.setBuddy(self.edit)
            column.addWidget(name)
        column.addLayout(self._line)
        column.addWidget(self._message)
        column.addStretch(1)
        self.setLayout(column)
        self.setFocusProxy(self.edit)
        themes.changed.connect(self._measure)
        self._measure()

    def put_beside(self, *widgets: QWidget) -> None:
        """Let widgets stand after the field and its unit."""
        place = self._line.count() - (1 if self._digits else 0)
        for number, widget in enumerate(widgets):
            self._line.insertWidget(place + number, widget)

    def sizeHint(self) -> QSize:
        """A line of some words; a long message below wraps and does not widen the field."""
        return QSize(self._themes.theme.px(240), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A line of a few letters, or of the hint in it."""
        px = self._themes.theme.px
        hint = QFontMetrics(self.edit.font()).horizontalAdvance(self.edit.placeholderText())
        margins = self.edit.textMargins()
        width = min(hint + margins.left() + margins.right() + px(_AROUND_HINT), px(_LONGEST_HINT))
        return QSize(max(px(_LEAST), width), super().minimumSizeHint().height())

    def text(self) -> str:
        """Return what is in the field."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put `text` into the field without a signal, its beginning in sight."""
        self.edit.setText(text)
        if not self.edit.hasFocus():
            self.edit.setCursorPosition(0)

    def show_error(self, message: str) -> None:
        """Say below the field what is wrong and what to do."""
        self.show_message("error", message)

    def show_warning(self, message: str) -> None:
        """Say below the field what could be better."""
        self.show_message("warning", message)

    def show_message(self, sort: MessageSort, message: str) -> None:
        """Say something of some sort below the field."""
        self._message.present(sort, message)
        self.mark(sort, message)

    def mark(self, sort: MessageSort, message: str) -> None:
        """Show by the edge of the field that something is said of it elsewhere."""
        self.edit.setProperty("problem", sort)
        self.edit.setAccessibleDescription(message)
        self._polish()

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the text only be read and copied, or changed again."""
        self.edit.setReadOnly(read_only)
        self.edit.setProperty("still", read_only)
        self._polish()

    def clear_message(self) -> None:
        """Say nothing."""
        self.show_message("", "")

    def _polish(self) -> None:
        """Let the style sheet look at the properties of the field again."""
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def _make_line(self, unit: str) -> Row:
        """Return the line edit, and the unit after it."""
        line = Row(self._themes, 10)
        line.addWidget(self.edit)
        if unit:
            line.addWidget(Label(self._themes, unit, wrap=False))
        if self._digits:
            line.addStretch(1)
        return line

    def _measure(self) -> None:
        if self._digits:
            theme = self._themes.theme
            figure = QFontMetrics(theme.font("body")).horizontalAdvance("0")
            self.edit.setFixedWidth(max(theme.px(96), self._digits * figure + theme.px(32)))
