"""Dates in cells: read strictly, and explained kindly where they cannot be read."""

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from quizapp.dataset.calendar import days_in_month
from quizapp.dataset.dates import DateError, HistoricalDate, parse_edtf
from quizapp.dataset.findings import Findings
from quizapp.dataset.table import Row

ACCEPTED = (
    "accepted: 1918, 1918-05, 1918-05-28, 1918-21 (spring), 191X (decade), 18XX (century), "
    "1918~ (about), 1918? (uncertain), 1918/1920, 1918/.., -0043 (44 BC)"
)
"""The forms of a date, as a hint."""

_FIRST_SERIAL, _LAST_SERIAL = 20_000, 60_000
_SPREADSHEET_DAY_0 = date(1899, 12, 30)
_QUOTED = re.compile(r"^“[^”]*”")
_MONTHS: Sequence[str] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def read_date(row: Row, column: str, findings: Findings) -> HistoricalDate | None:
    """Read the date in a column; None if the cell is empty or, with a finding, unreadable."""
    text = row[column]
    if not text:
        return None
    try:
        return parse_edtf(text)
    except DateError as error:
        message, hint = explain(text, str(error))
        findings.add(row.problem(column, "date.unreadable", message, hint))
        return None


def explain(text: str, reason: str) -> tuple[str, str]:
    """Say what is wrong with a date that cannot be read, and how to write it."""
    for pattern, advise in _ADVICE:
        match = pattern.fullmatch(text.strip())
        if match is not None and (advice := advise(match)) is not None:
            message, hint = advice
            return message or f"“{text}” is not a date that can be read", hint
    if _QUOTED.match(reason):
        return _QUOTED.sub(lambda _: f"“{text}”", reason), ACCEPTED
    return f"“{text}”: {reason}", ACCEPTED


def example(text: str) -> str | None:
    """Return how a date may be written that could be read in two ways; None if unclear."""
    _, hint = explain(text, "")
    return None if hint == ACCEPTED else hint


_Advice = tuple[str, str] | None


def _impossible(match: re.Match[str]) -> _Advice:
    year, month, day = (int(part) for part in match.groups())
    if not 1 <= month <= 12:
        return f"there is no month {month}", "months run from 01 to 12"
    name = f"{_MONTHS[month - 1]} {year if year > 0 else f'{1 - year} BC'}"
    if 1 <= day <= days_in_month(year, month):
        return None
    return f"there is no {day} {name}", f"{name} has {days_in_month(year, month)} days"


def _parts(match: re.Match[str]) -> _Advice:
    first, second, year = (int(part) for part in match.groups())
    readings = [
        f"{year:04}-{month:02}-{day:02} for {day} {_MONTHS[month - 1]} {year}"
        for day, month in dict.fromkeys([(first, second), (second, first)])
        if 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)
    ]
    if readings:
        return "", f"write {' or '.join(readings)}"
    day, month = (first, second) if second <= 12 else (second, first)
    return _impossible_parts(year, month, day)


def _impossible_parts(year: int, month: int, day: int) -> _Advice:
    if not 1 <= month <= 12:
        return "", "write year, month and day: 1993-04-30"
    name = f"{_MONTHS[month - 1]} {year}"
    last = days_in_month(year, month)
    hint = f"{name} has {last} days; write {year:04}-{month:02}-{last:02} for the last one"
    return f"there is no {day} {name}", hint


def _single_digits(match: re.Match[str]) -> _Advice:
    year, month, day = match["year"], int(match["month"]), match["day"]
    if not 1 <= month <= 12:
        return f"there is no month {month}", "months run from 01 to 12"
    written = f"{year}-{month:02}" + (f"-{int(day):02}" if day else "")
    if written == match[0]:
        return None
    return "", f"write {written}, with two digits for the month and the day"


def _no_year(match: re.Match[str]) -> _Advice:
    return f"“{match[0]}” is no year", "leave the cell empty where no date is known"


def _short_year(match: re.Match[str]) -> _Advice:
    return "", f"write a year with four digits: {int(match[1]):04}"


def _negative_year(match: re.Match[str]) -> _Advice:
    number = int(match[1])
    return "", (
        f"write {_before_christ(number)} for {number} BC; the year before 1 is 0000, so that "
        f"-{number:04} is {number + 1} BC"
    )


def _bc(match: re.Match[str]) -> _Advice:
    return "", f"write {_before_christ(int(match[1]))}; 1 BC is 0000"


def _before_christ(number: int) -> str:
    return "0000" if number <= 1 else f"-{number - 1:04}"


def _named_month(match: re.Match[str]) -> _Advice:
    month = next(
        place
        for place, name in enumerate(_MONTHS, start=1)
        if name.casefold().startswith(match["month"].casefold()[:3])
    )
    day, year = match["day"] or match["late_day"], int(match["year"])
    if not year:
        return None
    if day and not 1 <= int(day) <= days_in_month(year, month):
        return _impossible_parts(year, month, int(day))
    written = f"{int(match['year']):04}-{month:02}" + (f"-{int(day):02}" if day else "")
    return "", f"write {written}"


def _long_year(match: re.Match[str]) -> _Advice:
    serial = int(match[0]) if match[0].isdecimal() else 0
    if _FIRST_SERIAL <= serial <= _LAST_SERIAL:
        day = (_SPREADSHEET_DAY_0 + timedelta(days=serial)).isoformat()
        message = f"“{match[0]}” looks like the number that a spreadsheet keeps for {day}"
        return message, f"write {day} if that is meant, or Y{match[0]} for a year"
    return "", f"write Y{match[0]} for a year of more than four digits"


def _two_digits(match: re.Match[str]) -> _Advice:
    message = f"the year of “{match[0]}” has two digits, and may belong to any century"
    return message, "write the year with four digits"


_MONTH = "(?P<month>" + "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS) + ")"
_ADVICE: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], _Advice]], ...] = tuple(
    (re.compile(pattern, re.ASCII | re.IGNORECASE), advise)
    for pattern, advise in (
        (r"(-?\d{4})-(\d\d)-(\d\d)", _impossible),
        (r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", _parts),
        (r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2}", _two_digits),
        (r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})(?:[-/.](?P<day>\d{1,2}))?", _single_digits),
        (r"[-−]?0+", _no_year),
        (r"(\d{1,3})", _short_year),
        (r"[-−](\d{1,4})", _negative_year),
        (r"[-−]?\d{5,12}", _long_year),
        (r"(\d{1,4}) ?(?:b\.?c\.?(?:e\.?)?)", _bc),
        (
            rf"(?:(?P<day>\d{{1,2}})\.? )?{_MONTH}\.?(?: (?P<late_day>\d{{1,2}}))?,? "
            r"(?P<year>\d{1,4})",
            _named_month,
        ),
        (
            r"(\d{4}) ?[-–—] ?(\d{4})",
            lambda match: ("", f"write a period as {match[1]}/{match[2]}"),
        ),
        (
            r"(?:c\.?|ca\.?|circa|about|around|~) ?(\d{4})",
            lambda match: ("", f"write {match[1]}~ for “about {match[1]}”"),
        ),
    )
)
