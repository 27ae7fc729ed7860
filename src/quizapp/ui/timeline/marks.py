"""Events as marks on a line of days: where each begins, ends and is drawn."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cached_property

from quizapp.dataset.dates import HistoricalDate, cell_at
from quizapp.dataset.model import Alternative, Era, Event, Relation, Status
from quizapp.generation.question import Stretch

_LONG = 800.0


class Shape(Enum):
    """How a date is drawn."""

    POINT = auto()
    """A day: a dot."""
    CELL = auto()
    """A month, a year, about a day: a hatched bar with a hollow dot."""
    PERIOD = auto()
    """From one date to another, perhaps with an open end: a solid bar."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One dated event, or another date that some source gives for it (`claim`).

    Days are day numbers, a day being the stretch from its number to the next. `lo` and `hi`
    bound what is drawn, one unit wider if the date is about right; an open end lies where
    the cell of the known end does. `middle` is where the mark stands. `number` counts
    several asked events from 1; it is 0 otherwise. `chosen` marks a wrong answer, `attributed`
    what one source says and nobody else.
    """

    event: str
    title: str
    date: HistoricalDate
    shape: Shape
    lo: float
    hi: float
    asked: bool = False
    number: int = 0
    contested: bool = False
    chosen: bool = False
    claim: bool = False
    attributed: bool = False

    @property
    def middle(self) -> float:
        """The day that the mark stands at."""
        return (self.lo + self.hi) / 2

    @property
    def opens(self) -> bool:
        """Whether the beginning is open or unknown."""
        return self.date.lo is None

    @property
    def continues(self) -> bool:
        """Whether the end is open or unknown."""
        return self.date.hi is None


@dataclass(frozen=True)
class Scene:
    """The marks of a stretch from the earliest to the latest, and the links to asked ones.

    `undated` are the asked events that have no date. `eras` are named stretches of time to be
    drawn as bands.
    """

    marks: tuple[Mark, ...] = ()
    links: tuple[Relation, ...] = ()
    undated: tuple[Event, ...] = ()
    eras: tuple[Era, ...] = ()

    @cached_property
    def asked(self) -> tuple[Mark, ...]:
        """The marks of the asked events, by number."""
        asked = [mark for mark in self.marks if mark.asked and not mark.claim]
        return tuple(sorted(asked, key=lambda mark: mark.number))

    @cached_property
    def chosen(self) -> tuple[Mark, ...]:
        """The marks of wrong answers."""
        return tuple(mark for mark in self.marks if mark.chosen)

    @cached_property
    def extent(self) -> tuple[float, float] | None:
        """The first day of all marks and the day after the last; None if there are none."""
        if not self.marks:
            return None
        return min([mark.lo for mark in self.marks]), max([mark.hi for mark in self.marks])

    def within(self, start: float, end: float) -> tuple[Mark, ...]:
        """Return the marks that stand between two days; of a period any part is enough."""
        first = bisect_left(self._middles, start - self._reach)
        last = bisect_right(self._middles, end + self._reach)
        near = (
            mark
            for mark in self.marks[first:last]
            if start <= mark.middle <= end
            or (mark.shape is Shape.PERIOD and mark.lo < end and mark.hi > start)
        )
        if not self._long:
            return tuple(near)
        reaching = [
            (place, self.marks[place])
            for place in self._long
            if self.marks[place].lo < end and self.marks[place].hi > start
        ]
        before = (mark for place, mark in reaching if place < first)
        after = (mark for place, mark in reaching if place >= last)
        return (*before, *near, *after)

    def count(self, start: float, end: float) -> int:
        """Return how many marks stand between two days, without looking at any of them."""
        return bisect_right(self._middles, end) - bisect_left(self._middles, start)

    def first_place(self, day: float) -> int:
        """Return the place of the first mark that stands at a day or later."""
        return bisect_left(self._middles, day)

    @property
    def events(self) -> Collection[str]:
        """The ids of the events that have a mark."""
        return self._places.keys()

    def narrowed(self, places: Sequence[int]) -> "Scene":
        """Return the scene of the marks at some places, which are in order.

        What is reckoned already is handed on, as far as it is the same or a part of it.
        """
        marks, middles = self.marks, self._middles
        fewer = replace(self, marks=tuple([marks[place] for place in places]))
        reckoned: dict[str, object] = {"_links": self._links}
        reckoned["_middles"] = tuple([middles[place] for place in places])
        reckoned |= {name: () for name in ("asked", "chosen", "_long") if not getattr(self, name)}
        # as `cached_property` keeps it
        vars(fewer).update(reckoned)
        return fewer

    def links_of(self, event: str) -> Sequence[Relation]:
        """Return the links that lead from or to an event."""
        return self._links.get(event, ())

    def place_of(self, event: str) -> int | None:
        """Return the place of an event among the marks, None if it has no date."""
        return self._places.get(event)

    def last_before(self, day: float) -> Mark | None:
        """Return the last mark that stands before a day and does not reach it."""
        for index in range(bisect_left(self._middles, day) - 1, -1, -1):
            if not _reaches(self.marks[index], day):
                return self.marks[index]
        return None

    def first_after(self, day: float) -> Mark | None:
        """Return the first mark that stands after a day and does not reach back to it."""
        for index in range(bisect_right(self._middles, day), len(self.marks)):
            if not _reaches(self.marks[index], day):
                return self.marks[index]
        return None

    @cached_property
    def _middles(self) -> tuple[float, ...]:
        return tuple([(mark.lo + mark.hi) / 2 for mark in self.marks])

    @cached_property
    def _reach(self) -> float:
        """The longest way from the middle of a mark to its end, in days, but for long periods."""
        period = Shape.PERIOD
        ways = [(mark.hi - mark.lo) / 2 for mark in self.marks if mark.shape is period]
        return max((way for way in ways if way <= _LONG), default=0.0)

    @cached_property
    def _long(self) -> tuple[int, ...]:
        """The places of periods that reach so far that they are looked through one by one."""
        long = 2 * _LONG
        return tuple(
            place
            for place, mark in enumerate(self.marks)
            if mark.hi - mark.lo > long and mark.shape is Shape.PERIOD
        )

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {mark.event: place for place, mark in enumerate(self.marks) if not mark.claim}

    @cached_property
    def _links(self) -> Mapping[str, Sequence[Relation]]:
        found: dict[str, list[Relation]] = {}
        for link in self.links:
            for event in {link.event, link.target}:
                found.setdefault(event, []).append(link)
        return found


def scene_of(
    stretch: Stretch,
    chosen: Collection[str] = (),
    alternatives: Iterable[Alternative] = (),
) -> Scene:
    """Return the marks of a stretch; several asked events are numbered as its focus is.

    `chosen` are the ids of the events that the learner chose wrongly.
    """
    focus = {name: place for place, name in enumerate(stretch.focus, start=1)}
    others: dict[str, list[HistoricalDate]] = {}
    for alternative in alternatives:
        if alternative.date is not None:
            others.setdefault(alternative.event, []).append(alternative.date)
    dated = [(event, span) for event in stretch.events if (span := event.span) is not None]
    several = sum(event.id in focus for event, _ in dated) > 1
    marks: list[Mark] = []
    for event, span in dated:
        given = others.get(event.id, ())
        mark = Mark(
            event.id,
            event.title,
            span,
            _shape(span),
            *_bounds(span),
            event.id in focus,
            focus.get(event.id, 0) if several else 0,
            event.status is Status.DISPUTED or bool(given),
            event.id in chosen and event.id not in focus,
            False,
            event.status is Status.ATTRIBUTED,
        )
        marks.append(mark)
        marks += (_claim(mark, date) for date in given)
    marks.sort(key=lambda mark: (mark.middle, mark.number, mark.event))
    return Scene(
        tuple(marks),
        tuple(r for r in stretch.relations if r.event in focus or r.target in focus),
        tuple(event for event in stretch.events if event.id in focus and event.date is None),
    )


def _claim(mark: Mark, date: HistoricalDate) -> Mark:
    """Return the mark of another date that a source gives for the same event."""
    lo, hi = _bounds(date)
    return replace(mark, date=date, shape=_shape(date), lo=lo, hi=hi, claim=True)


def _shape(date: HistoricalDate) -> Shape:
    if date.is_exact and date.lo == date.hi:
        return Shape.POINT
    if date.end_grain is None or (date.lo == date.hi and date.is_finite):
        return Shape.CELL
    return Shape.PERIOD


def _bounds(date: HistoricalDate) -> tuple[float, float]:
    """Return where a date begins and ends; an open one keeps the cell of its known end."""
    if date.earliest is not None and date.latest is not None:
        return float(date.earliest), float(date.latest + 1)
    if date.earliest is not None:
        return float(date.earliest), float(cell_at(date.earliest, date.grain)[1] + 1)
    known = date.latest or 0
    return float(cell_at(known, date.end_grain or date.grain)[0]), float(known + 1)


def _reaches(mark: Mark, day: float) -> bool:
    return mark.shape is Shape.PERIOD and mark.lo < day < mark.hi
