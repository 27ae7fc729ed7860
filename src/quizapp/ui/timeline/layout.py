"""The whole layout of a strip, from a scene, a window and a sheet."""

from quizapp.dataset.model import Relation
from quizapp.ui.timeline.bands import bands_of
from quizapp.ui.timeline.bars import bars_of
from quizapp.ui.timeline.breaks import break_width, breaks_of
from quizapp.ui.timeline.crowds import crowded, is_crowded
from quizapp.ui.timeline.groups import Grouping, grouping
from quizapp.ui.timeline.intervals import intervals_of
from quizapp.ui.timeline.labels import labelling
from quizapp.ui.timeline.lanes import laned
from quizapp.ui.timeline.links import LinkDrawing, routes_of
from quizapp.ui.timeline.marks import Mark, Scene
from quizapp.ui.timeline.parts import Chip, Group, Interval, Layout, Link, Pill
from quizapp.ui.timeline.pill import chips_of, fitted_chips, pill_of
from quizapp.ui.timeline.scale import Scale, Window, scale_of
from quizapp.ui.timeline.search import Search
from quizapp.ui.timeline.ticks import ticks_of
from quizapp.ui.timeline.wording import Sheet

_MARGIN = 16


def arrange(
    scene: Scene,
    window: Window,
    sheet: Sheet,
    selected: str = "",
    search: Search | None = None,
) -> Layout:
    """Return where everything stands; `selected` is the id of the event looked at.

    A `search` counts on a tall sheet.
    """
    scale = scale_for(scene, window, sheet)
    if sheet.tall:
        draw = crowded if is_crowded(scene, scale, sheet) else laned
        return draw(scene, scale, sheet, selected, search)
    return _with_asked(scene, scale, sheet, selected)


def _with_asked(scene: Scene, scale: Scale, sheet: Sheet, selected: str) -> Layout:
    """Return the asked event with its pill, and the others in sight below one axis."""
    marks = in_sight(scene, scale, sheet)
    groups = grouping(marks, scale, sheet)
    chosen = _selected(groups, selected)
    labels = labelling(groups, chosen, sheet)
    leaders = [label.x for label in labels.labels if label.leader is not None]
    short = chips_of(scene, groups, scale, sheet, short=True)
    pill = pill_of(scene, groups, short, sheet)
    chips = fitted_chips(chips_of(scene, groups, scale, sheet, short=False), short, pill, sheet)
    links = scene.links if scene.asked else tuple(scene.links_of(selected))
    intervals = intervals_of(marks, groups, scene, scale, sheet)
    return Layout(
        width=sheet.width,
        height=sheet.height,
        axis=sheet.axis,
        scale=scale,
        marks=marks,
        asked=groups.asked,
        groups=_with(groups, chosen),
        bars=bars_of(groups, scale, sheet),
        labels=labels.labels,
        ticks=ticks_of(scale, sheet, leaders),
        pill=pill,
        intervals=intervals,
        links=_links(links, groups, pill, intervals, chips, sheet),
        chips=chips,
        breaks=breaks_of(scale, sheet),
        more=labels.more,
        hidden=labels.hidden,
        selected=chosen,
        bands=bands_of(scene.eras, scale, sheet),
    )


def margin_of(sheet: Sheet) -> int:
    """Return how far the first and the last day of a window stand from the ends."""
    return sheet.px(_MARGIN)


def scale_for(scene: Scene, window: Window, sheet: Sheet) -> Scale:
    """Return the scale of a window, broken where the marks in it leave a long empty span."""
    marks = scene.within(window.start, window.end) if window.fitted else ()
    left, right = margin_of(sheet), sheet.width - margin_of(sheet)
    return scale_of(window, marks, left, right, lambda span: break_width(span, sheet))


def in_sight(scene: Scene, scale: Scale, sheet: Sheet) -> tuple[Mark, ...]:
    """Return the marks that stand between the margins of the strip."""
    margin = margin_of(sheet)
    return scene.within(scale.day(margin), scale.day(sheet.width - margin))


def _selected(groups: Grouping, event: str) -> Group | None:
    """Return the selected mark alone, at the place of its marker."""
    for group in groups.all:
        for mark in group.marks:
            if mark.event == event and not mark.claim:
                return Group((mark,), group.x, group.half)
    return None


def _with(groups: Grouping, selected: Group | None) -> tuple[Group, ...]:
    """Return the markers to draw: a covered one is drawn while it is selected."""
    if selected is not None and selected in groups.covered:
        return (*groups.others, selected)
    return groups.others


def _links(
    relations: tuple[Relation, ...],
    groups: Grouping,
    pill: Pill | None,
    intervals: tuple[Interval, ...],
    chips: tuple[Chip, ...],
    sheet: Sheet,
) -> tuple[Link, ...]:
    drawing = LinkDrawing(sheet, intervals, chips)
    routes = routes_of(relations, groups, intervals)
    if pill is None:
        return drawing.between_markers(routes)
    if len(pill.stem) != 2:
        return ()
    return drawing.from_pill(routes, pill, groups.asked[0])
