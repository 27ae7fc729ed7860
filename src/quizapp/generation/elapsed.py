"""Pairs of events with a number of years between them that no reading of their dates changes."""

from collections.abc import Callable, Sequence
from random import Random

from quizapp.dataset.model import Event
from quizapp.generation.kind import Avoided
from quizapp.generation.leaks import names_a_number
from quizapp.generation.partners import partner_at
from quizapp.generation.pool import Pool
from quizapp.generation.whereabouts import possible_dates

_DISTANCES = ((366, 3652), (3653, 18262), (18263, 73049))


def pair_around(
    pool: Pool, event: Event, random: Random, avoid: Avoided
) -> tuple[Event, Event] | None:
    """Draw another event a year to two hundred years away; return the earlier one first."""
    other = partner_at(pool, event, _DISTANCES, random, avoid)
    if other is None:
        return None
    return (event, other) if pool.before(event, other) else (other, event)


def years_between(
    pool: Pool, earlier: Event, later: Event, count: Callable[[int, int], int]
) -> int | None:
    """Count the years from one event to another; None unless all readings give one number.

    `count` counts the years from a day number to a later one. The readings run from the last
    possible day of the earlier event to the first of the later one, and from the first to the
    last, for the recorded dates and for every recorded alternative.
    """
    counted: set[int | None] = set()
    for first_day, last_day in _days(pool, earlier):
        for next_first, next_last in _days(pool, later):
            known = None not in (first_day, last_day, next_first, next_last)
            ordered = (last_day or 0) < (next_first or 0)
            counted |= (
                {count(last_day or 0, next_first or 0), count(first_day or 0, next_last or 0)}
                if known and ordered
                else {None}
            )
    return counted.pop() if len(counted) == 1 else None


def names_the_years(pool: Pool, titles: Sequence[Event], years: int) -> bool:
    """Tell whether a title holds the number of years, or one beside it."""
    near = range(years - 1, years + 2)
    return any(names_a_number(event.title, near, pool.wording.number_words) for event in titles)


def stated_years(earlier: Event, later: Event, years: str) -> str:
    """Say in data terms what the dates of two events leave as the years between them."""
    dates = [event.span.edtf() if event.span else "" for event in (earlier, later)]
    return f"every day of {dates[0]} lies {years} before every day of {dates[1]}"


def _days(pool: Pool, event: Event) -> list[tuple[int | None, int | None]]:
    """Return the first and the last day of an event, by its date and by each alternative."""
    dates = possible_dates(pool.dataset, event)
    return [(date.earliest, date.latest) for date in dates]
