"""The calendar cells that hold the events of a set, in order of time."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
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
    hi, end = date.hi, date.end_grain
    return hi is not None and hi <= last and date.grain <= grain and (end is None or end <= grain)


def _may_be_asked(day: int, grain: Grain) -> bool:
    return grain < Grain.DECADE or is_askable(HistoricalDate(*cell_at(day, grain), grain))


class Cells:
    """The calendar cells of one grain that hold an event, in order of time.

    A cell is filled when it is first looked at: of the cells of a large set, few ever are.
    """

    def __init__(
        self, events: Sequence[Event], days: Sequence[int], grain: Grain, *, starts: bool = False
    ) -> None:
        """Take events in order of their first days, and these days.

        Events that touch several cells are left out, and so are cells that cannot be asked.
        With `starts` a period that touches several cells stands in that of its beginning, if
        its row lets that be asked.
        """
        self._all, self._days, self._grain, self._starts = events, days, grain, starts
        self._filled: dict[int, tuple[Event, ...]] = {}
        self._names: dict[int, frozenset[str]] = {}

    def names(self, first: int, events: tuple[Event, ...]) -> frozenset[str]:
        """Return the ids of the events of a cell; kept, for a decade may hold thousands."""
        if first not in self._names:
            self._names[first] = frozenset(event.id for event in events)
        return self._names[first]

    def earlier(self, day: int) -> Iterator[tuple[int, tuple[Event, ...]]]:
        """Yield cells that begin before a day, nearest first."""
        place = bisect_left(self._days, day) - 1
        while place >= 0:
            first, last = cell_at(self._days[place], self._grain)
            if found := self._within(first, last):
                yield first, found
            place = bisect_left(self._days, first) - 1

    def later(self, day: int) -> Iterator[tuple[int, tuple[Event, ...]]]:
        """Yield cells that begin after a day, nearest first."""
        place = bisect_left(self._days, day + 1)
        while place < len(self._days):
            first, last = cell_at(self._days[place], self._grain)
            if first > day and (found := self._within(first, last)):
                yield first, found
            place = bisect_left(self._days, last + 1)

    def _within(self, first: int, last: int) -> tuple[Event, ...]:
        """Return the events of the cell between two days, none if it cannot be asked."""
        if first not in self._filled:
            grain, starts = self._grain, self._starts
            here = self._all[bisect_left(self._days, first) : bisect_left(self._days, last + 1)]
            fitting = here if _may_be_asked(first, grain) else ()
            self._filled[first] = tuple(
                [
                    event
                    for event in fitting
                    if ((span := event.span) is not None and _ends_by(span, last, grain))
                    or (starts and _begins_by(event, last, grain))
                ]
            )
        return self._filled[first]
