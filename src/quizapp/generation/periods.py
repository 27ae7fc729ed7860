"""Stretches of time that some events certainly lie in: eras of a set, or round years."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, islice, pairwise

from quizapp.dataset.calendar import civil
from quizapp.dataset.dates import Grain, HistoricalDate, cell_at
from quizapp.dataset.model import Era, Event
from quizapp.generation.pool import Pool
from quizapp.generation.whereabouts import is_elsewhere, is_inside, outer_days

_EARLIEST = -9999
"""The first year that people count to Christ and not in years ago: 10,000 BC."""

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

    Of divisions that are equally even, the one with the roundest years is taken. Returns none
    if no years divide the events.
    """
    outer = ((event, outer_days(pool.dataset, event)) for event in events)
    spans = sorted(((days, e.id, e) for e, days in outer if days), key=lambda span: span[:2])
    days = [span[0] for span in spans]
    if not days or _is_one_year(days[0][0], max(last for _, last in days)):
        return []
    divisions = [
        (cut, starts)
        for cut in combinations(range(1, len(spans)), count - 1)
        if (starts := _starts(days, cut))
    ]
    if not divisions:
        return []
    cut, starts = min(divisions, key=lambda d: _awkwardness(len(spans), *d))
    dates = [_years(*ends) for ends in pairwise((None, *starts, None))]
    groups = [spans[start:stop] for start, stop in pairwise((0, *cut, len(spans)))]
    return [
        Period(date, pool.wording.bucket(date), tuple(event for _, _, event in group))
        for date, group in zip(dates, groups, strict=True)
    ]


def _is_one_year(first: int, last: int) -> bool:
    """Tell whether two days lie in one year, so that no year begins between them."""
    return civil(first).year == civil(last).year


def _starts(days: Sequence[tuple[int, int]], cut: Sequence[int]) -> list[int]:
    """Return the first day of the roundest year at each place of a cut, if each has one.

    Nothing is divided by years so long ago that nobody counts them to Christ.
    """
    starts: list[int] = []
    for place in cut:
        last = max(end for _, end in days[:place])
        if civil(last).year < _EARLIEST:
            return []
        rounds = (cell_at(last, grain)[1] + 1 for grain in _ROUND)
        starts += list(islice((day for day in rounds if day <= days[place][0]), 1))
    return starts if len(starts) == len(cut) else []


def _awkwardness(count: int, cut: Sequence[int], starts: Sequence[int]) -> tuple[int, int]:
    """Return how uneven a division is, and then how far its years are from round."""
    sizes = [stop - start for start, stop in pairwise((0, *cut, count))]
    rough = [sum(cell_at(day, grain)[0] != day for grain in _ROUND) for day in starts]
    return max(sizes) - min(sizes), sum(rough)


def _years(start: int | None, stop: int | None) -> HistoricalDate:
    """Return the years from a day up to, but not with, another; None is an open end."""
    return HistoricalDate(start, None if stop is None else stop - 1, Grain.YEAR, Grain.YEAR)
