"""One row of the order list: what can be dragged, pushed up and down, and judged."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from quizapp.ui.answers.order_look import RowLook, RowState, row_look
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import SpokenItem, announce_roles
from quizapp.ui.widgets.focus_ring import shows_ring
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.mirror import mirrored, placed, start_of_lines
from quizapp.ui.widgets.painting import paint_box, paint_focus_ring
from quizapp.ui.widgets.text_block import TextBlock

_TEXT_LEFT = 68
_SIDE = 14


@dataclass(frozen=True)
class _Lines:
    """The texts of a row set for one width; the words stand beside the text or below it."""

    text: TextBlock
    detail: TextBlock | None
    words: TextBlock | None
    words_below: bool

    @property
    def height(self) -> float:
        """The height of all lines at the left."""
        below = (self.detail, self.words if self.words_below else None)
        return self.text.height + sum(block.height for block in below if block)


@dataclass(frozen=True)
class RowVerdict:
    """What the check says of a row: a state, words for it, and the date of the event."""

    state: RowState
    words: str
    detail: str


class OrderRow(QWidget):
    """Grip, place, text, and two buttons; after the check a verdict instead of the buttons."""

    pushed = Signal(int)
    """A button asks to move the row by this many places."""
    grabbed = Signal()
    """The pointer took hold of the row and began to move."""
    dragged = Signal(float)
    """The pointer, holding the row, asks for this y of its top in the list."""
    dropped = Signal()
    """The pointer let go."""
    entered = Signal()
    """The row got the focus."""

    def __init__(self, themes: ThemeStore, text: str, parent: QWidget) -> None:
        """Make a row that can be moved; `text` is shown letter for letter."""
        super().__init__(parent)
        announce_roles()
        self.interface: QAccessibleInterface | None = None
        self._themes = themes
        self._text = text
        self._place, self._count = 1, 1
        self._held = False
        self._pressed: QPointF | None = None
        self._verdict: RowVerdict | None = None
        self._ring = False
        self._lines: dict[int, _Lines] = {}
        self._up = self._button("chevron-up", self.tr("Move up"), "Alt+↑", -1)
        self._down = self._button("chevron-down", self.tr("Move down"), "Alt+↓", 1)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        themes.changed.connect(self._remeasure)

    @property
    def text(self) -> str:
        """The text of the row."""
        return self._text

    @property
    def is_held(self) -> bool:
        """Whether the pointer holds the row."""
        return self._held

    def set_place(self, place: int, count: int) -> None:
        """Say which place of how many the row has, counted from 1."""
        self._place, self._count = place, count
        self._up.setEnabled(place > 1)
        self._down.setEnabled(place < count)
        self._name()
        self.update()

    def show_verdict(self, verdict: RowVerdict | None) -> None:
        """Show what the check says; None takes it back."""
        self._verdict = verdict
        for button in (self._up, self._down):
            button.setVisible(verdict is None)
        open_hand = Qt.CursorShape.OpenHandCursor
        self.setCursor(open_hand if verdict is None else Qt.CursorShape.ArrowCursor)
        self._let_go()
        self._name()
        self._remeasure()

    def let_go(self) -> None:
        """End a drag without dropping the row anywhere."""
        self._let_go()
        self.update()

    def spoken_role(self) -> QAccessible.Role:
        """An item of the list."""
        return QAccessible.Role.ListItem

    def spoken_items(self) -> tuple[SpokenItem, ...]:
        """Nothing more: the buttons are widgets."""
        return ()

    def spoken_description(self) -> str:
        """What the check says of the event."""
        return self.accessibleDescription()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`; without its buttons a row is lower."""
        px, high = self._themes.theme.px, ceil(self._set(width).height)
        least, padding = (56, 12) if self._verdict is None else (48, 6)
        return max(px(least), high + 2 * px(padding))

    def sizeHint(self) -> QSize:
        """As wide as the column of a page."""
        width = self._themes.theme.px(688)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons where lines end."""
        super().resizeEvent(event)
        self._place_buttons()

    def changeEvent(self, event: QEvent) -> None:
        """Begin lines at the other side."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._remeasure()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, grip or verdict, place, texts and focus ring."""
        theme, area = self._themes.theme, QRectF(self.rect())
        look = self._look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, width = theme.px(10), theme.px(look.width)
        paint_box(painter, area, radius, look.fill, look.edge, width, look.dashed)
        self._paint_handle(painter, look)
        self._paint_lines(painter, look)
        if self._ring and not self._held:
            paint_focus_ring(painter, theme, area, radius)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the current row, with a ring if the focus came from the keyboard."""
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self._ring = shows_ring(event.reason())
            self.entered.emit()
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be a row like the others."""
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self._ring = False
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the row."""
        if event.button() is Qt.MouseButton.LeftButton and self._verdict is None:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the row by the point where it was taken."""
        if self._pressed is None:
            return
        moved = event.position() - self._pressed
        if not self._held and moved.manhattanLength() >= QApplication.startDragDistance():
            self._held = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.grabbed.emit()
        if self._held:
            self.dragged.emit(self.y() + moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the row."""
        held = self._held
        self._let_go()
        if held:
            self.dropped.emit()

    def _let_go(self) -> None:
        self._pressed = None
        if self._held:
            self._held = False
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def _button(self, icon: str, name: str, key: str, step: int) -> IconButton:
        button = IconButton(self._themes, icon, name, key=key, bordered=True, small=True)
        button.setParent(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.pushed.emit(step))
        return button

    def _place_buttons(self) -> None:
        px = self._themes.theme.px
        right = self.width() - px(_SIDE)
        for button in (self._down, self._up):
            size = button.sizeHint()
            corner = QPoint(right - size.width(), (self.height() - size.height()) // 2)
            place = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(corner, size))
            button.setGeometry(place)
            right -= size.width() + px(6)

    def _look(self) -> RowLook:
        state = RowState.HELD if self._held else RowState.OPEN
        if self._verdict is not None:
            state = self._verdict.state
        colors = self._themes.theme.colors
        return row_look(colors, state, hovered=self.underMouse(), current=self.hasFocus())

    def _paint_handle(self, painter: QPainter, look: RowLook) -> None:
        """Paint the grip, or the badge of the verdict, and the place."""
        theme, middle = self._themes.theme, self.height() / 2
        px, icons = theme.px, self._themes.icons
        if look.badge is not None:
            side = px(22)
            box = mirrored(self, QRectF(px(11), middle - side / 2, side, side))
            paint_box(painter, box, px(6), look.badge)
            inner = box.adjusted(px(4), px(4), -px(4), -px(4))
            icons.paint(painter, look.icon, theme.colors.surface, inner)
        else:
            side = px(18)
            grip = mirrored(self, QRectF(px(13), middle - side / 2, side, side))
            icons.paint(painter, "grip-vertical", theme.colors.text2, grip)
        painter.setPen(look.number)
        painter.setFont(theme.font("bodyS", tabular=True))
        number = mirrored(self, QRectF(px(34), 0, px(22), self.height()))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(self._place))

    def _paint_lines(self, painter: QPainter, look: RowLook) -> None:
        theme, lines = self._themes.theme, self._set(self.width())
        start, top = theme.px(_TEXT_LEFT), (self.height() - lines.height) / 2
        lines.text.paint(painter, placed(self, start, top, lines.text), theme.colors.text)
        top += lines.text.height
        if lines.detail:
            lines.detail.paint(painter, placed(self, start, top, lines.detail), theme.colors.text2)
            top += lines.detail.height
        if lines.words and lines.words_below:
            lines.words.paint(painter, placed(self, start, top, lines.words), look.words)
        elif lines.words:
            size = lines.words.size
            end, top = (
                self.width() - theme.px(16) - size.width(),
                (self.height() - size.height()) / 2,
            )
            lines.words.paint(painter, placed(self, end, top, lines.words), look.words)

    def _set(self, width: int) -> _Lines:
        """Return the texts set for `width`, from the last few that were asked for."""
        if width not in self._lines:
            if len(self._lines) >= 4:
                self._lines.clear()
            self._lines[width] = self._set_lines(width)
        return self._lines[width]

    def _set_lines(self, width: int) -> _Lines:
        theme, verdict = self._themes.theme, self._verdict
        room = float(width - theme.px(_TEXT_LEFT) - theme.px(16))
        side = start_of_lines(self)
        if verdict is None:
            buttons = theme.px(_SIDE) + 2 * self._up.sizeHint().width() + theme.px(6)
            text = TextBlock(theme, self._text, "body", room - buttons, alignment=side)
            return _Lines(text, None, None, False)
        words = TextBlock(theme, verdict.words, "smallS")
        beside = words.size.width() + theme.px(16)
        below = beside > room / 2
        narrow = room if below else room - beside
        text = TextBlock(theme, self._text, "body", narrow, alignment=side)
        detail = TextBlock(theme, verdict.detail, "small", narrow, alignment=side)
        return _Lines(text, detail if verdict.detail else None, words, below)

    def _name(self) -> None:
        name = self.tr("Place {place} of {count}: {text}")
        self.setAccessibleName(name.format(place=self._place, count=self._count, text=self._text))
        said = (self._verdict.detail, self._verdict.words) if self._verdict else ()
        self.setAccessibleDescription(". ".join(part for part in said if part))

    def _remeasure(self) -> None:
        self._lines.clear()
        self._place_buttons()
        self.updateGeometry()
        self.update()
