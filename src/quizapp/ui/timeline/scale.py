"""From days to pixels and back: one straight scale, broken only at long empty spans.

When a fitted window holds an empty span that is at least five years long and at least twice
as long as all other time between its first and last mark, the axis is broken there:
the span takes a fixed width, and the time that is left has one and the same scale on both
sides. The rule is applied again to what is left, three times at most, and only while it
still tells other marks apart. See docs/decisions/0013-broken-timeline-axis.md.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from quizapp.ui.timeline.marks import Mark

DAYS_PER_YEAR = 365.25
_LONG = 5 * DAYS_PER_YEAR
_MOST_BREAKS = 3
_BREAKS_SHARE = 1 / 3
_AIR = 1.25
_LEAST_TIME = 60.0


@dataclass(frozen=True, slots=True)
class Window:
    """The days that are meant to be seen.

    A `fitted` window was chosen to show certain marks, and may be broken to do so; then
    `shift` is how far it was pushed since, in pixels.
    """

    start: float
    end: float
    fitted: bool = False
    shift: float = 0.0

    @property
    def middle(self) -> float:
        """The day in the middle."""
        return (self.start + self.end) / 2

    @property
    def half(self) -> float:
        """Half of its length, in days."""
        return (self.end - self.start) / 2


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of days drawn to scale, and where its first day stands."""

    start: float
    end: float
    left: float


@dataclass(frozen=True, slots=True)
class EmptySpan:
    """The two marks on either side of a long empty span."""

    before: Mark
    after: Mark


@dataclass(frozen=True)
class Scale:
    """One or more pieces of axis with one number of pixels for each day."""

    pieces: tuple[Piece, ...]
    per_day: float
    breaks: tuple[EmptySpan, ...] = ()

    def x(self, day: float) -> float:
        """Return where a day stands; within a break in proportion, outside straight on."""
        index = max(0, bisect_right(self._starts, day) - 1)
        piece = self.pieces[index]
        if day <= piece.end or index + 1 == len(self.pieces):
            return piece.left + (day - piece.start) * self.per_day
        after = self.pieces[index + 1]
        share = (day - piece.end) / (after.start - piece.end)
        return self.right(piece) + share * (after.left - self.right(piece))

    def day(self, x: float) -> float:
        """Return the day that stands at `x`; the inverse of `x`."""
        index = max(0, bisect_right(self._lefts, x) - 1)
        piece = self.pieces[index]
        if x <= self.right(piece) or index + 1 == len(self.pieces):
            return piece.start + (x - piece.left) / self.per_day
        after = self.pieces[index + 1]
        share = (x - self.right(piece)) / (after.left - self.right(piece))
        return piece.end + share * (after.start - piece.end)

    def right(self, piece: Piece) -> float:
        """Return the x where a piece ends."""
        return piece.left + (piece.end - piece.start) * self.per_day

    @property
    def gaps(self) -> tuple[tuple[float, float], ...]:
        """Where each break begins and ends."""
        return tuple((self.right(one), other.left) for one, other in pairwise(self.pieces))

    @property
    def shown(self) -> float:
        """The days that are drawn to scale."""
        return sum(piece.end - piece.start for piece in self.pieces)

    @cached_property
    def _starts(self) -> tuple[float, ...]:
        return tuple(piece.start for piece in self.pieces)

    @cached_property
    def _lefts(self) -> tuple[float, ...]:
        return tuple(piece.left for piece in self.pieces)


def scale_of(
    window: Window,
    marks: Sequence[Mark],
    left: float,
    right: float,
    break_width: Callable[[EmptySpan], float],
) -> Scale:
    """Return the scale that shows a window between two x, given the marks in the window."""
    spans = long_empty_spans(marks, window)
    while spans and sum(map(break_width, spans)) > (right - left) * _BREAKS_SHARE:
        spans.remove(min(spans, key=_length))
    if spans:
        ends = (left + window.shift, right + window.shift)
        return _broken([_clipped(mark, window) for mark in marks], spans, ends, break_width)
    per_day = (right - left) / (window.end - window.start)
    return Scale((Piece(window.start, window.end, left),), per_day)


def long_empty_spans(marks: Sequence[Mark], window: Window) -> list[EmptySpan]:
    """Return the spans at which the axis of a window is to be broken, from left to right."""
    if not window.fitted:
        return []
    marks = [_clipped(mark, window) for mark in marks]
    empty = _empty_spans(marks)
    time = _extent(marks)
    found: list[EmptySpan] = []
    most = min(_MOST_BREAKS, len(empty) - 1)
    for span in sorted(empty, key=_length, reverse=True)[: max(0, most)]:
        rest = time - _length(span)
        if _length(span) < max(_LONG, 2 * rest):
            break
        found.append(span)
        time = rest
    return sorted(found, key=lambda span: span.after.lo)


def _clipped(mark: Mark, window: Window) -> Mark:
    """Return a mark that does not reach out of the window."""
    if window.start <= mark.lo and mark.hi <= window.end:
        return mark
    return replace(mark, lo=max(mark.lo, window.start), hi=min(mark.hi, window.end))


def _empty_spans(marks: Sequence[Mark]) -> list[EmptySpan]:
    """Return every span between two marks that no mark reaches into."""
    spans = []
    last: Mark | None = None
    for mark in sorted(marks, key=lambda mark: mark.lo):
        if last is not None and mark.lo > last.hi:
            spans.append(EmptySpan(last, mark))
        if last is None or mark.hi > last.hi:
            last = mark
    return spans


def _length(span: EmptySpan) -> float:
    return span.after.lo - span.before.hi


def _extent(marks: Sequence[Mark]) -> float:
    """Return the time from the first beginning to the last end."""
    if not marks:
        return 0.0
    return max(mark.hi for mark in marks) - min(mark.lo for mark in marks)


def _broken(
    marks: Sequence[Mark],
    spans: Sequence[EmptySpan],
    ends: tuple[float, float],
    break_width: Callable[[EmptySpan], float],
) -> Scale:
    """Fit what lies on both sides of the breaks, with some air at the end of each piece."""
    time = _extent(marks) - sum(map(_length, spans))
    shown = max(time * _AIR, time + _LEAST_TIME)
    air = (shown - time) / (2 * (len(spans) + 1))
    per_day = (ends[1] - ends[0] - sum(map(break_width, spans))) / shown
    edges = [min(mark.lo for mark in marks)]
    for span in spans:
        edges += [span.before.hi, span.after.lo]
    edges.append(max(mark.hi for mark in marks))
    pieces: list[Piece] = []
    x = ends[0]
    for index, (start, end) in enumerate(list(pairwise(edges))[::2]):
        pieces.append(Piece(start - air, end + air, x))
        x += (end - start + 2 * air) * per_day
        x += break_width(spans[index]) if index < len(spans) else 0
    return Scale(tuple(pieces), per_day, tuple(spans))
