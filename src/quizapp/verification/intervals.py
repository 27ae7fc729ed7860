"""Where the dates of an event certainly lie, however its sources are read.

Every recorded alternative counts, and so does the reserve of an approximate date.
"""

from collections.abc import Iterator
from itertools import product

from quizapp.dataset.dates import HistoricalDate, cell_at, exact_day
from quizapp.dataset.model import FACTS, Event
from quizapp.verification.chronology_proof import Reach, span_of
from quizapp.verification.evidence import Evidence


def reach(evidence: Evidence, event: Event) -> Reach:
    """Return the first and last day that an event may mean; None where that is open."""
    return evidence.order.reach(event.id)


def inside(evidence: Evidence, event: Event, cell: HistoricalDate) -> bool:
    """Tell whether an event certainly lies in a stretch of time, of which an end may be open."""
    outer = reach(evidence, event)
    return (
        outer.earliest is not None
        and outer.latest is not None
        and (cell.lo is None or cell.lo <= outer.earliest)
        and (cell.hi is None or outer.latest <= cell.hi)
    )


def outside(evidence: Evidence, event: Event, cell: HistoricalDate) -> bool:
    """Tell whether an event certainly shares no day with a stretch of time."""
    dates = evidence.possible_dates(event)
    return span_of(event) is not None and all(date.disjoint(cell) for date in dates)


def cells_around(date: HistoricalDate) -> tuple[int, int] | None:
    """Return the first and last day of the calendar cells that a finite date lies in."""
    if date.lo is None or date.hi is None:
        return None
    return cell_at(date.lo, date.grain)[0], cell_at(date.hi, date.end_grain or date.grain)[1]


def is_settled(evidence: Evidence, one: Event, other: Event) -> bool:
    """Tell whether two dates stay apart at the finest grain that their rows let be asked."""
    first, second = (_settled(event) for event in (one, other))
    if first is None or second is None:
        return False
    return first.disjoint(second) and all(
        a.disjoint(b)
        for a, b in product(evidence.possible_dates(one), evidence.possible_dates(other))
    )


def _settled(event: Event) -> HistoricalDate | None:
    span = span_of(event)
    grains = [grain for fact, grain in FACTS.items() if fact in event.scorable]
    if span is None or not grains or span.end_grain is not None or span.lo is None:
        return span
    low, high = cell_at(span.lo, max(min(grains), span.grain))
    if min(grains) > span.grain and _spans(low, high, span):
        return HistoricalDate(low, high, span.grain)
    return HistoricalDate(
        low, high, span.grain, approximate=span.approximate, uncertain=span.uncertain
    )


def _spans(low: int, high: int, date: HistoricalDate) -> bool:
    """Tell whether a date, with its reserve, lies between two days."""
    first, last = date.earliest, date.latest
    return first is not None and last is not None and low <= first and last <= high


def full_years(evidence: Evidence, one: Event, other: Event) -> frozenset[int | None]:
    """Return every number of full years that may lie between two events; None if it is open."""
    return frozenset(_years(*days) for days in _extremes(evidence, one, other))


def nearest_years(evidence: Evidence, one: Event, other: Event) -> frozenset[int | None]:
    """Return every number of years, rounded to the nearest anniversary, between two events."""
    return frozenset(_rounded(*days) for days in _extremes(evidence, one, other))


def _extremes(
    evidence: Evidence, one: Event, other: Event
) -> Iterator[tuple[int | None, int | None]]:
    """Yield the nearest and the farthest pair of days for each reading of two dates."""
    for a, b in product(evidence.possible_dates(one), evidence.possible_dates(other)):
        yield a.latest, b.earliest
        yield a.earliest, b.latest


def _years(first: int | None, last: int | None) -> int | None:
    if first is None or last is None or last < first:
        return None
    (year, *begin), (last_year, *end) = _parts(first), _parts(last)
    return last_year - year - (end < begin)


def _rounded(first: int | None, last: int | None) -> int | None:
    years = _years(first, last)
    if years is None or first is None or last is None:
        return None
    since = last - _anniversary(first, years)
    until = _anniversary(first, years + 1) - last
    return years + (since >= until)


def _anniversary(day: int, years: int) -> int:
    """Return the first day that is so many full years later.

    A year has 146097 / 400 days on average, so that it is one of the next few days to try.
    """
    guess = day + years * 146_097 // 400 - 3
    while (_years(day, guess) or 0) < years:
        guess += 1
    return guess


def _parts(day: int) -> tuple[int, int, int]:
    """Return the astronomical year, the month and the day of a day number."""
    year, month, number = exact_day(day).edtf().removeprefix("Y").rsplit("-", 2)
    return int(year), int(month), int(number)
