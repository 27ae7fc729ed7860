"""The marks of the timeline and of the progress of a quiz, and what each stands for."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.dataset.dates import Grain, HistoricalDate
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.timeline.marks import Mark, Shape
from quizapp.ui.timeline.parts import Bar, Group
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.progress_segments import ProgressSegments, Step
from quizapp.ui.widgets.timeline_markers import MarkerPainter

_WIDE, _HIGH = 88, 28


class MarkLegend(QWidget):
    """One line for each mark: a piece of the timeline or of the progress, and words."""

    def __init__(self, themes: ThemeStore) -> None:
        """List all marks."""
        super().__init__()
        self._themes = themes
        self._column = Column(themes, 8)
        for mark, words in self._marks():
            self._add(MarkSample(themes, mark), words)
        for step, words in self._steps():
            self._add(_progress(themes, step), words)
        self.setLayout(self._column)

    def _marks(self) -> Sequence[tuple[Mark, str]]:
        return (
            (_mark(Shape.POINT, asked=True), self.tr("The event that was asked")),
            (_mark(Shape.POINT), self.tr("Another event, known to the day")),
            (
                _mark(Shape.CELL),
                self.tr("A month, a year or “about”: it lies somewhere in the hatched stretch"),
            ),
            (_mark(Shape.PERIOD), self.tr("Something that lasted")),
            (_mark(Shape.POINT, contested=True), self.tr("Sources differ about the date")),
            (_mark(Shape.POINT, chosen=True), self.tr("What was chosen, and is not right")),
        )

    def _steps(self) -> Sequence[tuple[Step, str]]:
        return (
            ("right", self.tr("Right: filled")),
            ("partly", self.tr("Partly right: half filled")),
            ("wrong", self.tr("Not right: hollow")),
            ("skipped", self.tr("Not known: a thin outline")),
            ("now", self.tr("The question you are at")),
        )

    def _add(self, sample: QWidget, words: str) -> None:
        row = Row(self._themes, 16)
        row.addWidget(sample)
        row.addWidget(Label(self._themes, words), 1)
        self._column.addLayout(row)


class MarkSample(QWidget):
    """A short piece of the timeline with one mark; the words beside it are read out."""

    def __init__(self, themes: ThemeStore, mark: Mark) -> None:
        """Show a mark."""
        super().__init__()
        self._themes = themes
        self._mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """88×28."""
        theme = self._themes.theme
        return QSize(theme.px(_WIDE), theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, axis and mark as the timeline does."""
        theme, area = self._themes.theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, area, theme.px(6), theme.colors.sunken)
        axis, side = round(area.center().y()), theme.px(8)
        line = QRectF(side, axis - theme.px(1), area.width() - 2 * side, theme.px(2))
        painter.fillRect(line, theme.colors.axis)
        bars = [] if self._mark.shape is Shape.POINT else [self._bar(area.center().x())]
        marker = MarkerPainter(painter, theme, axis, bars)
        for bar in bars:
            marker.bar(bar)
        marker.marker(Group((self._mark,), area.center().x(), theme.px(8)))

    def _bar(self, middle: float) -> Bar:
        reach = self._themes.theme.px(24)
        return Bar(self._mark, middle - reach, middle + reach)


def _mark(
    shape: Shape, *, asked: bool = False, contested: bool = False, chosen: bool = False
) -> Mark:
    date = HistoricalDate(0, 0, Grain.DAY)
    return Mark("", "", date, shape, 0.0, 1.0, asked=asked, contested=contested, chosen=chosen)


def _progress(themes: ThemeStore, step: Step) -> QWidget:
    """Return one segment of the progress of a quiz, as wide as the other samples."""
    holder, row = QWidget(), Row(themes, 0, (0, 8, 0, 8))
    segments = ProgressSegments(themes, (step,))
    segments.setFixedWidth(themes.theme.px(_WIDE))
    row.addWidget(segments)
    holder.setLayout(row)
    return holder
