"""One partner to choose: its number, its text, and who has it."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy

from quizapp.generation.target import Target
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.mirror import mirrored, placed, start_of_lines
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.painting import paint_box, paint_focus_ring
from quizapp.ui.widgets.recent import Recent
from quizapp.ui.widgets.text_block import TextBlock

_LEFT, _SIDE, _DOWN = 48, 12, 9


class MatchPartner(PaintedButton):
    """A button that gives its partner to a row; it can also be dragged onto one."""

    dragged = Signal(QPointF)
    """The pointer, holding the partner, is at this point of the screen."""
    dropped = Signal(QPointF)

    def __init__(self, themes: ThemeStore, target: Target) -> None:
        """Make a partner that nobody has."""
        super().__init__(themes, "")
        self.target = target
        self._owner = ""
        self._pressed: QPointF | None = None
        self._held = False
        self._lines: Recent[TextBlock] = Recent()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_owner("")

    def text(self) -> str:
        """The text of the partner."""
        return self.target.text

    def show_owner(self, letter: str) -> None:
        """Show which row has the partner, "" for none."""
        self._owner = letter
        name = f"{self.target.id}: {self.target.text}"
        used = self.tr("{name}. Partner of {letter}.").format(name=name, letter=letter)
        self.setAccessibleName(used if letter else name)
        self._remeasure()

    def hasHeightForWidth(self) -> bool:
        """A long text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text at `width`, at least 40 px."""
        px = self._themes.theme.px
        return max(px(40), ceil(self._lines.at(width, self._set_lines).height) + 2 * px(_DOWN))

    def sizeHint(self) -> QSize:
        """Half as wide as the column of a page."""
        width = self._themes.theme.px(372)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        px = self._themes.theme.px
        return QSize(px(200), px(40))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the partner, or begin a click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the partner once the pointer has moved a little."""
        if self._pressed is not None and not self._held:
            moved = (event.position() - self._pressed).manhattanLength()
            self._held = moved >= QApplication.startDragDistance()
        if self._held:
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the partner, or end the click."""
        held, self._held, self._pressed = self._held, False, None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        super().mouseReleaseEvent(event)
        if held:
            self.dropped.emit(event.globalPosition())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, number, text and focus ring."""
        theme, area = self._themes.theme, QRectF(self.rect())
        colors, px = theme.colors, theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = colors.hover if self.hovered else colors.surface
        paint_box(painter, area, px(8), fill, colors.control, px(1))
        side = px(24)
        number = mirrored(self, QRectF(px(_SIDE), px(_DOWN) - px(1), side, side))
        self._paint_badge(painter, number, self.target.id, colors.control, colors.text2)
        ink = colors.text2 if self._owner else colors.text
        text = self._lines.at(self.width(), self._set_lines)
        text.paint(painter, placed(self, px(_LEFT), px(_DOWN), text), ink)
        if self._owner:
            self._paint_owner(painter)
        if self.ring_visible:
            paint_focus_ring(painter, theme, area, px(8))

    def _paint_owner(self, painter: QPainter) -> None:
        """Paint the letter of the row in a badge like that of the row when it is selected."""
        theme = self._themes.theme
        px, side = theme.px, theme.px(24)
        box = QRectF(self.width() - px(_SIDE) - side, px(_DOWN) - px(1), side, side)
        box = mirrored(self, box)
        colors = theme.colors
        paint_box(painter, box, px(6), colors.accent_soft)
        self._paint_badge(painter, box, self._owner, colors.accent, colors.accent_text)

    def _paint_badge(
        self, painter: QPainter, box: QRectF, sign: str, edge: QColor, ink: QColor
    ) -> None:
        theme = self._themes.theme
        paint_box(painter, box, theme.px(6), None, edge, theme.px(1))
        painter.setPen(ink)
        painter.setFont(theme.font("smallS"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)

    def _set_lines(self, width: int) -> TextBlock:
        theme = self._themes.theme
        room = width - theme.px(_LEFT) - theme.px(_SIDE) - theme.px(32)
        side = start_of_lines(self)
        return TextBlock(theme, self.target.text, "body", float(room), alignment=side)

    def _remeasure(self) -> None:
        self._lines.forget()
        super()._remeasure()
