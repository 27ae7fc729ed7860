"""The calendar cells that hold the events of a set, in order of time."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from quizapp.dataset.calendar import civil
from quizapp.dataset.dates import Grain, HistoricalDate
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


def _start(event: Event, grain: Grain) -> HistoricalDate | None:
    """Return the cell in which a period begins; None if its row does not let that be asked."""
    asked = any(fact in event.scorable for fact, own in _STARTS.items() if own <= grain)
    return event.date.cell(grain) if event.date is not None and asked else None


@dataclass(frozen=True)
class Cells:
    """The calendar cells of one grain that hold an event, in order of time."""

    firsts: Sequence[int]
    events: Sequence[tuple[Event, ...]]

    @classmethod
    def of(cls, events: Iterable[Event], grain: Grain, *, starts: bool = False) -> "Cells":
        """Group events by the cell of a grain.

        Events that touch several cells are left out, and so are cells that cannot be asked.
        With `starts` a period that touches several cells stands in that of its beginning, if
        its row lets that be asked.
        """
        grouped: dict[int, list[Event]] = {}
        for event in events:
            found = event.span.cell(grain) if event.span else None
            if found is None and starts:
                found = _start(event, grain)
            if found is not None and found.lo is not None and is_askable(found):
                grouped.setdefault(found.lo, []).append(event)
        firsts = sorted(grouped)
        return cls(firsts, [tuple(grouped[first]) for first in firsts])

    def earlier(self, day: int) -> Iterator[tuple[int, tuple[Event, ...]]]:
        """Yield cells that begin before a day, nearest first."""
        for index in range(bisect_left(self.firsts, day) - 1, -1, -1):
            yield self.firsts[index], self.events[index]

    def later(self, day: int) -> Iterator[tuple[int, tuple[Event, ...]]]:
        """Yield cells that begin after a day, nearest first."""
        for index in range(bisect_left(self.firsts, day + 1), len(self.firsts)):
            yield self.firsts[index], self.events[index]
