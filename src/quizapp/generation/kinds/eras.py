"""K8: to which time does each event belong? Four to six events, two to four stretches of time.

The stretches are the eras of the set, where two of them or more hold an event that may be
asked; else they are divided by round years, so that each holds about as many events as the
others. Every event lies strictly on one side of every boundary, the reserve of an approximate
date and every recorded alternative included, and every stretch holds one event at least.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain
from random import Random

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Era, Event
from quizapp.generation.distractors import apart_in_time, near_in_time
from quizapp.generation.item import Choice, Frame, item, lettered
from quizapp.generation.kind import Avoided
from quizapp.generation.periods import Period, by_round_years, era_of
from quizapp.generation.pool import Pool, first_day, position
from quizapp.generation.proofs import disjoint_because
from quizapp.generation.question import Option, Question, Refutation
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.target import Target
from quizapp.generation.whereabouts import outer_days

SHARE = 1
_SIZES = (4, 5, 6)
_MOST_ERAS, _MOST_DIVISIONS = 4, 3
_REACH = 12
_DRAWN = 6


def subjects(pool: Pool) -> Sequence[Event]:
    """Events that may be put in order and have no open end."""
    return [event for event in pool.ordered if outer_days(pool.dataset, event)]


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask for the time of an event and of some others."""
    size = random.choice(_SIZES)
    periods = _eras(pool, event, size, random, avoid)
    if len(periods) < 2:
        index = position(pool.ordered_firsts, pool.ordered, event)
        near = near_in_time(pool.ordered, index, _REACH, random)
        beside = apart_in_time(pool, [event], (e for e in near if e.id not in avoid), size - 1)
        count = random.randint(2, _MOST_DIVISIONS)
        periods = by_round_years(pool, [event, *beside], count)
    if sum(len(period.events) for period in periods) < _SIZES[0]:
        return None
    return _question(pool, periods, random)


def _eras(pool: Pool, event: Event, size: int, random: Random, avoid: Avoided) -> list[Period]:
    """Return some eras of the set, the one of the event among them, with so many events."""
    eras = pool.dataset.eras
    drawn = [era_of(pool, era, eras, _drawn(pool, era, event, random, avoid)) for era in eras]
    own = [period for period in drawn if event in period.events]
    others = [period for period in drawn if period.events and event not in period.events]
    if not own or not others:
        return []
    count = random.randint(1, min(len(others), _MOST_ERAS - 1))
    chosen = sorted([*own, *random.sample(others, count)], key=drawn.index)
    first = [event, *(period.events[0] for period in chosen if event not in period.events)]
    rest = [e for e in chain.from_iterable(period.events for period in chosen) if e not in first]
    random.shuffle(rest)
    kept = apart_in_time(pool, [], [*first, *rest], size)
    held = [(period, tuple(e for e in period.events if e in kept)) for period in chosen]
    return [Period(period.date, period.name, events) for period, events in held if events]


def _drawn(pool: Pool, era: Era, event: Event, random: Random, avoid: Avoided) -> Iterator[Event]:
    """Yield the event, and some drawn from those that begin in an era."""
    yield event
    firsts = pool.ordered_firsts
    start = 0 if era.date.lo is None else bisect_left(firsts, era.date.lo)
    stop = len(firsts) if era.date.hi is None else bisect_left(firsts, era.date.hi + 1)
    for index in random.sample(range(start, stop), min(_DRAWN, stop - start)):
        if pool.ordered[index].id not in avoid and pool.ordered[index].id != event.id:
            yield pool.ordered[index]


def _question(pool: Pool, periods: Sequence[Period], random: Random) -> Question:
    buckets = tuple(
        Target(str(number), period.name, period.date)
        for number, period in enumerate(periods, start=1)
    )
    events = list(chain.from_iterable(period.events for period in periods))
    random.shuffle(events)
    options = lettered([_choice(pool, event) for event in events])
    bucket_of = {
        event.id: bucket.id
        for bucket, period in zip(buckets, periods, strict=True)
        for event in period.events
    }
    shape = Buckets(buckets, tuple((o.id, bucket_of[o.events[0]]) for o in options))
    return item(pool, _frame(pool, periods), options, shape, list(_proof(pool, shape, options)))


def _frame(pool: Pool, periods: Sequence[Period]) -> Frame:
    groups = [
        pool.wording.explanation(
            "group",
            name=period.name,
            events="; ".join(map(pool.wording.item, sorted(period.events, key=first_day))),
        )
        for period in periods
    ]
    events = list(chain.from_iterable(period.events for period in periods))
    return Frame(
        kind="eras",
        stem=pool.wording.stem("eras"),
        focus=tuple(sorted(events, key=first_day)),
        attribute="date",
        explanation=" ".join(groups),
        closest=min(_margin(event, period.date) for period in periods for event in period.events),
        mentions=tuple(event.id for event in _turning_points(pool, periods) if event not in events),
    )


def _turning_points(pool: Pool, periods: Sequence[Period]) -> Iterator[Event]:
    """Yield the events that begin on the first day of a period, which its name may give away."""
    for period in periods:
        if (day := period.date.lo) is not None:
            start = bisect_left(pool.dated, day, key=first_day)
            yield from pool.dated[start : bisect_right(pool.dated, day, key=first_day)]


def _margin(event: Event, date: HistoricalDate) -> int:
    """Count the days from an event to the nearer end of the stretch of time that holds it."""
    day = first_day(event)
    return min(abs(day - end) for end in (date.lo, date.hi) if end is not None)


def _choice(pool: Pool, event: Event) -> Choice:
    why = pool.wording.reason("event_here", date=pool.wording.dated(event))
    return Choice(event.title, why, (event.id,))


def _proof(pool: Pool, shape: Buckets, options: Sequence[Option]) -> Iterator[Refutation]:
    """Yield why each option belongs to none of the other stretches."""
    right = dict(shape.places)
    for option in options:
        span = pool.recorded[option.events[0]].span
        for bucket in shape.buckets:
            if bucket.id != right[option.id] and span and bucket.date:
                yield Refutation(option.id, disjoint_because(span, bucket.date), bucket.id)
