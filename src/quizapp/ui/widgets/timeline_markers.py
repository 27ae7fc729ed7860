"""How dates are painted on the axis: dots, diamonds, counts and bars."""

from collections.abc import Iterable
from math import cos, pi, sin

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from quizapp.ui.theme import Theme
from quizapp.ui.timeline.groups import is_asked, radius
from quizapp.ui.timeline.marks import Mark, Shape
from quizapp.ui.timeline.parts import Bar, Group


class MarkerPainter:
    """Paints markers and bars with one painter; colour, shape and fill each say something.

    A day is a full dot, an uncertain date a hollow one on a hatched bar, a contested date a
    hollow diamond, what one source says a square, a wrong answer a cross, an asked event
    large and in the accent colour.
    """

    def __init__(self, painter: QPainter, theme: Theme, axis: int, bars: Iterable[Bar]) -> None:
        """Paint on the axis at the y `axis`; a period among `bars` needs no dot."""
        self._painter = painter
        self._theme = theme
        self._axis = axis
        self._barred = frozenset(bar.mark for bar in bars if bar.mark.shape is Shape.PERIOD)

    def bar(self, bar: Bar) -> None:
        """Paint a hatched bar for an uncertain date, a solid one for a period."""
        if bar.mark.shape is Shape.PERIOD:
            self._period(bar)
        else:
            self._cell(bar)

    def marker(self, group: Group) -> None:
        """Paint the marker of one mark, or the count of several."""
        mark = group.marks[0]
        if len(group.marks) > 1 and not is_asked(mark):
            self._count(group)
        elif group.text:
            self._pill(group, self._theme.colors.accent, self._theme.colors.on_accent, 9)
        elif mark.chosen:
            self._cross(group.x)
        elif mark.contested:
            self._diamond(group.x, radius(mark))
        elif mark.attributed:
            self._square(group.x)
        elif is_asked(mark) or mark not in self._barred:
            self._dot(group.x, mark)

    def ring(self, group: Group) -> None:
        """Paint the ring of the selected mark."""
        reach = self._theme.px(radius(group.marks[0]) + 4)
        self._painter.setPen(QPen(self._theme.colors.accent, self._theme.px(2)))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(QPointF(group.x, self._axis), reach, reach)

    def _ink(self, mark: Mark) -> QColor:
        colors = self._theme.colors
        if mark.chosen:
            return colors.bad
        return colors.accent if is_asked(mark) else colors.text2

    def _dot(self, x: float, mark: Mark) -> None:
        px, ink = self._theme.px, self._ink(mark)
        size, middle = px(radius(mark)), QPointF(x, self._axis)
        self._halo(middle, size)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ink)
        self._painter.drawEllipse(middle, size, size)
        if mark.shape is Shape.CELL:
            self._painter.setBrush(self._theme.colors.sunken)
            hole = size - px(3 if is_asked(mark) else 2)
            self._painter.drawEllipse(middle, hole, hole)

    def _halo(self, middle: QPointF, size: float) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.colors.sunken)
        reach = size + self._theme.px(2)
        self._painter.drawEllipse(middle, reach, reach)

    def _diamond(self, x: float, reach: float) -> None:
        colors, px = self._theme.colors, self._theme.px
        self._painter.setPen(QPen(colors.sunken, px(6)))
        for pen, fill in (
            (QPen(colors.sunken, px(6)), colors.sunken),
            (QPen(colors.warn, px(2)), colors.surface),
        ):
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            self._painter.setPen(pen)
            self._painter.setBrush(fill)
            self._painter.drawPolygon(_diamond(x, self._axis, px(reach) - px(2) / 2))

    def _square(self, x: float) -> None:
        colors, px = self._theme.colors, self._theme.px
        size, middle = px(5), QPointF(x, self._axis)
        self._halo(middle, size + px(1))
        self._painter.setPen(QPen(colors.text2, px(2)))
        self._painter.setBrush(colors.surface)
        self._painter.drawRect(QRectF(x - size, self._axis - size, 2 * size, 2 * size))

    def _cross(self, x: float) -> None:
        colors, px = self._theme.colors, self._theme.px
        middle, size = QPointF(x, self._axis), px(7)
        self._halo(middle, size)
        self._painter.setBrush(colors.bad)
        self._painter.drawEllipse(middle, size, size)
        arm = size * 0.4
        self._painter.setPen(_round_pen(colors.surface, px(2)))
        for sign in (-1, 1):
            self._painter.drawLine(
                QPointF(x - arm, self._axis - sign * arm), QPointF(x + arm, self._axis + sign * arm)
            )

    def _count(self, group: Group) -> None:
        colors = self._theme.colors
        wrong = any(mark.chosen for mark in group.marks)
        self._pill(group, colors.bad if wrong else colors.text2, colors.surface, 9)

    def _pill(self, group: Group, fill: QColor, ink: QColor, reach: float) -> None:
        half = self._theme.px(reach)
        area = QRectF(group.left, self._axis - half, group.right - group.left, 2 * half)
        halo = self._theme.px(2)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.colors.sunken)
        outer = area.adjusted(-halo, -halo, halo, halo)
        self._painter.drawRoundedRect(outer, half + halo, half + halo)
        self._painter.setBrush(fill)
        self._painter.drawRoundedRect(area, half, half)
        self._painter.setPen(ink)
        self._painter.setFont(self._theme.font("cap", tabular=True))
        self._painter.drawText(area, Qt.AlignmentFlag.AlignCenter, group.text)

    def _cell(self, bar: Bar) -> None:
        """Hatch the cell, and let its fill be densest in the middle."""
        half, ink = self._theme.px(6), self._ink(bar.mark)
        area = QRectF(bar.left, self._axis - half, bar.right - bar.left, 2 * half)
        self._painter.save()
        self._painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        self._painter.fillRect(area, self._theme.colors.sunken)
        fill = QLinearGradient(area.topLeft(), area.topRight())
        fill.setColorAt(0, _faint(ink, 0))
        fill.setColorAt(0.5, _faint(ink, 0.45))
        fill.setColorAt(1, _faint(ink, 0))
        self._painter.fillRect(area, fill)
        self._painter.setPen(QPen(ink, self._theme.px(1)))
        x = max(0.0, area.left()) - area.height()
        pitch = self._theme.px(5)
        x -= x % pitch
        lines = []
        while x < min(area.right(), 100_000):
            lines.append(QLineF(x, area.bottom(), x + area.height(), area.top()))
            x += pitch
        self._painter.drawLines(lines)
        self._painter.restore()

    def _period(self, bar: Bar) -> None:
        half, ink = self._theme.px(4), self._ink(bar.mark)
        area = QRectF(bar.left, self._axis - half, bar.right - bar.left, 2 * half)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(_fading(bar, ink))
        self._painter.drawRoundedRect(area, half, half)
        if bar.continues:
            self._arrow_head(QPointF(bar.right, self._axis), 0, ink)
        if bar.opens:
            self._arrow_head(QPointF(bar.left, self._axis), pi, ink)

    def _arrow_head(self, tip: QPointF, angle: float, ink: QColor) -> None:
        paint_arrow_head(
            self._painter, tip, angle, self._theme.px(5), _round_pen(ink, self._theme.px(2))
        )


