"""Dates read out of English text, as a person who takes the quiz reads them.

Understood are days ("14 January 1992", "January 14, 1992"), months ("August 1918"), seasons
("winter 1992–93"), years ("1918", "27 BC", "AD 79"), decades ("the 1990s"), ranges of years
("1900–1999") and centuries ("2nd century BC"). A bare number counts as a year from 1000 to
2999, unless the word before it shows that it numbers something else ("Resolution 1325").
Nothing but a number, or "in" and a number at the end of a sentence, is a year of any length.
"""

import re
from collections.abc import Iterator, Mapping

from quizapp.dataset.dates import HistoricalDate, parse_edtf

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
SEASONS: Mapping[str, int] = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

_MONTH = rf"(?P<month>{'|'.join(MONTHS)})"
_ERA = r"(?:\s(?P<era>bce?|ce|ad)\b)?"
_AD = r"(?:ad\s)?"
_YEAR = rf"{_AD}(?P<year>\d{{1,7}})\b{_ERA}"
_FORMS = (
    rf"(?P<day>\d{{1,2}})\s{_MONTH}\s{_YEAR}",
    rf"{_MONTH}\s(?P<day>\d{{1,2}}),\s{_YEAR}",
    rf"{_MONTH}\s{_YEAR}",
    rf"(?P<season>{'|'.join(SEASONS)})\s(?:of\s)?{_AD}(?P<year>\d{{3,4}})(?:[–/-]\d{{2,4}})?\b",
    rf"(?:{_AD}(?P<first>\d{{1,4}})–(?P<year>\d{{3,4}}))\b{_ERA}",
    r"ad\s(?P<first>\d{1,3})–(?P<year>\d{2,4})\b",
    r"(?P<first>\d{2,3})–(?P<year>\d{2,3})\s(?P<era>bce?)\b",
    r"(?P<century>\d{1,2})(?:st|nd|rd|th)[\s-]century\b" + _ERA,
    rf"(?:the\s)?{_AD}(?P<decade>\d{{1,3}}0)s\b",
    r"ad\s(?P<year>\d{1,4})\b",
    r"(?P<year>\d{1,7})\s(?P<era>bce?|ce|ad)\b",
    r"\bin\s(?P<year>\d{1,7})(?=\?|\.(?:\s|$))",
)
_BARE = re.compile(r"(?<![\d.,])(?P<year>[12]\d{3})\b(?![.,]\d)")
_ALONE = re.compile(r"(?P<year>\d{1,7})")
_PATTERNS = tuple(re.compile(rf"(?<![\d.,]){form}") for form in _FORMS)
_ORDINAL = re.compile(rf"\d+(?:st|nd|rd|th)\b|(?:\d+[–-])?\d+(?= (?:{'|'.join(MONTHS)})|[–-]\s)")
_NUMBERED = re.compile(r"\b(?:resolution|no\.?|number|article|law|decree|regiment)\s$")


def read_date(text: str) -> HistoricalDate | None:
    """Read a text that is nothing but one date; None if it is something else."""
    plain = " ".join(text.split()).casefold()
    for pattern in (*_PATTERNS, _ALONE):
        match = pattern.fullmatch(plain)
        if match:
            return _date(match)
    return None


def find_dates(text: str) -> tuple[HistoricalDate, ...]:
    """Find every date in a text."""
    return tuple(date for date, _ in _find(" ".join(text.split()).casefold()))


def without_dates(text: str) -> str:
    """Return a text, case aside, without its dates, days of a month and ordinal numbers."""
    plain = " ".join(text.split()).casefold()
    for _, said in _find(plain):
        plain = plain.replace(said, " ")
    return _ORDINAL.sub(" ", plain)


def _find(plain: str) -> Iterator[tuple[HistoricalDate, str]]:
    """Yield dates and how they are said, the most exact forms first.

    What one form has read, no other reads.
    """
    for pattern in (*_PATTERNS, _BARE):
        for match in pattern.finditer(plain):
            date = _date(match)
            numbered = pattern is _BARE and _NUMBERED.search(plain[: match.start()])
            if date and not numbered:
                yield date, match[0]
                blank = " " * len(match[0])
                plain = plain[: match.start()] + blank + plain[match.end() :]


def _date(match: re.Match[str]) -> HistoricalDate | None:
    """Return the date that was read; None if the calendar has no such day."""
    parts = {name: part for name, part in match.groupdict().items() if part}
    try:
        return parse_edtf(_edtf(parts))
    except ValueError:
        return None


def _edtf(parts: Mapping[str, str]) -> str:
    """Write the parts of a date in EDTF, whose years before Christ are astronomical."""
    before_christ = parts.get("era", "").startswith("b")
    if "century" in parts:
        return f"{'-' if before_christ else ''}{int(parts['century']) - 1:02}XX"
    if "decade" in parts:
        return f"{int(parts['decade']) // 10:03}X"
    year = 1 - int(parts["year"]) if before_christ else int(parts["year"])
    text = f"Y{year}" if abs(year) > 9999 else f"{'-' if year < 0 else ''}{abs(year):04}"
    if "first" in parts:
        return _range(parts, before_christ=before_christ)
    if "season" in parts:
        return f"{text}-{SEASONS[parts['season']]}"
    if "month" in parts:
        text += f"-{MONTHS.index(parts['month']) + 1:02}"
    return f"{text}-{int(parts['day']):02}" if "day" in parts else text


def _range(parts: Mapping[str, str], *, before_christ: bool) -> str:
    """Write “1900–1999” as an interval of years."""
    years = (int(parts["first"]), int(parts["year"]))
    numbers = (1 - year for year in years) if before_christ else years
    return "/".join(f"{'-' if number < 0 else ''}{abs(number):04}" for number in numbers)
