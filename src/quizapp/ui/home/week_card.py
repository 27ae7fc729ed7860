"""The days of this week on which something was practised."""

from collections.abc import Collection
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Drawing
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.words.day_names import initial


class WeekCard(Card):
    """How many days, a row of seven, and the best run; nothing is said about missed days."""

    def __init__(
        self, themes: ThemeStore, days: Collection[date], today: date, best_run: int
    ) -> None:
        """Show the week of `today`; `days` are all days of practice."""
        super().__init__(themes)
        week = _week(today)
        count = sum(day in days for day in week)
        title = (
            self.tr("1 day of practice")
            if count == 1
            else self.tr("{n} days of practice", "", count)
        )
        run = self.tr("Best run so far: {n} days in a row.", "", best_run)
        self.body.addWidget(Label(themes, self.tr("This week"), "smallS", "accent_text"))
        self.body.addWidget(Label(themes, title.format(n=count), "h2"))
        self.body.addWidget(WeekRow(themes, week, days, today))
        if best_run > 1:
            self.body.addWidget(Label(themes, run.format(n=best_run), "small", "text2"))
        self.body.addStretch(1)


class WeekRow(Drawing):
    """Seven circles with the letters of the days; a tick marks a day of practice."""

    def __init__(
        self, themes: ThemeStore, week: tuple[date, ...], days: Collection[date], today: date
    ) -> None:
        """Show the days of `week`; `today` has a stronger letter."""
        super().__init__()
        self._themes = themes
        self._week = week
        self._done = [day in days for day in week]
        self._today = today
        practised = [_weekday(day) for day in week if day in days]
        self.setAccessibleName(", ".join(practised) or self.tr("No day yet"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Seven circles and the gaps between them."""
        theme = self._themes.theme
        return QSize(theme.px(7 * 26 + 6 * 10), theme.px(26 + 6) + theme.line_height("cap"))

    def minimumSizeHint(self) -> QSize:
        """The circles close to each other."""
        return QSize(self._themes.theme.px(7 * 26 + 6 * 2), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint circles, ticks and letters."""
        theme = self._themes.theme
        colors, side = theme.colors, theme.px(26)
        pitch = min(theme.px(38), (self.width() - side) / 6)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (day, done) in enumerate(zip(self._week, self._done, strict=True)):
            circle = QRectF(number * pitch, 0, side, side)
            fill = colors.accent_soft if done else None
            edge = None if done else colors.tick
            paint_box(painter, circle, side / 2, fill, edge, theme.px(1.5))
            if done:
                gap = theme.px(6)
                inner = circle.adjusted(gap, gap, -gap, -gap)
                self._themes.icons.paint(painter, "check", colors.accent_text, inner)
            today = day == self._today
            painter.setFont(theme.font("cap"))
            painter.setPen(colors.text if today else colors.text3)
            below = QRectF(circle.left(), side + theme.px(6), side, theme.line_height("cap"))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, initial(day))


def _week(today: date) -> tuple[date, ...]:
    """Return the seven days of the week around a day, as this country begins its weeks."""
    first = QLocale.system().firstDayOfWeek().value
    start = today - timedelta(days=(today.isoweekday() - first) % 7)
    return tuple(start + timedelta(days=number) for number in range(7))


def _weekday(day: date) -> str:
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
