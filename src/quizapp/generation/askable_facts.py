"""The facts that questions of a set may test, in an order in which they can be learnt."""

from collections.abc import Iterable, Iterator

from quizapp.dataset.model import FACTS, Dataset, Event
from quizapp.generation.question import Fact
from quizapp.generation.written import fact_of


def askable_facts(dataset: Dataset) -> tuple[Fact, ...]:
    """Return what can be learnt of a set: event after event in time, then what was written.

    The date of an event comes before its place, for the other facts hang on it.
    """
    in_time = sorted(dataset.events, key=_beginning)
    made = (fact for event in in_time for fact in _facts(event, dataset))
    return (*made, *_once(map(fact_of, dataset.written)))


def _facts(event: Event, dataset: Dataset) -> Iterator[Fact]:
    if event.span is not None and any(map(event.may_be_asked, (*FACTS, "order"))):
        yield Fact(event.id, "date")
    if event.may_be_asked("place") and event.place in dataset.places:
        yield Fact(event.id, "place")


def _beginning(event: Event) -> tuple[float, str]:
    """Return a key by which events stand in time, those without a date at the end."""
    if event.span is None:
        return float("inf"), event.id
    days = [day for day in (event.span.lo, event.span.hi) if day is not None]
    return float(days[0]), event.id


def _once(facts: Iterable[Fact]) -> Iterable[Fact]:
    return dict.fromkeys(facts)
