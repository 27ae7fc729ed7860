"""The last weeks, day by day: a column a week, the number of answers in each day."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from quizapp.ui.charts.chart import Chart
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.text_block import TextBlock

_CELL, _GAP, _NAMES, _MONTHS = 30, 4, 36, 20
_MOST_WEEKS, _LEAST_WEEKS = 16, 4
_STEPS: Mapping[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -7,
    Qt.Key.Key_Right: 7,
}


class CalendarChart(Chart):
    """As many weeks as there is room for, this week at the right.

    A day of practice is a filled box with its number; a day without is an empty one, about
    which nothing is said.
    """

    def __init__(self, themes: ThemeStore, name: str) -> None:
        """Make an empty chart that is read out as `name`."""
        super().__init__(themes, name, _STEPS)
        self._counts: Mapping[date, int] = {}
        self._days: tuple[date, ...] = ()

    def show_days(
        self, counts: Mapping[date, int], today: date, said: str, words: Callable[[date, int], str]
    ) -> None:
        """Show how many answers each day has; `words` says one of them."""
        self._counts = counts
        first = QLocale.system().firstDayOfWeek().value
        week = today - timedelta(days=(today.isoweekday() - first) % 7)
        start = week - timedelta(weeks=_MOST_WEEKS - 1)
        length = (today - start).days + 1
        self._days = tuple(start + timedelta(days=number) for number in range(length))
        self.show_marks([words(day, counts.get(day, 0)) for day in self._days], said)

    def day(self, place: int) -> date:
        """Return the day at a place."""
        return self._days[place]

    def first_mark(self) -> int:
        """Today."""
        return len(self._days) - 1

    def sizeHint(self) -> QSize:
        """Seven days high."""
        theme = self._themes.theme
        high = theme.px(_MONTHS) + 7 * theme.px(_CELL + _GAP)
        return QSize(theme.px(_NAMES + _MOST_WEEKS * (_CELL + _GAP)), high)

    def minimumSizeHint(self) -> QSize:
        """Four weeks."""
        wide = self._themes.theme.px(_NAMES + _LEAST_WEEKS * (_CELL + _GAP))
        return QSize(wide, self.sizeHint().height())

    def areas(self) -> Sequence[QRectF]:
        """The box of each day; that of one too long ago is empty."""
        theme = self._themes.theme
        pitch, side = theme.px(_CELL + _GAP), theme.px(_CELL)
        hidden = _MOST_WEEKS - self._weeks()
        boxes = []
        for number in range(len(self._days)):
            week, row = divmod(number, 7)
            left = theme.px(_NAMES) + (week - hidden) * pitch
            box = QRectF(left, theme.px(_MONTHS) + row * pitch, side, side)
            boxes.append(box if week >= hidden else QRectF())
        return boxes

    def paint(self, painter: QPainter) -> None:
        """Paint the names of days and months, and the boxes."""
        theme, colors = self._themes.theme, self._themes.theme.colors
        pitch = theme.px(_CELL + _GAP)
        for row, day in enumerate(self._days[:7]):
            name = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
            block = TextBlock(theme, name, "cap")
            top = theme.px(_MONTHS) + row * pitch + (theme.px(_CELL) - block.height) / 2
            block.paint(painter, QRectF(0, top, 0, 0).topLeft(), colors.text3)
        self._paint_months(painter)
        for number, (day, box) in enumerate(zip(self._days, self.areas(), strict=True)):
            if box.isEmpty():
                continue
            count, here = self._counts.get(day, 0), number == self.looked_at()
            fill = colors.accent_soft if count else None
            edge = colors.accent if count else colors.line
            paint_box(painter, box, theme.px(6), fill, edge, theme.px(1))
            if count:
                painter.setFont(theme.font("cap", tabular=True))
                painter.setPen(colors.accent_text)
                said = str(count) if count < 1000 else "999+"
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)
            if here:
                ring = colors.focus if self.hasFocus() else colors.control
                paint_box(painter, box, theme.px(6), None, ring, theme.px(2))

    def _paint_months(self, painter: QPainter) -> None:
        """Write a month above the first week that begins in it."""
        theme, named, end = self._themes.theme, 0, 0.0
        for number, box in enumerate(self.areas()):
            day = self._days[number]
            if number % 7 or box.isEmpty() or day.month == named:
                continue
            name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
            block = TextBlock(theme, name, "cap")
            if box.left() >= end:
                block.paint(painter, QRectF(box.left(), 0, 0, 0).topLeft(), theme.colors.text3)
                end = box.left() + block.size.width() + theme.px(6)
            named = day.month

    def _weeks(self) -> int:
        """Return how many weeks there is room for."""
        px = self._themes.theme.px
        room = (self.width() - px(_NAMES)) // px(_CELL + _GAP)
        return max(1, min(_MOST_WEEKS, room))
