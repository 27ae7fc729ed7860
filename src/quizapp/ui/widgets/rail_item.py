"""One place in the navigation rail, in its three forms."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.breakpoints import WidthClass
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.label import plain_tooltip
from quizapp.ui.widgets.mirror import from_start, mirrored
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.painting import paint_box, paint_focus_ring
from quizapp.ui.widgets.text_block import TextBlock, elided

_HEIGHTS: Mapping[WidthClass, int] = {
    WidthClass.WIDE: 44,
    WidthClass.MEDIUM: 56,
    WidthClass.NARROW: 44,
}


class RailItem(PaintedButton):
    """Icon beside its label, icon over its label, or only the icon with a tooltip."""

    def __init__(self, themes: ThemeStore, label: str, icon: str, key: str = "") -> None:
        """Make an item in the wide form."""
        super().__init__(themes, label)
        self._label = label
        self._icon = icon
        self._key = key
        self._form = WidthClass.WIDE
        self._current = False
        self.setAccessibleDescription(key)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def label_width(self) -> int:
        """The width that the label needs under an icon and beside the bar, in pixels."""
        theme = self._themes.theme
        return QFontMetrics(theme.font("cap")).horizontalAdvance(self._label) + theme.px(12)

    def set_current(self, current: bool) -> None:
        """Mark the item as the place the window is at."""
        self._current = current
        here = self.tr("{place}, current page").format(place=self._label)
        self.setAccessibleName(here if current else self._label)
        self.update()

    def set_form(self, form: WidthClass) -> None:
        """Take the form of a rail of that width."""
        self._form = form
        shown = f"{self._label} ({self._key})" if self._key else self._label
        hidden = form is WidthClass.NARROW
        self.setToolTip(plain_tooltip(shown) if hidden or self._key else "")
        self._remeasure()

    def sizeHint(self) -> QSize:
        """The height of the form; as wide as the rail."""
        theme = self._themes.theme
        return QSize(theme.px(40), theme.px(_HEIGHTS[self._form]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, active bar, icon, label and focus ring."""
        theme, area = self._themes.theme, QRectF(self.rect())
        colors = theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = theme.px(2)
        ground = area.adjusted(0, gap, 0, -gap)
        if self._current:
            paint_box(painter, ground, theme.px(8), colors.surface, colors.line, theme.px(1))
            bar = ground.adjusted(0, theme.px(9), 0, -theme.px(9))
            bar.setWidth(theme.px(4))
            bar = mirrored(self, bar)
            paint_box(painter, bar, theme.px(2), colors.accent)
        elif self.hovered:
            paint_box(painter, ground, theme.px(8), colors.hover)
        self._paint_content(painter, area, colors.text if self._current else colors.text2)
        if self.ring_visible:
            paint_focus_ring(painter, theme, ground, theme.px(8))

    def _paint_content(self, painter: QPainter, area: QRectF, ink: QColor) -> None:
        theme, size = self._themes.theme, self._themes.theme.px(20)
        icon = theme.colors.accent_text if self._current else ink
        center = area.center()
        match self._form:
            case WidthClass.WIDE:
                begin = from_start(self, theme.px(14), size)
                box = QRectF(begin, center.y() - size / 2, size, size)
                left = theme.px(14) + size + theme.px(12)
                self._paint_label(painter, left, area.width() - left - theme.px(8), ink)
            case WidthClass.MEDIUM:
                box = QRectF(center.x() - size / 2, theme.px(9), size, size)
                painter.setFont(theme.font("cap"))
                painter.setPen(ink)
                painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
                line = QRectF(0, theme.px(32), area.width(), theme.line_height("cap"))
                painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._label)
            case WidthClass.NARROW:
                box = QRectF(center.x() - size / 2, center.y() - size / 2, size, size)
        self._themes.icons.paint(painter, self._icon, icon, box)

    def _paint_label(self, painter: QPainter, left: float, room: float, ink: QColor) -> None:
        theme = self._themes.theme
        current = self._current
        text = elided(theme, self._label, "bodyS" if current else "body", room)
        block = TextBlock(theme, text, "bodyS" if current else "body")
        left = from_start(self, left, block.size.width())
        block.paint(painter, QPointF(left, (self.height() - block.height) / 2), ink)
