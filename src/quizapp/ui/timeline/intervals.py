"""Lines above the axis that say how much time lies between neighbours."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from quizapp.dataset.gaps import gap
from quizapp.dataset.model import Relation
from quizapp.ui.timeline.box import Box, centred
from quizapp.ui.timeline.groups import Grouping, place_of
from quizapp.ui.timeline.marks import Mark, Scene, Shape
from quizapp.ui.timeline.parts import Interval
from quizapp.ui.timeline.scale import Scale
from quizapp.ui.timeline.wording import Sheet

_ABOVE = 18
_LINE = 16
_NEAREST = 12
_EDGE = 10
_STUB = 10
_SHORT_STUB = 4
_AIR = 6


@dataclass(frozen=True, slots=True)
class _Step:
    """From an earlier to a later mark; `far` is -1 or 1 where text may stand beside the line."""

    earlier: Mark
    later: Mark
    far: int = 0


def intervals_of(
    marks: Sequence[Mark], grouping: Grouping, scene: Scene, scale: Scale, sheet: Sheet
) -> tuple[Interval, ...]:
    """Return the lines to the nearest earlier and later event, or from one asked to the next.

    None is drawn across a break, to a neighbour closer than 12 px, into a period, or without
    room for its words.
    """
    drawn: list[Interval] = []
    for step in _steps(marks, grouping):
        left, right = _ends(step, scale, sheet)
        if right - left < sheet.px(_NEAREST) or _crosses_a_break(step, scale):
            continue
        pair = frozenset((step.earlier.event, step.later.event))
        inset_left, inset_right = (sheet.px(inset) for inset in _insets(step))
        line = Interval(
            round(left) + inset_left,
            round(right) - inset_right,
            sheet.axis - sheet.px(_ABOVE),
            pair,
        )
        worded = _worded(line, step, scene.links, scale, sheet)
        if worded.box is not None:
            drawn.append(worded)
    return tuple(drawn)


def _steps(marks: Sequence[Mark], grouping: Grouping) -> Iterator[_Step]:
    if grouping.has_pill:
        focus = grouping.asked[0].marks[0]
        others = [mark for mark in marks if not mark.asked and not _overlap(mark, focus)]
        earlier = max((m for m in others if m.middle < focus.middle), key=_middle, default=None)
        later = min((m for m in others if m.middle > focus.middle), key=_middle, default=None)
        if earlier is not None:
            yield _Step(earlier, focus, -1)
        if later is not None:
            yield _Step(focus, later, 1)
        return
    for one, other in pairwise(grouping.asked):
        yield _Step(one.marks[-1], other.marks[0])


def _middle(mark: Mark) -> float:
    return mark.middle


def _overlap(one: Mark, other: Mark) -> bool:
    """Tell whether a period leaves nothing to measure between two marks."""
    return Shape.PERIOD in (one.shape, other.shape) and one.lo < other.hi and other.lo < one.hi


def _ends(step: _Step, scale: Scale, sheet: Sheet) -> tuple[float, float]:
    left = _edge(step.earlier, scale, sheet, after=True)
    return left, _edge(step.later, scale, sheet, after=False)


def _insets(step: _Step) -> tuple[int, int]:
    """Return how far the line keeps from its ends: from the stem, or from asked markers."""
    if not step.far:
        return 9, 9
    return (3, 0) if step.far > 0 else (0, 3)


def _edge(mark: Mark, scale: Scale, sheet: Sheet, *, after: bool) -> float:
    if mark.shape is Shape.PERIOD:
        return scale.x(mark.hi if after else mark.lo)
    return place_of(mark, scale, sheet.width)


def _crosses_a_break(step: _Step, scale: Scale) -> bool:
    return any(
        step.earlier.middle < span.after.lo and span.before.hi < step.later.middle
        for span in scale.breaks
    )


def _worded(
    line: Interval, step: _Step, links: Iterable[Relation], scale: Scale, sheet: Sheet
) -> Interval:
    """Write the gap in the line or beside its far end, with the word of a link if that fits."""
    said = sheet.words.gap(gap(step.earlier.date, step.later.date))
    for link in links:
        if {link.event, link.target} == line.events:
            text = f"{sheet.words.linked(link.kind)} · {said}"
            if (box := _room(line, text, step.far, scale, sheet)) is not None:
                arrow = 1 if link.target == step.later.event else -1
                return replace(line, text=text, box=box, arrow=arrow)
    if (box := _room(line, said, step.far, scale, sheet)) is not None:
        return replace(line, text=said, box=box)
    return line


def _room(line: Interval, text: str, far: int, scale: Scale, sheet: Sheet) -> Box | None:
    """Return where a text fits: in the line, beside its far end, or nowhere."""
    px = sheet.px
    width = sheet.measure(text, "cap")
    box = centred((line.left + line.right) / 2, line.y - px(_LINE) / 2, width, px(_LINE))
    stub = px(_STUB if far else _SHORT_STUB)
    if line.right - line.left >= width + 2 * (px(_AIR) + stub):
        return box
    start = line.left - px(_AIR) - width if far < 0 else line.right + px(_AIR)
    beside = Box(start, box.top, width, box.height)
    free = not any(left < beside.right and beside.left < right for left, right in scale.gaps)
    inside = beside.left >= px(_EDGE) and beside.right <= sheet.width - px(_EDGE)
    return beside if far and free and inside else None
