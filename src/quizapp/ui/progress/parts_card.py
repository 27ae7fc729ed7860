"""How much was right part by part: by set, topic, kind of question or period."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal

from quizapp.services.progress import Part
from quizapp.ui.charts.bar_chart import BarChart, BarRow
from quizapp.ui.charts.chart_card import ChartCard
from quizapp.ui.progress.amounts import number, of_answers, percent
from quizapp.ui.tables.table_model import BarCell, TableColumn
from quizapp.ui.theme_store import ThemeStore

_MOST_BARS, _MOST_IN_ORDER = 8, 12
_ENOUGH = 5
"""With fewer answers than this a part is not called the best or the least known."""


@dataclass(frozen=True, slots=True)
class PartsWords:
    """The title of a card and of its first column, and what is said if there is nothing."""

    title: str
    column: str
    nothing: str


class PartsCard(ChartCard):
    """`asked` carries which answers are to be listed, and their title."""

    asked = Signal(object, str)

    def __init__(self, themes: ThemeStore, words: PartsWords, *, in_order: bool = False) -> None:
        """Show nothing yet; parts stand `in_order`, or the one with least right comes first."""
        chart = BarChart(themes, words.title)
        columns = (
            TableColumn(words.column, stretch=True, width=120),
            TableColumn(self.tr("Right")),
            TableColumn(self.tr("Asked"), right=True),
        )
        super().__init__(themes, words.title, chart, columns)
        self._bars = chart
        self._words = words
        self._in_order = in_order
        self._most = _MOST_IN_ORDER if in_order else _MOST_BARS
        self._parts: tuple[Part, ...] = ()
        self._name: Callable[[Part], str] = lambda part: part.name
        self.opened.connect(self._ask)

    def show_parts(self, parts: Sequence[Part], name: Callable[[Part], str]) -> None:
        """Show some parts; `name` says what one of them is called."""
        ranked = parts if self._in_order else sorted(parts, key=lambda part: part.count.share)
        self._parts, self._name = tuple(ranked), name
        sentence = self._sentence_of()
        self._bars.show_rows(
            [
                BarRow(name(part), part.count.share, of_answers(part.count))
                for part in self._parts[: self._most]
            ],
            sentence,
        )
        rows = [
            (
                name(part),
                BarCell(part.count.share, percent(part.count.share)),
                number(part.count.answers),
            )
            for part in self._parts
        ]
        self.show_words(sentence, rows)

    def _ask(self, place: int) -> None:
        part = self._parts[place]
        self.asked.emit(part.wanted, self._name(part))

    def _sentence_of(self) -> str:
        if not self._parts:
            return self._words.nothing
        said = [self._extremes()]
        if len(self._parts) > self._most:
            said.append(
                self.tr("{n} of {all} are drawn; the table has all.").format(
                    n=self._most, all=len(self._parts)
                )
            )
        return " ".join(filter(None, said))

    def _extremes(self) -> str:
        """Name the part with least and the one with most right, where there were enough."""
        enough = [part for part in self._parts if part.count.answers >= _ENOUGH]
        if len(enough) < min(2, len(self._parts)):
            return self.tr("These are too few answers to compare them.")
        low = min(enough, key=lambda part: part.count.share)
        high = max(enough, key=lambda part: part.count.share)
        if low.count.share == high.count.share:
            words = self.tr("{share} were right everywhere.")
            if len(enough) < len(self._parts):
                words = self.tr("{share} were right wherever there were answers enough.")
            return words.format(share=percent(high.count.share))
        words = self.tr("Least was right in “{low}” ({least}), most in “{high}” ({most}).")
        return words.format(
            low=self._name(low),
            least=percent(low.count.share),
            high=self._name(high),
            most=percent(high.count.share),
        )
