"""K5: where on the timeline? A point on a stretch of time, to the day, month, year or decade.

Eligible if the whole event, or its beginning, lies in one calendar cell of a grain that its row
declares scorable. The stretch is made of whole cells of the next coarser sort, about as many as the
events nearby take up, and always so many that the key is less than a tenth of it. The cell of
the stretch that the key lies in is drawn uniformly, so that the middle is no better a guess, of
those for which the stretch ends no later than the cell of the last event of the set and the key
keeps off the tenth at either end.
"""

from collections.abc import Mapping, Sequence
from random import Random
from types import MappingProxyType

from quizapp.dataset.dates import Grain, HistoricalDate, cell_at
from quizapp.dataset.model import Event
from quizapp.generation.date_choices import date_stem
from quizapp.generation.explanations import explain
from quizapp.generation.item import Frame, item
from quizapp.generation.kind import Avoided
from quizapp.generation.leaks import names_a_year, tells_its_date, years_of
from quizapp.generation.pool import Pool, cell, first_day, position
from quizapp.generation.question import Derivation, Question
from quizapp.generation.shapes.point import Point

SHARE = 2
_REACH = 6
_TOLERANT_SHARE = 20
_EDGE = 0.1

_AXES: Mapping[Grain, tuple[Grain, int, int]] = MappingProxyType(
    {
        Grain.DAY: (Grain.MONTH, 6, 24),
        Grain.MONTH: (Grain.YEAR, 4, 30),
        Grain.YEAR: (Grain.DECADE, 4, 40),
        Grain.DECADE: (Grain.CENTURY, 3, 30),
    }
)
"""For each grain asked: the cells that the stretch is made of, the fewest and the most."""


def subjects(pool: Pool) -> Sequence[Event]:
    """Every event with a scorable date and no year in its title."""
    return pool.untelling


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask to place an event on a stretch of time, to a grain that its row allows."""
    keys = [key for key in pool.askable_cells(event) if key.grain in _AXES]
    if not keys:
        return None
    key = random.choice(keys)
    axis = _axis(pool, event, key, random)
    stem = date_stem(pool, event, key, "point_")
    if names_a_year(stem, years_of(axis)) or tells_its_date(stem, key):
        return None
    explanation, named = explain(pool, event, avoid)
    frame = Frame(
        kind="place_on_timeline",
        stem=stem,
        focus=(event,),
        attribute="date",
        explanation=explanation,
        closest=_days(axis) // _TOLERANT_SHARE,
        mentions=named,
    )
    return item(pool, frame, (), Point(key, axis), (_proof(pool, event, key),))


def _proof(pool: Pool, event: Event, key: HistoricalDate) -> Derivation:
    recorded = pool.recorded[event.id].span or key
    if not recorded.within(key):
        recorded = cell(recorded.lo or 0, recorded.grain)
        return Derivation(f"{event.id} begins at {recorded.edtf()}, which lies in {key.edtf()}")
    return Derivation(f"{event.id} is dated {recorded.edtf()}, which lies in {key.edtf()}")


def _axis(pool: Pool, event: Event, key: HistoricalDate, random: Random) -> HistoricalDate:
    """Return a stretch of whole cells in which the key lies at a uniformly drawn place."""
    grain, fewest, most = _AXES[key.grain]
    first, last = cell_at(key.lo or 0, grain)
    count = min(most, max(fewest, round(_scale(pool, event) / (last - first + 1))))
    firsts, lasts = _cells_around(key, grain, count)
    axes = [(firsts[before], lasts[count - 1 - before]) for before in range(count)]
    end = cell_at(max(pool.index(_last_day), last), grain)[1]
    known = [axis for axis in axes if axis[1] <= end] or axes[-1:]
    low, high = random.choice([axis for axis in known if _is_inner(key, *axis)] or known)
    written = min(grain, Grain.YEAR)
    return HistoricalDate(low, high, written, written)


def _cells_around(key: HistoricalDate, grain: Grain, count: int) -> tuple[list[int], list[int]]:
    """Return the first days of cells from that of the key back, and the last days onwards."""
    first, last = cell_at(key.lo or 0, grain)
    firsts, lasts = [first], [last]
    for _ in range(count - 1):
        firsts.append(cell_at(firsts[-1] - 1, grain)[0])
        lasts.append(cell_at(lasts[-1] + 1, grain)[1])
    return firsts, lasts


def _last_day(pool: Pool) -> int:
    """Return the last day of all events that may be asked for their date."""
    spans = [event.span for event in pool.dated]
    return max([span.hi for span in spans if span and span.hi is not None], default=0)


def _is_inner(key: HistoricalDate, low: int, high: int) -> bool:
    """Tell whether the middle of a key lies off both tenths at the ends of a stretch."""
    middle = ((key.lo or 0) + (key.hi or 0)) / 2
    return _EDGE <= (middle - low) / (high - low + 1) <= 1 - _EDGE


def _scale(pool: Pool, event: Event) -> int:
    """Count the days from the first to the last of the events that stand near an event."""
    index = position(pool.dated_firsts, pool.dated, event)
    near = pool.dated[max(0, index - _REACH) : index + _REACH + 1]
    return first_day(near[-1]) - first_day(near[0])


def _days(date: HistoricalDate) -> int:
    return (date.hi or 0) - (date.lo or 0) + 1
