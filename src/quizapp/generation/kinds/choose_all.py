"""K15: which of these happened then? Four to six events, one to four of them in a stretch of time.

Every event shown lies wholly inside the calendar cell of the stem or wholly outside of it, the
reserve of an approximate date and every recorded alternative included. How many are right is
drawn first; the cell is the finest one around the event that holds so many.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from math import inf
from random import Random

from quizapp.dataset.dates import Grain, HistoricalDate
from quizapp.dataset.model import Event
from quizapp.generation.cells import Cells, is_askable
from quizapp.generation.distractors import apart_in_time
from quizapp.generation.explanations import dated_beside
from quizapp.generation.item import Choice, Frame, item, lettered
from quizapp.generation.kind import Avoided
from quizapp.generation.pool import Pool, first_day
from quizapp.generation.proofs import disjoint_because, distance
from quizapp.generation.question import Derivation, Proof, Question, Refutation
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.whereabouts import is_elsewhere, is_inside

SHARE = 1
_MOST_RIGHT = 4
_SIZES = (4, 5, 6)
_GRAINS = (Grain.DAY, Grain.MONTH, Grain.YEAR, Grain.DECADE, Grain.CENTURY)
_CELLS, _DRAWN = 4, 12


def subjects(pool: Pool) -> Sequence[Event]:
    """Events with a scorable date and no year in their title."""
    return pool.untelling


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask for all events, of some, that happened at the time of a given one."""
    count = random.randint(1, _MOST_RIGHT)
    size = random.choice([size for size in _SIZES if size > count])
    for date in _cells(pool, event):
        right = _right(pool, event, date, count, random, avoid)
        wrong = _wrong(pool, right, date, size - count, random, avoid)
        if len(right) == count and len(wrong) == size - count:
            return _question(pool, date, right, wrong, random)
    return None


def _cells(pool: Pool, event: Event) -> Iterator[HistoricalDate]:
    """Yield the cells that certainly hold an event, none finer than it may be asked for."""
    finest = _finest(pool, event)
    for grain in _GRAINS:
        date = event.span.cell(grain) if event.span and grain >= finest else None
        if date is not None and is_askable(date) and is_inside(pool.dataset, event, date):
            yield date


def _finest(pool: Pool, event: Event) -> float:
    """Return the finest grain that the whole event may be asked to; endless if there is none."""
    grains = (date.grain for date in pool.askable_cells(event, starts=False))
    return min(grains, default=inf)


def _right(
    pool: Pool, event: Event, date: HistoricalDate, count: int, random: Random, avoid: Avoided
) -> list[Event]:
    """Return the event and others of its cell, so many in all if there are."""
    beside = _drawn(next(pool.cells(date.grain).later((date.lo or 0) - 1))[1], random)
    fitting = (
        other
        for other in beside
        if other.id not in avoid
        and not pool.tells_its_year(other)
        and is_inside(pool.dataset, other, date)
        and _finest(pool, other) <= date.grain
        and other.id != event.id
    )
    return [event, *apart_in_time(pool, [event], fitting, count - 1)]


def _wrong(
    pool: Pool,
    right: Sequence[Event],
    date: HistoricalDate,
    count: int,
    random: Random,
    avoid: Avoided,
) -> list[Event]:
    """Return events of the cells nearby, before and after the date, so many if there are."""
    near = [e for event in _around(pool.cells(date.grain), date) for e in _drawn(event, random)]
    random.shuffle(near)
    elsewhere = (
        other
        for other in near
        if other.id not in avoid
        and not pool.tells_its_year(other)
        and is_elsewhere(pool.dataset, other, date)
    )
    return apart_in_time(pool, right, elsewhere, count)


def _around(cells: Cells, date: HistoricalDate) -> Iterator[tuple[Event, ...]]:
    """Yield the events of the nearest cells on either side of one."""
    day = date.lo or 0
    for found in (cells.earlier(day), cells.later(day)):
        yield from (events for _, events in islice(found, _CELLS))


def _drawn(events: Sequence[Event], random: Random) -> list[Event]:
    return random.sample(events, min(_DRAWN, len(events)))


def _question(
    pool: Pool,
    date: HistoricalDate,
    right: Sequence[Event],
    wrong: Sequence[Event],
    random: Random,
) -> Question:
    choices = [*(_choice(pool, e, date) for e in right), *(_choice(pool, e, date) for e in wrong)]
    random.shuffle(choices)
    options = lettered(choices)
    shape = Multiple(tuple(o.id for o in options), frozenset(o.id for o in options if o.correct))
    events = [pool.dataset.by_id[option.events[0]] for option in options]
    proof = [_step(pool, o.id, e, date) for o, e in zip(options, events, strict=True)]
    pattern = "all_on_day" if date.grain is Grain.DAY else "all_in_cell"
    in_order = sorted((*right, *wrong), key=first_day)
    frame = Frame(
        kind="choose_all",
        stem=pool.wording.stem(pattern, date=pool.wording.dates.long(date)),
        focus=tuple(in_order),
        attribute="date",
        explanation=pool.wording.explanation(
            "order", events="; ".join(map(pool.wording.item, in_order))
        ),
        closest=min(distance(event.span, date) for event in wrong if event.span),
    )
    return item(pool, frame, options, shape, proof)


def _choice(pool: Pool, event: Event, date: HistoricalDate) -> Choice:
    recorded = pool.recorded[event.id].span or date
    because = disjoint_because(recorded, date) if recorded.disjoint(date) else ""
    return Choice(event.title, dated_beside(pool, event, _by_years(date)), (event.id,), because)


def _by_years(date: HistoricalDate) -> HistoricalDate:
    """Return a decade or century as its years, so that gaps count from its ends."""
    if date.grain <= Grain.YEAR:
        return date
    return replace(date, grain=Grain.YEAR, end_grain=Grain.YEAR)


def _step(pool: Pool, option: str, event: Event, date: HistoricalDate) -> Proof:
    """Say why an option belongs to the key, or why not."""
    recorded = pool.recorded[event.id].span or date
    if recorded.disjoint(date):
        return Refutation(option, disjoint_because(recorded, date))
    return Derivation(f"{recorded.edtf()} lies within {date.edtf()}", option)
