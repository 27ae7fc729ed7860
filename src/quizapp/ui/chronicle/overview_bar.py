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
_YEARS = 20
_LEAST_WINDOW = 14

Days = tuple[float, float]


class OverviewBar(Drawing):
    """Columns as high as there are events, and a window that the pointer drags.

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
        left, right = max(left, 0.0), min(right, float(self.width()))
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
        theme, marks = self._themes.theme, self._scene.marks
        painter.setFont(theme.font("cap"))
        painter.setPen(theme.colors.text2)
        metrics, side = QFontMetricsF(theme.font("cap")), theme.px(2 * _SIDE)
        first, last = (self._year(civil(int(mark.middle)).year) for mark in (marks[0], marks[-1]))
        base = side / 4 + metrics.ascent()
        painter.drawText(QPointF(side, base), first)
        if first != last:
            right = self.width() - side - metrics.horizontalAdvance(last)
            painter.drawText(QPointF(right, base), last)

    def _move(self, x: float) -> None:
        first, last = self._ends
        side = self._themes.theme.px(_SIDE)
        share = (x - side) / max(1, self.width() - 2 * side)
        self.wanted.emit(first + min(1.0, max(0.0, share)) * (last - first))

    @property
    def _ends(self) -> Days:
        marks = self._scene.marks
        first, last = marks[0].middle, marks[-1].middle
        lack = max(0.0, 30 - (last - first)) / 2
        return first - lack, last + lack

    def _x(self, day: float) -> float:
        first, last = self._ends
        side = self._themes.theme.px(_SIDE)
        return side + (day - first) / (last - first) * (self.width() - 2 * side)

    def _measure(self) -> None:
        """Count the events of each column by bisection; the highest takes all the height."""
        self._columns = ()
        self.updateGeometry()
        self.update()
        if not self._scene.marks:
            return
        px, (first, last) = self._themes.theme.px, self._ends
        wide, side = px(_COLUMN), px(_SIDE)
        steps = max(1, int((self.width() - 2 * side) // wide))
        length = (last - first) / steps
        edges = [self._scene.first_place(first + step * length) for step in range(steps)]
        counts = [later - place for place, later in pairwise([*edges, len(self._scene.marks)])]
        room, most = self.height() - px(_YEARS) - px(4), max(counts)
        self._columns = tuple(
            QRectF(side + step * wide, self.height() - px(4) - high, wide - px(1), high)
            for step, count in enumerate(counts)
            if (high := max(px(2), room * count / most) if count else 0)
        )
