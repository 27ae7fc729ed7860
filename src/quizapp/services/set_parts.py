"""The parts that the events of a set fall into: topics, and eras or round years."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizapp.dataset.calendar import civil, day_number
from quizapp.dataset.dates import Grain, HistoricalDate
from quizapp.dataset.model import Dataset, Event
from quizapp.generation.written import fact_of

_MOST = 12
_LENGTHS = (10, 20, 50, 100)


@dataclass(frozen=True, slots=True)
class Stretch:
    """An era by its name, or round years without one, and the events in it."""

    name: str
    date: HistoricalDate
    events: frozenset[str]


def topics_of(dataset: Dataset) -> Mapping[str, frozenset[str]]:
    """Return the ids of events and written questions by topic; "" is what has none."""
    found: dict[str, set[str]] = {}
    for event in dataset.events:
        found.setdefault(event.topic, set()).add(event.id)
    for question in dataset.written:
        found.setdefault(question.category, set()).add(fact_of(question).event)
    return {topic: frozenset(ids) for topic, ids in found.items()}


def periods_of(datasets: Iterable[Dataset]) -> tuple[Stretch, ...]:
    """Return the eras of a set that has some, else round years, in the order of time.

    Several sets together are always divided by round years, into no more than a dozen parts
    where the years are few enough. An event is where its middle is.
    """
    sets = tuple(datasets)
    middles = {
        event.id: middle
        for dataset in sets
        for event in dataset.events
        if (middle := _middle(event)) is not None
    }
    if len(sets) == 1 and sets[0].eras:
        return tuple(_eras(sets[0], middles))
    return tuple(_round_years(middles))


def _eras(dataset: Dataset, middles: Mapping[str, int]) -> Iterable[Stretch]:
    for era in dataset.eras:
        low, high = era.date.lo, era.date.hi
        inside = frozenset(
            name
            for name, day in middles.items()
            if (low is None or day >= low) and (high is None or day <= high)
        )
        if inside:
            yield Stretch(era.title, era.date, inside)


def _round_years(middles: Mapping[str, int]) -> Iterable[Stretch]:
    years = {name: civil(day).year for name, day in middles.items()}
    if not years:
        return
    length = _length(max(years.values()) - min(years.values()))
    found: dict[int, set[str]] = {}
    for name, year in years.items():
        found.setdefault(year // length * length, set()).add(name)
    for start in sorted(found):
        ends = day_number(start, 1, 1), day_number(start + length, 1, 1) - 1
        yield Stretch("", HistoricalDate(*ends, Grain.YEAR, Grain.YEAR), frozenset(found[start]))


def _length(years: int) -> int:
    """Return the least round number of years that cuts a span into few enough parts."""
    power = 1
    while True:
        for length in _LENGTHS:
            if years < length * power * _MOST:
                return length * power
        power *= 10


def _middle(event: Event) -> int | None:
    """Return the middle day of an event, or the end that is known."""
    span = event.span
    if span is None:
        return None
    if span.lo is None or span.hi is None:
        return span.hi if span.lo is None else span.lo
    return (span.lo + span.hi) // 2
