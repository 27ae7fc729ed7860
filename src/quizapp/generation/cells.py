"""The calendar cells that hold the events of a set, in order of time."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from quizapp.dataset.calendar import civil
from quizapp.dataset.dates import Grain, HistoricalDate, cell_at
from quizapp.dataset.model import FACTS, Event

_STARTS = MappingProxyType({fact: FACTS[fact] for fact in FACTS if fact.startswith("start-")})


def is_askable(cell: HistoricalDate) -> bool:
    """Tell whether a cell can be said: no decade or century at the turn from BC to AD.

    Counted by the digits of astronomical years, “0–9” would begin with 1 BC, and the cell
    before it would be a year short.
    """
    if cell.grain < Grain.DECADE or cell.lo is None or cell.hi is None:
        return True
    return civil(cell.hi).year < -1 or civil(cell.lo).year > 0


def is_beginning(event: Event, cell: HistoricalDate) -> bool:
    """Tell whether only the beginning of an event lies in a cell, and not the whole."""
    return event.span is not None and not event.span.within(cell)


def _begins_by(event: Event, last: int, grain: Grain) -> bool:
    """Tell whether a period begins in the cell up to a day, and its row lets that be asked."""
    asked = any(fact in event.scorable for fact, own in _STARTS.items() if own <= grain)
    return asked and event.date is not None and _ends_by(event.date, last, grain)


def _ends_by(date: HistoricalDate, last: int, grain: Grain) -> bool:
    """Tell whether a date that begins in a cell of a grain up to a day lies in it as a whole."""
    return date.hi is not None and date.hi <= last and date.coarsest <= grain


def _may_be_asked(day: int, grain: Grain) -> bool:
    return grain < Grain.DECADE or is_askable(HistoricalDate(*cell_at(day, grain), grain))


@dataclass(frozen=True)
class Cells:
    """The calendar cells of one grain that hold an event, in order of time."""

    firsts: Sequence[int]
    events: Sequence[tuple[Event, ...]]
    _names: dict[int, frozenset[str]] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, events: Iterable[Event], grain: Grain, *, starts: bool = False) -> "Cells":
        """Group events by the cell of a grain.

        Events that touch several cells are left out, and so are cells that cannot be asked.
        With `starts` a period that touches several cells stands in that of its beginning, if
        its row lets that be asked.
        """
        grouped: dict[int, list[Event]] = {}
        first, last = 0, -1
        for event in events:
            span = event.span
            if span is None or span.lo is None:
                continue
            # they come in order of time, so that most lie in the cell of the one before
            if not first <= span.lo <= last:
                first, last = cell_at(span.lo, grain)
            if _ends_by(span, last, grain) or (starts and _begins_by(event, last, grain)):
                grouped.setdefault(first, []).append(event)
        firsts = [day for day in sorted(grouped) if _may_be_asked(day, grain)]
        return cls(firsts, [tuple(grouped[first]) for first in firsts])

    def names(self, first: int, events: tuple[Event, ...]) -> frozenset[str]:
        """Return the ids of the events of a cell; kept, for a decade may hold thousands."""
        if first not in self._names:
            self._names[first] = frozenset(event.id for event in events)
        return self._names[first]

    def earlier(self, day: int) -> Iterator[tuple[int, tuple[Event, ...]]]:
        """Yield cells that begin before a day, nearest first."""
        for index in range(bisect_left(self.firsts, day) - 1, -1, -1):
            yield self.firsts[index], self.events[index]

    def later(self, day: int) -> Iterator[tuple[int, tuple[Event, ...]]]:
        """Yield cells that begin after a day, nearest first."""
        for index in range(bisect_left(self.firsts, day + 1), len(self.firsts)):
            yield self.firsts[index], self.events[index]
