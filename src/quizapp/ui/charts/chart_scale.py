"""Where things stand in a chart of scores over time; values and positions, no painting."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

LEAST_PITCH = 72
"""How far apart dates are on an axis at the least, in px at 100 %."""

_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600)


@dataclass(frozen=True, slots=True)
class Series:
    """The scores of one set, oldest first: moments and shares from 0 to 1."""

    name: str
    points: tuple[tuple[datetime, float], ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis of time; `monthly` ones are named by month, the others by day."""

    x: float
    day: date
    monthly: bool


class TimeScale:
    """Moments to positions from 0 to `width`, with some room at both ends."""

    def __init__(
        self, series: Sequence[Series], width: float, alone: timedelta = timedelta(days=1)
    ) -> None:
        """Span all points; of a span that is shorter than `alone`, this is the room beside it."""
        moments = [moment for one in series for moment, _ in one.points]
        first, last = min(moments), max(moments)
        span = last - first
        room = max(span * 0.04, alone - span, timedelta(hours=1))
        self._first, self._last = first - room, last + room
        self._until = last.astimezone().date()
        self._is_one_day = first.astimezone().date() == self._until
        self._width = width

    def x(self, moment: datetime) -> float:
        """Return where a moment is."""
        return (moment - self._first) / (self._last - self._first) * self._width

    def ticks(self, pitch: float = LEAST_PITCH) -> Iterator[Tick]:
        """Yield the closest round dates that are at least a `pitch` apart, up to the latest one.

        A single day has its name in the middle, below what happened on it.
        """
        if self._is_one_day:
            return iter([Tick(self._width / 2, self._until, monthly=False)])
        day = self._width / ((self._last - self._first) / timedelta(days=1))
        for step in _DAYS:
            if step * day >= pitch:
                return self._inside(_every_days(self._start, step), monthly=False)
        months = next((step for step in _MONTHS if step * 28 * day >= pitch), _MONTHS[-1])
        return self._inside(_every_months(self._start, months), monthly=True)

    @property
    def _start(self) -> date:
        return self._first.astimezone().date()

    def _inside(self, days: Iterator[date], *, monthly: bool) -> Iterator[Tick]:
        for day in days:
            x = self.x(datetime(day.year, day.month, day.day).astimezone())
            if x > self._width or day > self._until:
                return
            if x >= 0:
                yield Tick(x, day, monthly)


def spread(positions: Sequence[float], pitch: float, low: float, high: float) -> list[float]:
    """Move labels apart until they are `pitch` from each other, within limits if there is room.

    Returns the new positions in the order of the given ones.
    """
    order = sorted(range(len(positions)), key=lambda number: positions[number])
    placed: list[float] = []
    for number in order:
        least = placed[-1] + pitch if placed else low
        placed.append(max(positions[number], least))
    for back in range(len(placed) - 1, -1, -1):
        most = high if back == len(placed) - 1 else placed[back + 1] - pitch
        placed[back] = max(low + back * pitch, min(placed[back], most))
    return [place for _, place in sorted(zip(order, placed, strict=True))]


def _every_days(start: date, step: int) -> Iterator[date]:
    # The first ordinal day was a Monday, so that weeks begin where they do in calendars.
    day = start - timedelta(days=(start.toordinal() - 1) % step)
    while True:
        yield day
        day += timedelta(days=step)


def _every_months(start: date, step: int) -> Iterator[date]:
    month = start.year * 12 + start.month - 1
    month -= month % step
    while True:
        yield date(month // 12, month % 12 + 1, 1)
        month += step
