"""The days, months, years or decades of an axis, one of which is the answer."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from types import MappingProxyType

from quizapp.dataset.calendar import civil
from quizapp.dataset.dates import DateError, Grain, HistoricalDate, cell_at
from quizapp.dataset.written_dates import read_written_date
from quizapp.generation.shapes.point import Point

_MONTHS_A_YEAR = 12
_LONGEST_IN_DAYS = 75
_LEAPS: Mapping[Grain, int] = MappingProxyType(
    {Grain.DAY: 30, Grain.MONTH: _MONTHS_A_YEAR, Grain.SEASON: 4, Grain.YEAR: 10}
)
"""How many cells a larger step is: about a month, a year, or ten years."""


class Misread(Enum):
    """Why a written date is no answer."""

    NO_DATE = auto()
    TOO_VAGUE = auto()
    OFF_AXIS = auto()


class Cells:
    """The cells of an axis at the grain that is asked, from the first to the last."""

    def __init__(self, shape: Point) -> None:
        """Cut the axis of a question into cells."""
        self._shape = shape
        self._cells = tuple(_walk(shape.axis, shape.grain))
        self._starts = [cell.lo or 0 for cell in self._cells]

    def __len__(self) -> int:
        """Return how many cells there are."""
        return len(self._cells)

    def __getitem__(self, place: int) -> HistoricalDate:
        """Return the cell at a place."""
        return self._cells[place]

    @property
    def leap(self) -> int:
        """The number of cells of a larger step."""
        return min(_LEAPS.get(self._shape.grain, 10), max(1, len(self) // 4))

    def place(self, day: float) -> int:
        """Return the place of the cell that holds a day, or of the one at that end."""
        return max(0, bisect_right(self._starts, day) - 1)

    def read(self, text: str) -> int | Misread:
        """Return the place of a written date; a date finer than asked stands for its cell."""
        try:
            cell = read_written_date(text).cell(self._shape.grain)
        except (DateError, ValueError):
            return Misread.NO_DATE
        if cell is None:
            return Misread.TOO_VAGUE
        if cell.disjoint(self._shape.axis) or cell.lo is None:
            return Misread.OFF_AXIS
        return self.place(cell.lo)


def apart(guess: HistoricalDate, key: HistoricalDate) -> tuple[int, int, int]:
    """Return years, months and days from a guess to the nearest end of the key.

    Days are counted only if both are known to the day and less than 75 of them lie between.
    Cells are counted by the calendar: from June 1990 to January 1992 are 1 year 7 months.
    """
    grain = guess.grain
    one, other = _ends(guess, key)
    if grain is Grain.DAY and other - one < _LONGEST_IN_DAYS:
        return 0, 0, other - one
    first, last = civil(one), civil(other)
    months = (last.year - first.year) * _MONTHS_A_YEAR + last.month - first.month
    if grain is Grain.DAY and last.day < first.day:
        months -= 1
    if grain >= Grain.YEAR:
        months -= months % _MONTHS_A_YEAR
    return *divmod(months, _MONTHS_A_YEAR), 0


def _ends(guess: HistoricalDate, key: HistoricalDate) -> tuple[int, int]:
    """Return the first days of the two cells, the earlier first, that lie nearest together."""
    mine, first = guess.lo or 0, key.lo or 0
    if mine < first:
        return mine, first
    return cell_at(key.hi or first, guess.grain)[0], mine


def _walk(axis: HistoricalDate, grain: Grain) -> Iterator[HistoricalDate]:
    day = axis.lo or 0
    while day <= (axis.hi or 0):
        cell = HistoricalDate(*cell_at(day, grain), grain)
        yield cell
        day = (cell.hi or day) + 1
