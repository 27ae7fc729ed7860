"""Each event in a lane of its own below the axis: its marker or bar, date and title in one line.

Events take the first lane with room, those that are looked for before all others, and each
short stretch of time in its turn. Events that find no lane are gathered on the axis into markers
with their count, so that nothing in sight goes unseen.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import inf
from operator import itemgetter

from quizapp.ui.timeline.bands import bands_of
from quizapp.ui.timeline.box import Box
from quizapp.ui.timeline.breaks import breaks_of
from quizapp.ui.timeline.groups import Grouping, grouping
from quizapp.ui.timeline.items import ItemSetting
from quizapp.ui.timeline.marks import Mark, Scene
from quizapp.ui.timeline.parts import Arc, Group, Item, Layout
from quizapp.ui.timeline.pill import chips_of, fitted_chips
from quizapp.ui.timeline.scale import Scale
from quizapp.ui.timeline.search import Search
from quizapp.ui.timeline.ticks import ticks_of
from quizapp.ui.timeline.wording import Sheet

FIRST = 32
"""How far below the axis the first lane begins, in pixels at 100 %."""

_STRETCH = 48
_STEEP, _ASIDE, _EDGE = 12, 20, 6

Point = tuple[float, float]


def laned(
    scene: Scene,
    scale: Scale,
    sheet: Sheet,
    selected: str = "",
    search: Search | None = None,
) -> Layout:
    """Return the marks in sight in lanes; `selected` is the id of the event looked at."""
    marks = scene.within(scale.day(0), scale.day(sheet.width))
    lanes = _Lanes(scale, sheet, selected, search)
    items, rest = lanes.placed(marks)
    groups = grouping(rest, scale, sheet).others
    none = Grouping((), groups, ())
    short = chips_of(scene, none, scale, sheet, short=True)
    chosen = next((item for item in items if item.selected), None)
    return Layout(
        width=sheet.width,
        height=sheet.height,
        axis=sheet.axis,
        scale=scale,
        marks=tuple(marks),
        groups=groups,
        ticks=ticks_of(scale, sheet, ()),
        chips=fitted_chips(chips_of(scene, none, scale, sheet, short=False), short, None, sheet),
        hidden=len(rest),
        selected=None if chosen is None else Group((chosen.mark,), chosen.x, sheet.px(8)),
        bands=bands_of(scene.eras, scale, sheet),
        items=items,
        breaks=breaks_of(scale, sheet),
        arcs=tuple(_arcs(scene, selected, items, groups, sheet)),
        foot=sheet.height - sheet.px(sheet.foot),
    )


def single(mark: Mark, scale: Scale, sheet: Sheet) -> Item:
    """Return one selected mark alone, in the first lane."""
    placed = _Lanes(scale, sheet, mark.event, None).placed((mark,))
    return placed[0][0]


class _Lanes:
    """Finds a lane for each mark, one after the other."""

    def __init__(self, scale: Scale, sheet: Sheet, selected: str, search: Search | None) -> None:
        self._setting = ItemSetting(scale, sheet, selected, search)
        self._length = sheet.px(_STRETCH) / scale.per_day
        self._taken: list[list[tuple[float, float]]] = [[] for _ in range(max(1, sheet.lanes))]
        self._top = sheet.axis + sheet.px(FIRST)
        self._pitch = sheet.px(sheet.pitch)

    def placed(self, marks: Sequence[Mark]) -> tuple[tuple[Item, ...], tuple[Mark, ...]]:
        """Return the marks that found a lane, and those that did not."""
        in_time = sorted(marks, key=lambda mark: mark.lo)
        order = self._in_turn([self._setting.item(mark) for mark in in_time])
        items, rest = self._filled(order)
        if any(item.selected for item in rest):
            # what is looked at has its lane before all others
            self._taken = [[] for _ in self._taken]
            items, rest = self._filled(sorted(order, key=lambda one: not one.selected))
        return tuple(map(self._widened, items)), tuple(item.mark for item in rest)

    def _in_turn(self, drawn: Sequence[Item]) -> Sequence[Item]:
        """Order items by what must be seen first; each short stretch of time has its turn.

        Stretches keep to multiples of their length, so that most lanes stay when time is pushed.
        """
        turns: Counter[float] = Counter()
        ranked = []
        for item in drawn:
            stretch = item.mark.middle // self._length
            is_short = not self._setting.is_long(item)
            ranked.append(((item.dimmed, is_short, turns[stretch]), item))
            turns[stretch] += is_short and not item.dimmed
        return [item for _, item in sorted(ranked, key=itemgetter(0))]

    def _filled(self, order: Sequence[Item]) -> tuple[list[Item], list[Item]]:
        """Return what found a lane, its text at the right or else at the left, and the rest."""
        items: list[Item] = []
        rest: list[Item] = []
        for item in order:
            forms = (form for form in (item, self._setting.mirrored(item)) if form is not None)
            places = ((form, self._free_lane(form.area)) for form in forms)
            found = next((self._at(*one) for one in places if one[1] is not None), None)
            if found is None:
                rest.append(item)
            else:
                items.append(found)
        return items, rest

    def _free_lane(self, area: Box) -> int | None:
        """Return the first lane that has room for an area, and take that room."""
        left, right = area.left, area.right
        for lane, taken in enumerate(self._taken):
            place = bisect_left(taken, (left, right))
            if place and taken[place - 1][1] > left:
                continue
            if place < len(taken) and taken[place][0] < right:
                continue
            taken.insert(place, (left, right))
            return lane
        return None

    def _at(self, item: Item, lane: int | None) -> Item:
        top = self._top + (lane or 0) * self._pitch
        y = top + self._pitch / 2
        area, text = item.area, item.text
        return replace(
            item,
            y=y,
            area=Box(area.left, top, area.width, self._pitch),
            text=Box(text.left, y - text.height / 2, text.width, text.height),
        )

    def _widened(self, item: Item) -> Item:
        """Return an item with more of its title, if its lane has room behind it."""
        taken = self._taken[round((item.area.top - self._top) / self._pitch)]
        place = bisect_left(taken, (item.area.left, item.area.right))
        end = taken[place + 1][0] if place + 1 < len(taken) else inf
        wide = self._setting.widened(item, end)
        taken[place] = (wide.area.left, wide.area.right)
        return wide


def _arcs(
    scene: Scene, selected: str, items: Sequence[Item], groups: Sequence[Group], sheet: Sheet
) -> Iterator[Arc]:
    """Yield the links of the selected event to every other one in sight."""
    places = {mark.event: (group.x, float(sheet.axis)) for group in groups for mark in group.marks}
    places |= {item.mark.event: (item.x, item.y) for item in items if not item.mark.claim}
    for link in scene.links_of(selected) if selected in places else ():
        if link.event in places and link.target in places and link.event != link.target:
            start, end = places[link.event], places[link.target]
            yield Arc((start, *_bends(start, end, sheet), end))


def _bends(start: Point, end: Point, sheet: Sheet) -> tuple[Point, Point]:
    """Return where an arc turns: between the lanes, above its target, or left of steep ones.

    So it runs along no line of text, and comes from above to a marker beside its words.
    """
    if abs(end[0] - start[0]) >= sheet.px(_STEEP):
        under_axis = end[1] <= sheet.axis
        level = sheet.axis + sheet.px(FIRST) if under_axis else end[1] - sheet.px(sheet.pitch) / 2
        return (start[0], level), (end[0], level)
    left = max(min(start[0], end[0]) - sheet.px(_ASIDE), sheet.px(_EDGE))
    return (left, start[1]), (left, end[1])