def paint_arrow_head(painter: QPainter, tip: QPointF, angle: float, size: float, pen: QPen) -> None:
    """Paint an open arrow head; `angle` is where it points, 0 to the right, in radians."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath()
    for turn in (-1, 1):
        back = angle + pi + turn * pi / 4.5
        end = QPointF(tip.x() + size * cos(back), tip.y() + size * sin(back))
        if turn < 0:
            path.moveTo(end)
            path.lineTo(tip)
        else:
            path.lineTo(end)
    painter.drawPath(path)


def _diamond(x: float, y: float, reach: float) -> QPolygonF:
    return QPolygonF(
        [QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)]
    )


def _round_pen(color: QColor, width: float) -> QPen:
    return QPen(
        color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )


def _faint(color: QColor, alpha: float) -> QColor:
    faint = QColor(color)
    faint.setAlphaF(alpha)
    return faint


def _fading(bar: Bar, ink: QColor) -> QBrush:
    """Return a fill that fades out at open ends."""
    if not (bar.opens or bar.continues):
        return QBrush(ink)
    fill = QLinearGradient(bar.left, 0, bar.right, 0)
    length = bar.right - bar.left
    fill.setColorAt(0, _faint(ink, 0 if bar.opens else 1))
    fill.setColorAt(bar.opens / length, ink)
    fill.setColorAt(1 - bar.continues / length, ink)
    fill.setColorAt(1, _faint(ink, 0 if bar.continues else 1))
    return QBrush(fill)
