"""Ticks by zoom: which months and years are marked below the axis, and which are named."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from math import floor

from quizapp.dataset.calendar import civil, day_number
from quizapp.dataset.dates import Grain, HistoricalDate, cell_at
from quizapp.ui.timeline.box import Box, centred
from quizapp.ui.timeline.parts import Tick
from quizapp.ui.timeline.scale import Scale
from quizapp.ui.timeline.wording import Sheet

_DAYS_PER_MONTH = 30.436875
_MONTH_STEPS = (1, 3, 6)
_YEAR_STEPS = (1, 2, 5)
_PARTS = 3
_MARGIN = 16
_LABEL_MARGIN = 6


@dataclass(frozen=True, slots=True)
class Steps:
    """Months from one major tick to the next, and between minor ticks (0 for none)."""

    major: int
    minor: int


def steps_for(scale: Scale, sheet: Sheet) -> Steps:
    """Return the closest steps that keep majors 72 px apart and minors 7 px.

    Minor ticks cut a major step into at least three.
    """
    per_month = scale.per_day * _DAYS_PER_MONTH
    smaller: list[int] = []
    for index in count():
        major = _step(index)
        if major * per_month >= sheet.px(72):
            break
        smaller.append(major)
    fitting = (
        step
        for step in reversed(smaller)
        if major % step == 0 and major >= _PARTS * step and step * per_month >= sheet.px(7)
    )
    return Steps(major, next(fitting, 0))


def ticks_of(scale: Scale, sheet: Sheet, leaders: Sequence[float]) -> tuple[Tick, ...]:
    """Return the ticks of every piece of axis; a label that a leader passes is left out."""
    steps = steps_for(scale, sheet)
    ticks: list[Tick] = []
    for index, piece in enumerate(scale.pieces):
        last = index + 1 == len(scale.pieces)
        left = piece.left if index else float(sheet.px(_MARGIN))
        right = sheet.width - sheet.px(_MARGIN) if last else scale.right(piece)
        first, end = scale.day(left), scale.day(right)
        majors = set(_days(first, end, steps.major))
        minors = set(_days(first, end, steps.minor)) - majors if steps.minor else set()
        ticks += (Tick(scale.x(day), major=False) for day in minors)
        outer_left = left if index else float(sheet.px(_LABEL_MARGIN))
        outer_right = sheet.width - sheet.px(_LABEL_MARGIN) if last else right
        row = _Row(scale, sheet, leaders, outer_left, outer_right)
        ticks += row.named(sorted(majors))
    return tuple(sorted(ticks, key=lambda tick: tick.x))


def _step(index: int) -> int:
    """Return a step in months: 1, 3, 6, then 1, 2, 5, 10, 20, 50 … years."""
    if index < len(_MONTH_STEPS):
        return _MONTH_STEPS[index]
    power, step = divmod(index - len(_MONTH_STEPS), len(_YEAR_STEPS))
    return int(12 * _YEAR_STEPS[step] * 10**power)


def _days(first: float, last: float, step: int) -> Iterator[int]:
    """Yield the days between two on which every `step` months begin.

    Years go by the numbers that people write. Before Christ these are 10 BC, 20 BC and so on,
    and since there is no year 0, the step across it begins with the year 1.
    """
    size = step / 12
    for number in count(floor((civil(floor(first)).year - 1) / size)):
        day = _first_day(number, step)
        if day > last:
            return
        if day >= first:
            yield day


def _first_day(number: int, step: int) -> int:
    """Return the first day of a step, counted from the year 0."""
    year, month = divmod(number * step, 12)
    if step >= 12 and year <= 0:
        year += 1
    return day_number(year, month + 1, 1)


@dataclass(frozen=True, slots=True)
class _Row:
    """The labels below one piece of axis."""

    scale: Scale
    sheet: Sheet
    leaders: Sequence[float]
    left: float
    right: float

    def named(self, days: Sequence[int]) -> Iterator[Tick]:
        """Yield a major tick for each day, with a label where there is room for one.

        The first label says its year even if it is a month.
        """
        end = self.left
        first = True
        for day in days:
            year, month, _ = civil(day)
            tick = Tick(self.scale.x(day), major=True, year=month == 1)
            texts = [self.sheet.words.year(year) if month == 1 else self.sheet.words.month(month)]
            if first and month > 1:
                texts.insert(0, self._month_and_year(day))
            boxes = ((text, self._box(tick.x, text)) for text in texts)
            text, box = next(((t, box) for t, box in boxes if self._fits(box, end)), ("", None))
            if box is not None:
                first = False
                end = box.right + self.sheet.px(6)
            yield replace(tick, text=text, box=box)

    def _month_and_year(self, day: int) -> str:
        month = HistoricalDate(*cell_at(day, Grain.MONTH), Grain.MONTH)
        return self.sheet.words.date(month, short=True)

    def _box(self, x: float, text: str) -> Box:
        width = self.sheet.measure(text, "cap")
        return centred(x, self.sheet.axis + self.sheet.px(11), width, self.sheet.px(16))

    def _fits(self, box: Box, left: float) -> bool:
        air = self.sheet.px(4)
        return (
            box.left >= left
            and box.right <= self.right
            and not any(box.spans(x, air) for x in self.leaders)
        )
