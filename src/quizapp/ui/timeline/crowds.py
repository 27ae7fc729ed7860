"""More events than can be told apart: columns as high as there are events in a stretch of time.

Columns are counted by bisection in the sorted marks, so the effort depends on the width and not
on the number of events.
"""

from dataclasses import replace
from itertools import pairwise

from quizapp.ui.timeline.bands import bands_of
from quizapp.ui.timeline.box import Box, centred, clamped, elided
from quizapp.ui.timeline.groups import Grouping, radius
from quizapp.ui.timeline.marks import Mark, Scene
from quizapp.ui.timeline.parts import Column, Group, Layout, Note, Pill
from quizapp.ui.timeline.pill import chips_of, fitted_chips
from quizapp.ui.timeline.scale import Scale
from quizapp.ui.timeline.ticks import ticks_of
from quizapp.ui.timeline.wording import Sheet

MOST_APART = 140
"""So many events are looked at one by one; more are counted."""

_WIDE = 6
_TOP = 70
_BELOW = 34
_LEAST = 2


def is_crowded(scene: Scene, scale: Scale, sheet: Sheet) -> bool:
    """Tell whether there are too many events in sight to be told apart."""
    if not sheet.counts or scale.breaks:
        return False
    return scene.count(scale.day(0), scale.day(sheet.width)) > MOST_APART


def crowded(scene: Scene, scale: Scale, sheet: Sheet, selected: str) -> Layout:
    """Return columns above an axis near the foot, the selected event with its pill above them."""
    axis = sheet.height - sheet.px(sheet.foot + _BELOW)
    lower = replace(sheet, head=axis / sheet.px(100) * 100)
    group = _selected(scene, scale, sheet, selected)
    none = Grouping((), (), ())
    short = chips_of(scene, none, scale, sheet, short=True)
    pill = None if group is None else _pill(group, axis, sheet)
    chips = fitted_chips(chips_of(scene, none, scale, sheet, short=False), short, pill, sheet)
    first, last = scene.first_place(scale.day(0)), scene.first_place(scale.day(sheet.width))
    note = sheet.words.crowd(last - first)
    width = sheet.measure(note, "cap")
    box = centred(sheet.width / 2, sheet.px(14), width, sheet.px(16))
    taken = [chip.box for chip in chips] + ([pill.box] if pill else [])
    free = all(box.clear_of(other, sheet.px(8)) for other in taken)
    return Layout(
        width=sheet.width,
        height=sheet.height,
        axis=axis,
        scale=scale,
        marks=() if group is None else group.marks,
        asked=() if group is None else (group,),
        ticks=ticks_of(scale, lower, ()),
        pill=pill,
        chips=chips,
        more=Note(note, box) if free and box.left > 0 else None,
        hidden=last - first,
        selected=group,
        bands=bands_of(scene.eras, scale, sheet),
        columns=_columns(scene, scale, sheet, axis),
    )


def _columns(scene: Scene, scale: Scale, sheet: Sheet, axis: float) -> tuple[Column, ...]:
    wide = sheet.px(_WIDE)
    steps = int(sheet.width // wide) + 1
    # Columns keep to multiples of their own length of time, so that they do not flicker when
    # the strip is pushed aside.
    length = wide / scale.per_day
    start = scale.day(0) // length * length
    places = [scene.first_place(start + step * length) for step in range(steps + 2)]
    counts = [later - place for place, later in pairwise(places)]
    most = max(counts, default=0)
    room = axis - sheet.px(_TOP)
    found = []
    for step, count in enumerate(counts):
        if count:
            high = max(sheet.px(_LEAST), room * count / most)
            left = scale.x(start + step * length)
            area = Box(left, axis - high, wide - sheet.px(1), high)
            found.append(Column(area, places[step], places[step + 1]))
    return tuple(found)


def _selected(scene: Scene, scale: Scale, sheet: Sheet, event: str) -> Group | None:
    place = scene.place_of(event)
    if place is None:
        return None
    mark: Mark = scene.marks[place]
    x = scale.x(mark.middle)
    if not 0 <= x <= sheet.width:
        return None
    return Group((mark,), round(x), sheet.px(radius(mark)))


def _pill(group: Group, axis: float, sheet: Sheet) -> Pill:
    px, mark = sheet.px, group.marks[0]
    room = sheet.width * 0.4
    date = elided(sheet.words.date(mark.date), "smallS", room, sheet.measure)
    title = elided(mark.title, "small", room, sheet.measure)
    width = max(sheet.measure(date, "smallS"), sheet.measure(title, "small")) + 2 * px(12)
    box = clamped(centred(group.x, px(8), round(width), px(46)), px(8), sheet.width - px(8))
    foot = max(box.left + px(14), min(group.x, box.right - px(14)))
    return Pill(box, date, title, ((foot, box.bottom), (group.x, box.bottom), (group.x, axis)))
