"""What is said below an ordering after the check: which pairs are the wrong way round."""

from collections.abc import Sequence
from itertools import combinations
from types import MappingProxyType

from PySide6.QtCore import QObject

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.gaps import gap
from quizapp.dataset.model import Event
from quizapp.generation.question import Question
from quizapp.generation.shapes.order import Order, Pair
from quizapp.ui.widgets.timeline_words import TranslatedWords

_MOST = 3
_INNER_MARKS = MappingProxyType(str.maketrans("“”", "‘’"))
"""Quotation marks inside a quoted title are single ones."""


class OrderNotes(QObject):
    """Sentences about the pairs of one ordering."""

    def __init__(
        self, question: Question, shape: Order, words: TranslatedWords, parent: QObject
    ) -> None:
        """Speak about the events of a question; gaps are said with `words`."""
        super().__init__(parent)
        self._shape = shape
        self._words = words
        self._texts = {
            option.id: option.text.translate(_INNER_MARKS) for option in question.options
        }
        events = {event.id: event for event in question.stretch.events}
        self._events = {
            option.id: next((events[name] for name in option.events if name in events), None)
            for option in question.options
        }

    def inverted(self, given: Sequence[str]) -> str:
        """Return how far the events of each wrong pair lie apart, neighbours in the list first."""
        place = {name: n for n, name in enumerate(given)}
        pairs = sorted(
            self._shape.inverted(given), key=lambda pair: abs(place[pair[0]] - place[pair[1]])
        )
        sentences = [self._apart(*pair) for pair in pairs[:_MOST]]
        if len(pairs) > _MOST:
            sentences.append(self._more(len(pairs) - _MOST))
        return " ".join(sentences)

    def open_pairs(self) -> str:
        """Return of which pairs either order is right."""
        fixed = self._shape.pairs
        pairs = (
            (a, b)
            for a, b in combinations(self._shape.key, 2)
            if (a, b) not in fixed and (b, a) not in fixed
        )
        return " ".join(self._either(pair) for pair in pairs)

    def _apart(self, earlier: str, later: str) -> str:
        titles = {"later": self._texts[later], "earlier": self._texts[earlier]}
        one, other = self._span(self._events[earlier]), self._span(self._events[later])
        if one is None or other is None:
            return self.tr("“{later}” came after “{earlier}”.").format(**titles)
        between = self._words.gap(gap(one, other))
        return self.tr("“{later}” came {gap} after “{earlier}”.").format(gap=between, **titles)

    def _either(self, pair: Pair) -> str:
        one, other = (self._texts[name] for name in pair)
        first, second = (self._span(self._events[name]) for name in pair)
        words = self.tr("Of “{one}” and “{other}” either order is right.")
        if first is not None and second is not None and first.disjoint(second):
            words = self.tr(
                "Of “{one}” and “{other}” either order is accepted: sources differ on a date."
            )
        return words.format(one=one, other=other)

    def _more(self, count: int) -> str:
        if count == 1:
            return self.tr("One more pair is the wrong way round.")
        return self.tr("{count} more pairs are the wrong way round.", "", count).format(count=count)

    def _span(self, event: Event | None) -> HistoricalDate | None:
        return event.span if event is not None else None
