"""Day numbers of the proleptic Gregorian calendar, for any year.

A day number is a whole number; day 1 is 1 January of the year 1, so that it equals
`datetime.date.toordinal` where that exists. Years are astronomical: 0 is 1 BC, -26 is 27 BC.
The algorithm counts days in 400-year eras that begin on 1 March (Howard Hinnant,
"chrono-Compatible Low-Level Date Algorithms").
"""

from datetime import MAXYEAR, date
from typing import NamedTuple

_DAYS_PER_ERA = 146_097
_DAYS_BEFORE_YEAR_ONE = 306
_SHORTEST = 28
_LAST_OF_LIBRARY = date.max.toordinal()
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Civil(NamedTuple):
    """A calendar day: astronomical year, month 1-12, day 1-31."""

    year: int
    month: int
    day: int


def is_leap(year: int) -> bool:
    """Tell whether an astronomical year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Count the days of a month; month 1-12."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month - 1]


def day_number(year: int, month: int, day: int) -> int:
    """Return the day number of a calendar day.

    Raises:
        ValueError: there is no such month or day.
    """
    if 1 <= year <= MAXYEAR and 1 <= month <= 12 and 1 <= day <= _SHORTEST:
        return date(year, month, day).toordinal()
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month}")
    if not 1 <= day <= days_in_month(year, month):
        raise ValueError(f"month {month} of year {year} has no day {day}")
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * _DAYS_PER_ERA + day_of_era - _DAYS_BEFORE_YEAR_ONE + 1


def civil(number: int) -> Civil:
    """Return the calendar day of a day number; the inverse of `day_number`."""
    if 1 <= number <= _LAST_OF_LIBRARY:
        # the same by the library, which is written in C
        found = date.fromordinal(number)
        return Civil(found.year, found.month, found.day)
    era, day_of_era = divmod(number + _DAYS_BEFORE_YEAR_ONE - 1, _DAYS_PER_ERA)
    leap_days = day_of_era // 1460 - day_of_era // 36_524 + day_of_era // 146_096
    year_of_era = (day_of_era - leap_days) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month_from_march, day_rest = divmod(5 * day_of_year + 2, 153)
    month = month_from_march + 3 if month_from_march < 10 else month_from_march - 9
    return Civil(era * 400 + year_of_era + (month <= 2), month, day_rest // 5 + 1)
