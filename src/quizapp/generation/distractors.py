"""Wrong answers that are provably wrong and still plausible."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import islice
from random import Random

from quizapp.dataset.calendar import day_number
from quizapp.dataset.dates import Grain, HistoricalDate
from quizapp.dataset.model import Event
from quizapp.generation.cells import Cells, is_askable, is_beginning
from quizapp.generation.pool import Pool, cell
from quizapp.generation.side_facts import dates_of_other_roles
from quizapp.generation.whereabouts import is_elsewhere

_SPARE = 2
_REACH_IN_DAYS: Mapping[Grain, int] = {
    Grain.DAY: 700,
    Grain.MONTH: 1100,
    Grain.YEAR: 5500,
    Grain.DECADE: 25000,
}
_TRIES = 40
_LATEST_YEAR = 2025
"""The last whole year when this was written: later dates are not made up, for nobody would take
what lies in the future for the date of an event."""


@dataclass(frozen=True, slots=True)
class DateDistractor:
    """A calendar cell away from the asked date, and the event that it is the date of."""

    date: HistoricalDate
    event: Event | None = None


@dataclass(frozen=True, slots=True)
class AskedDate:
    """The event, the cell that is its key, and the events that must not be named."""

    event: Event
    key: HistoricalDate
    avoid: Set[str]


def dates_around(
    pool: Pool, asked: AskedDate, wanted: tuple[int, int], random: Random
) -> list[DateDistractor]:
    """Return wrong dates, so many before the key and so many after it, in order of time.

    Dates of other events come first, where a beginning is asked also those when others began;
    where there are too few, dates nearby are made up.
    The list is shorter than wanted if none could be found.
    """
    day = asked.key.lo or 0
    cells = pool.cells(asked.key.grain, starts=is_beginning(asked.event, asked.key))
    chosen: list[DateDistractor] = []
    for count, found, side in (
        (wanted[0], cells.earlier(day), -1),
        (wanted[1], cells.later(day), 1),
    ):
        near = list(islice(_recorded(pool, asked, cells, found), count + _SPARE))
        drawn = random.sample(near, min(count, len(near)))
        made_up = _made_up(pool, asked, side, random)
        while len(drawn) < count and (extra := next(made_up, None)) is not None:
            if all(extra.date.disjoint(other.date) for other in drawn):
                drawn.append(extra)
        chosen += drawn
    return sorted(chosen, key=lambda distractor: distractor.date.lo or 0)


def _recorded(
    pool: Pool, asked: AskedDate, cells: Cells, found: Iterable[tuple[int, tuple[Event, ...]]]
) -> Iterator[DateDistractor]:
    """Yield the cells of other events that are certainly not the asked date."""
    for first, events in found:
        date = cell(first, asked.key.grain)
        if asked.avoid.isdisjoint(cells.names(first, events)) and _is_false(pool, asked, date):
            yield DateDistractor(date, events[0])


def _made_up(pool: Pool, asked: AskedDate, side: int, random: Random) -> Iterator[DateDistractor]:
    grain = asked.key.grain
    edge = (asked.key.lo if side < 0 else asked.key.hi) or 0
    for _ in range(_TRIES):
        date = cell(edge + side * random.randint(1, _REACH_IN_DAYS[grain]), grain)
        if _is_false(pool, asked, date) and (date.hi or 0) <= pool.index(_latest_day):
            yield DateDistractor(date)


def _latest_day(pool: Pool) -> int:
    """Return the last day that a made-up date may hold; a set may speak of later ones."""
    spans = (event.span for event in pool.dataset.events)
    recorded = (span.hi for span in spans if span is not None and span.hi is not None)
    return max(day_number(_LATEST_YEAR, 12, 31), max(recorded, default=0))


def _is_false(pool: Pool, asked: AskedDate, date: HistoricalDate) -> bool:
    """Tell whether a date is disjoint from all that is recorded of the event.

    That is its date, every alternative to it, and the date of every other role of the same
    fact, such as when an agreement entered into force.
    """
    roles = pool.index(dates_of_other_roles).get(asked.event.id, ())
    return (
        date.disjoint(asked.key)
        and is_askable(date)
        and is_elsewhere(pool.dataset, asked.event, date)
        and all(date.disjoint(role) for role in roles)
    )


def apart(
    pool: Pool, beside: Sequence[Event], candidates: Iterable[Event], count: int
) -> list[Event]:
    """Return up to `count` candidates that are no part of one another nor of those beside."""
    return _apart(pool.independent, beside, candidates, count)


def apart_in_time(
    pool: Pool, beside: Sequence[Event], candidates: Iterable[Event], count: int
) -> list[Event]:
    """Return up to `count` candidates that may be told from all others by when they were."""
    return _apart(pool.independent_in_time, beside, candidates, count)


def _apart(
    may_meet: Callable[[Event, Event], bool],
    beside: Sequence[Event],
    candidates: Iterable[Event],
    count: int,
) -> list[Event]:
    chosen: list[Event] = []
    for candidate in candidates:
        if len(chosen) == count:
            break
        if all(may_meet(candidate, other) for other in (*beside, *chosen)):
            chosen.append(candidate)
    return chosen


def near_in_time(
    events: Sequence[Event], index: int, reach: int, random: Random
) -> Iterator[Event]:
    """Yield the events up to `reach` places before and after an index, in random order."""
    near = [*events[max(0, index - reach) : index], *events[index + 1 : index + 1 + reach]]
    random.shuffle(near)
    yield from near
