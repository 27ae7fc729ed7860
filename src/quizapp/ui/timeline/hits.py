"""What lies under a point of a strip."""

from quizapp.ui.timeline.box import Box
from quizapp.ui.timeline.marks import Mark
from quizapp.ui.timeline.parts import Chip, Column, Layout


def chip_at(layout: Layout, x: float, y: float) -> Chip | None:
    """Return the chip under a point; it may be missed by a little above and below."""
    hit = (chip for chip in layout.chips if chip.box.grown(0, 4).holds(x, y))
    return next(hit, None)


def marks_at(layout: Layout, x: float, y: float, reach: float) -> tuple[Mark, ...]:
    """Return the marks of the pill, the label or the marker under a point.

    `reach` is how far a pointer may be from the middle of a marker, in pixels.
    """
    if layout.pill is not None and layout.pill.stem and layout.pill.box.holds(x, y):
        return layout.asked[0].marks
    for label in layout.labels:
        if label.box.holds(x, y):
            return label.marks
    for item in layout.items:
        if item.area.holds(x, y):
            return (item.mark,)
    near = [
        (abs(group.x - x), group.marks)
        for group in (*layout.asked, *layout.groups)
        if abs(layout.axis - y) <= reach and group.left - reach / 2 <= x <= group.right + reach / 2
    ]
    return min(near, key=lambda item: item[0])[1] if near else ()


def column_at(layout: Layout, x: float) -> Column | None:
    """Return the column above or below a point."""
    hit = (column for column in layout.columns if column.area.spans(x, 1))
    return next(hit, None)


def place_of_event(layout: Layout, event: str) -> Box | None:
    """Return the box of an event in its lane, or of its marker; None if it is out of sight."""
    for item in layout.items:
        if item.mark.event == event and not item.mark.claim:
            return item.area
    for group in (*layout.asked, *layout.groups):
        if any(mark.event == event for mark in group.marks):
            top = layout.axis - group.half
            return Box(group.left, top, group.right - group.left, 2 * group.half)
    return None
