"""The pill of the asked event, and the chips that lead to events out of sight."""

from collections.abc import Sequence
from itertools import combinations, product

from quizapp.dataset.calendar import civil
from quizapp.dataset.gaps import gap
from quizapp.ui.timeline.box import Box, centred, clamped, elided
from quizapp.ui.timeline.groups import Grouping
from quizapp.ui.timeline.marks import Mark, Scene
from quizapp.ui.timeline.parts import Chip, Pill
from quizapp.ui.timeline.scale import Scale
from quizapp.ui.timeline.wording import Sheet

_TOP = 8
_HEIGHT = 46
_ELBOW = 58
_CHIP_TOP = 10
_CHIP_HEIGHT = 24
_CHIP_SIDE = 10
_CHIP_ROOM = 38
_SHARE = 0.48


def pill_of(scene: Scene, grouping: Grouping, chips: Sequence[Chip], sheet: Sheet) -> Pill | None:
    """Return the pill of the one asked event in sight, or of one without a date.

    It leaves room for the chips in their shortest form.
    """
    if not scene.asked and scene.undated:
        return _pill(sheet.words.undated(), scene.undated[0].title, None, (), sheet)
    if not grouping.has_pill:
        return None
    mark, x = grouping.asked[0].marks[0], grouping.asked[0].x
    return _pill(sheet.words.date(mark.date), mark.title, x, chips, sheet)


def chips_of(
    scene: Scene, grouping: Grouping, scale: Scale, sheet: Sheet, *, short: bool
) -> tuple[Chip, ...]:
    """Return the chips for what lies out of sight, in full or with the year alone."""
    start, end = scale.day(sheet.px(16)), scale.day(sheet.width - sheet.px(16))
    seen = [mark for group in grouping.asked for mark in group.marks]
    earlier, later = scene.last_before(start), scene.first_after(end)
    if not seen:
        earlier = next((m for m in reversed(scene.asked) if m.middle < start), earlier)
        later = next((m for m in scene.asked if m.middle > end), later)
    chips = []
    if earlier is not None:
        chips.append(_chip(earlier, seen[0] if seen else None, sheet, earlier=True, short=short))
    if later is not None:
        chips.append(_chip(later, seen[-1] if seen else None, sheet, earlier=False, short=short))
    return tuple(chips)


def fitted_chips(
    chips: Sequence[Chip], short: Sequence[Chip], pill: Pill | None, sheet: Sheet
) -> tuple[Chip, ...]:
    """Return the chips in full if they touch nothing, else shortened as far as they must be."""
    taken = [] if pill is None else [pill.box]
    gap = sheet.px(8)
    for forms in product(*zip(chips, short, strict=True)):
        boxes = [*taken, *(chip.box for chip in forms)]
        if all(one.clear_of(other, gap) for one, other in combinations(boxes, 2)):
            return forms
    return tuple(chip for chip in short if all(chip.box.clear_of(box, gap) for box in taken))[:1]


def _pill(date: str, title: str, x: float | None, chips: Sequence[Chip], sheet: Sheet) -> Pill:
    px, measure = sheet.px, sheet.measure
    room = sheet.width * _SHARE - 2 * px(12)
    date = elided(date, "smallS", room, measure)
    title = elided(title, "small", room, measure)
    width = max(measure(date, "smallS"), measure(title, "small")) + 2 * px(12)
    middle = sheet.width / 2 if x is None else x
    left = max((c.box.right for c in chips if c.earlier), default=0) + px(8)
    right = min((c.box.left for c in chips if not c.earlier), default=sheet.width) - px(8)
    box = clamped(centred(middle, px(_TOP), round(width), px(_HEIGHT)), left, right)
    return Pill(box, date, title, () if x is None else _stem(box, x, sheet))


def _stem(box: Box, x: float, sheet: Sheet) -> tuple[tuple[float, float], ...]:
    """Lead from the pill to the axis, with an elbow if the pill had to move aside."""
    foot = max(box.left + sheet.px(14), min(x, box.right - sheet.px(14)))
    if foot == x:
        return (x, box.bottom), (x, sheet.axis)
    elbow = sheet.px(_ELBOW)
    return (foot, box.bottom), (foot, elbow), (x, elbow), (x, sheet.axis)


def _chip(mark: Mark, reference: Mark | None, sheet: Sheet, *, earlier: bool, short: bool) -> Chip:
    words = sheet.words
    text = words.date(mark.date, short=True)
    if short:
        text = words.year(civil(int(mark.middle)).year)
    elif reference is not None:
        said = words.earlier if earlier else words.later
        text = said(text, gap(reference.date, mark.date))
    width = sheet.px(_CHIP_ROOM) + sheet.measure(text, "cap")
    side = sheet.px(_CHIP_SIDE)
    left = side if earlier else sheet.width - side - width
    box = Box(left, sheet.px(_CHIP_TOP), width, sheet.px(_CHIP_HEIGHT))
    home = mark.asked and reference is None
    return Chip(mark, box, text, earlier, home)
