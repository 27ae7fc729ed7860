"""What stands on a strip: every part with its place, ready to be painted or hit."""

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.ui.timeline.box import Box
from quizapp.ui.timeline.marks import Mark
from quizapp.ui.timeline.scale import Scale


@dataclass(frozen=True, slots=True)
class Tick:
    """A line below the axis; `box` holds its label, None if it has none."""

    x: float
    major: bool
    text: str = ""
    year: bool = False
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Pill:
    """The asked event above the axis; `stem` leads from the pill down to the axis."""

    box: Box
    date: str
    title: str
    stem: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Interval:
    """A line between two events, given by id, and how much time that is.

    `box` is where the text stands, within the line or beside it. `arrow` is -1 or 1 if the
    line also stands for a stated link that leads to its left or right end.
    """

    left: float
    right: float
    y: float
    events: frozenset[str]
    text: str = ""
    box: Box | None = None
    arrow: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    """A stated link, drawn as a line from one event to its target (the last point)."""

    points: tuple[tuple[float, float], ...]
    text: str = ""
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """One marker on the axis, for one or more marks; several carry `text`, their count."""

    marks: tuple[Mark, ...]
    x: float
    half: float
    text: str = ""

    @property
    def left(self) -> float:
        """The left edge of what is drawn."""
        return self.x - self.half

    @property
    def right(self) -> float:
        """The right edge of what is drawn."""
        return self.x + self.half


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar on the axis. `opens` and `continues` are the lengths that fade out at its ends."""

    mark: Mark
    left: float
    right: float
    opens: float = 0.0
    continues: float = 0.0


@dataclass(frozen=True, slots=True)
class Label:
    """Date and title below the axis. `leader` is the y where its line ends, None without one."""

    marks: tuple[Mark, ...]
    box: Box
    date: str
    title: str
    x: float
    leader: float | None = None
    selected: bool = False


@dataclass(frozen=True, slots=True)
class Chip:
    """The way to an event out of sight; `home` leads back to the asked one."""

    mark: Mark
    box: Box
    text: str
    earlier: bool
    home: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A text alone: “+3 more”."""

    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class Break:
    """A break of the axis, from the end of one piece to the start of the next, and its length."""

    left: float
    right: float
    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class Band:
    """A named stretch of time along the foot; `box` holds its name, None if it has no room."""

    area: Box
    text: str = ""
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """Marks that stand too close to be told apart: those from `first` up to `last`, by place.

    `found` is how high the part of those is that were looked for.
    """

    area: Box
    first: int
    last: int
    found: float = 0.0


@dataclass(frozen=True, slots=True)
class Item:
    """A mark in a lane, whose middle is at `y`, with its date and title beside it.

    `area` is what can be pointed at. The `text` may lie upon the bar (`inside`). `dimmed` is
    what something else was looked for than.
    """

    mark: Mark
    x: float
    y: float
    area: Box
    text: Box
    date: str
    title: str
    bar: Bar | None = None
    inside: bool = False
    selected: bool = False
    dimmed: bool = False


@dataclass(frozen=True, slots=True)
class Arc:
    """A stated link between two markers, a line from an event to its target (the last point)."""

    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Layout:
    """A whole strip. `hidden` counts the marks in sight that have no label.

    Where events have lanes of their own, `items` are these, and `foot` is the y where they end.
    """

    width: float
    height: float
    axis: float
    scale: Scale
    marks: tuple[Mark, ...] = ()
    asked: tuple[Group, ...] = ()
    groups: tuple[Group, ...] = ()
    bars: tuple[Bar, ...] = ()
    labels: tuple[Label, ...] = ()
    ticks: tuple[Tick, ...] = ()
    pill: Pill | None = None
    intervals: tuple[Interval, ...] = ()
    links: tuple[Link, ...] = ()
    chips: tuple[Chip, ...] = ()
    breaks: tuple[Break, ...] = ()
    more: Note | None = None
    hidden: int = 0
    selected: Group | None = None
    bands: tuple[Band, ...] = ()
    columns: tuple[Column, ...] = ()
    items: tuple[Item, ...] = ()
    arcs: tuple[Arc, ...] = ()
    foot: float = 0.0

    def text_boxes(self) -> Iterator[Box]:
        """Yield the box of every text; no two of them overlap."""
        if self.pill is not None:
            yield self.pill.box
        if self.more is not None:
            yield self.more.box
        yield from (label.box for label in self.labels)
        yield from (chip.box for chip in self.chips)
        yield from (gap.box for gap in self.breaks)
        yield from (tick.box for tick in self.ticks if tick.box is not None)
        yield from (line.box for line in self.intervals if line.box is not None)
        yield from (link.box for link in self.links if link.box is not None)
        yield from (band.box for band in self.bands if band.box is not None)
        yield from (item.text for item in self.items)
