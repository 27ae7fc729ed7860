"""What may be asked from a set, sorted so that a question costs the same in any set.

Only established rows take part, each with the fields that it declares scorable.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any, TypeVar

from quizapp.dataset.dates import Grain, HistoricalDate, cell_at
from quizapp.dataset.folding import fold
from quizapp.dataset.model import (
    FACTS,
    Dataset,
    Dispute,
    Event,
    Place,
    Relation,
    RelationKind,
    Status,
)
from quizapp.dataset.timeline import Timeline
from quizapp.generation.cells import Cells, is_askable
from quizapp.generation.leaks import read_alike, tells_a_year, years_of
from quizapp.generation.numbered_titles import differ_in_number_only
from quizapp.generation.precision import Precision
from quizapp.generation.provable_order import ProvableOrder, settled
from quizapp.generation.wording import Wording

T = TypeVar("T")

_DATE_FACTS = frozenset(FACTS)
_WHOLE = frozenset(fact for fact in FACTS if not fact.startswith("start-"))


class Pool:
    """The askable facts of one set, with the indexes that the kinds look things up in.

    `dataset` is the set with each date no finer than its row lets be asked, so that nothing
    is compared or offered to a precision that is not settled; `recorded` are the events as
    the set has them, by id, and what is told after the answer.
    """

    def __init__(
        self, dataset: Dataset, wording: Wording, precision: Precision = Precision.EXACT
    ) -> None:
        """Index the set; costs time in proportion to its events, once."""
        self.precision = precision
        self.recorded = dataset.by_id
        self.dataset = replace(dataset, events=tuple(map(settled, dataset.events)))
        self.wording = wording.telling(self.recorded)
        self._order = ProvableOrder(dataset, self.dataset)
        self.timeline = Timeline(self.dataset.events)
        self._telling: dict[str, bool] = {}
        self._cells: dict[tuple[Grain, bool], Cells] = {}
        self._built: dict[object, Any] = {}

    def before(self, one: Event, other: Event) -> str | None:
        """Say why one event came before another, or None if that is not certain.

        The reason is in the terms of the recorded data. The order is not certain if a date
        that is only settled to a month, or a recorded alternative, would change it.
        """
        return self._order.before(one, other)

    def precedes(self, one: Event, other: Event) -> bool:
        """Tell whether one event certainly came before another: `before` without the reason."""
        return self._order.precedes(one, other)

    def comparable(self, one: Event, other: Event) -> bool:
        """Tell whether one of two events certainly came before the other."""
        return self.precedes(one, other) or self.precedes(other, one)

    def independent(self, one: Event, other: Event) -> bool:
        """Tell whether two events may be offered beside each other.

        Neither is stated to be a part of the other, and they can be told apart by their titles,
        but not by the way these begin and end.
        """
        apart = fold(one.title) != fold(other.title) and read_alike(one.title, other.title)
        return apart and not self._is_part(one, other) and not self._is_part(other, one)

    def _is_part(self, part: Event, whole: Event) -> bool:
        return part.id in self.relations_of and any(
            relation.kind is RelationKind.PART_OF and relation.target == whole.id
            for relation in self.relations_of[part.id]
        )

    def independent_in_time(self, one: Event, other: Event) -> bool:
        """Tell whether two events may be told apart by when they were.

        They are independent, and their titles do not show which came first by their numbers.
        """
        return self.independent(one, other) and not differ_in_number_only(one.title, other.title)

    def with_companions(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return events, by id, and every event that must be shown wherever one of them is."""
        found = dict.fromkeys(names)
        waiting = [name for name in found if name in self._accompanied]
        while waiting:
            fresh = [c for c in self.recorded[waiting.pop()].shown_with if c not in found]
            found |= dict.fromkeys(fresh)
            waiting += fresh
        return tuple(found)

    @cached_property
    def _accompanied(self) -> frozenset[str]:
        """Events that must not be shown alone, by id."""
        return frozenset(name for name, event in self.recorded.items() if event.shown_with)

    def index(self, build: Callable[["Pool"], T]) -> T:
        """Return what a function looks up in this pool, built when it is first wanted.

        A kind keeps here what it would else gather anew for each question.
        """
        if build not in self._built:
            self._built[build] = build(self)
        found: T = self._built[build]
        return found

    @cached_property
    def dated(self) -> tuple[Event, ...]:
        """Events whose date may be asked to some grain, in order of time."""
        return tuple(event for _, event in self._dated_days)

    @cached_property
    def dated_firsts(self) -> Sequence[int]:
        """First days of `dated`, for bisection."""
        return [day for day, _ in self._dated_days]

    @cached_property
    def _dated_days(self) -> Sequence[tuple[int, Event]]:
        # what may be asked is established, so that the timeline has all of it in order already
        return [one for one in self.timeline.days if not _DATE_FACTS.isdisjoint(one[1].scorable)]

    @cached_property
    def ordered(self) -> tuple[Event, ...]:
        """Events that may be put in order, in order of time, none with a year in its title."""
        return tuple(event for _, event in self._ordered_days)

    def tells_its_year(self, event: Event) -> bool:
        """Tell whether the title of an event tells a year of the set, or its own in any way."""
        known = self._telling.get(event.id)
        if known is None:
            known = self._telling[event.id] = tells_a_year(event.title, self.years, event.span)
        return known

    @cached_property
    def untelling(self) -> tuple[Event, ...]:
        """The dated events with no year in their titles, in order of time."""
        return tuple(event for event in self.dated if not self.tells_its_year(event))

    @cached_property
    def years(self) -> range:
        """The years from the first to the last event that may be asked for its date."""
        if not self.dated:
            return range(0)
        first, last = self.dated[0].span, self.dated[-1].span
        return years_of(first.through(last)) if first and last else range(0)

    @cached_property
    def ordered_firsts(self) -> Sequence[int]:
        """First days of `ordered`, for bisection."""
        return [day for day, _ in self._ordered_days]

    @cached_property
    def _ordered_days(self) -> Sequence[tuple[int, Event]]:
        return [
            (day, event)
            for day, event in self.timeline.days
            if "order" in event.scorable and not self.tells_its_year(event)
        ]

    @cached_property
    def placed(self) -> tuple[Event, ...]:
        """Events whose place may be asked and is a place that the set describes."""
        return tuple(
            e
            for e in self.dataset.events
            if e.may_be_asked("place") and e.place in self.dataset.places
        )

    @cached_property
    def of_sort(self) -> dict[str, tuple[Event, ...]]:
        """The dated events by their kind of row, in order of time."""
        sorts: dict[str, list[Event]] = {}
        for event in self.dated:
            sorts.setdefault(event.kind, []).append(event)
        return {name: tuple(events) for name, events in sorts.items()}

    @cached_property
    def firsts_of_sort(self) -> Mapping[str, Sequence[int]]:
        """First days of `of_sort`, for bisection."""
        sorts: dict[str, list[int]] = {}
        for day, event in self._dated_days:
            sorts.setdefault(event.kind, []).append(day)
        return sorts

    @cached_property
    def place_share(self) -> float:
        """Share of the most frequent place among the askable ones; 0 if there are none."""
        counts = Counter(event.place for event in self.placed)
        return max(counts.values(), default=0) / (counts.total() or 1)

    @cached_property
    def events_at(self) -> dict[str, tuple[Event, ...]]:
        """Events whose place may be asked, by place."""
        grouped: dict[str, list[Event]] = {}
        for event in self.placed:
            grouped.setdefault(event.place, []).append(event)
        return {place: tuple(events) for place, events in grouped.items()}

    @cached_property
    def places_of_series(self) -> dict[str, frozenset[str]]:
        """Places of all events of a series, by the id of the series."""
        grouped: dict[str, set[str]] = {}
        for event in self.dataset.events:
            grouped.setdefault(event.series, set()).add(event.place)
        return {series: frozenset(places) for series, places in grouped.items()}

    @cached_property
    def known_places(self) -> tuple[Place, ...]:
        """Every place of the set, in a fixed order."""
        return tuple(sorted(self.dataset.places.values(), key=lambda place: place.name))

    @cached_property
    def places_are_alike(self) -> bool:
        """Whether the set describes no place at all, as a plain table without countries."""
        return not any(place.within or place.names for place in self.known_places)

    @cached_property
    def relations_of(self) -> dict[str, tuple[Relation, ...]]:
        """The relations that begin at an event, by its id."""
        grouped: dict[str, list[Relation]] = {}
        for relation in self.dataset.relations:
            grouped.setdefault(relation.event, []).append(relation)
        return {event: tuple(relations) for event, relations in grouped.items()}

    def askable_cells(self, event: Event, *, starts: bool = True) -> tuple[HistoricalDate, ...]:
        """Return the calendar cells that an event may be asked for, at the wanted precision.

        With `starts` they include the beginning of a period whose row lets that be asked. What
        an attributed row lets be asked with its source counts too.
        """
        if event.status is not Status.ESTABLISHED and event.status is not Status.ATTRIBUTED:
            return ()
        found: dict[HistoricalDate, None] = {}
        span, scorable, least = event.span, event.scorable, self.precision.grain
        for fact, grain in FACTS.items():
            if fact not in scorable:
                continue
            is_start = fact.startswith("start-")
            date = event.date if is_start else span
            if date is not None and (starts or not is_start):
                cell = date.cell(max(grain, least))
                if cell is not None and is_askable(cell):
                    found[cell] = None
        return tuple(found)

    def is_askable_cell(self, event: Event, cell: HistoricalDate) -> bool:
        """Tell whether a cell is one that an established or attributed event is asked for whole."""
        least, span = self.precision.grain, event.span
        grains = {max(FACTS[fact], least) for fact in _WHOLE & event.scorable}
        is_used = event.status is Status.ESTABLISHED or event.status is Status.ATTRIBUTED
        if not is_used or span is None or cell.grain not in grains or not is_askable(cell):
            return False
        return span.cell(cell.grain) == cell

    @cached_property
    def _disputes_near(self) -> dict[str, tuple[Dispute, ...]]:
        """Disputes by the id of the disputed row and of every row that it has a relation to."""
        grouped: dict[str, list[Dispute]] = {}
        for dispute in self.dataset.disputes:
            linked = (relation.target for relation in self.relations_of.get(dispute.event, ()))
            for event in dict.fromkeys((dispute.event, *linked)):
                grouped.setdefault(event, []).append(dispute)
        return {event: tuple(disputes) for event, disputes in grouped.items()}

    def disputes_about(self, events: Iterable[Event]) -> tuple[Dispute, ...]:
        """Return what sources say differently about some events, each dispute once."""
        found = (d for event in events for d in self._disputes_near.get(event.id, ()))
        return tuple(dict.fromkeys(found))

    def cells(self, grain: Grain, *, starts: bool = False) -> Cells:
        """Return the cells of a grain that hold a dated event, or its beginning if wanted."""
        if (grain, starts) not in self._cells:
            self._cells[grain, starts] = Cells(self.dated, self.dated_firsts, grain, starts=starts)
        return self._cells[grain, starts]


def first_day(event: Event) -> int:
    """Return the first day of a dated event; 0 for one whose beginning is open."""
    span = event.span
    return span.lo if span is not None and span.lo is not None else 0


def cell(day: int, grain: Grain) -> HistoricalDate:
    """Return the calendar cell of a grain around a day, as a date."""
    return HistoricalDate(*cell_at(day, grain), grain)


def position(firsts: Sequence[int], events: Sequence[Event], event: Event) -> int:
    """Return the index of an event among events sorted by their first days."""
    index = bisect_left(firsts, first_day(event))
    while events[index].id != event.id:
        index += 1
    return index
