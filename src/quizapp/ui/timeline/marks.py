"""Events as marks on a line of days: where each begins, ends and is drawn."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import Enum, auto

from quizapp.dataset.dates import HistoricalDate, cell_at
from quizapp.dataset.model import Alternative, Event, Relation, Status
from quizapp.generation.question import Stretch


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
    the known end does. `middle` is where the mark stands. `number` counts several asked
    events from 1; it is 0 otherwise.
    """

    event: str
    title: str
    date: HistoricalDate
    shape: Shape
    lo: float
    hi: float
    middle: float
    asked: bool = False
    number: int = 0
    contested: bool = False
    chosen: bool = False
    claim: bool = False

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

    `undated` are the asked events that have no date.
    """

    marks: tuple[Mark, ...] = ()
    links: tuple[Relation, ...] = ()
    undated: tuple[Event, ...] = ()
    _middles: tuple[float, ...] = field(init=False, repr=False)
    _reach: float = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Note what makes cutting out a window fast."""
        object.__setattr__(self, "_middles", tuple(mark.middle for mark in self.marks))
        reach = max((mark.hi - mark.middle for mark in self.marks), default=0.0)
        object.__setattr__(self, "_reach", reach)

    @property
    def asked(self) -> tuple[Mark, ...]:
        """The marks of the asked events, by number."""
        asked = (mark for mark in self.marks if mark.asked and not mark.claim)
        return tuple(sorted(asked, key=lambda mark: mark.number))

    def within(self, start: float, end: float) -> tuple[Mark, ...]:
        """Return the marks that stand between two days; of a period any part is enough."""
        first = bisect_left(self._middles, start - self._reach)
        last = bisect_right(self._middles, end + self._reach)
        return tuple(
            mark
            for mark in self.marks[first:last]
            if start <= mark.middle <= end
            or (mark.shape is Shape.PERIOD and mark.lo < end and mark.hi > start)
        )

    def nearest_outside(self, start: float, end: float) -> tuple[Mark | None, Mark | None]:
        """Return the last mark that lies before `start` and the first one after `end`."""
        earlier = self.marks[: bisect_left(self._middles, start)]
        later = self.marks[bisect_right(self._middles, end) :]
        return (
            next((mark for mark in reversed(earlier) if not _reaches(mark, start)), None),
            next((mark for mark in later if not _reaches(mark, end)), None),
        )


def scene_of(
    stretch: Stretch,
    chosen: Collection[str] = (),
    alternatives: Iterable[Alternative] = (),
) -> Scene:
    """Return the marks of a stretch; asked events are numbered in the order of its focus."""
    focus = {name: place for place, name in enumerate(stretch.focus, start=1)}
    dated = [event for event in stretch.events if event.span is not None]
    several = sum(event.id in focus for event in dated) > 1
    other = {event.id: [event.span] for event in dated}
    for alternative in alternatives:
        if alternative.date is not None and alternative.event in other:
            other[alternative.event].append(alternative.date)
    marks = [
        _mark(
            event,
            date,
            asked=event.id in focus,
            number=focus.get(event.id, 0) if several else 0,
            contested=event.status is Status.DISPUTED or len(other[event.id]) > 1,
            chosen=event.id in chosen and event.id not in focus,
            claim=place > 0,
        )
        for event in dated
        for place, date in enumerate(other[event.id])
        if date is not None
    ]
    return Scene(
        tuple(sorted(marks, key=lambda mark: (mark.middle, mark.number, mark.event))),
        tuple(r for r in stretch.relations if r.event in focus or r.target in focus),
        tuple(event for event in stretch.events if event.id in focus and event.span is None),
    )


def _mark(
    event: Event,
    date: HistoricalDate,
    *,
    asked: bool,
    number: int,
    contested: bool,
    chosen: bool,
    claim: bool,
) -> Mark:
    lo, hi = _bounds(date)
    return Mark(
        event.id,
        event.title,
        date,
        _shape(date),
        lo,
        hi,
        (lo + hi) / 2,
        asked=asked,
        number=number,
        contested=contested,
        chosen=chosen,
        claim=claim,
    )


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
