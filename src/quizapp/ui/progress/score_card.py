"""How much was right, day by day, week by week or month by month."""

from dataclasses import replace

from PySide6.QtCore import QDate, QLocale, Signal

from quizapp.services.progress import Progress
from quizapp.session.practice import Count, Wanted, together
from quizapp.ui.charts.chart_card import ChartCard
from quizapp.ui.charts.line_chart import LineChart, Point
from quizapp.ui.progress.amounts import answers, of_answers, percent
from quizapp.ui.progress.stretches import Stretch, Unit, stretches, unit_for
from quizapp.ui.tables.table_model import BarCell, TableColumn
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.words.moments import Moments

_ENOUGH = 4
"""How many stretches it takes before the first half of them is compared with the second."""


class ScoreCard(ChartCard):
    """`asked` carries which answers are to be listed, and their title."""

    asked = Signal(object, str)

    def __init__(self, themes: ThemeStore) -> None:
        """Show nothing yet."""
        chart = LineChart(themes, self.tr("Score over time"))
        columns = (
            TableColumn(self.tr("When"), stretch=True),
            TableColumn(self.tr("Right")),
            TableColumn(self.tr("Answers"), right=True),
        )
        super().__init__(themes, self.tr("Score over time"), chart, columns)
        self._line = chart
        self._shown: tuple[Stretch, ...] = ()
        self._wanted = Wanted()
        self._moments: Moments | None = None
        self._unit = Unit.DAY
        self.chart.opened.connect(lambda place: self._ask(self._shown[place]))
        self.table.opened.connect(lambda row: self._ask(self._shown[-1 - row]))

    def show_progress(self, progress: Progress, moments: Moments) -> None:
        """Show the days of some answers."""
        self._unit = unit_for(progress.days)
        self._shown = stretches(progress.days, self._unit)
        self._wanted, self._moments = progress.wanted, moments
        points = [
            Point(one.first, one.count.share, self._words(one, moments), self._short(one))
            for one in self._shown
        ]
        sentence = self._sentence_of(self._shown)
        self._line.show_points(points, sentence)
        rows = [
            (
                self._when(one, moments),
                BarCell(one.count.share, percent(one.count.share)),
                answers(one.count.answers),
            )
            for one in reversed(self._shown)
        ]
        self.show_words(sentence, rows)

    def _ask(self, one: Stretch) -> None:
        if self._moments is not None:
            first = max(self._wanted.first or one.first, one.first)
            last = min(self._wanted.last or one.last, one.last)
            wanted = replace(self._wanted, first=first, last=last)
            self.asked.emit(wanted, self._when(one, self._moments))

    def _words(self, one: Stretch, moments: Moments) -> str:
        return f"{self._when(one, moments)}: {of_answers(one.count)}"

    def _short(self, one: Stretch) -> str:
        return of_answers(one.count)

    def _when(self, one: Stretch, moments: Moments) -> str:
        if self._unit is Unit.DAY:
            return moments.on(one.first)
        if self._unit is Unit.WEEK:
            words = self.tr("Week of {day}")
            return words.format(day=moments.on(one.first))
        return QLocale().toString(QDate(one.first.year, one.first.month, 1), "MMMM yyyy")

    def _sentence_of(self, shown: tuple[Stretch, ...]) -> str:
        """Say how much was right, and whether the later half went otherwise."""
        if not shown:
            return self.tr("There are no answers in this time.")
        units = {
            Unit.DAY: self.tr("Each point is a day."),
            Unit.WEEK: self.tr("Each point is a week."),
            Unit.MONTH: self.tr("Each point is a month."),
        }
        total = together(one.count for one in shown)
        words = self.tr("{share} of {answers} were right. {compared} {unit}")
        return words.format(
            share=percent(total.share),
            answers=answers(total.answers),
            compared=self._compared(shown),
            unit=units[self._unit],
        ).replace("  ", " ")

    def _compared(self, shown: tuple[Stretch, ...]) -> str:
        if len(shown) < _ENOUGH:
            return ""
        half = len(shown) // 2
        early = _share(shown[:half])
        late = _share(shown[half:])
        words = self.tr("In the first half of this time it was {early}, in the second {late}.")
        return words.format(early=percent(early), late=percent(late))


def _share(shown: tuple[Stretch, ...]) -> float:
    total: Count = together(one.count for one in shown)
    return total.share
