"""One event in a line of text: its marker or bar, and beside it date and title."""

from dataclasses import replace

from quizapp.ui.timeline.bars import bar_of
from quizapp.ui.timeline.box import Box, elided
from quizapp.ui.timeline.groups import place_of, radius
from quizapp.ui.timeline.marks import Mark, Shape
from quizapp.ui.timeline.parts import Bar, Item
from quizapp.ui.timeline.scale import Scale
from quizapp.ui.timeline.search import Search
from quizapp.ui.timeline.wording import Sheet

_LINE = 16
_GAP, _EDGE = 8, 6
_BEHIND = 14
_SHORTEST_BAR, _WIDE_BAR = 18, 120
_WIDEST, _LEAST_TEXT = 360, 70


class ItemSetting:
    """Sets marks as items that stand at the top; whoever has a lane for them moves them there."""

    def __init__(
        self, scale: Scale, sheet: Sheet, selected: str = "", search: Search | None = None
    ) -> None:
        """Set on a sheet; `selected` is the id of the event looked at."""
        self._scale = scale
        self._sheet = sheet
        self._selected = selected
        self._search = search

    def is_long(self, item: Item) -> bool:
        """Tell whether something lasted so long that its bar is seen before all else."""
        bar = item.bar
        return bar is not None and bar.right - bar.left >= self._sheet.px(_WIDE_BAR)

    def item(self, mark: Mark) -> Item:
        """Return a mark with its text beside it, as if it stood in a lane at the top."""
        px, sheet = self._sheet.px, self._sheet
        x, bar = self._marker(mark)
        reach = px(radius(mark)) + px(2)
        left, right = x - reach, x + reach
        if bar is not None:
            left, right = min(left, bar.left), max(right, bar.right)
        date, title, width = self._words(mark, px(_WIDEST))
        inside = bar is not None and self._is_wide(bar) and right > sheet.width - width - px(_GAP)
        inside = inside or (bar is not None and self._is_wide(bar) and left < 0)
        start = right + px(_GAP)
        if inside and bar is not None:
            after = x + reach if mark.shape is Shape.CELL and 0 <= x <= sheet.width / 2 else 0
            start = max(0.0, bar.left, after) + px(2 * _GAP)
            date, title, width = self._words(mark, min(right, sheet.width) - start - px(_GAP))
        elif start + width > sheet.width - px(_EDGE):
            date, title, width, start = self._turned(mark, left, start, (date, title, width))
        text = Box(start, 0, width, px(_LINE))
        begin = min(left, start) - px(2)
        end = max(right, start + width) + px(_BEHIND)
        return Item(
            mark,
            x,
            0,
            Box(begin, 0, end - begin, 0),
            text,
            date,
            title,
            bar,
            inside,
            mark.event == self._selected and not mark.claim,
            self._search is not None and mark.event not in self._search.events,
        )

    def _turned(
        self, mark: Mark, left: float, start: float, words: tuple[str, str, float]
    ) -> tuple[str, str, float, float]:
        """Return a text that does not fit at the right cut, or at the left of its marker."""
        px, sheet = self._sheet.px, self._sheet
        end = left - px(_GAP)
        if end - words[2] >= px(_EDGE) + self._aside:
            return *words, end - words[2]
        room = sheet.width - px(_EDGE) - start
        if room >= px(_LEAST_TEXT) or end < px(_LEAST_TEXT):
            return *self._words(mark, max(room, px(_LEAST_TEXT) / 2)), start
        cut = self._words(mark, end - px(_EDGE) - self._aside)
        return *cut, end - cut[2]

    def _marker(self, mark: Mark) -> tuple[float, Bar | None]:
        scale, sheet = self._scale, self._sheet
        bar = None if mark.shape is Shape.POINT else bar_of(mark, scale, sheet)
        if mark.shape is not Shape.PERIOD:
            return scale.x(mark.middle), bar
        if bar is not None and bar.right - bar.left < sheet.px(_SHORTEST_BAR):
            return scale.x(mark.middle), None
        return place_of(mark, scale, sheet.width), bar

    def _is_wide(self, bar: Bar) -> bool:
        seen = min(bar.right, self._sheet.width) - max(bar.left, 0)
        return seen >= self._sheet.px(_WIDE_BAR)

    @property
    def _aside(self) -> float:
        return self._sheet.px(self._sheet.aside) if self._sheet.aside else 0

    def _words(self, mark: Mark, room: float) -> tuple[str, str, float]:
        """Return date and title, the title cut to fit, and the width of both with what is known."""
        sheet = self._sheet
        measure, gap = sheet.measure, sheet.px(_EDGE)
        date = sheet.words.date(mark.date, short=True)
        if mark.chosen:
            date = sheet.words.chosen(date)
        begin = self._aside + measure(date, "cap") + gap
        title = elided(mark.title, "cap", room - begin, measure) if room > begin else ""
        if not title:
            date = elided(date, "cap", max(room - self._aside, 0), measure)
            return date, "", self._aside + measure(date, "cap")
        return date, title, begin + measure(title, "cap")

    def mirrored(self, item: Item) -> Item | None:
        """Return an item with its text at the other side of its marker, if that is in sight."""
        px, text = self._sheet.px, item.text
        if item.inside or text.left < item.x:
            return None
        left = item.area.left + px(2)
        start = left - px(_GAP) - text.width
        if start < px(_EDGE):
            return None
        begin, end = start - px(_BEHIND), max(text.left - px(_GAP), item.x) + px(2)
        area = Box(begin, 0, end - begin, 0)
        return replace(item, area=area, text=replace(text, left=start))

    def widened(self, item: Item, end: float) -> Item:
        """Return an item with more of a title that was cut, as far as to `end`."""
        if item.title == item.mark.title or item.inside or item.text.left < item.x:
            return item
        behind = self._sheet.px(_BEHIND)
        right = min(end - behind, self._sheet.width - self._sheet.px(_EDGE))
        room = max(right - item.text.left, item.text.width)
        date, title, width = self._words(item.mark, room)
        area = replace(item.area, width=item.text.left + width + behind - item.area.left)
        return replace(
            item, area=area, text=replace(item.text, width=width), date=date, title=title
        )
