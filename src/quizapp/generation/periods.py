"""Stretches of time that some events certainly lie in: eras of a set, or round years."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from quizapp.dataset.dates import Grain, HistoricalDate, cell_at
from quizapp.dataset.model import Era, Event
from quizapp.generation.pool import Pool
from quizapp.generation.whereabouts import is_elsewhere, is_inside, outer_days

_ROUND = (Grain.CENTURY, Grain.DECADE, Grain.YEAR)


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time of which an end may be open, its name, and events that lie in it."""

    date: HistoricalDate
    name: str
    events: tuple[Event, ...]


def era_of(pool: Pool, era: Era, others: Iterable[Era], events: Iterable[Event]) -> Period:
    """Return an era with those events that lie in it and in none of the others."""
    here = tuple(
        event
        for event in events
        if is_inside(pool.dataset, event, era.date)
        and all(is_elsewhere(pool.dataset, event, o.date) for o in others if o.id != era.id)
    )
    said = pool.wording.dates.long(era.date)
    return Period(era.date, pool.wording.explanation("item", title=era.title, date=said), here)


def by_round_years(pool: Pool, events: Iterable[Event], count: int) -> list[Period]:
    """Divide events by round years into so many periods, as evenly as that can be.

    The roundest years between two groups are taken. Returns none if no years divide the events.
    """
    outer = ((event, outer_days(pool.dataset, event)) for event in events)
    spans = sorted(((days, e.id, e) for e, days in outer if days), key=lambda span: span[:2])
    cuts = combinations(range(1, len(spans)), count - 1)
    for division in sorted(([0, *cut, len(spans)] for cut in cuts), key=_unevenness):
        groups = [spans[start:stop] for start, stop in pairwise(division)]
        starts = [
            _round_day(max(days[1] for days, _, _ in one), other[0][0][0])
            for one, other in pairwise(groups)
        ]
        if None not in starts:
            dates = [_years(*ends) for ends in pairwise([None, *starts, None])]
            return [
                Period(date, pool.wording.bucket(date), tuple(event for _, _, event in group))
                for date, group in zip(dates, groups, strict=True)
            ]
    return []


def _unevenness(division: Sequence[int]) -> int:
    sizes = [stop - start for start, stop in pairwise(division)]
    return max(sizes) - min(sizes)


def _round_day(last: int, first: int) -> int | None:
    """Return the first day of the roundest year after one day and up to another, if any."""
    starts = (cell_at(last, grain)[1] + 1 for grain in _ROUND)
    return next((day for day in starts if day <= first), None)


def _years(start: int | None, stop: int | None) -> HistoricalDate:
    """Return the years from a day up to, but not with, another; None is an open end."""
    return HistoricalDate(start, None if stop is None else stop - 1, Grain.YEAR, Grain.YEAR)
