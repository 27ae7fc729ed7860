"""How the layout of a timeline strip is painted."""

from math import atan2, pi

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)

from quizapp.ui.icons import Icons
from quizapp.ui.theme import Role, Theme
from quizapp.ui.timeline.box import Box
from quizapp.ui.timeline.parts import Band, Break, Chip, Interval, Label, Layout, Link, Pill, Tick
from quizapp.ui.widgets.painting import paint_box, rounded_line
from quizapp.ui.widgets.timeline_items import ItemPainter
from quizapp.ui.widgets.timeline_markers import MarkerPainter, paint_arrow_head

_LINE = 16
_FADE = 0.04


class StripPainter:
    """Paints one layout, from the ground up; `hovered` is the chip under the pointer."""

    def __init__(self, painter: QPainter, theme: Theme, icons: Icons, layout: Layout) -> None:
        """Paint with `painter`, which must not outlive the widget."""
        self._painter = painter
        # Words are read by their own letters; time goes to the right everywhere.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._theme = theme
        self._icons = icons
        self._layout = layout
        self._markers = MarkerPainter(painter, theme, round(layout.axis), layout.bars)
        self._items = ItemPainter(painter, theme, layout)

    def paint(self, hovered: Chip | None = None) -> None:
        """Paint everything but the focus ring."""
        layout, painter = self._layout, self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # time runs to the right in every language; each text runs as its own letters do
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        area = QRectF(0, 0, layout.width, layout.height)
        round_area = QPainterPath()
        round_area.addRoundedRect(area, self._theme.px(10), self._theme.px(10))
        painter.fillPath(round_area, self._theme.colors.sunken)
        painter.save()
        painter.setClipPath(round_area)
        self._items.ground()
        self._axis()
        for band in layout.bands:
            self._band(band)
        for interval in layout.intervals:
            self._interval(interval)
        for link in layout.links:
            self._link(link)
        for label in layout.labels:
            self._label(label)
        for tick in layout.ticks:
            self._tick(tick)
        for gap in layout.breaks:
            self._break(gap)
        if layout.more is not None:
            self._text(layout.more.box, layout.more.text, "cap", self._theme.colors.text2)
        for bar in layout.bars:
            self._markers.bar(bar)
        if layout.pill is not None:
            self._pill(layout.pill)
        self._items.items()
        for group in (*layout.groups, *layout.asked):
            self._markers.marker(group)
        if layout.selected is not None and not layout.items:
            self._markers.ring(layout.selected)
        for chip in layout.chips:
            self._chip(chip, hovered=chip == hovered)
        painter.restore()

    def _band(self, band: Band) -> None:
        px, colors = self._theme.px, self._theme.colors
        area = _area(band.area).adjusted(px(1), 0, -px(1), -px(8))
        paint_box(self._painter, area, px(4), colors.surface, colors.control, px(1))
        if band.box is not None:
            self._text(band.box, band.text, "cap", colors.text2)

    def _axis(self) -> None:
        """Paint the axis in its pieces; it fades away at both ends of the strip."""
        layout, ink = self._layout, self._theme.colors.axis
        fade = QLinearGradient(0, 0, layout.width, 0)
        for stop, alpha in ((0.0, 0.0), (_FADE, 1.0), (1 - _FADE, 1.0), (1.0, 0.0)):
            color = QColor(ink)
            color.setAlphaF(alpha)
            fade.setColorAt(stop, color)
        starts = [0.0, *(right for _, right in layout.scale.gaps)]
        ends = [*(left for left, _ in layout.scale.gaps), layout.width]
        thick = self._theme.px(2)
        for start, end in zip(starts, ends, strict=True):
            if end > start:
                top = layout.axis - thick / 2
                self._painter.fillRect(QRectF(start, top, end - start, thick), QBrush(fade))

    def _break(self, gap: Break) -> None:
        """Paint the two strokes of a break, and how long it is between them."""
        px = self._theme.px
        pen = QPen(self._theme.colors.axis, px(2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._painter.setPen(pen)
        for x in (gap.left, gap.right):
            lean, reach = px(3), px(7)
            self._painter.drawLine(
                QPointF(x - lean, self._layout.axis + reach),
                QPointF(x + lean, self._layout.axis - reach),
            )
        self._text(gap.box, gap.text, "cap", self._theme.colors.text2)

    def _tick(self, tick: Tick) -> None:
        px, colors = self._theme.px, self._theme.colors
        top = self._layout.axis + px(2) / 2
        height = px(10 if tick.major else 6)
        ink = colors.axis if tick.major else colors.tick
        self._painter.fillRect(QRectF(round(tick.x), top, px(1), height), ink)
        if tick.box is not None:
            self._text(tick.box, tick.text, "cap", colors.text2 if tick.year else colors.text3)

    def _interval(self, line: Interval) -> None:
        """Paint a level line with its text; one that tells a link is in the accent colour."""
        px, colors = self._theme.px, self._theme.colors
        ink = colors.accent if line.arrow else colors.axis
        self._painter.fillRect(QRectF(line.left, line.y, line.right - line.left, px(1)), ink)
        for x, side in ((line.left, -1), (line.right, 1)):
            if line.arrow == side:
                tip = QPointF(x, line.y + px(1) / 2)
                paint_arrow_head(self._painter, tip, 0 if side > 0 else pi, px(6), self._pen(ink))
            else:
                self._painter.fillRect(QRectF(x, line.y - px(3), px(1), px(7)), ink)
        if line.box is not None:
            text = colors.accent_text if line.arrow else colors.text2
            self._word_in_line(line.box, line.text, text)

    def _link(self, link: Link) -> None:
        """Paint a stepped line with round corners and an arrow head at its target."""
        ink = self._theme.colors.accent
        points = [QPointF(x + 0.5, y + 0.5) for x, y in link.points]
        self._painter.setPen(self._pen(ink))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(rounded_line(points, self._theme.px(6)))
        way = points[-1] - points[-2]
        angle = atan2(way.y(), way.x())
        paint_arrow_head(self._painter, points[-1], angle, self._theme.px(6), self._pen(ink))
        if link.box is not None:
            self._word_in_line(link.box, link.text, self._theme.colors.accent_text)

    def _word_in_line(self, box: Box, text: str, ink: QColor) -> None:
        air = self._theme.px(6)
        area = _area(box).adjusted(-air, 0, air, 0)
        self._painter.fillRect(area, self._theme.colors.sunken)
        self._text(box, text, "cap", ink)

    def _label(self, label: Label) -> None:
        px, colors = self._theme.px, self._theme.colors
        if label.leader is not None:
            top = self._layout.axis + px(1)
            height = label.leader - px(2) - top
            self._painter.fillRect(QRectF(label.x, top, px(1), height), colors.tick)
        box = label.box
        if label.selected:
            area = _area(box.grown(0, px(2)))
            paint_box(self._painter, area, px(6), colors.surface, colors.accent, px(1))
        ink = colors.text
        if any(mark.chosen for mark in label.marks):
            ink = colors.bad_text
        elif any(mark.number for mark in label.marks):
            ink = colors.accent_text
        half = box.height / 2
        for top, text, color in ((0.0, label.date, ink), (half, label.title, colors.text2)):
            self._centred(Box(box.left, box.top + top, box.width, half), text, "cap", color)

    def _pill(self, pill: Pill) -> None:
        px, colors = self._theme.px, self._theme.colors
        if pill.stem:
            path = rounded_line([QPointF(x, y) for x, y in pill.stem], px(6))
            self._painter.setPen(QPen(colors.accent, px(2)))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawPath(path)
            paint_box(self._painter, _area(pill.box), px(8), colors.accent)
            ink = colors.on_accent
        else:
            paint_box(self._painter, _area(pill.box), px(8), colors.surface, colors.control, px(1))
            ink = colors.text
        left, top = pill.box.left + px(12), pill.box.top + px(5)
        width, line = pill.box.width - 2 * px(12), px(18)
        self._text(Box(left, top, width, line), pill.date, "smallS", ink)
        self._text(Box(left, top + line - px(1), width, line), pill.title, "small", ink)

    def _chip(self, chip: Chip, *, hovered: bool) -> None:
        px, colors = self._theme.px, self._theme.colors
        fill, edge, ink = colors.surface, colors.line, colors.text2
        if chip.home:
            fill, edge, ink = colors.accent_soft, colors.accent, colors.accent_text
        if hovered:
            fill = colors.hover
        area = _area(chip.box)
        paint_box(self._painter, area, area.height() / 2, fill, edge, px(1))
        size, top = px(14), chip.box.top + px(5)
        left = chip.box.left + px(7) if chip.earlier else chip.box.right - px(7) - size
        name = "chevron-left" if chip.earlier else "chevron-right"
        self._icons.paint(self._painter, name, ink, QRectF(left, top, size, size))
        start = chip.box.left + (px(24) if chip.earlier else px(14))
        self._text(Box(start, chip.box.top, 0, chip.box.height), chip.text, "cap", ink)

    def _pen(self, ink: QColor) -> QPen:
        width = 1.25 * self._theme.scale
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        return QPen(ink, width, Qt.PenStyle.SolidLine, cap, join)

    def _centred(self, box: Box, text: str, role: Role, ink: QColor) -> None:
        width = QFontMetricsF(self._theme.font(role)).horizontalAdvance(text)
        self._text(Box(box.middle - width / 2, box.top, width, box.height), text, role, ink)

    def _text(self, box: Box, text: str, role: Role, ink: QColor) -> None:
        """Paint one line, in the middle of the height of its box."""
        font = self._theme.font(role)
        metrics = QFontMetricsF(font)
        rise = (box.height + metrics.ascent() - metrics.descent()) / 2
        self._painter.setFont(font)
        self._painter.setPen(ink)
        self._painter.drawText(QPointF(round(box.left), round(box.top + rise)), text)


def _area(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)
