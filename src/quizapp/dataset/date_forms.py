"""The forms of one plain date, without era, reserve or period: in numbers or with a month."""

import re
from collections.abc import Callable
from enum import StrEnum

from quizapp.dataset.calendar import day_number
from quizapp.dataset.date_names import CENTURY, CENTURY_BEFORE, MONTHS, SEASONS
from quizapp.dataset.dates import DateError, Grain, HistoricalDate, cell_at, parse_edtf

YearOf = Callable[[int], int]
"""From the number of a year as written to the astronomical year."""


class DateOrder(StrEnum):
    """Which comes first where day and month are both numbers."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class AmbiguousDateError(DateError):
    """Day and month are both numbers up to 12, and nothing says which is which."""


def read_form(text: str, year_of: YearOf, order: DateOrder | None) -> HistoricalDate:
    """Read one plain date, in plain letters.

    Raises:
        DateError: the text is none, or there is no such day.
        AmbiguousDateError: `order` would be needed.
    """
    for pattern, read in _FORMS:
        match = pattern.fullmatch(text)
        if match is not None and (date := read(match, year_of, order)) is not None:
            return date
    raise DateError(f"“{text}” is not a date of this format")


def numeric_order(text: str) -> DateOrder | None:
    """Return which order of day and month a text proves: 28/05/1918 has the day first."""
    if text[:3].isdecimal():  # a year, as most dates begin
        return None
    match = _NUMERIC_START.match(text.strip())
    first, second = (int(match[1]), int(match[3])) if match else (0, 0)
    if first > 12 >= second > 0:
        return DateOrder.DAY_FIRST
    return DateOrder.MONTH_FIRST if second > 12 >= first > 0 else None


def _date(year: int, month: int = 0, day: int = 0) -> HistoricalDate:
    """Return a date as fine as its parts; a month or day 0 is not known."""
    grain = Grain.YEAR if not month else Grain.DAY if day else Grain.MONTH
    try:
        number = day_number(year, month or 1, day or 1)
    except ValueError as error:
        raise DateError(str(error)) from error
    return HistoricalDate(*cell_at(number, grain), grain)


def _year(match: re.Match[str], year_of: YearOf, _: DateOrder | None) -> HistoricalDate:
    return _date(year_of(int(match["year"])))


def _year_first(match: re.Match[str], year_of: YearOf, _: DateOrder | None) -> HistoricalDate:
    return _date(year_of(int(match["year"])), int(match["month"]), int(match["day"] or 0))


def _year_last(
    match: re.Match[str], year_of: YearOf, order: DateOrder | None
) -> HistoricalDate | None:
    first, second, year = int(match[1]), int(match[3]), year_of(int(match["year"]))
    if match[2] == "." and order is None:
        order = DateOrder.DAY_FIRST  # nobody writes the month first before a full stop
    if first > 12 or second > 12:
        order = DateOrder.MONTH_FIRST if second > 12 >= first else DateOrder.DAY_FIRST
    elif order is None and first != second:
        raise AmbiguousDateError("the day and the month cannot be told apart")
    day, month = (second, first) if order is DateOrder.MONTH_FIRST else (first, second)
    return _date(year, month, day)


def _month_of_year(match: re.Match[str], year_of: YearOf, _: DateOrder | None) -> HistoricalDate:
    return _date(year_of(int(match["year"])), int(match["month"]))


def _named(match: re.Match[str], year_of: YearOf, _: DateOrder | None) -> HistoricalDate | None:
    month = MONTHS.get(match["name"])
    if month is None:
        return None
    _refuse_short_year(match["year"], year_of)
    day = match.groupdict().get("day")
    return _date(year_of(int(match["year"])), month, int(day or 0))


def _refuse_short_year(year: str, year_of: YearOf) -> None:
    if len(year) < 3 and year_of(1) == 1:
        raise DateError(f"the year {year} may belong to any century; write all its digits")


def _season(match: re.Match[str], year_of: YearOf, _: DateOrder | None) -> HistoricalDate | None:
    number = SEASONS.get(match["name"])
    year = year_of(int(match["year"]))
    if number is None:
        return None
    _refuse_short_year(match["year"], year_of)
    month = 3 * (number - 20)
    lo, hi = cell_at(day_number(year, month, 1), Grain.SEASON)
    return HistoricalDate(lo, hi, Grain.SEASON)


def _quarter(match: re.Match[str], year_of: YearOf, _: DateOrder | None) -> HistoricalDate:
    """Return the stretch of three months."""
    _refuse_short_year(match["year"], year_of)
    year, last = year_of(int(match["year"])), 3 * int(match["quarter"])
    return _date(year, last - 2).through(_date(year, last))


def _decade(match: re.Match[str], year_of: YearOf, _: DateOrder | None) -> HistoricalDate:
    year, grain = int(match["year"]), Grain.DECADE
    if match["year"].endswith("00"):
        grain = Grain.CENTURY  # it may also be ten years, which lie inside
    if year_of(1) != 1:
        raise DateError("a decade before Christ is not read; write the years, as in 440–431 BC")
    return HistoricalDate(*cell_at(day_number(year, 1, 1), grain), grain)


def _century(match: re.Match[str], year_of: YearOf, _: DateOrder | None) -> HistoricalDate:
    number = _roman(match["roman"]) if match["roman"] else int(match["number"])
    if not 1 <= number <= 99:
        raise DateError(f"“{match[0]}” is not a century that can be read")
    if year_of(1) != 1:
        return parse_edtf(f"-{number - 1:02}XX")
    return parse_edtf(f"{number - 1:02}XX")


def _roman(text: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10, "l": 50}[letter] for letter in text]
    following = [*values[1:], 0]
    return sum(-one if one < after else one for one, after in zip(values, following, strict=True))


_Read = Callable[[re.Match[str], YearOf, DateOrder | None], HistoricalDate | None]
_YEAR = r"(?P<year>\d{1,4})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|-го|er|º|°)?\.?"
_OF = r"(?:(?:of|de|del) )?"
_ORDINAL = r"st|nd|rd|th|\.|-и|-ci|-cu|e|er|eme|ste|de"
_QUARTER = r"q(?P<quarter>[1-4])"
_NAME = r"(?P<name>[^\W\d_]+)\.?"
_NUMERIC = r"(\d{1,2})([./-])(\d{1,2})\2(?P<year>\d{3,4})"
_NUMERIC_START = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2\d{3,4}(?!\d)")
_FORMS: tuple[tuple[re.Pattern[str], _Read], ...] = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (_YEAR, _year),
        (
            r"\+?(?P<year>\d{3,4})(?P<dash>[-/.])(?P<month>\d{1,2})"
            r"(?:(?P=dash)(?P<day>\d{1,2}))?(?:t00:00:00z|t|z)?",
            _year_first,
        ),
        (_NUMERIC, _year_last),
        (r"(?P<month>\d{1,2})[/.](?P<year>\d{4})", _month_of_year),
        (rf"{_DAY} ?{_OF}{_NAME},? {_OF}{_YEAR}", _named),
        (rf"(?P<day>\d{{1,2}})[-/.]{_NAME}[-/.](?P<year>\d{{3,4}})", _named),
        (rf"{_NAME} {_DAY},? (?P<year>\d{{3,4}})", _named),
        (rf"{_NAME} (?P<day>\d{{1,2}}), {_YEAR}", _named),
        (rf"(?P<year>\d{{3,4}}),? {_NAME}(?: {_DAY})?", _named),
        (rf"{_NAME},? {_OF}{_YEAR}", _named),
        (rf"{_NAME},? {_OF}{_YEAR}", _season),
        (rf"{_YEAR},? {_NAME}", _season),
        (rf"{_QUARTER},? (?:of )?{_YEAR}", _quarter),
        (rf"{_YEAR}[ -]?{_QUARTER}", _quarter),
        (r"(?:(?:early|mid|late)[- ])?(?P<year>\d{3,4})(?:'?s|-е|'?l[ae]r)", _decade),
        (
            rf"(?:(?:early|mid|late)[- ])?(?:(?P<number>\d{{1,2}})(?:{_ORDINAL})?"
            rf"|(?P<roman>[ivxl]+)(?:e|eme|er)?\.?)[- ]?(?:{CENTURY})",
            _century,
        ),
        (rf"(?:{CENTURY_BEFORE}) ?(?:(?P<number>\d{{1,2}})|(?P<roman>[ivxl]+))", _century),
    )
)
