"""How much falls due today and on the days that follow: seven bars with their numbers."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Drawing
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.words.day_names import initial

_BAR, _GAP, _HIGH = 26, 10, 34


class DayBars(Drawing):
    """A bar for each day from today on; a day without anything has a line at the bottom."""

    def __init__(self, themes: ThemeStore, counts: Sequence[int], today: date) -> None:
        """Show how many facts fall due on each day."""
        super().__init__()
        self._themes = themes
        self._counts = tuple(counts)
        self._days = [today + timedelta(days=number) for number in range(len(counts))]
        parts = [self.tr("{day}: {n}").format(day=_name(d), n=n) for d, n in self._pairs() if n]
        self.setAccessibleName(self.tr("Due on the coming days"))
        self.setAccessibleDescription(", ".join(parts) or self.tr("nothing"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Bars with their numbers above and their days below."""
        theme = self._themes.theme
        count = len(self._counts)
        high = theme.px(_HIGH) + 2 * theme.line_height("cap") + theme.px(4)
        return QSize(theme.px(count * _BAR + (count - 1) * _GAP), high)

    def minimumSizeHint(self) -> QSize:
        """The bars close to each other."""
        count = len(self._counts)
        least = self._themes.theme.px(count * _BAR + (count - 1) * 2)
        return QSize(least, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint numbers, bars and days."""
        theme = self._themes.theme
        side, line = theme.px(_BAR), theme.line_height("cap")
        pitch = min(theme.px(_BAR + _GAP), (self.width() - side) / max(1, len(self._counts) - 1))
        most = max((*self._counts, 1))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("cap"))
        for number, (day, count) in enumerate(self._pairs()):
            left, floor = number * pitch, line + theme.px(_HIGH)
            high = max(theme.px(2), theme.px(_HIGH - 2) * count / most)
            colors = theme.colors
            fill = colors.tick if not count else colors.accent if number == 0 else colors.text3
            bar = QRectF(left + side / 4, floor - high, side / 2, high)
            paint_box(painter, bar, theme.px(2), fill)
            if count:
                above = QRectF(left, floor - high - line, side, line)
                painter.setPen(colors.text if number == 0 else colors.text2)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(count))
            painter.setPen(colors.text if number == 0 else colors.text3)
            below = QRectF(left, floor + theme.px(4), side, line).adjusted(-side, 0, side, 0)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, initial(day))

    def _pairs(self) -> Sequence[tuple[date, int]]:
        return list(zip(self._days, self._counts, strict=True))


def _name(day: date) -> str:
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
