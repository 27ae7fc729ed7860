"""One date as a person writes it: “14 January 1992”, “c. 1760”, “27 BC”, “66 Ma”, or EDTF.

Texts are read in English, Turkish, Azerbaijani and Russian. What could mean two things, such
as 05/06/1994, is read only if the order of day and month is told.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from quizapp.dataset import date_names
from quizapp.dataset.date_forms import AmbiguousDateError, DateOrder, YearOf, read_form
from quizapp.dataset.date_names import MONTHS
from quizapp.dataset.dates import DateError, HistoricalDate, parse_edtf, plain_day
from quizapp.dataset.folding import plain_letters
from quizapp.dataset.old_dates import estimate_before_christ, read_years_ago

_LONGEST = 200
_EDTF = re.compile(r"(?!-[1-9]|0000)(?:[\dXYTZ~?%.:+-]++|/(?!-[1-9]))++")
_DASHES = str.maketrans({"−": "-", "‐": "-", "‑": "-", "‒": "–", "—": "–", "―": "–"})
_MISSING = frozenset(
    ["n/a", "na", "none", "null", "nan", "unknown", "undated", "?", "-", "–", "tbd", "tba"]
)
_PLACEHOLDER = re.compile(
    r"0000-00-00.*|0{1,4}|\+?9999(?:-.*)?|1900-01-00.*|1899-12-3[01].*|0001-01-01.*|31/12/9999.*"
)
_PERHAPS = re.compile(rf"^(?:{date_names.PERHAPS}) | ?\(?\?\)?$")
_ABOUT = re.compile(rf"^(?:{date_names.ABOUT})|~$")
_JOINED = re.compile(rf"[–/-]| (?:to|until|till|and|по|до|ile|{date_names.OR}) ")
"""What stands between the two ends of any period."""

_STILL = re.compile(rf"[ –-](?:{date_names.PRESENT})$")
_FROM_TO = re.compile(r"(?:from|between|с|c) (.+?) (?:to|until|till|and|по|до) (.+)")
_RANGES = tuple(
    re.compile(pattern)
    for pattern in (
        r"(.+?) ?– ?(.+)",
        r"(.+?) - (.+)",
        r"(.+?) (?:to|until|till|по|ile) (.+)",
        rf"(.+?) (?:{date_names.OR}) (.+)",
        r"(-?\d{3,}) ?[-/] ?(-?\d{2,}(?: .*)?)",
        r"(\d{1,2})-(\d{1,2} [^\W\d_].*)",
        r"([^\W\d_]+)-([^\W\d_]+ .*)",
    )
)
_BC = re.compile(
    rf"(?<![^\W\d_])(?:(?:{date_names.BEFORE_CHRIST}) ?(?=\d)"
    rf"|(?<=.) ?(?:{date_names.BEFORE_CHRIST})$)"
)
_AD = re.compile(
    rf"^(?:{date_names.ANNO_DOMINI}) ?(?=\d)|(?<= )ad (?=\d)"
    rf"|(?:(?<=\d)| )(?:{date_names.ANNO_DOMINI})$"
)
_SHORT_YEAR = re.compile(r"(?<!\d)\d{1,2}(?=s?$)")
_YEAR_WORD = re.compile(rf"(?<=\d)(?:{date_names.YEAR_WORDS})$")
_WEEKDAY = re.compile(rf"^(?:{date_names.WEEKDAYS}) ")
_TIME = re.compile(
    r"(?:t| |, )\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?"
    r"(?: ?(?:z|utc|gmt))?(?: ?[+-]\d{2}:?\d{2})?(?: \(.*\))?$"
)
_LEADING = re.compile(r"^(?:in|on|the|year|in the) ")
_ESTIMATED = 5
_LONG_YEAR = re.compile(r"\d{1,3}(?:[, ]\d{3})+|\d{5,}")


def read_written_date(
    text: str, *, order: DateOrder | None = None, astronomical: bool = False
) -> HistoricalDate:
    """Read one written date.

    `order` says whether 05/06/1994 is in June or in May. A year with a minus counts years
    before Christ (-27 is 27 BC) unless `astronomical` says that it counts from the year 0
    (-26 is 27 BC) or four padded digits show that it is EDTF (-0026).

    Raises:
        DateError: the text is no date, or could be two (`AmbiguousDateError`).
    """
    return WrittenDates(order, astronomical).read(text)


@dataclass(frozen=True, slots=True)
class WrittenDates:
    """Reads dates by the conventions of one table; see `read_written_date`."""

    order: DateOrder | None
    astronomical: bool

    def read(self, text: str) -> HistoricalDate:
        """Read one date; raises what `read_written_date` does."""
        day = plain_day(text)
        if day is not None and not _PLACEHOLDER.fullmatch(text):
            return day
        if len(text) > _LONGEST:
            raise DateError("the text is too long for a date")
        known = text if text.isascii() else text.translate(_DASHES)
        plain = " ".join(plain_letters(known).split())
        if plain in _MISSING or not plain:
            raise DateError("there is no date")
        if _PLACEHOLDER.fullmatch(plain) and not (self.astronomical and set(plain) == {"0"}):
            raise DateError(f"“{text}” is what programs write where no date is known")
        return self._qualified(plain)

    def _qualified(self, text: str) -> HistoricalDate:
        """Read a date in plain letters, with everything that may stand around it."""
        capitals = text.upper()
        if _EDTF.fullmatch(capitals):
            try:
                return parse_edtf(capitals)
            except DateError:
                pass  # the other forms are tried, and tell what is wrong
        known, perhaps = _PERHAPS.subn("", text)
        known, about = _ABOUT.subn("", known)
        date = self._bounded(known.strip())
        return replace(
            date,
            approximate=date.approximate or bool(about),
            uncertain=date.uncertain or bool(perhaps),
        )

    def _bounded(self, text: str) -> HistoricalDate:
        is_joined = _JOINED.search(text) and not _STILL.search(text)
        for pattern in (_FROM_TO, *_RANGES) if is_joined else ():
            if (both := pattern.fullmatch(text)) and not _is_month(both[1], both[2]):
                return self._range(both[1], both[2])
        for pattern, opened, included in _OPEN:
            if known := pattern.fullmatch(text):
                return opened(self._qualified(known[1]), included=included)
        return self._single(text)

    def _range(self, left: str, right: str) -> HistoricalDate:
        """Read two ends, of which the first may leave out what the second one says."""
        right = _completed_end(left, right)
        last = self._qualified(right)
        for first in _completions(left, right):
            try:
                return self._qualified(first).through(last)
            except AmbiguousDateError:
                raise
            except DateError:
                continue
        raise DateError(f"“{left} – {right}” is not a period")

    def _single(self, text: str) -> HistoricalDate:
        text = _LEADING.sub("", _TIME.sub("", _WEEKDAY.sub("", text)))
        if (ago := read_years_ago(text)) is not None:
            return ago
        text, before_christ = _BC.subn("", text)
        if not before_christ:
            text = _without_era(text)
        text = text.strip()
        if text.startswith("-"):
            text, year_of = text[1:], _minus if self.astronomical else _before_christ
        elif before_christ:
            year_of = _before_christ
        else:
            year_of = _as_written if self.astronomical else _anno_domini
        if _LONG_YEAR.fullmatch(text):
            return _long_year(text, year_of)
        return read_form(text, year_of, self.order)


def _without_era(text: str) -> str:
    """Take “AD” away; a year of one or two digits is then plainly meant as such."""
    known, said = _AD.subn("", text)
    if said:
        known = _SHORT_YEAR.sub(lambda year: year[0].zfill(4), known)
    return _YEAR_WORD.sub("", known)


def _anno_domini(year: int) -> int:
    if year == 0:
        raise DateError("there is no year 0")
    return year


def _before_christ(year: int) -> int:
    if year == 0:
        raise DateError("there is no year 0")
    return 1 - year


def _as_written(year: int) -> int:
    return year


def _minus(year: int) -> int:
    return -year


def _long_year(text: str, year_of: YearOf) -> HistoricalDate:
    if year_of(1) == 1:
        raise DateError(f"“{text}” is too large for a year")
    digits = re.sub(r"\D", "", text)
    if len(digits) < _ESTIMATED:
        return read_form(digits, year_of, None)
    return estimate_before_christ(digits)


def _open_end(date: HistoricalDate, *, included: bool) -> HistoricalDate:
    """Return the time since a date, or after it."""
    if date.hi is None or date.lo is None:
        raise DateError("a period needs one known end")
    lo = date.lo if included else date.hi + 1
    return replace(date, lo=lo, hi=None, end_grain=date.grain)


def _open_start(date: HistoricalDate, *, included: bool) -> HistoricalDate:
    """Return the time until a date, or before it."""
    if date.hi is None or date.lo is None:
        raise DateError("a period needs one known end")
    hi = date.hi if included else date.lo - 1
    return replace(date, lo=None, hi=hi, end_grain=date.end_grain or date.grain)


class _Opened(Protocol):
    def __call__(self, date: HistoricalDate, *, included: bool) -> HistoricalDate: ...


_OPEN: tuple[tuple[re.Pattern[str], _Opened, bool], ...] = (
    (re.compile(r"(?:before|prior to|до) (.+)"), _open_start, False),
    (re.compile(r"(?:until|till|up to|to) (.+)"), _open_start, True),
    (re.compile(r"(?:after|после) (.+)"), _open_end, False),
    (re.compile(r"(?:since|from|beginning|starting|с) (.+)"), _open_end, True),
    (re.compile(rf"(.+?) ?(?:–|-|to|until) ?(?:{date_names.PRESENT})"), _open_end, True),
)


def _is_month(left: str, right: str) -> bool:
    """Tell whether 1943/07 is a month of a year and no period."""
    return left.isdecimal() and right.isdecimal() and len(right) == 2 and 1 <= int(right) <= 12


def _completed_end(left: str, right: str) -> str:
    """Return the second end with what only the first one says: 1914–18, January 14–16, 1992."""
    if left.isdecimal() and len(left) == 4 and right.isdecimal() and len(right) == 2:
        return left[:2] + right
    named = re.fullmatch(r"([^\W\d_]+)\.? \d{1,2}", left)
    if named and named[1] in MONTHS and re.fullmatch(r"\d{1,2},? \d{3,4}", right):
        return f"{named[1]} {right}"
    return right


def _completions(left: str, right: str) -> Iterator[str]:
    """Yield the first end with what only the second one says, the likeliest first."""
    words = right.split()
    borrowed = [" ".join([left, *words[place:]]) for place in range(1, len(words))]
    short = re.search(r"\d{3}", left) is None
    if short:
        yield from borrowed
    era = _BC.search(right)
    if era and not _BC.search(left):
        yield f"{left} {era[0].strip()}"
    yield left
    if not short:
        yield from borrowed
