"""Eras as bands along the foot of a strip."""

from collections.abc import Iterable

from quizapp.dataset.model import Era
from quizapp.ui.timeline.box import Box, clamped, elided
from quizapp.ui.timeline.parts import Band
from quizapp.ui.timeline.scale import Scale
from quizapp.ui.timeline.wording import Sheet

_AIR = 10
_LINE = 16
_LEAST = 40
_SIDE = 8


def bands_of(eras: Iterable[Era], scale: Scale, sheet: Sheet) -> tuple[Band, ...]:
    """Return the bands of eras in sight; a name keeps to the part of its band that is seen."""
    if not sheet.foot:
        return ()
    found = []
    top, high = sheet.height - sheet.px(sheet.foot), sheet.px(sheet.foot)
    start, end = float(sheet.px(_SIDE)), sheet.width - sheet.px(_SIDE)
    for era in eras:
        first, last = era.date.earliest, era.date.latest
        left = start if first is None else max(start, scale.x(first))
        right = end if last is None else min(end, scale.x(last + 1))
        if right <= left:
            continue
        area = Box(left, top, right - left, high)
        room = area.width - 2 * sheet.px(_AIR)
        if room < sheet.px(_LEAST):
            found.append(Band(area))
            continue
        text = elided(era.title, "cap", room, sheet.measure)
        width, line = sheet.measure(text, "cap"), sheet.px(_LINE)
        box = Box(area.middle - width / 2, top + (high - sheet.px(_SIDE) - line) / 2, width, line)
        air = sheet.px(_AIR)
        found.append(Band(area, text, clamped(box, left + air, right - air)))
    return tuple(found)
