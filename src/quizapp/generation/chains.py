"""Events of which the data prove an order."""

from collections.abc import Iterable, Sequence

from quizapp.dataset.model import Event
from quizapp.generation.pool import Pool


def extend(
    pool: Pool, chain: Sequence[Event], candidates: Iterable[Event], size: int
) -> list[Event]:
    """Add candidates to a chain until it has a size; every two of its events have an order."""
    longer = list(chain)
    for candidate in candidates:
        if len(longer) >= size:
            break
        if all(
            pool.comparable(candidate, chosen) and may_stand_together(pool, candidate, chosen)
            for chosen in longer
        ):
            longer.append(candidate)
    return longer


def may_stand_together(pool: Pool, one: Event, other: Event) -> bool:
    """Tell whether two events may be put in order beside each other.

    Neither is part of the other, their titles differ in more than a number, and no relation
    orders two that happened on the same day: the dates, which are all that a learner sees,
    would not show why.
    """
    same_day = one.span is not None and one.span.is_exact and one.span == other.span
    return pool.independent_in_time(one, other) and not (same_day and pool.comparable(one, other))


def in_order(pool: Pool, events: Sequence[Event]) -> list[Event]:
    """Return events so that none stands before one that came earlier."""
    return sorted(events, key=lambda e: sum(pool.precedes(other, e) for other in events))
