"""Which of two events came first, and what in the data proves it.

Two things order events. Dates: one event ends before another begins. Relations: "A precedes
B" says that A began before B, however vaguely both are dated. Both are followed through
chains: if A precedes B, and B ends before C begins, then A began before C.

A chain needs at most one comparison of dates. Between two such comparisons lie relations
only, so the days grow along the whole stretch, and the first event of the first comparison
ends before the last event of the second one begins. That is why two days for each event,
worked out once, answer most questions: the earliest last day among the events after it, and
the latest first day among the events before it.
"""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import NamedTuple

from quizapp.dataset.dates import HistoricalDate, cell_at
from quizapp.dataset.model import Event, Relation, RelationKind

EVENT_FIRST = frozenset({RelationKind.PRECEDES})
"""Relations that say: the event began before its target."""

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
"""Relations that say: the target began before the event. All other kinds state no order."""


def stated_order(relation: Relation) -> tuple[str, str] | None:
    """Return the ids of the earlier and the later event, or None if no order is stated."""
    if relation.kind in EVENT_FIRST:
        return relation.event, relation.target
    if relation.kind in TARGET_FIRST:
        return relation.target, relation.event
    return None


class Fault(StrEnum):
    """Why relations cannot all be true."""

    CYCLE = "cycle"
    DATES = "dates"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A relation that cannot be true beside the others and the dates, and the proof of it."""

    relation: Relation
    fault: Fault
    reason: str


class _Bound(NamedTuple):
    """A day that limits an event, and the event whose date sets it."""

    day: int
    event: str


class Chronology:
    """The order of a set's events, asked by id. It never changes once it is built."""

    def __init__(self, events: Sequence[Event], relations: Sequence[Relation]) -> None:
        """Index dates and relations; relations of unknown events are left out."""
        self._dates = {event.id: event.date for event in events}
        self._spans = {event.id: event.span for event in events}
        self._first, self._last = _days_of(self._spans)
        self._later: dict[str, dict[str, Relation]] = {}
        self._earlier: dict[str, dict[str, Relation]] = {}
        for relation in relations:
            self._link(relation)
        self._reached: dict[str, Mapping[str, Relation]] = {}
        self._contradictions: list[Contradiction] = []
        in_order = self._break_cycles()
        self._drop_refuted(in_order)
        self._soonest_end = self._ends_carried_back(in_order)
        self._latest_start = self._starts_carried_on(in_order)

    def before(self, first: str, second: str) -> str | None:
        """Say why one event began before another; None if the data do not prove it.

        The reason is in data terms: "1991-11-09 ends before 1992-01-14 begins",
        "kalbajar-1993 precedes border-closure-1993", or several of these joined by commas.

        Raises:
            KeyError: there is no event of that id.
        """
        if first == second:
            return None
        if self._ends_before(first, second):
            return self._compared(first, second)
        path = self._path(first, second)
        if path is not None:
            return _said(path)
        return self._proved_by_both(first, second)

    def precedes(self, first: str, second: str) -> bool:
        """Tell whether the data prove that one event began before another, without a reason.

        Raises:
            KeyError: there is no event of that id.
        """
        if first == second:
            return False
        if self._ends_before(first, second) or self._is_linked(first, second):
            return True
        end, start = self._outer_days(first, second)
        return end is not None and start is not None and end.day < start.day

    def comparable(self, first: str, second: str) -> bool:
        """Tell whether the data prove an order of the two events."""
        return self.precedes(first, second) or self.precedes(second, first)

    def contradictions(self) -> list[Contradiction]:
        """Return the relations that close a cycle or that dates refute."""
        return list(self._contradictions)

    def _ends_before(self, first: str, second: str) -> bool:
        # the spans are looked up so that an unknown id is an error
        if self._spans[first] is None or self._spans[second] is None:
            return False
        last, begin = self._last.get(first), self._first.get(second)
        return last is not None and begin is not None and last < begin

    def _compared(self, first: str, second: str) -> str:
        return f"{_edtf(self._spans[first])} ends before {_edtf(self._spans[second])} begins"

    def _proved_by_both(self, first: str, second: str) -> str | None:
        """Follow relations to an event that ends before one from which relations go on."""
        end, start = self._outer_days(first, second)
        if end is None or start is None or end.day >= start.day:
            return None
        parts = (
            _said(self._path(first, end.event) or []),
            self._compared(end.event, start.event),
            _said(self._path(start.event, second) or []),
        )
        return ", ".join(part for part in parts if part)

    def _outer_days(self, first: str, second: str) -> tuple[_Bound | None, _Bound | None]:
        """Return the earliest end from one event on, and the latest start up to another."""
        end, start = self._soonest_end.get(first), self._latest_start.get(second)
        if first in self._last and end is None:
            end = _Bound(self._last[first], first)
        if second in self._first and start is None:
            start = _Bound(self._first[second], second)
        return end, start

    def _is_linked(self, first: str, second: str) -> bool:
        """Tell whether a chain of relations leads from one event to a later one."""
        if first not in self._later or second not in self._earlier:
            return False
        if first not in self._reached:
            self._reached[first] = self._walk(first)
        return second in self._reached[first]

    def _path(self, first: str, second: str) -> list[Relation] | None:
        """Return the shortest chain of relations from one event to a later one, if any."""
        if first == second:
            return []
        if not self._is_linked(first, second):
            return None
        arrivals = self._reached[first]
        path: list[Relation] = []
        while second != first:
            path.append(arrivals[second])
            second = _other(arrivals[second], second)
        return path[::-1]

    def _walk(self, first: str) -> Mapping[str, Relation]:
        """Map every event that relations place after `first` to the link that leads there."""
        arrivals: dict[str, Relation] = {}
        waiting = deque([first])
        while waiting:
            here = waiting.popleft()
            for later, relation in self._later.get(here, {}).items():
                if later not in arrivals:
                    arrivals[later] = relation
                    waiting.append(later)
        return arrivals

    def _link(self, relation: Relation) -> None:
        order = stated_order(relation)
        if order is None or not (order[0] in self._spans and order[1] in self._spans):
            return
        earlier, later = order
        self._later.setdefault(earlier, {}).setdefault(later, relation)
        self._earlier.setdefault(later, {}).setdefault(earlier, relation)

    def _unlink(self, earlier: str, later: str) -> None:
        del self._later[earlier][later]
        del self._earlier[later][earlier]

    def _break_cycles(self) -> list[str]:
        """Take one relation out of every cycle; return the related events, earlier first."""
        while True:
            try:
                return list(TopologicalSorter(self._earlier).static_order())
            except CycleError as error:
                # the second argument runs along the links and ends where it began
                ring: list[str] = error.args[1]
                links = [self._later[a][b] for a, b in pairwise(ring)]
                self._contradictions.append(Contradiction(links[-1], Fault.CYCLE, _said(links)))
                self._unlink(*ring[-2:])

    def _drop_refuted(self, in_order: Sequence[str]) -> None:
        """Take out every relation whose later event had begun before the earlier one could."""
        starts = {id_: _start(self._dates[id_]) for id_ in in_order}
        soonest = {id_: _Bound(soon, id_) for id_, (soon, _) in starts.items() if soon is not None}
        for later in in_order:
            latest = starts[later][1]
            for earlier, relation in list(self._earlier.get(later, {}).items()):
                bound = soonest.get(earlier)
                if bound is None:
                    continue
                if latest is not None and bound.day > latest:
                    self._refute(relation, bound.event, earlier, later)
                elif later not in soonest or soonest[later].day < bound.day:
                    soonest[later] = bound

    def _refute(self, relation: Relation, dated: str, earlier: str, later: str) -> None:
        chain = [*(self._path(dated, earlier) or []), relation]
        self._reached.clear()
        dates = f"{_edtf(self._spans[later])} begins before {_edtf(self._spans[dated])}"
        self._contradictions.append(
            Contradiction(relation, Fault.DATES, f"{_said(chain)}, but {dates}")
        )
        self._unlink(earlier, later)

    def _ends_carried_back(self, in_order: Sequence[str]) -> Mapping[str, _Bound]:
        """Map events to the earliest last day of themselves and of all events after them."""
        bounds: dict[str, _Bound] = {}
        for here in reversed(in_order):
            known = [bounds[later] for later in self._later.get(here, {}) if later in bounds]
            if here in self._last:
                known.append(_Bound(self._last[here], here))
            if known:
                bounds[here] = min(known, key=lambda bound: bound.day)
        return bounds

    def _starts_carried_on(self, in_order: Sequence[str]) -> Mapping[str, _Bound]:
        """Map events to the latest first day of themselves and of all events before them."""
        bounds: dict[str, _Bound] = {}
        for here in in_order:
            known = [
                bounds[earlier] for earlier in self._earlier.get(here, {}) if earlier in bounds
            ]
            if here in self._first:
                known.append(_Bound(self._first[here], here))
            if known:
                bounds[here] = max(known, key=lambda bound: bound.day)
        return bounds


def _days_of(
    spans: Mapping[str, HistoricalDate | None],
) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """Return the first and the last day that each span may mean, where it has one."""
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for id_, span in spans.items():
        if span is None:
            continue
        is_plain = not span.is_qualified
        if (day := span.lo if is_plain else span.earliest) is not None:
            first[id_] = day
        if (day := span.hi if is_plain else span.latest) is not None:
            last[id_] = day
    return first, last


def _start(date: HistoricalDate | None) -> tuple[int | None, int | None]:
    """Return the first and the last day on which an event of that date may have begun."""
    if date is None:
        return None, None
    if date.end_grain is None or date.lo is None:
        return date.earliest, date.latest
    begin = replace(date, hi=cell_at(date.lo, date.grain)[1], end_grain=None)
    return begin.earliest, begin.latest


def _other(relation: Relation, event: str) -> str:
    return relation.target if relation.event == event else relation.event


def _said(relations: Sequence[Relation]) -> str:
    return ", ".join(f"{link.event} {link.kind} {link.target}" for link in relations)


def _edtf(span: HistoricalDate | None) -> str:
    return "" if span is None else span.edtf()
