"""Where things stand in a chart of scores over time; values and positions, no painting."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

_LEAST_PITCH = 72
_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120)


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

    def __init__(self, series: Sequence[Series], width: float) -> None:
        """Span all points; a span of less than a day is widened to one."""
        moments = [moment for one in series for moment, _ in one.points]
        first, last = min(moments), max(moments)
        room = max((last - first) * 0.04, timedelta(days=1) - (last - first), timedelta(hours=1))
        self._first, self._last = first - room, last + room
        self._width = width

    def x(self, moment: datetime) -> float:
        """Return where a moment is."""
        return (moment - self._first) / (self._last - self._first) * self._width

    def ticks(self) -> Iterator[Tick]:
        """Yield the closest round dates that are at least 72 apart."""
        day = self._width / ((self._last - self._first) / timedelta(days=1))
        for step in _DAYS:
            if step * day >= _LEAST_PITCH:
                return self._inside(_every_days(self._start, step), monthly=False)
        months = next((step for step in _MONTHS if step * 28 * day >= _LEAST_PITCH), _MONTHS[-1])
        return self._inside(_every_months(self._start, months), monthly=True)

    @property
    def _start(self) -> date:
        return self._first.astimezone().date()

    def _inside(self, days: Iterator[date], *, monthly: bool) -> Iterator[Tick]:
        for day in days:
            x = self.x(datetime(day.year, day.month, day.day).astimezone())
            if x > self._width:
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
    day = start - timedelta(days=start.toordinal() % step)
    while True:
        yield day
        day += timedelta(days=step)


def _every_months(start: date, step: int) -> Iterator[date]:
    month = start.year * 12 + start.month - 1
    month -= month % step
    while True:
        yield date(month // 12, month % 12 + 1, 1)
        month += step
