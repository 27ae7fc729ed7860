"""Shares beside each other: one bar a line, its name at the start, its value at the end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from quizapp.ui.charts.chart import Chart
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.bar import paint_bar
from quizapp.ui.widgets.mirror import is_mirrored, placed
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.text_block import TextBlock, elided

_ROW, _PAD, _BAR = 44, 8, 8
_STEPS: Mapping[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class BarRow:
    """A name, a share from 0 to 1, and the share in words."""

    name: str
    share: float
    value: str


class BarChart(Chart):
    """A name and a value above each bar, so that long names have room in narrow windows."""

    def __init__(self, themes: ThemeStore, name: str) -> None:
        """Make an empty chart that is read out as `name`."""
        super().__init__(themes, name, _STEPS)
        self._rows: tuple[BarRow, ...] = ()

    def show_rows(self, rows: Sequence[BarRow], said: str) -> None:
        """Show other rows."""
        self._rows = tuple(rows)
        self.show_marks([f"{row.name}: {row.value}" for row in rows], said)

    def sizeHint(self) -> QSize:
        """One line a row."""
        theme = self._themes.theme
        return QSize(theme.px(360), theme.px(_ROW) * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(self._themes.theme.px(200), self.sizeHint().height())

    def areas(self) -> Sequence[QRectF]:
        """The whole line of each row."""
        high = self._themes.theme.px(_ROW)
        return [QRectF(0, n * high, self.width(), high) for n in range(len(self._rows))]

    def paint(self, painter: QPainter) -> None:
        """Paint the rows."""
        theme = self._themes.theme
        for number, (row, area) in enumerate(zip(self._rows, self.areas(), strict=True)):
            if number == self.looked_at():
                focused = self.hasFocus() and number == self._current
                edge = theme.colors.focus if focused else None
                paint_box(painter, area, theme.px(6), theme.colors.hover, edge, theme.px(2))
            self._paint_row(painter, area, row)

    def _paint_row(self, painter: QPainter, area: QRectF, row: BarRow) -> None:
        theme = self._themes.theme
        pad = theme.px(_PAD)
        inner = area.adjusted(pad, theme.px(5), -pad, -theme.px(7))
        value = TextBlock(theme, row.value, "smallS", tabular=True)
        room = inner.width() - value.size.width() - theme.px(12)
        name = TextBlock(theme, elided(theme, row.name, "small", room), "small")
        name.paint(painter, placed(self, pad, inner.top(), name), theme.colors.text)
        end = inner.right() - value.size.width()
        value.paint(painter, placed(self, end, inner.top(), value), theme.colors.text)
        high = theme.px(_BAR)
        bar = QRectF(inner.left(), inner.bottom() - high, inner.width(), high)
        paint_bar(painter, theme, bar, row.share, from_right=is_mirrored(self))
