"""Stated links to asked events, drawn as stepped lines above the axis.

A link to the nearest neighbour is told by the arrow and the word of the interval line. Every
other one leaves the pill (or its own marker), runs level, and goes down to the marker of the
other event. The line ends at the target, so that it reads as the sentence does. A link that
would touch anything else, or has no room for its word, is not drawn: the list of events
says it too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from quizapp.dataset.model import Relation
from quizapp.ui.timeline.box import Box, centred
from quizapp.ui.timeline.groups import Grouping, radius
from quizapp.ui.timeline.parts import Chip, Group, Interval, Link, Pill
from quizapp.ui.timeline.wording import Sheet

_LEVELS = (46, 22)
_LINE = 16
_COUNT = 9
_AIR = 8
_CLEAR = 3
_ASIDE = 4

Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Route:
    """A relation and the markers that it leads from and to."""

    relation: Relation
    start: Group
    end: Group

    @property
    def length(self) -> float:
        """How far apart the markers are."""
        return abs(self.start.x - self.end.x)


def routes_of(
    links: Sequence[Relation], grouping: Grouping, intervals: Sequence[Interval]
) -> tuple[Route, ...]:
    """Return the links between two markers in sight that no interval line tells."""
    drawn = grouping.asked + grouping.others
    places = {mark.event: group for group in drawn for mark in group.marks if not mark.claim}
    told = {line.events for line in intervals if line.arrow}
    routes = (
        Route(relation, places[relation.event], places[relation.target])
        for relation in links
        if relation.event in places
        and relation.target in places
        and frozenset((relation.event, relation.target)) not in told
    )
    apart = (route for route in routes if route.start is not route.end)
    return tuple(sorted(apart, key=lambda route: route.length))


class LinkDrawing:
    """The links drawn so far, and what the next one must not touch."""

    def __init__(self, sheet: Sheet, intervals: Sequence[Interval], chips: Sequence[Chip]) -> None:
        """Begin with the lines and texts that are there already."""
        self._sheet = sheet
        self._taken = [chip.box for chip in chips]
        for line in intervals:
            inner = line.right - line.left - 4 * _CLEAR
            self._taken.append(Box(line.left + 2 * _CLEAR, line.y, max(0, inner), 1))
            if line.box is not None:
                self._taken.append(line.box)

    def between_markers(self, routes: Sequence[Route]) -> tuple[Link, ...]:
        """Lead each link up from one marker, across on a free level, and down to the other."""
        drawn = (self._between(route) for route in routes)
        return tuple(link for link in drawn if link is not None)

    def from_pill(self, routes: Sequence[Route], pill: Pill, asked: Group) -> tuple[Link, ...]:
        """Lead each link out of the side of the pill and down to the other marker.

        Links on one side share their level line if all of them lead out, or all in.
        """
        links: list[Link] = []
        reach = {True: pill.box.right, False: pill.box.left}
        leads: dict[bool, bool] = {}
        y = self._sheet.px(_LEVELS[0])
        for route in routes:
            outward = route.start is asked
            other = route.end if outward else route.start
            right = other.x > pill.box.middle
            edge = pill.box.right if right else pill.box.left
            down = ((other.x, y), (other.x, self._foot(other)))
            if leads.get(right, outward) is not outward or not self._is_free(down):
                continue
            points = ((edge, y), *down)
            room = (reach[right], other.x) if right else (other.x, reach[right])
            link = self._link(route, points if outward else points[::-1], *room)
            if link is not None:
                links.append(link)
                leads[right] = outward
                reach[right] = other.x
                self._taken += _segments(down)
        return tuple(links)

    def _between(self, route: Route) -> Link | None:
        """Return a link that leaves its markers a little aside, so that two can meet in one."""
        aside = self._sheet.px(_ASIDE) * (1 if route.start.x < route.end.x else -1)
        start, end = route.start.x + aside, route.end.x - aside
        up, down = self._foot(route.start), self._foot(route.end)
        for level in _LEVELS:
            y = self._sheet.px(level)
            points = ((start, up), (start, y), (end, y), (end, down))
            if not self._is_free(points):
                continue
            if (link := self._link(route, points, *sorted((start, end)))) is not None:
                self._taken += _segments(points)
                return link
        return None

    def _link(self, route: Route, points: Points, left: float, right: float) -> Link | None:
        """Return the link if its word fits between two x on its level line."""
        text = self._sheet.words.linked(route.relation.kind)
        width, height = self._sheet.measure(text, "cap"), self._sheet.px(_LINE)
        level = min(y for _, y in points)
        box = centred((left + right) / 2, level - height / 2, width, height)
        fits = right - left >= width + 4 * self._sheet.px(_AIR)
        if not fits or not all(box.clear_of(other, _CLEAR) for other in self._taken):
            return None
        self._taken.append(box)
        return Link(points, text, box)

    def _foot(self, group: Group) -> float:
        """Return the y just above a marker."""
        reach = radius(group.marks[0]) if len(group.marks) == 1 else _COUNT
        return self._sheet.axis - self._sheet.px(reach) - self._sheet.px(2)

    def _is_free(self, points: Points) -> bool:
        return all(
            segment.clear_of(other, _CLEAR)
            for segment in _segments(points)
            for other in self._taken
        )


def _segments(points: Points) -> list[Box]:
    """Return the lines between the points as thin boxes."""
    return [
        Box(min(x0, x1), min(y0, y1), max(1, abs(x1 - x0)), max(1, abs(y1 - y0)))
        for (x0, y0), (x1, y1) in pairwise(points)
    ]
