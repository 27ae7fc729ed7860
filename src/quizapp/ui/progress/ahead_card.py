"""What comes back on the coming days."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from quizapp.services.progress import Progress
from quizapp.ui.charts.chart import Chart
from quizapp.ui.charts.chart_card import ChartCard
from quizapp.ui.progress.amounts import facts, number, percent
from quizapp.ui.tables.table_model import BarCell, TableColumn
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.words.moments import Moments

_HIGH, _LINE = 150, 16


class AheadCard(ChartCard):
    """How many facts fall due on each day, what is late counted today."""

    def __init__(self, themes: ThemeStore) -> None:
        """Show nothing yet."""
        chart = AheadChart(themes, self.tr("Reviews ahead"))
        columns = (
            TableColumn(self.tr("Day"), stretch=True, width=120),
            TableColumn(self.tr("Facts")),
        )
        super().__init__(themes, self.tr("Reviews ahead"), chart, columns)
        self._columns = chart

    def show_progress(self, progress: Progress, moments: Moments, retention: float) -> None:
        """Show what comes back, so that the share `retention` of it is still known then."""
        days = [moments.today + timedelta(days=number) for number in range(len(progress.ahead))]
        sentence = self._sentence_of(progress.ahead, retention)
        marks = [
            f"{moments.on(day)}: {facts(count)}"
            for day, count in zip(days, progress.ahead, strict=True)
        ]
        self._columns.show_columns(progress.ahead, days, marks, sentence)
        most = max((*progress.ahead, 1))
        rows = [
            (moments.on(day), BarCell(count / most, number(count)))
            for day, count in zip(days, progress.ahead, strict=True)
        ]
        self.show_words(sentence, rows)

    def _sentence_of(self, ahead: tuple[int, ...], retention: float) -> str:
        if not any(ahead):
            return self.tr("Nothing comes back in the next {n} days.", "", len(ahead)).format(
                n=len(ahead)
            )
        words = self.tr(
            "{all} come back in the next {n} days, {today} of them today. Each comes when the"
            " chance that you still know it has fallen to about {share} (see Settings).",
            "",
            len(ahead),
        )
        return words.format(
            all=facts(sum(ahead)), n=len(ahead), today=number(ahead[0]), share=percent(retention)
        )


class AheadChart(Chart):
    """A column for each day, with its number; the day of the month and the weekday below."""

    def __init__(self, themes: ThemeStore, name: str) -> None:
        """Make an empty chart that is read out as `name`."""
        super().__init__(themes, name, {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1})
        self._counts: tuple[int, ...] = ()
        self._days: list[date] = []

    def show_columns(
        self, counts: tuple[int, ...], days: list[date], marks: list[str], said: str
    ) -> None:
        """Show how many facts fall due on each day."""
        self._counts, self._days = counts, days
        self.show_marks(marks, said)

    def sizeHint(self) -> QSize:
        """Columns with their numbers above and their days below."""
        theme = self._themes.theme
        return QSize(theme.px(360), theme.px(_HIGH) + 3 * theme.px(_LINE) + theme.px(8))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(self._themes.theme.px(200), self.sizeHint().height())

    def areas(self) -> list[QRectF]:
        """The whole column of each day."""
        count = len(self._counts)
        wide = self.width() / max(1, count)
        return [QRectF(n * wide, 0, wide, self.height()) for n in range(count)]

    def paint(self, painter: QPainter) -> None:
        """Paint the columns."""
        theme, colors = self._themes.theme, self._themes.theme.colors
        most, line = max((*self._counts, 1)), theme.px(_LINE)
        floor = line + theme.px(_HIGH)
        painter.fillRect(QRectF(0, floor, self.width(), theme.px(1)), colors.axis)
        painter.setFont(theme.font("cap", tabular=True))
        for number_, (area, count, day) in enumerate(
            zip(self.areas(), self._counts, self._days, strict=True)
        ):
            if number_ == self.looked_at():
                ring = colors.focus if self.hasFocus() else colors.control
                paint_box(painter, area, theme.px(6), None, ring, theme.px(2))
            high = theme.px(_HIGH) * count / most
            side = min(area.width() * 0.6, theme.px(28))
            column = QRectF(area.center().x() - side / 2, floor - high, side, high)
            today = number_ == 0
            if count:
                painter.fillRect(column, colors.accent if today else colors.text3)
                painter.setPen(colors.text)
                above = QRectF(area.left(), column.top() - line, area.width(), line)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, number(count))
            painter.setPen(colors.text if today else colors.text3)
            below = QRectF(area.left(), floor + theme.px(4), area.width(), line)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, _letter(day))
            below.translate(0, line)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(day.day))


def _letter(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd")[:2]
