"""Marks that stand too close to be told apart, gathered into one marker with their count."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import inf

from quizapp.ui.timeline.marks import Mark, Shape
from quizapp.ui.timeline.parts import Group
from quizapp.ui.timeline.scale import Scale
from quizapp.ui.timeline.wording import Sheet

_CLOSE = 12

Placed = tuple[float, Mark]
"""A mark, and the x where it stands."""


@dataclass(frozen=True, slots=True)
class Grouping:
    """Markers of asked events and of others; those covered by an asked one are not drawn."""

    asked: tuple[Group, ...]
    others: tuple[Group, ...]
    covered: tuple[Group, ...]

    @property
    def has_pill(self) -> bool:
        """Whether there is one asked event in sight and no other was asked."""
        return len(self.asked) == 1 and not self.asked[0].text

    @property
    def all(self) -> tuple[Group, ...]:
        """Every group."""
        return self.asked + self.others + self.covered


@dataclass(slots=True)
class _Run:
    """Neighbouring marks: where the first and the last stand, and the sum of all places."""

    first: float
    last: float
    total: float
    marks: list[Mark]

    @property
    def x(self) -> float:
        return self.total / len(self.marks)

    def add(self, x: float, mark: Mark) -> None:
        self.last = x
        self.total += x
        self.marks.append(mark)

    def take(self, other: "_Run") -> None:
        self.last = other.last
        self.total += other.total
        self.marks += other.marks


def place_of(mark: Mark, scale: Scale, width: float) -> float:
    """Return where a mark stands: of a period, the middle of the part that is in sight."""
    if mark.shape is not Shape.PERIOD:
        return scale.x(mark.middle)
    return (max(0.0, scale.x(mark.lo)) + min(width, scale.x(mark.hi))) / 2


def is_asked(mark: Mark) -> bool:
    """Tell whether a mark is an asked event itself, not another date given for it."""
    return mark.asked and not mark.claim


def radius(mark: Mark) -> int:
    """Return how far a marker reaches from its middle, in pixels at 100 %."""
    if is_asked(mark):
        return 9 if mark.number else 8 + 2 * mark.contested
    return 7 if mark.contested or mark.chosen else 5


def grouping(marks: Sequence[Mark], scale: Scale, sheet: Sheet) -> Grouping:
    """Gather marks that are less than 12 px apart, never across an asked one.

    Marks that close to an asked one are covered by it. Asked ones share a marker only if
    theirs would touch.
    """
    placed = sorted(((place_of(mark, scale, sheet.width), mark) for mark in marks), key=_x)
    asked = [
        _asked_group(run, sheet)
        for run in _joined(
            (_Run(x, x, x, [mark]) for x, mark in placed if is_asked(mark)),
            lambda a, b: _asked_group(b, sheet).left <= _asked_group(a, sheet).right,
        )
    ]
    free = [item for item in placed if not is_asked(item[1])]
    others: list[Group] = []
    covered: list[Group] = []
    start, left = 0, -inf
    for group in asked:
        reach = max(sheet.px(_CLOSE), group.half)
        stop = bisect_right(free, group.x - reach, lo=start, key=_x)
        others += _Zone(left, group.left, sheet).gathered(free[start:stop])
        start = bisect_left(free, group.x + reach, lo=stop, key=_x)
        covered += (_single(mark, x, sheet) for x, mark in free[stop:start])
        left = group.right
    others += _Zone(left, inf, sheet).gathered(free[start:])
    return Grouping(tuple(asked), tuple(others), tuple(covered))


def _x(placed: Placed) -> float:
    return placed[0]


def _joined(runs: Iterable[_Run], touch: Callable[[_Run, _Run], bool]) -> list[_Run]:
    """Join neighbouring runs until no two of them touch."""
    joined: list[_Run] = []
    for run in runs:
        joined.append(run)
        while len(joined) > 1 and touch(joined[-2], joined[-1]):
            last = joined.pop()
            joined[-1].take(last)
    return joined


def _single(mark: Mark, x: float, sheet: Sheet) -> Group:
    return Group((mark,), round(x), sheet.px(radius(mark)))


def _asked_group(run: _Run, sheet: Sheet) -> Group:
    numbers = sorted(mark.number for mark in run.marks)
    if not numbers[-1]:
        return _single(run.marks[0], run.x, sheet)
    text = str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
    half = max(sheet.px(radius(run.marks[0])), sheet.measure(text, "cap") / 2 + sheet.px(5))
    return Group(tuple(run.marks), round(run.x), half, text)


@dataclass(frozen=True, slots=True)
class _Zone:
    """The stretch of axis between two asked markers, or beside one."""

    left: float
    right: float
    sheet: Sheet

    def gathered(self, placed: Sequence[Placed]) -> list[Group]:
        """Join marks that are close, then those whose markers would overlap."""
        near = self.sheet.px(_CLOSE)
        runs: list[_Run] = []
        for x, mark in placed:
            if runs and x - runs[-1].last < near:
                runs[-1].add(x, mark)
            else:
                runs.append(_Run(x, x, x, [mark]))
        joined = _joined(runs, lambda a, b: self._group(b).left < self._group(a).right)
        return [self._group(run) for run in joined]

    def _group(self, run: _Run) -> Group:
        if len(run.marks) == 1:
            return _single(run.marks[0], run.x, self.sheet)
        text = str(len(run.marks))
        width = self.sheet.measure(text, "cap") + self.sheet.px(12)
        half = max(self.sheet.px(22), width) / 2
        x = max(self.left + half, min(run.x, self.right - half))
        return Group(tuple(run.marks), round(x), half, text)
