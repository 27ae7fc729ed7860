"""Scores over time, one line for each set or person."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.charts.chart_scale import LEAST_PITCH, Series, TimeScale, spread
from quizapp.ui.charts.share_axes import paint_share_axes, percent_words
from quizapp.ui.theme import ColorName
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Drawing
from quizapp.ui.widgets.text_block import TextBlock, elided

_MOST_MARKERS = 200
_BESIDE = 12
_COLORS: tuple[ColorName, ...] = ("accent", "ok", "bad", "warn", "text2")
_DASHES: tuple[tuple[float, ...], ...] = ((), (5, 3), (1.5, 2.5), (8, 3, 2, 3), (3, 2))
_SHAPES: tuple[tuple[tuple[float, float], ...], ...] = (
    (),
    ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    ((0, -1.2), (1.2, 1), (-1.2, 1)),
    ((0, 1.2), (1.2, -1), (-1.2, -1)),
)
MOST_SERIES = len(_COLORS)


class ScoreChart(Drawing):
    """Series differ by colour, by dash and by the shape of their points; named at their ends."""

    def __init__(self, themes: ThemeStore, name: str) -> None:
        """Make an empty chart that is read out as `name`."""
        super().__init__()
        self._themes = themes
        self._series: tuple[Series, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    def show_series(self, series: Sequence[Series]) -> None:
        """Show up to five series; empty ones are left out."""
        self._series = tuple(one for one in series if one.points)[:MOST_SERIES]
        self.setAccessibleDescription(". ".join(self._words(one) for one in self._series))
        self.update()

    def _words(self, one: Series) -> str:
        many = self.tr("{name}: {n} quizzes, first {first} %, latest {last} %", "", len(one.points))
        words = many if len(one.points) > 1 else self.tr("{name}: 1 quiz, {last} %")
        return words.format(
            name=one.name,
            n=len(one.points),
            first=round(100 * one.points[0][1]),
            last=round(100 * one.points[-1][1]),
        )

    def sizeHint(self) -> QSize:
        """220 px high."""
        theme = self._themes.theme
        return QSize(theme.px(480), theme.px(220))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        theme = self._themes.theme
        return QSize(theme.px(240), theme.px(220))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grid, axis, lines and their names."""
        if not self._series:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        scale = TimeScale(self._series, plot.width())
        theme = self._themes.theme
        ticks = scale.ticks(theme.px(LEAST_PITCH))
        paint_share_axes(painter, theme, plot, ticks, plot.right())
        for number, one in enumerate(self._series):
            points = [
                QPointF(plot.left() + scale.x(moment), plot.bottom() - share * plot.height())
                for moment, share in one.points
            ]
            self._paint_line(painter, points, number)
        self._paint_names(painter, plot)

    def _plot(self) -> QRectF:
        """Return the area of the lines, with room for the words around it."""
        theme, px = self._themes.theme, self._themes.theme.px
        widths = (TextBlock(theme, one.name, "cap").size.width() for one in self._series)
        wanted = px(_BESIDE) + math.ceil(max(widths, default=0.0)) + 1
        right = min(max(px(120), wanted), self.width() // 4)
        return QRectF(self.rect()).adjusted(px(48), px(10), -right, -px(30))

    def _paint_line(self, painter: QPainter, points: Sequence[QPointF], number: int) -> None:
        theme = self._themes.theme
        color = theme.colors.named(_COLORS[number])
        pen = QPen(color, theme.px(2))
        if _DASHES[number]:
            pen.setDashPattern(_DASHES[number])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        if len(points) > _MOST_MARKERS:
            return
        painter.setPen(QPen(color, theme.px(2)))
        painter.setBrush(theme.colors.surface)
        for point in points:
            _paint_marker(painter, number, point, theme.px(4))

    def _paint_names(self, painter: QPainter, plot: QRectF) -> None:
        """Write share and name of each series beside the end of its line."""
        theme = self._themes.theme
        wanted = [plot.bottom() - one.points[-1][1] * plot.height() for one in self._series]
        pitch = theme.px(36)
        tops = spread(wanted, pitch, plot.top() + pitch / 4, plot.bottom() - pitch / 4)
        left = plot.right() + theme.px(_BESIDE)
        room = self.width() - left
        for number, (one, middle) in enumerate(zip(self._series, tops, strict=True)):
            share = TextBlock(theme, percent_words(one.points[-1][1]), "smallS", tabular=True)
            name = TextBlock(theme, elided(theme, one.name, "cap", room), "cap")
            top = middle - (share.height + name.height) / 2
            share.paint(painter, QPointF(left, top), theme.colors.named(_COLORS[number]))
            name.paint(painter, QPointF(left, top + share.height), theme.colors.text2)


def _paint_marker(painter: QPainter, number: int, center: QPointF, radius: float) -> None:
    """Paint a point of a series: round, square, diamond, or a triangle up or down."""
    corners = _SHAPES[number]
    if corners:
        points = [QPointF(center.x() + x * radius, center.y() + y * radius) for x, y in corners]
        painter.drawPolygon(QPolygonF(points))
    else:
        painter.drawEllipse(center, radius, radius)
