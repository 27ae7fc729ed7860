"""Dates of prehistory: a number of years, as exact as the digits it is written with.

“66 million years ago” means an interval of one unit of its last digit that is not a zero, or
of its last decimal: 65.5 to 66.5 million years. Years ago are counted from 1950, as geologists
and archaeologists do.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from quizapp.dataset.calendar import civil, day_number
from quizapp.dataset.date_names import SCALES
from quizapp.dataset.dates import DateError, Grain, HistoricalDate

PRESENT = 1950
"""The year from which years ago are counted."""

PREHISTORY = -3000
"""Approximate periods that begin before this year are one estimate, not a beginning and an end."""

_ONE_BC = 1
_LEAST_AGO = 5000
_MOST_AGO = 20 * 10**9
_LEAST_PLACE = 100
_NUMBER = r"\d{1,3}(?:[, ]\d{3})+|\d+(?:[.,]\d+)?"
_AGO = re.compile(
    rf"(?P<number>{_NUMBER}) ?(?P<scale>{'|'.join(SCALES)})?\.?(?![^\W\d_])"
    r"(?P<ago> ?(?:years? (?:ago|bp|before present)|yil once|il (?:evvel|once)"
    r"|(?:лет|года?) (?:тому )?назад|bp|ago))?"
)
_UNITS: Mapping[str, int] = MappingProxyType({"billion": 10**9, "million": 10**6})
_GEOLOGY = frozenset(["ka", "kya", "ma", "mya", "myr", "ga", "gya"])


@dataclass(frozen=True, slots=True)
class Rounded:
    """A number of years as it would be said: “66”, of the unit “million”; or before Christ."""

    number: str
    unit: str
    before_christ: bool = False


def read_years_ago(text: str) -> HistoricalDate | None:
    """Read “66 million years ago”, “4.5 Ga” or “10 ka BP”; None if the text is no such thing.

    Raises:
        DateError: the number is too small to be told from the present, or too large.
    """
    match = _AGO.fullmatch(text)
    if match is None:
        return None
    scale = match["scale"] or ""
    if not match["ago"] and scale not in _GEOLOGY:
        return None
    return _estimate(*_value(match["number"], SCALES.get(scale, 1)), PRESENT)


def estimate_before_christ(number: str) -> HistoricalDate:
    """Return an approximate date from a year before Christ of five digits or more."""
    return _estimate(*_value(number, 1), _ONE_BC)


def _value(number: str, scale: int) -> tuple[int, int]:
    """Return a number of years and the worth of its last digit."""
    if re.fullmatch(r"\d{1,3}(?:[, ]\d{3})+", number):
        number = re.sub("[, ]", "", number)
    value = Decimal(number.replace(",", ".")) * scale
    decimals = len(number.replace(",", ".").partition(".")[2])
    place = scale // 10**decimals if decimals else _last_place(int(value))
    return int(value), max(place, 1)


def _last_place(value: int) -> int:
    """Return the power of ten of the last digit that is not a zero."""
    place = 1
    while value and value % (place * 10) == 0:
        place *= 10
    return place


def _estimate(years: int, place: int, zero: int) -> HistoricalDate:
    if years < _LEAST_AGO:
        raise DateError("so small a number of years ago does not settle a year")
    if years > _MOST_AGO:
        raise DateError("this lies before the beginning of the universe")
    half = place // 2
    lo = day_number(zero - years - half, 1, 1)
    hi = day_number(zero - years + half, 12, 31)
    return HistoricalDate(lo, hi, Grain.YEAR, Grain.YEAR, approximate=True)


def rounded(date: HistoricalDate) -> Rounded | None:
    """Return the round number of years that an approximate interval was made from, if any."""
    if not date.approximate or date.lo is None or date.hi is None:
        return None
    if date.grain is not Grain.YEAR or date.end_grain is not Grain.YEAR:
        return None
    first, last = civil(date.lo).year, civil(date.hi).year
    place = last - first
    if first > PREHISTORY or place < _LEAST_PLACE or str(place).strip("0") != "1":
        return None
    for zero in (PRESENT, _ONE_BC):
        years = zero - (first + last) // 2
        if years % place == 0:
            return _said(years, place, before_christ=zero == _ONE_BC)
    return None


def _said(years: int, place: int, *, before_christ: bool) -> Rounded | None:
    """Say a number so that reading it gives the same interval; None if no text does."""
    for unit, size in {} if before_christ else _UNITS.items():
        if years >= size:
            decimals = max(len(str(size)) - len(str(place)), 0)
            number = f"{Decimal(years) / size:.{decimals}f}"
            return Rounded(number, unit) if _value(number, size) == (years, place) else None
    number = f"{years:,}"
    return Rounded(number, "", before_christ) if _last_place(years) == place else None
