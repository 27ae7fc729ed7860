"""Strokes that several widgets share: boxes with crisp edges and the focus ring."""

from collections.abc import Sequence
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen

from quizapp.ui.theme import Theme


def paint_box(
    painter: QPainter,
    area: QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 1,
    dashed: bool = False,
) -> None:
    """Paint a rounded box whose edge, `width` pixels, lies wholly inside `area`."""
    pen = QPen(Qt.PenStyle.NoPen) if edge is None else QPen(edge, width)
    if edge is not None and dashed:
        pen.setDashPattern([5.0, 2.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    inset = width / 2 if edge is not None else 0.0
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    corner = max(0.0, radius - inset)
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), corner, corner)


def paint_focus_ring(
    painter: QPainter, theme: Theme, area: QRectF, radius: float, color: QColor | None = None
) -> None:
    """Paint the keyboard focus ring inside `area`, 3 px from its edge."""
    gap = theme.px(3)
    inner = area.adjusted(gap, gap, -gap, -gap)
    ring = theme.colors.focus if color is None else color
    paint_box(painter, inner, max(0, radius - gap), None, ring, theme.px(2))


def paint_key_cap(painter: QPainter, theme: Theme, area: QRectF, key: str, ink: QColor) -> None:
    """Paint a key as it looks on a keyboard: a small box, its edge the ink at 55 %."""
    edge = QColor(ink)
    edge.setAlphaF(0.55)
    paint_box(painter, area, theme.px(4), None, edge, theme.px(1))
    painter.setPen(ink)
    painter.setFont(theme.font("cap"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, key)


def key_cap_width(theme: Theme, key: str) -> int:
    """Return how wide the cap of `key` is, in pixels: at least as wide as high."""
    text = QFontMetrics(theme.font("cap")).horizontalAdvance(key)
    return max(theme.px(20), text + theme.px(10))


def paint_rule(
    painter: QPainter, theme: Theme, start: QPointF, length: float, color: QColor | None = None
) -> None:
    """Paint a horizontal line, one logical pixel thick, from `start` to the right."""
    ink = theme.colors.line if color is None else color
    painter.fillRect(QRectF(start.x(), start.y(), length, theme.px(1)), ink)


def rounded_line(points: Sequence[QPointF], radius: float) -> QPainterPath:
    """Return a line through the points whose corners are rounded."""
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_towards(corner, before, radius))
        path.quadTo(corner, _towards(corner, after, radius))
    path.lineTo(points[-1])
    return path


def _towards(start: QPointF, end: QPointF, distance: float) -> QPointF:
    """Return the point at a distance from `start` on the way to `end`, at most half way."""
    way = end - start
    length = hypot(way.x(), way.y())
    return start if length == 0 else start + way * min(0.5, distance / length)
