"""Calendar years between two days, by anniversaries and never by a mean length of the year.

The anniversary of 29 February is 1 March in a year that has no such day.
"""

from quizapp.dataset.calendar import civil, day_number, days_in_month


def full_years(first: int, last: int) -> int:
    """Count the anniversaries of a day number that a later day number has reached.

    Raises:
        ValueError: the last day lies before the first.
    """
    return full_months(first, last) // 12


def full_months(first: int, last: int) -> int:
    """Count the full calendar months from a day number to a later one.

    Raises:
        ValueError: the last day lies before the first.
    """
    if last < first:
        raise ValueError("the last day lies before the first")
    begin, end = civil(first), civil(last)
    return 12 * (end.year - begin.year) + end.month - begin.month - (end.day < begin.day)


def nearest_years(first: int, last: int) -> int:
    """Round the time between two day numbers to whole years, a half upwards.

    Raises:
        ValueError: the last day lies before the first.
    """
    years = full_years(first, last)
    since = last - _anniversary(first, years)
    until = _anniversary(first, years + 1) - last
    return years + (since >= until)


def _anniversary(day: int, years: int) -> int:
    """Return the day number of an anniversary."""
    begin = civil(day)
    year = begin.year + years
    if begin.day > days_in_month(year, begin.month):
        return day_number(year, begin.month + 1, 1)
    return day_number(year, begin.month, begin.day)
