"""Dates as sources give them: intervals of days, never points that nobody stated.

A `HistoricalDate` is what the Extended Date/Time Format (EDTF, ISO 8601-2, levels 0 and 1)
can say: a day, month, season, year, decade or century, perhaps approximate (`~`) or
uncertain (`?`), or an interval between two of these, perhaps open (`..`) or unknown at
one end. See https://www.loc.gov/standards/datetime/.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum

from quizapp.dataset.calendar import civil, day_number, days_in_month


class Grain(IntEnum):
    """How fine a date is stated, from the finest to the coarsest."""

    DAY = 0
    MONTH = 1
    SEASON = 2
    YEAR = 3
    DECADE = 4
    CENTURY = 5


class DateError(ValueError):
    """A text is not a date; the message says why in words for an author."""


@dataclass(frozen=True, slots=True)
class HistoricalDate:
    """An interval of days, both ends included, with the precision of its source.

    `lo` and `hi` are day numbers (see `calendar`); None means that this end is open or
    unknown. `grain` is the precision of the first end; `end_grain` that of the second, and
    is None unless the date was written as an interval. `approximate` and `uncertain` hold
    for the whole date, whichever end they were written on.
    """

    lo: int | None
    hi: int | None
    grain: Grain
    end_grain: Grain | None = None
    approximate: bool = False
    uncertain: bool = False

    @property
    def coarsest(self) -> Grain:
        """The less exact of the two ends."""
        return self.grain if self.end_grain is None else max(self.grain, self.end_grain)

    @property
    def is_finite(self) -> bool:
        """Whether both ends are known."""
        return self.lo is not None and self.hi is not None

    @property
    def is_exact(self) -> bool:
        """Whether both ends are stated to the day, without any reserve."""
        return self.is_finite and self.coarsest is Grain.DAY and not self.is_qualified

    @property
    def is_qualified(self) -> bool:
        """Whether the source marks the date as approximate or uncertain."""
        return self.approximate or self.uncertain

    @property
    def earliest(self) -> int | None:
        """First day that the date may mean, one unit wider if it is qualified."""
        if self.lo is None or not self.is_qualified:
            return self.lo
        return cell_at(cell_at(self.lo, self.grain)[0] - 1, self.grain)[0]

    @property
    def latest(self) -> int | None:
        """Last day that the date may mean, one unit wider if it is qualified."""
        if self.hi is None or not self.is_qualified:
            return self.hi
        grain = self.grain if self.end_grain is None else self.end_grain
        return cell_at(cell_at(self.hi, grain)[1] + 1, grain)[1]

    def before(self, other: "HistoricalDate") -> bool:
        """Tell whether every day this date may mean ends before the other begins."""
        latest, earliest = self.latest, other.earliest
        return latest is not None and earliest is not None and latest < earliest

    def disjoint(self, other: "HistoricalDate") -> bool:
        """Tell whether the two dates provably share no day."""
        return self.before(other) or other.before(self)

    def within(self, other: "HistoricalDate") -> bool:
        """Tell whether the stated interval lies wholly inside the other's."""
        return (
            self.lo is not None
            and self.hi is not None
            and (other.lo is None or other.lo <= self.lo)
            and (other.hi is None or self.hi <= other.hi)
        )

    def cell(self, grain: Grain) -> "HistoricalDate | None":
        """Return the one calendar cell of `grain` that holds the whole date, if there is one."""
        if self.lo is None or self.hi is None or self.coarsest > grain:
            return None
        lo, hi = cell_at(self.lo, grain)
        return HistoricalDate(lo, hi, grain) if self.hi <= hi else None

    def through(self, end: "HistoricalDate") -> "HistoricalDate":
        """Return the interval from this date to the end of another.

        Raises:
            DateError: the end lies before the start.
        """
        if end.hi is not None and self.lo is not None and end.hi < self.lo:
            raise DateError("the end lies before the start")
        return HistoricalDate(
            self.lo,
            end.hi,
            self.grain,
            end.grain if end.end_grain is None else end.end_grain,
            self.approximate or end.approximate,
            self.uncertain or end.uncertain,
        )

    def edtf(self) -> str:
        """Write the date in EDTF; `parse_edtf` reads it back to an equal value."""
        mark = {(True, False): "~", (False, True): "?", (True, True): "%"}.get(
            (self.approximate, self.uncertain), ""
        )
        start = "" if self.lo is None else _write(self.lo, self.grain) + mark
        if self.end_grain is None:
            return start
        end = "" if self.hi is None else _write(self.hi, self.end_grain) + mark
        return f"{start or '..'}/{end or '..'}"


def exact_day(number: int) -> HistoricalDate:
    """Return the date of one day number, stated to the day."""
    return HistoricalDate(number, number, Grain.DAY)


