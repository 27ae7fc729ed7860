"""The days of practice of the last weeks."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal

from quizapp.services.progress import Progress
from quizapp.session.practice import Wanted
from quizapp.ui.charts.calendar_chart import CalendarChart
from quizapp.ui.charts.chart_card import ChartCard
from quizapp.ui.progress.amounts import answers, days, long_time, of_answers
from quizapp.ui.tables.table_model import Cell, TableColumn, WordedRows
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.words.moments import Moments


class DaysCard(ChartCard):
    """`asked` carries which answers are to be listed, and their title.

    Days of practice are told, and nothing is said about the others.
    """

    asked = Signal(object, str)

    def __init__(self, themes: ThemeStore) -> None:
        """Show nothing yet."""
        chart = CalendarChart(themes, self.tr("Days of practice"))
        columns = (
            TableColumn(self.tr("Day"), stretch=True, width=110),
            TableColumn(self.tr("Right")),
            TableColumn(self.tr("Time"), right=True),
        )
        super().__init__(themes, self.tr("Days of practice"), chart, columns)
        self._calendar = chart
        self._listed: tuple[date, ...] = ()
        self._wanted = Wanted()
        self._moments: Moments | None = None
        self.chart.opened.connect(lambda place: self._ask(chart.day(place)))
        self.table.opened.connect(lambda row: self._ask(self._listed[row]))

    def show_progress(self, progress: Progress, moments: Moments) -> None:
        """Show the days of some answers."""
        self._wanted, self._moments = progress.wanted, moments
        self._listed = tuple(sorted(progress.days, reverse=True))
        counts = {day: count.answers for day, count in progress.days.items()}
        sentence = self._sentence_of(progress, moments.today)

        def words(day: date, count: int) -> str:
            said = answers(count) if count else self.tr("no answers")
            return f"{moments.on(day)}: {said}"

        self._calendar.show_days(counts, moments.today, sentence, words)

        def row(place: int) -> Sequence[Cell]:
            count = progress.days[self._listed[place]]
            return moments.on(self._listed[place]), of_answers(count), long_time(count.seconds)

        self.show_words(sentence, WordedRows(len(self._listed), row))

    def _ask(self, day: date) -> None:
        if self._moments is not None:
            self.asked.emit(replace(self._wanted, first=day, last=day), self._moments.on(day))

    def _sentence_of(self, progress: Progress, today: date) -> str:
        said = [self.tr("You practised on {days}.").format(days=days(len(progress.days)))]
        if progress.best_run > 1:
            words = self.tr("The longest run so far: {days} in a row.")
            said.append(words.format(days=days(progress.best_run)))
        if today in progress.practised:
            said.append(self.tr("Today is one of them."))
        said.append(self.tr("The numbers count answers."))
        return " ".join(said)
