"""Pairs of events with a number of years between them that no reading of their dates changes."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from random import Random

from quizapp.dataset.dates import Grain, HistoricalDate
from quizapp.dataset.model import Event
from quizapp.generation.kind import Avoided
from quizapp.generation.leaks import names_a_number
from quizapp.generation.partners import partner_at
from quizapp.generation.pool import Pool, first_day
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
    return (event, other) if pool.before(event, other) else (other, event)


def with_partners(pool: Pool, count: Callable[[int, int], int]) -> tuple[Event, ...]:
    """Return the events that lie a certain number of years away from some other event.

    Of the others only a few are looked at, years to lifetimes later and earlier. None of them
    will do for an event whose date is no more exact than a year.
    """
    exact = [e for e in pool.ordered if e.span is not None and e.span.grain < Grain.YEAR]
    firsts = [first_day(event) for event in exact]
    return tuple(
        event
        for event, day in zip(exact, firsts, strict=True)
        if any(
            years_between(pool, *pair, count) is not None
            for pair in _looked_at(event, day, exact, firsts)
        )
    )


def _looked_at(
    event: Event, day: int, others: Sequence[Event], firsts: Sequence[int]
) -> Iterator[tuple[Event, Event]]:
    """Yield an event with a few at each distance, later and earlier; the earlier one first.

    All events are in the order of their first days.
    """
    for near, far in _DISTANCES:
        start = bisect_left(firsts, day + near)
        stop = bisect_left(firsts, day + far + 1)
        for other in others[start : min(stop, start + _LOOKED_AT)]:
            yield event, other
        start = bisect_left(firsts, day - far)
        stop = bisect_left(firsts, day - near + 1)
        for other in others[start : min(stop, start + _LOOKED_AT)]:
            yield other, event


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
