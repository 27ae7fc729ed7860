"""More events than can be told apart: columns as high as there are events in a stretch of time.

Columns are counted by bisection in the sorted marks, so the effort depends on the width and not
on the number of events.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from quizapp.ui.timeline.bands import bands_of
from quizapp.ui.timeline.box import Box, centred
from quizapp.ui.timeline.groups import Grouping
from quizapp.ui.timeline.lanes import single
from quizapp.ui.timeline.marks import Scene
from quizapp.ui.timeline.parts import Column, Group, Item, Layout, Note
from quizapp.ui.timeline.pill import chips_of, fitted_chips
from quizapp.ui.timeline.scale import Scale
from quizapp.ui.timeline.search import Search
from quizapp.ui.timeline.ticks import ticks_of
from quizapp.ui.timeline.wording import Sheet

MOST_APART = 140
"""So many events are looked at one by one; more are counted."""

_WIDE = 6
_UNDER_AXIS = 62
_BELOW = 6
_LEAST = 2


def is_crowded(scene: Scene, scale: Scale, sheet: Sheet) -> bool:
    """Tell whether there are too many events in sight to be told apart."""
    if scale.breaks:
        return False
    return scene.count(scale.day(0), scale.day(sheet.width)) > MOST_APART


def crowded(
    scene: Scene, scale: Scale, sheet: Sheet, selected: str, search: Search | None = None
) -> Layout:
    """Return columns that stand on the foot, and the selected event above them."""
    none = Grouping((), (), ())
    short = chips_of(scene, none, scale, sheet, short=True)
    chips = fitted_chips(chips_of(scene, none, scale, sheet, short=False), short, None, sheet)
    first, last = scene.first_place(scale.day(0)), scene.first_place(scale.day(sheet.width))
    note = sheet.words.crowd(last - first)
    width = sheet.measure(note, "cap")
    box = centred(sheet.width / 2, sheet.px(14), width, sheet.px(16))
    free = all(box.clear_of(chip.box, sheet.px(8)) for chip in chips)
    item = _selected(scene, scale, sheet, selected)
    foot = sheet.height - sheet.px(sheet.foot + _BELOW)
    return Layout(
        width=sheet.width,
        height=sheet.height,
        axis=sheet.axis,
        scale=scale,
        marks=() if item is None else (item.mark,),
        ticks=ticks_of(scale, sheet, ()),
        chips=chips,
        more=Note(note, box) if free and box.left > 0 else None,
        hidden=last - first,
        selected=None if item is None else Group((item.mark,), item.x, sheet.px(8)),
        bands=bands_of(scene.eras, scale, sheet),
        columns=_columns(scene, scale, sheet, foot, search),
        items=() if item is None else (item,),
        foot=foot,
    )


def _columns(
    scene: Scene, scale: Scale, sheet: Sheet, foot: float, search: Search | None
) -> tuple[Column, ...]:
    wide = sheet.px(_WIDE)
    steps = int(sheet.width // wide) + 1
    # Columns keep to multiples of their own length of time, so that they do not flicker when
    # the strip is pushed aside.
    length = wide / scale.per_day
    start = scale.day(0) // length * length
    places = [scene.first_place(start + step * length) for step in range(steps + 2)]
    counts = [later - place for place, later in pairwise(places)]
    most = max(counts, default=0)
    room = foot - sheet.axis - sheet.px(_UNDER_AXIS)
    columns = []
    for step, count in enumerate(counts):
        if count:
            high = max(sheet.px(_LEAST), room * count / most)
            left = scale.x(start + step * length)
            area = Box(left, foot - high, wide - sheet.px(1), high)
            column = Column(area, places[step], places[step + 1])
            columns.append(column if search is None else _searched(column, search.places, sheet))
    return tuple(columns)


def _searched(column: Column, found: Sequence[int], sheet: Sheet) -> Column:
    """Return a column that shows how many of its marks are among those that are looked for."""
    hits = bisect_left(found, column.last) - bisect_left(found, column.first)
    share = column.area.height * hits / (column.last - column.first)
    return replace(column, found=max(sheet.px(_LEAST), share) if hits else 0.0)


def _selected(scene: Scene, scale: Scale, sheet: Sheet, event: str) -> Item | None:
    place = scene.place_of(event)
    if place is None or not 0 <= scale.x(scene.marks[place].middle) <= sheet.width:
        return None
    return single(scene.marks[place], scale, sheet)
