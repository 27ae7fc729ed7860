"""How much time lies between two dates, said no more exactly than the dates are known."""

from dataclasses import dataclass
from enum import StrEnum

from quizapp.dataset.dates import Grain, HistoricalDate, cell_at

_DAYS_PER_MONTH = 30.436875
_DAYS_PER_YEAR = 365.2425
_LONGEST_IN_DAYS = 75
_MONTHS_UNTIL_YEARS = 24


class Unit(StrEnum):
    """What a gap is counted in."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Gap:
    """A whole number of units; 0 means less than one unit.

    `about` is False only where the days themselves were counted.
    """

    value: int
    unit: Unit
    about: bool


def gap(a: HistoricalDate, b: HistoricalDate) -> Gap:
    """Return the time between two dates, whichever comes first.

    It runs from the end of the earlier interval to the start of the later one; a single
    month, year or longer cell counts from its middle, and an open interval from the end that
    is known. Dates that share a day have 0 between them. The unit is that of the less exact
    date: days below 75 if both are known to the day, else months below two years, else years.
    Raises ValueError for a date without any known end.
    """
    earlier, later = sorted((a, b), key=_order)
    days = max(0.0, _start(later) - _end(earlier))
    if earlier.hi is not None and later.lo is not None and later.lo <= earlier.hi:
        days = 0.0
    coarsest = max(a.coarsest, b.coarsest)
    exact = coarsest is Grain.DAY and not (a.is_qualified or b.is_qualified)
    if exact and days < _LONGEST_IN_DAYS:
        return Gap(round(days), Unit.DAY, about=False)
    months = round(days / _DAYS_PER_MONTH)
    if coarsest <= Grain.SEASON and months < _MONTHS_UNTIL_YEARS:
        return Gap(months, Unit.MONTH, about=True)
    return Gap(round(days / _DAYS_PER_YEAR), Unit.YEAR, about=True)


def _order(date: HistoricalDate) -> tuple[float, float]:
    return _start(date), _end(date)


def _start(date: HistoricalDate) -> float:
    """Return the day that an interval begins with, or the middle of a single cell."""
    return _known_end(date) if date.lo is None else _middle(date, date.lo, date.grain)


def _end(date: HistoricalDate) -> float:
    """Return the day that an interval ends with, or the middle of a single cell."""
    return _start(date) if date.hi is None else _known_end(date)


def _known_end(date: HistoricalDate) -> float:
    if date.hi is None:
        raise ValueError("a date needs at least one known end")
    return _middle(date, date.hi, date.end_grain or date.grain)


def _middle(date: HistoricalDate, day: int, grain: Grain) -> float:
    """Return the middle of the cell that one end of a date lies in."""
    if date.end_grain is None and date.lo is not None and date.hi is not None:
        return (date.lo + date.hi) / 2
    return sum(cell_at(day, grain)) / 2
