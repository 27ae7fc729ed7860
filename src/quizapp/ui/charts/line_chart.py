"""Shares over time: one line, whose points are days or weeks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from quizapp.ui.charts.chart import Chart
from quizapp.ui.charts.chart_scale import LEAST_PITCH, Series, TimeScale
from quizapp.ui.charts.share_axes import paint_share_axes
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.text_block import TextBlock

_HIGH = 234
_MOST_DOTS = 60
_STEPS: Mapping[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class Point:
    """A share from 0 to 1 on a day, or in the week that begins on it, and the same in words."""

    day: date
    share: float
    words: str
    short: str


class LineChart(Chart):
    """Larger dots where many answers stand behind a point; the latest value is written out."""

    def __init__(self, themes: ThemeStore, name: str) -> None:
        """Make an empty chart that is read out as `name`."""
        super().__init__(themes, name, _STEPS)
        self._points: tuple[Point, ...] = ()

    def show_points(self, points: Sequence[Point], said: str) -> None:
        """Show other points, oldest first."""
        self._points = tuple(points)
        self.show_marks([point.words for point in points], said)

    def first_mark(self) -> int:
        """The latest point."""
        return len(self._points) - 1

    def sizeHint(self) -> QSize:
        """234 px high, which leaves room for words above a share of 100 %."""
        theme = self._themes.theme
        return QSize(theme.px(480), theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        theme = self._themes.theme
        return QSize(theme.px(240), theme.px(_HIGH))

    def areas(self) -> Sequence[QRectF]:
        """A strip of the plot around each point."""
        plot, places = self._plot(), self._places()
        if not places:
            return ()
        xs = [place.x() for place in places]
        middles = [(one + other) / 2 for one, other in pairwise(xs)]
        edges = [plot.left(), *middles, plot.right()]
        return [
            QRectF(left, plot.top(), right - left, plot.height()) for left, right in pairwise(edges)
        ]

    def paint(self, painter: QPainter) -> None:
        """Paint grid, axis, line and dots, and the words of the point that is looked at."""
        if not self._points:
            return
        plot, places = self._plot(), self._places()
        theme, here = self._themes.theme, self.looked_at()
        ticks = self._scale(plot).ticks(theme.px(LEAST_PITCH))
        paint_share_axes(painter, theme, plot, ticks, self.width())
        if 0 <= here < len(places):
            across = QRectF(places[here].x(), plot.top(), theme.px(1), plot.height())
            painter.fillRect(across, theme.colors.control)
        painter.setPen(QPen(theme.colors.accent, theme.px(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(places))
        self._paint_dots(painter, places, here)
        self._paint_words(painter, plot, places, here if here >= 0 else len(places) - 1)

    def _plot(self) -> QRectF:
        px = self._themes.theme.px
        return QRectF(self.rect()).adjusted(px(48), px(40), -px(20), -px(30))

    def _scale(self, plot: QRectF) -> TimeScale:
        points = tuple((_start(point.day), point.share) for point in self._points)
        return TimeScale([Series("", points)], plot.width(), alone=timedelta(hours=12))

    def _places(self) -> list[QPointF]:
        if not self._points:
            return []
        plot = self._plot()
        scale = self._scale(plot)
        return [
            QPointF(
                plot.left() + scale.x(_start(point.day)),
                plot.bottom() - point.share * plot.height(),
            )
            for point in self._points
        ]

    def _paint_dots(self, painter: QPainter, places: Sequence[QPointF], here: int) -> None:
        theme = self._themes.theme
        for number, place in enumerate(places):
            if number != here and len(places) > _MOST_DOTS:
                continue
            painter.setPen(QPen(theme.colors.accent, theme.px(2)))
            painter.setBrush(theme.colors.accent if number == here else theme.colors.surface)
            radius = theme.px(6 if number == here else 4)
            painter.drawEllipse(place, radius, radius)

    def _paint_words(
        self, painter: QPainter, plot: QRectF, places: Sequence[QPointF], number: int
    ) -> None:
        """Write the value of a point above it, where nothing of the line is hidden."""
        theme, point = self._themes.theme, self._points[number]
        block = TextBlock(theme, point.short, "smallS", tabular=True)
        wide, high = block.size.width() + theme.px(12), block.height + theme.px(4)
        left = min(max(places[number].x() - wide / 2, plot.left()), self.width() - wide)
        above = places[number].y() - high - theme.px(10)
        top = above if above >= 0 else places[number].y() + theme.px(12)
        focused = self.hasFocus() and number == self._current
        edge = theme.colors.focus if focused else theme.colors.line
        box = QRectF(left, top, wide, high)
        paint_box(
            painter, box, theme.px(4), theme.colors.surface, edge, theme.px(2 if focused else 1)
        )
        block.paint(painter, QPointF(left + theme.px(6), top + theme.px(2)), theme.colors.text)


def _start(day: date) -> datetime:
    """Return where a day begins, as the ticks of the axis do."""
    return datetime.combine(day, time()).astimezone()
