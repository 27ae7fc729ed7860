"""Labels below the axis, placed greedily so that no two ever overlap."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizapp.dataset.calendar import civil
from quizapp.dataset.dates import Grain, HistoricalDate, cell_at
from quizapp.ui.timeline.box import Box, centred, clamped, elided
from quizapp.ui.timeline.groups import Grouping
from quizapp.ui.timeline.marks import Mark
from quizapp.ui.timeline.parts import Group, Label, Note
from quizapp.ui.timeline.wording import Sheet, StripWords

_LINE = 16
_PITCH = 36
_FIRST_LANE = 30
_GAP = 6
_EDGE = 10
_MOST_IN_LANE = 6


@dataclass(frozen=True, slots=True)
class Labelling:
    """The labels that found room, and the note of how many marks have none."""

    labels: tuple[Label, ...]
    more: Note | None
    hidden: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    marks: tuple[Mark, ...]
    x: float
    date: str
    title: str
    selected: bool = False


def labelling(grouping: Grouping, selected: Group | None, sheet: Sheet) -> Labelling:
    """Label the selected event, then asked ones, wrong answers and the rest, nearest first.

    A single asked event has its pill above the axis and gets no label.
    """
    candidates = _candidates(grouping, selected, sheet)
    total = sum(len(group.marks) for group in grouping.all) - grouping.has_pill
    if len(candidates) <= sheet.lanes * _MOST_IN_LANE:
        labels = _Placer(sheet).place(candidates)
        if _count(labels) == total:
            return Labelling(labels, None, 0)
    placer = _Placer(sheet, total)
    labels = placer.place(candidates)
    hidden = total - _count(labels)
    return Labelling(labels, placer.note(hidden), hidden)


def range_words(marks: Sequence[Mark], words: StripWords) -> str:
    """Say when several marks are, as exactly as all are known: a day, a month, or years."""
    first, last = int(min(mark.lo for mark in marks)), int(max(mark.hi for mark in marks)) - 1
    for grain in (Grain.DAY, Grain.MONTH, Grain.YEAR):
        cell = cell_at(first, grain)
        if last <= cell[1]:
            return words.date(HistoricalDate(*cell, grain), short=True)
    return words.span(words.year(civil(first).year), words.year(civil(last).year))


def _count(labels: Sequence[Label]) -> int:
    return sum(len(label.marks) for label in labels)


def _candidates(grouping: Grouping, selected: Group | None, sheet: Sheet) -> list[_Candidate]:
    """Return what is to be labelled, the most important first."""
    words = sheet.words
    taken = selected.marks if selected else ()
    pilled = grouping.asked[0].marks if grouping.has_pill else ()
    ranked: list[tuple[float, float, _Candidate]] = []
    if selected and taken != pilled:
        ranked.append((0, 0, _one(taken[0], selected.x, words, selected=True)))
    for rank, groups in ((1, grouping.asked), (3, grouping.others), (0, grouping.covered)):
        for group in groups:
            near = min((abs(group.x - asked.x) for asked in grouping.asked), default=group.x)
            rest = [mark for mark in group.marks if mark not in taken and mark not in pilled]
            wrong = [mark for mark in rest if mark.chosen]
            ranked += ((2, near, _one(mark, group.x, words)) for mark in wrong)
            plain = tuple(mark for mark in rest if not mark.chosen)
            if plain and rank:
                order = plain[0].number or near
                ranked.append((rank, order, _several(plain, group, words)))
    return [candidate for *_, candidate in sorted(ranked, key=lambda item: item[:2])]


def _one(mark: Mark, x: float, words: StripWords, *, selected: bool = False) -> _Candidate:
    date = words.date(mark.date, short=not selected)
    if mark.number:
        date = words.numbered(str(mark.number), date)
    if mark.chosen:
        date = words.chosen(date)
    return _Candidate((mark,), x, date, mark.title, selected)


def _several(marks: tuple[Mark, ...], group: Group, words: StripWords) -> _Candidate:
    if len(marks) == 1:
        return _one(marks[0], group.x, words)
    date = range_words(marks, words)
    if marks[0].number:
        date = words.numbered(group.text, date)
    return _Candidate(marks, group.x, date, words.events(len(marks)))


class _Placer:
    """Finds room for labels, one after the other."""

    def __init__(self, sheet: Sheet, total: int = 0) -> None:
        """Keep room for the note if up to `total` marks may be left out."""
        self._sheet = sheet
        self._taken: list[Box] = []
        self._in_lanes: list[list[Box]] = [[] for _ in range(sheet.lanes)]
        self._gap, self._edge, self._air = sheet.px(_GAP), sheet.px(_EDGE), sheet.px(8)
        self._tops = [self._top(lane) for lane in range(sheet.lanes)]
        self._high = 2 * sheet.px(_LINE)
        self._last_right = sheet.width - sheet.px(_EDGE)
        if total:
            width = max(sheet.px(76), sheet.measure(sheet.words.more(total), "cap"))
            right = sheet.width - sheet.px(_EDGE)
            box = Box(right - width, self._top(sheet.lanes - 1), width, 2 * sheet.px(_LINE))
            self._take(box, sheet.lanes - 1)
            self._last_right = box.left - sheet.px(_GAP)

    def place(self, candidates: Sequence[_Candidate]) -> tuple[Label, ...]:
        """Give each candidate the first lane with room for it; leave out the others."""
        placed = ((item, self._label(item)) for item in candidates)
        found = [(item, label) for item, label in placed if label is not None]
        labels = [self._widened(item, label) for item, label in found]
        return tuple(self._with_leader(label) for label in labels)

    def note(self, hidden: int) -> Note:
        """Return the note that stands at the right of the last lane."""
        text = self._sheet.words.more(hidden)
        width = self._sheet.measure(text, "cap")
        top = self._top(self._sheet.lanes - 1) + self._sheet.px(_LINE)
        right = self._sheet.width - self._sheet.px(_EDGE)
        return Note(text, Box(right - width, top, width, self._sheet.px(_LINE)))

    def _label(self, item: _Candidate) -> Label | None:
        limit = min(self._sheet.px(224), self._sheet.width * 0.3)
        texts = self._texts(item, self._widest if item.selected else limit)
        for lane in range(self._sheet.lanes):
            label = self._in_lane(item, lane, *texts)
            if label is not None:
                self._take(label.box, lane)
                return label
        return None

    def _widened(self, item: _Candidate, label: Label) -> Label:
        """Return a label that was cut with more of its title, if its lane has room to spare."""
        if label.title == item.title:
            return label
        lane = round((label.box.top - self._top(0)) / self._sheet.px(_PITCH))
        self._taken.remove(label.box)
        self._in_lanes[lane].remove(label.box)
        texts = self._texts(item, min(self._widest, self._sheet.width * 0.45))
        wide = self._in_lane(item, lane, *texts) or label
        self._take(wide.box, lane)
        return wide

    def _take(self, box: Box, lane: int) -> None:
        self._taken.append(box)
        self._in_lanes[lane].append(box)

    def _texts(self, item: _Candidate, limit: float) -> tuple[str, str, float]:
        """Return date and title, none of them wider than `limit`, and the width of both."""
        measure = self._sheet.measure
        date = elided(item.date, "cap", limit, measure)
        title = elided(item.title, "cap", limit, measure)
        return date, title, max(measure(date, "cap"), measure(title, "cap"))

    def _in_lane(
        self, item: _Candidate, lane: int, date: str, title: str, width: float
    ) -> Label | None:
        """Return a label in a lane if there is room."""
        wide = width + 2 * self._air if item.selected else width
        box = centred(item.x, self._tops[lane], wide, self._high)
        box = clamped(box, self._edge, self._right(lane))
        if not box.spans(item.x, 0) or not _is_free(box, self._in_lanes[lane], self._gap):
            return None
        return Label(item.marks, box, date, title, item.x, selected=item.selected)

    @property
    def _widest(self) -> float:
        return self._sheet.width - 2 * self._sheet.px(_EDGE) - 2 * self._sheet.px(8)

    def _right(self, lane: int) -> float:
        """Return where the texts of a lane must end, which the note may limit in the last."""
        is_last = lane == self._sheet.lanes - 1
        return self._last_right if is_last else self._sheet.width - self._edge

    def _with_leader(self, label: Label) -> Label:
        """Let the line from the axis end at the label, unless it would cross another text."""
        crossed = any(
            box.bottom <= label.box.top and box.spans(label.x, self._sheet.px(2))
            for box in self._taken
        )
        return label if crossed else replace(label, leader=label.box.top)

    def _top(self, lane: int) -> int:
        px = self._sheet.px
        return self._sheet.axis + px(_FIRST_LANE) + lane * px(_PITCH)


def _is_free(box: Box, taken: Sequence[Box], gap: float) -> bool:
    """Tell whether a box keeps a gap to all others of its lane."""
    left, right = box.left - gap, box.right + gap
    return all(right <= one.left or one.right <= left for one in taken)
