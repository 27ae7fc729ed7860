"""The calendar cells that hold the events of a set, in order of time."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quizapp.dataset.calendar import civil
from quizapp.dataset.dates import Grain, HistoricalDate
from quizapp.dataset.model import Event


def is_askable(cell: HistoricalDate) -> bool:
    """Tell whether a cell can be said: no decade or century at the turn from BC to AD.

    Counted by the digits of astronomical years, “0–9” would begin with 1 BC, and the cell
    before it would be a year short.
    """
    if cell.grain < Grain.DECADE or cell.lo is None or cell.hi is None:
        return True
    return civil(cell.hi).year < -1 or civil(cell.lo).year > 0


@dataclass(frozen=True)
class Cells:
    """The calendar cells of one grain that hold an event, in order of time."""

    firsts: Sequence[int]
    events: Sequence[tuple[Event, ...]]

    @classmethod
    def of(cls, events: Iterable[Event], grain: Grain) -> "Cells":
        """Group events by the cell of a grain; those that touch several cells are left out,
        and so are cells that cannot be asked."""
        grouped: dict[int, list[Event]] = {}
        for event in events:
            found = event.span.cell(grain) if event.span else None
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
