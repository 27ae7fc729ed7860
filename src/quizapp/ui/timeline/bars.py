"""Bars for what is not a point: uncertain cells and periods."""

from quizapp.ui.timeline.groups import Grouping
from quizapp.ui.timeline.marks import Mark, Shape
from quizapp.ui.timeline.parts import Bar
from quizapp.ui.timeline.scale import Scale
from quizapp.ui.timeline.wording import Sheet

_LEAST_CELL = 14
_LEAST_PERIOD = 18
_OPEN = 24


def bars_of(grouping: Grouping, scale: Scale, sheet: Sheet) -> tuple[Bar, ...]:
    """Return the bars of marks that have a marker of their own, and of all long periods.

    A period too short for a bar is a dot like a day. Bars that would look alike are drawn
    once, so that their number depends on the width.
    """
    found: dict[tuple[int, int, bool, bool], Bar] = {}
    own = [g.marks[0] for g in grouping.asked + grouping.others if len(g.marks) == 1]
    periods = (m for g in grouping.all for m in g.marks if m.shape is Shape.PERIOD)
    for mark in (*periods, *(m for m in own if m.shape is Shape.CELL)):
        bar = bar_of(mark, scale, sheet)
        if mark.shape is Shape.PERIOD and bar.right - bar.left < sheet.px(_LEAST_PERIOD):
            continue
        key = (round(bar.left), round(bar.right), mark.asked, mark.chosen)
        found.setdefault(key, bar)
    return tuple(found.values())


def bar_of(mark: Mark, scale: Scale, sheet: Sheet) -> Bar:
    """Return the bar of a mark, cut off well outside of the strip."""
    far = sheet.px(_OPEN) * 2
    left = max(-far, scale.x(mark.lo))
    right = min(sheet.width + far, scale.x(mark.hi))
    least = sheet.px(_LEAST_CELL)
    if mark.shape is Shape.CELL and right - left < least:
        middle = (left + right) / 2
        left, right = middle - least / 2, middle + least / 2
    opens = sheet.px(_OPEN) if mark.opens else 0
    continues = sheet.px(_OPEN) if mark.continues else 0
    return Bar(mark, left - opens, right + continues, opens, continues)
