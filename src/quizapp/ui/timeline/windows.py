"""Which days are seen: the automatic choice, the steps of the zoom, jumps and pushes."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from quizapp.ui.timeline.marks import Mark, Scene
from quizapp.ui.timeline.scale import DAYS_PER_YEAR, Scale, Window, long_empty_spans

_SHORT_RUNGS = (30.0, 91.0, 182.0)
_NEIGHBOURS = 3
_ROOM = 1.25
_FIT = 1.12
_MOST_TO_BREAK = 2000

Ends = tuple[float, float]


def rung(index: int) -> float:
    """Return a step of the zoom as half of a window, in days: 30, 91, 182, then years.

    The years are 1, 2, 5, 10, 20, 50, 100 and so on without end.
    """
    if index < len(_SHORT_RUNGS):
        return _SHORT_RUNGS[max(0, index)]
    power, step = divmod(index - len(_SHORT_RUNGS), 3)
    return (1, 2, 5)[step] * 10.0**power * DAYS_PER_YEAR


def rung_from(half: float) -> float:
    """Return the first step that is not shorter than `half`."""
    return next(step for index in count() if (step := rung(index)) >= half)


def around(day: float, half: float) -> Window:
    """Return the window with a day in its middle and `half` days on both sides."""
    return Window(day - half, day + half)


def automatic(scene: Scene) -> Window:
    """Return the window that explains the asked events best.

    One asked event stands in the middle, and the nearest three others and the wrong answers
    are in sight; several asked events share the width. If the axis has to be broken to show
    them, the window holds them and no more.
    """
    asked = scene.asked
    chosen = scene.chosen
    if len(asked) != 1:
        return _holding(scene, asked + chosen if asked else scene.marks)
    near = _nearest(scene.marks, asked[0])
    fitted = _holding(scene, (asked[0], *near, *chosen))
    if fitted.fitted:
        return fitted
    middle = asked[0].middle
    reach = max((abs(mark.middle - middle) for mark in near), default=DAYS_PER_YEAR / _ROOM)
    wrong = max((abs(mark.middle - middle) for mark in chosen), default=0.0)
    return around(middle, max(rung_from(_ROOM * reach), _FIT * wrong))


def zoomed_in(window: Window, scale: Scale, day: float) -> Window:
    """Return the next closer window, with `day` in its middle; the closest stays as it is."""
    half = scale.shown / 2 if scale.breaks else window.half
    closer = max((step for step in _rungs_to(half) if step < half * 0.999), default=rung(0))
    return around(day, closer)


def zoomed_out(window: Window, scene: Scene, day: float) -> Window:
    """Return the next wider window, until every mark is in sight."""
    ends = (*scene.marks[:1], *scene.marks[-1:])
    farthest = max((abs(mark.middle - day) for mark in ends), default=0.0)
    widest = rung_from(max(_ROOM * farthest, rung(3)))
    wider = rung_from(window.half * 1.001)
    return around(day, min(wider, max(widest, window.half)))


def jumped(window: Window, scale: Scale, mark: Mark) -> Window:
    """Return a window of the same scale with a mark in its middle."""
    return centred_on(window, scale, mark.middle)


def centred_on(window: Window, scale: Scale, day: float) -> Window:
    """Return a window of the same scale with a day in its middle."""
    return around(day, rung_from(scale.shown / 2) if scale.breaks else window.half)


def close_to(scene: Scene, mark: Mark) -> Window:
    """Return the window around a mark that shows the whole of it, and three marks near by."""
    place = scene.place_of(mark.event) or 0
    near = scene.marks[max(0, place - _NEIGHBOURS) : place + _NEIGHBOURS + 1]
    ways = sorted(abs(other.middle - mark.middle) for other in near)
    reach = ways[min(_NEIGHBOURS, len(ways) - 1)]
    return around(mark.middle, max(rung_from(_ROOM * reach), _FIT * (mark.hi - mark.lo) / 2))


def pushed(window: Window, scale: Scale, pixels: float) -> Window:
    """Return the window after the strip was pushed to the right by some pixels."""
    if scale.breaks:
        return replace(window, shift=window.shift + pixels)
    days = pixels / scale.per_day
    return Window(window.start - days, window.end - days)


def stretched(scene: Scene, scale: Scale, factor: float, x: float, ends: Ends) -> Window:
    """Return the window made longer by a factor; the day at `x` keeps its place.

    `ends` are the x of the first and the last day.
    """
    left, right = ends
    per_day = min(scale.per_day / factor, (right - left) / (2 * rung(0)))
    marks = scene.marks
    if factor > 1 and marks:
        widest = 2 * rung_from(max(_ROOM * (marks[-1].hi - marks[0].lo), rung(3)))
        per_day = max(per_day, min(scale.per_day, (right - left) / widest))
    start = scale.day(x) - (x - left) / per_day
    return Window(start, start + (right - left) / per_day)


def closest(marks: Sequence[Mark]) -> Window:
    """Return the closest window that shows some marks apart."""
    start, end = min(mark.lo for mark in marks), max(mark.hi for mark in marks)
    return around((start + end) / 2, max((end - start) / 2 * _FIT, rung(0)))


def between(one: Window, other: Window, share: float) -> Window:
    """Return a window on the way from one to another; lengths change by equal factors."""
    half = one.half * (other.half / one.half) ** share
    way = share if one.half == other.half else (half - one.half) / (other.half - one.half)
    middle = one.middle + (other.middle - one.middle) * way
    return Window(middle - half, middle + half)


def _rungs_to(half: float) -> list[float]:
    steps = []
    for index in count():
        steps.append(rung(index))
        if steps[-1] >= half:
            return steps
    raise AssertionError("the steps have no end")


def _nearest(marks: Sequence[Mark], focus: Mark) -> list[Mark]:
    others = [mark for mark in marks if mark is not focus]
    others.sort(key=lambda mark: abs(mark.middle - focus.middle))
    return others[:_NEIGHBOURS]


def _holding(scene: Scene, marks: Sequence[Mark]) -> Window:
    """Return the window that holds some marks, with a little room; two years around nothing."""
    if marks is scene.marks and scene.extent is not None:
        start, end = scene.extent
    else:
        start = min((mark.lo for mark in marks), default=-DAYS_PER_YEAR)
        end = max((mark.hi for mark in marks), default=DAYS_PER_YEAR)
    window = Window(start, end, fitted=True)
    if len(marks) <= _MOST_TO_BREAK and long_empty_spans(scene.within(start, end), window):
        return window
    return around((start + end) / 2, max((end - start) / 2 * _FIT, rung(0)))
