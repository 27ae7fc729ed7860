"""The events of a set along time: what stands just before and just after."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event, Status


class Timeline:
    """Established events with a known beginning, in the order of their first day."""

    def __init__(self, events: Iterable[Event]) -> None:
        """Sort the events once; those of equal first day keep a fixed order by id."""
        keyed = sorted(
            (span.lo, event.id, event)
            for event in events
            if event.status is Status.ESTABLISHED
            and (span := event.span) is not None
            and span.lo is not None
        )
        self._firsts = [first for first, _, _ in keyed]
        self._events = tuple(event for _, _, event in keyed)

    @property
    def days(self) -> Iterator[tuple[int, Event]]:
        """All of the events with their first days, in their order."""
        return zip(self._firsts, self._events, strict=True)

    def before(self, date: HistoricalDate, count: int) -> tuple[Event, ...]:
        """Return up to `count` events that end before a date begins, nearest first."""
        if date.lo is None:
            return ()
        stop = bisect_left(self._firsts, date.lo)
        earlier = (self._events[index] for index in range(stop - 1, -1, -1))
        return tuple(islice((e for e in earlier if e.span and e.span.before(date)), count))

    def after(self, date: HistoricalDate, count: int) -> tuple[Event, ...]:
        """Return up to `count` events that begin after a date ends, nearest first."""
        if date.hi is None:
            return ()
        start = bisect_left(self._firsts, date.hi + 1)
        later = (self._events[index] for index in range(start, len(self._events)))
        return tuple(islice((e for e in later if e.span and date.before(e.span)), count))
