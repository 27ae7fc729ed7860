"""The progress of a quiz: one segment per question, or one bar when there are many."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.session.quiz import Answer
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Told
from quizapp.ui.widgets.mirror import is_mirrored
from quizapp.ui.widgets.painting import paint_box

Step = Literal["right", "partly", "wrong", "skipped", "answered", "now", "ahead"]
"""The state of one question; answered says nothing of what the answer was worth.

Right is filled, partly right half filled, wrong hollow, so that colour is not needed.
"""

_MOST_SEGMENTS = 30


def step_of(answer: Answer | None) -> Step:
    """Return the state of a question that is not the current one."""
    if answer is None:
        return "ahead"
    if answer.skipped:
        return "skipped"
    if answer.marked.correct:
        return "right"
    return "partly" if answer.marked.score > 0 else "wrong"


class ProgressSegments(Told):
    """A row of segments 12 px high, read out as “Question 7 of 12, 4 right”."""

    def __init__(self, themes: ThemeStore, steps: Sequence[Step] = ()) -> None:
        """Make the row; `steps` has one entry per question of the quiz."""
        super().__init__()
        self._themes = themes
        self._steps: tuple[Step, ...] = ()
        self.tells = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_steps(steps)
        themes.changed.connect(self._remeasure)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the states of all questions, in order."""
        self._steps = tuple(steps)
        told = self.tr("Question {now} of {all}, {right} right")
        words = told if self.tells else self.tr("Question {now} of {all}")
        if self._steps:
            now, right = self.position, self._steps.count("right")
            self.setAccessibleName(words.format(now=now, all=len(self._steps), right=right))
        self.update()

    @property
    def position(self) -> int:
        """The number of the current question, counted from 1; the last one when all are done."""
        if "now" in self._steps:
            return self._steps.index("now") + 1
        return len(self._steps) - self._steps.count("ahead")

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        theme = self._themes.theme
        return QSize(theme.px(160), theme.px(12))

    def minimumSizeHint(self) -> QSize:
        """Still to be told apart."""
        theme = self._themes.theme
        return QSize(theme.px(64), theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the segments, or the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_mirrored(self):
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        if len(self._steps) > _MOST_SEGMENTS:
            self._paint_bar(painter)
            return
        gap, count = self._themes.theme.px(4), len(self._steps)
        for number, step in enumerate(self._steps):
            left = round(number * (self.width() + gap) / count)
            right = round((number + 1) * (self.width() + gap) / count) - gap
            self._paint_step(painter, step, left, right - left)

    def _paint_step(self, painter: QPainter, step: Step, left: int, width: int) -> None:
        theme = self._themes.theme
        colors, px = theme.colors, theme.px
        match step:
            case "right":
                paint_box(painter, self._band(left, width, 6), px(3), colors.ok)
            case "answered":
                paint_box(painter, self._band(left, width, 6), px(3), colors.accent)
            case "partly":
                self._paint_half(painter, self._band(left, width, 6))
            case "wrong":
                edge = max(1.0, 1.5 * theme.scale)
                paint_box(
                    painter, self._band(left, width, 6), px(3), colors.bad_soft, colors.bad, edge
                )
            case "skipped":
                paint_box(painter, self._band(left, width, 6), px(3), None, colors.control, px(1))
            case "now":
                area = self._band(left, width, 8)
                paint_box(painter, area, px(4), colors.accent_soft, colors.accent, px(1.5))
            case "ahead":
                paint_box(painter, self._band(left, width, 3), px(1), colors.tick)

    def _paint_half(self, painter: QPainter, band: QRectF) -> None:
        """Paint an outline whose first half is filled."""
        theme = self._themes.theme
        ink, radius = theme.colors.accent, theme.px(3)
        paint_box(painter, band, radius, None, ink, max(1.0, 1.5 * theme.scale))
        painter.save()
        painter.setClipRect(QRectF(band.left(), band.top(), band.width() / 2, band.height()))
        paint_box(painter, band, radius, ink)
        painter.restore()

    def _paint_bar(self, painter: QPainter) -> None:
        theme = self._themes.theme
        done = len(self._steps) - self._steps.count("ahead")
        radius = theme.px(4)
        track = self._band(0, self.width(), 8)
        paint_box(painter, track, radius, theme.colors.surface, theme.colors.control, theme.px(1))
        if done:
            track.setWidth(max(2.0 * radius, track.width() * done / len(self._steps)))
            paint_box(painter, track, radius, theme.colors.accent)

    def _band(self, left: int, width: int, height: int) -> QRectF:
        """Return a band of `height` px (at 100 %) across the middle."""
        high = self._themes.theme.px(height)
        return QRectF(left, (self.height() - high) / 2, width, high)

    def _remeasure(self) -> None:
        self.updateGeometry()
        self.update()
