"""Pairs of events with a number of years between them that no reading of their dates changes."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from quizapp.dataset.dates import Grain, HistoricalDate
from quizapp.dataset.model import Event
from quizapp.generation.kind import Avoided
from quizapp.generation.leaks import names_a_number
from quizapp.generation.partners import partner_at
from quizapp.generation.pool import Pool
from quizapp.generation.whereabouts import possible_dates

_DISTANCES = ((366, 3652), (3653, 18262), (18263, 73049))

_LOOKED_AT = 6


def pair_around(
    pool: Pool, event: Event, random: Random, avoid: Avoided
) -> tuple[Event, Event] | None:
    """Draw another event a year to two hundred years away; return the earlier one first."""
    other = partner_at(pool, event, _DISTANCES, random, avoid)
    if other is None:
        return None
    return (event, other) if pool.precedes(event, other) else (other, event)


@dataclass(frozen=True)
class _Days:
    """Events known to the month at least, in order of time, and whether each has a sure partner.

    Between two days that are certain, any way to count years gives one number.
    """

    events: Sequence[Event]
    firsts: Sequence[int]
    sure: Sequence[bool]

    @classmethod
    def of(cls, pool: Pool) -> "_Days":
        """Look at a few partners of each event whose day is certain."""
        known = [
            (event, day, span)
            for event, day in zip(pool.ordered, pool.ordered_firsts, strict=True)
            if (span := event.span) and span.grain < Grain.YEAR
        ]
        firsts = [day for _, day, _ in known]
        others = pool.dataset.alternatives_of
        certain = [
            span.lo == span.hi and span.is_exact and event.id not in others
            for event, _, span in known
        ]
        sure = [
            is_certain and any(True in certain[low:high] for low, high in _windows(day, firsts))
            for is_certain, day in zip(certain, firsts, strict=True)
        ]
        return cls([event for event, _, _ in known], firsts, sure)


def with_partners(pool: Pool, count: Callable[[int, int], int]) -> tuple[Event, ...]:
    """Return the events that lie a certain number of years away from some other event.

    Of the others only a few are looked at, years to lifetimes later and earlier. None of them
    will do for an event whose date is no more exact than a year.
    """
    days = pool.index(_Days.of)
    return tuple(
        event
        for place, event in enumerate(days.events)
        if days.sure[place]
        or any(
            years_between(pool, *_in_turn(days.events, place, other), count) is not None
            for other in _looked_at(days.firsts[place], days.firsts)
        )
    )


def _in_turn(events: Sequence[Event], one: int, other: int) -> tuple[Event, Event]:
    return events[min(one, other)], events[max(one, other)]


def _looked_at(day: int, firsts: Sequence[int]) -> Iterator[int]:
    """Yield the places of a few days at each distance from one, later and earlier."""
    for low, high in _windows(day, firsts):
        yield from range(low, high)


def _windows(day: int, firsts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield from where to where a few days stand at each distance from one, in their order.

    The nearest distance is the least, so that places follow one another as the days do.
    """
    for near, far in _DISTANCES:
        for low, high in ((day + near, day + far), (day - far, day - near)):
            start = bisect_left(firsts, low)
            most = min(len(firsts), start + _LOOKED_AT)
            yield start, bisect_left(firsts, high + 1, start, most)


def years_between(
    pool: Pool, earlier: Event, later: Event, count: Callable[[int, int], int]
) -> int | None:
    """Count the years from one event to another; None unless all readings give one number.

    `count` counts the years from a day number to a later one. The readings run from the last
    possible day of the earlier event to the first of the later one, and from the first to the
    last, for the recorded dates and for every recorded alternative.
    """
    counted: set[int | None] = set()
    for one in possible_dates(pool.dataset, earlier):
        for other in possible_dates(pool.dataset, later):
            counted |= _counted(one, other, count)
    return counted.pop() if len(counted) == 1 else None


def _counted(
    one: HistoricalDate, other: HistoricalDate, count: Callable[[int, int], int]
) -> set[int | None]:
    """Count from the last possible day of a date to the first of another, and the longest way."""
    first, last, next_first, next_last = one.earliest, one.latest, other.earliest, other.latest
    if first is None or last is None or next_first is None or next_last is None:
        return {None}
    return {count(last, next_first), count(first, next_last)} if last < next_first else {None}


def names_the_years(pool: Pool, titles: Sequence[Event], years: int) -> bool:
    """Tell whether a title holds the number of years, or one beside it."""
    near = range(years - 1, years + 2)
    return any(names_a_number(event.title, near, pool.wording.number_words) for event in titles)


def stated_years(earlier: Event, later: Event, years: str) -> str:
    """Say in data terms what the dates of two events leave as the years between them."""
    dates = [event.span.edtf() if event.span else "" for event in (earlier, later)]
    return f"every day of {dates[0]} lies {years} before every day of {dates[1]}"
