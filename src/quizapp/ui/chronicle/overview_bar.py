"""All of a timeline in a narrow bar, with a window on the part that is in sight."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.dataset.calendar import civil
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.timeline.marks import Scene
from quizapp.ui.widgets.accessible import Drawing
from quizapp.ui.widgets.painting import paint_box

_HIGH, _COLUMN, _SIDE = 44, 4, 8
_BESIDE = 12
_ABOVE = 6
_LEAST_WINDOW = 14

Days = tuple[float, float]


class OverviewBar(Drawing):
    """Columns as high as there are events, between two years; the pointer drags a window.

    Keys push the timeline itself, so this takes no focus.
    """

    wanted = Signal(float)
    """A day is to be in the middle."""

    def __init__(
        self, themes: ThemeStore, seen: Callable[[], Days], year: Callable[[int], str]
    ) -> None:
        """Show nothing yet; `seen` are the first and the last day in sight, `year` writes one."""
        super().__init__()
        self._themes = themes
        self._seen = seen
        self._year = year
        self._scene = Scene()
        self._columns: tuple[QRectF, ...] = ()
        self._held: float | None = None
        self._left, self._right = 0.0, 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Overview of the timeline"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        themes.changed.connect(self._measure)

    def show_scene(self, scene: Scene) -> None:
        """Show all of a scene."""
        self._scene = scene
        self._measure()

    @property
    def window_area(self) -> QRectF:
        """Where the part in sight stands."""
        px = self._themes.theme.px
        left, right = (self._x(day) for day in self._seen())
        air = px(_COLUMN)
        left, right = max(left, self._left - air), min(right, self._right + air)
        lack = max(0.0, px(_LEAST_WINDOW) - (right - left)) / 2
        return QRectF(left - lack, 0, right - left + 2 * lack, self.height())

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self._themes.theme.px(760), self._themes.theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(self._themes.theme.px(240), self._themes.theme.px(_HIGH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count again for the new width."""
        super().resizeEvent(event)
        self._measure()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the window, which comes to the pointer if it is elsewhere."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._scene.marks:
            return
        area, x = self.window_area, event.position().x()
        self._held = x - area.center().x() if area.left() <= x <= area.right() else 0.0
        if not self._held:
            self._move(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the window."""
        if self._held is not None:
            self._move(event.position().x() - self._held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, columns, the first and the last year, and the window."""
        theme, painter = self._themes.theme, QPainter(self)
        colors = theme.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        paint_box(painter, QRectF(self.rect()), theme.px(8), colors.sunken)
        if not self._scene.marks:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.axis)
        painter.drawRects(list(self._columns))
        self._paint_years(painter)
        soft = QColor(colors.accent)
        soft.setAlphaF(0.14)
        paint_box(painter, self.window_area, theme.px(8), soft, colors.accent, theme.px(2))

    def _paint_years(self, painter: QPainter) -> None:
        theme = self._themes.theme
        painter.setFont(theme.font("cap"))
        painter.setPen(theme.colors.text2)
        metrics = QFontMetricsF(theme.font("cap"))
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        first, last = self._years
        painter.drawText(QPointF(theme.px(_SIDE), base), first)
        right = self.width() - theme.px(_SIDE) - metrics.horizontalAdvance(last)
        painter.drawText(QPointF(right, base), last)

    @property
    def _years(self) -> tuple[str, str]:
        """The first and the last year; nothing for the last if it is the same."""
        ends = (self._scene.marks[0], self._scene.marks[-1])
        first, last = (self._year(civil(int(mark.middle)).year) for mark in ends)
        return first, last if first != last else ""

    def _move(self, x: float) -> None:
        first, last = self._ends
        share = (x - self._left) / max(1, self._right - self._left)
        self.wanted.emit(first + min(1.0, max(0.0, share)) * (last - first))

    @property
    def _ends(self) -> Days:
        marks = self._scene.marks
        first, last = marks[0].middle, marks[-1].middle
        lack = max(0.0, 30 - (last - first)) / 2
        return first - lack, last + lack

    def _x(self, day: float) -> float:
        first, last = self._ends
        return self._left + (day - first) / (last - first) * (self._right - self._left)

    def _measure(self) -> None:
        """Count the events of each column by bisection; the highest takes all the height."""
        self._columns = ()
        self.updateGeometry()
        self.update()
        if not self._scene.marks:
            return
        px, (first, last) = self._themes.theme.px, self._ends
        metrics = QFontMetricsF(self._themes.theme.font("cap"))
        before, after = (
            metrics.horizontalAdvance(year) + px(_BESIDE if year else 0) for year in self._years
        )
        self._left, self._right = px(_SIDE) + before, self.width() - px(_SIDE) - after
        wide = px(_COLUMN)
        steps = max(1, int((self._right - self._left) // wide))
        length = (last - first) / steps
        edges = [self._scene.first_place(first + step * length) for step in range(steps)]
        counts = [later - place for place, later in pairwise([*edges, len(self._scene.marks)])]
        room, most = self.height() - px(_ABOVE) - px(4), max(counts)
        self._columns = tuple(
            QRectF(self._left + step * wide, self.height() - px(4) - high, wide - px(1), high)
            for step, count in enumerate(counts)
            if (high := max(px(2), room * count / most) if count else 0)
        )