def cell_at(number: int, grain: Grain) -> tuple[int, int]:
    """Return first and last day number of the calendar cell of `grain` that holds a day.

    Seasons are the meteorological ones of the northern half of the world, winter running
    from December into the next year. Decades and centuries go by the digits of the year,
    as EDTF writes them: `199X` is 1990-1999, `-01XX` is -199 to -100.
    """
    if grain is Grain.DAY:
        return number, number
    year, month, _ = civil(number)
    if grain is Grain.MONTH:
        return day_number(year, month, 1), day_number(year, month, days_in_month(year, month))
    if grain is Grain.SEASON:
        return _season(year - 1 if month < 3 else year, (month // 3) * 3 or 12)
    size = {Grain.YEAR: 1, Grain.DECADE: 10, Grain.CENTURY: 100}[grain]
    first = abs(year) // size * size
    last = first + size - 1
    if year < 0:
        first, last = -last, min(-first, -1)
    return day_number(first, 1, 1), day_number(last, 12, 31)


def parse_edtf(text: str) -> HistoricalDate:
    """Read an EDTF text of level 0 or 1.

    Raises:
        DateError: the text is not such a date; the message names the reason.
    """
    text = text.strip()
    if (day := plain_day(text)) is not None:
        return day
    start, slash, end = text.partition("/")
    if not slash:
        return _parse_single(start)
    first = None if start in _OPEN else _parse_single(start)
    second = None if end in _OPEN else _parse_single(end)
    if second is None:
        if first is None:
            raise DateError("an interval needs at least one known end")
        return replace(first, hi=None, end_grain=first.grain)
    if first is None:
        return replace(second, lo=None, end_grain=second.grain)
    return first.through(second)


def plain_day(text: str) -> HistoricalDate | None:
    """Return a day such as 1918-05-28, which most dates of most tables are; None if it is none."""
    if len(text) != _DAY_LENGTH or text[4] != "-" or text[7] != "-":
        return None
    try:
        return exact_day(date.fromisoformat(text).toordinal())
    except ValueError:  # another form, or told in words by its reader
        return None


_DAY_LENGTH = len("1918-05-28")
_OPEN = ("", "..")

_SINGLE = re.compile(
    r"(?P<year>-?\d{4}|Y-?\d{5,12}|-?\d{3}X|-?\d{2}XX)"
    r"(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?"
    r"(?P<time>T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}(?::?\d{2})?)?)?"
    r"(?P<mark>[~?%])?",
    re.ASCII,
)
_FIRST_SEASON, _LAST_SEASON = 21, 24


def _parse_single(text: str) -> HistoricalDate:
    if not text:
        raise DateError("the date is empty")
    match = _SINGLE.fullmatch(text)
    if match is None:
        raise DateError(f"“{text}” is not a date of this format")
    year, month, day = match["year"], match["month"], match["day"]
    if match["time"] and (day is None or "X" in text):
        raise DateError(f"“{text}” gives a time without a day")
    lo, grain = _first_day(year, month, day)
    mark = match["mark"] or ""
    bounds = cell_at(lo, grain)
    return HistoricalDate(
        *bounds, grain, approximate=mark in ("~", "%"), uncertain=mark in ("?", "%")
    )


def _first_day(year: str, month: str | None, day: str | None) -> tuple[int, Grain]:
    """Return a day inside the written cell, and the grain of the cell."""
    if year.endswith("X"):
        if month:
            raise DateError("a decade or century has no month")
        negative = year.startswith("-")
        first = int(year.lstrip("-").replace("X", "9" if negative else "0"))
        grain = Grain.CENTURY if year.endswith("XX") else Grain.DECADE
        return day_number(-first if negative else first, 1, 1), grain
    number = int(year.lstrip("Y"))
    if month is None or (month == "XX" and day in (None, "XX")):
        return day_number(number, 1, 1), Grain.YEAR
    if month == "XX":
        raise DateError("a day needs its month")
    if _FIRST_SEASON <= int(month) <= _LAST_SEASON:
        if day is not None:
            raise DateError("a season has no day")
        return _season(number, (int(month) - 20) * 3)[0], Grain.SEASON
    try:
        if day in (None, "XX"):
            return day_number(number, int(month), 1), Grain.MONTH
        return day_number(number, int(month), int(day)), Grain.DAY
    except ValueError as error:
        raise DateError(str(error)) from error


def _season(year: int, month: int) -> tuple[int, int]:
    """Return the bounds of the three months that begin with month 3, 6, 9 or 12."""
    last_year, last_month = (year + 1, 2) if month == 12 else (year, month + 2)
    return (
        day_number(year, month, 1),
        day_number(last_year, last_month, days_in_month(last_year, last_month)),
    )


def _write(number: int, grain: Grain) -> str:
    """Write the cell of `grain` that holds a day, without its mark."""
    year, month, day = civil(number)
    sign, digits = ("-" if year < 0 else "", f"{abs(year):04}")
    if grain is Grain.CENTURY:
        return f"{sign}{digits[:-2]}XX"
    if grain is Grain.DECADE:
        return f"{sign}{digits[:-1]}X"
    text = f"Y{year}" if len(digits) > 4 else sign + digits
    if grain is Grain.SEASON:
        year, season = (year, month // 3) if month >= 3 else (year - 1, 4)
        return f"{_write(day_number(year, 6, 1), Grain.YEAR)}-{20 + season}"
    if grain is Grain.MONTH:
        return f"{text}-{month:02}"
    return f"{text}-{month:02}-{day:02}" if grain is Grain.DAY else text
