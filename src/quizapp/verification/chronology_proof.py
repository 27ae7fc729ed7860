"""What the data prove about order, from the dates and the stated relations alone.

Event a comes before event b if every day that a may mean ends before b begins, or if a
chain of such steps and of relations that state an order leads from a to b. Recorded
alternative dates count as days the event may mean: where sources differ, nothing is proved.
"""

from collections.abc import Iterator
from typing import NamedTuple

from quizapp.dataset.dates import DateError, HistoricalDate, cell_at
from quizapp.dataset.model import Dataset, Event, RelationKind

TARGET_FIRST = frozenset(
    {
        RelationKind.FOLLOWS_FROM,
        RelationKind.RESTORES,
        RelationKind.ENDS,
        RelationKind.ENTERS_INTO_FORCE,
        RelationKind.RATIFIES,
        RelationKind.AMENDS,
        RelationKind.IMPLEMENTS,
        RelationKind.COMMEMORATES,
    }
)
"""Relations whose target began before the event; `precedes` states the opposite."""


def span_of(event: Event) -> HistoricalDate | None:
    """Return the whole stretch of an event; None without a date or with an impossible one."""
    try:
        return event.span
    except DateError:
        return None


def start_of(event: Event) -> HistoricalDate | None:
    """Return when an event began, as exactly as it is stated; None if that is not known."""
    date = event.date
    if date is None or date.lo is None:
        return None
    last = cell_at(date.lo, date.grain)[1]
    return HistoricalDate(
        date.lo, last, date.grain, approximate=date.approximate, uncertain=date.uncertain
    )


class Reach(NamedTuple):
    """The first and last day that an event may mean; None where that is not known."""

    earliest: int | None
    latest: int | None

    def before(self, other: "Reach") -> bool:
        """Tell whether all of these days lie before all of the other's."""
        return (
            self.latest is not None and other.earliest is not None and self.latest < other.earliest
        )


class ChronologyProof:
    """The proven order of the events of one data set."""

    def __init__(self, dataset: Dataset) -> None:
        alternatives: dict[str, list[HistoricalDate]] = {}
        for alternative in dataset.alternatives:
            if alternative.date is not None:
                alternatives.setdefault(alternative.event, []).append(alternative.date)
        self._reach = {
            event.id: _reach(span_of(event), alternatives.get(event.id, []))
            for event in dataset.events
        }
        self._stated = [
            pair for pair in _stated_order(dataset) if all(end in self._reach for end in pair)
        ]
        self._later: dict[str, tuple[frozenset[str], Reach]] = {}

    def before(self, first: str, second: str) -> bool:
        """Tell whether the first event is proved to come before the second, and only that."""
        return self._leads(first, second) and not self._leads(second, first)

    def reach(self, event: str) -> Reach:
        """Return the first and last day that an event may mean."""
        return self._reach[event]

    def _leads(self, first: str, second: str) -> bool:
        later, horizon = self._later_by_relation(first)
        return second in later or horizon.before(self._reach[second])

    def _later_by_relation(self, first: str) -> tuple[frozenset[str], Reach]:
        """Return what a chain with a relation shows to be later, and where such chains end.

        The second value ends with the soonest ending event of them all and the first
        itself: whatever begins after that is later too.
        """
        if first not in self._later:
            later: set[str] = set()
            horizon = self._reach[first]
            grown = True
            while grown:
                grown = False
                for begin, end in self._stated:
                    known = begin == first or begin in later
                    if end not in later and (known or horizon.before(self._reach[begin])):
                        later.add(end)
                        horizon = _sooner(horizon, self._reach[end])
                        grown = True
            self._later[first] = frozenset(later), horizon
        return self._later[first]


def _stated_order(dataset: Dataset) -> Iterator[tuple[str, str]]:
    """Yield each pair of which a relation says that the first began before the second."""
    for relation in dataset.relations:
        if relation.kind is RelationKind.PRECEDES:
            yield relation.event, relation.target
        elif relation.kind in TARGET_FIRST:
            yield relation.target, relation.event


def _reach(span: HistoricalDate | None, alternatives: list[HistoricalDate]) -> Reach:
    if span is None:
        return Reach(None, None)
    dates = [span, *alternatives]
    begins = [date.earliest for date in dates if date.earliest is not None]
    ends = [date.latest for date in dates if date.latest is not None]
    return Reach(
        min(begins) if len(begins) == len(dates) else None,
        max(ends) if len(ends) == len(dates) else None,
    )


def _sooner(one: Reach, other: Reach) -> Reach:
    """Return whichever ends first; an unknown end is the last of all."""
    if one.latest is None:
        return other
    return one if other.latest is None or one.latest <= other.latest else other
