"""Dates read out of texts, as a person who takes the quiz reads them.

Which forms a date has is a matter of the language. In each of them a bare number counts as a year
from 1000 to 2999, unless a word beside it shows that it numbers something else ("Resolution
1325"), and nothing but a number is a year of any length.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from quizapp.dataset.dates import HistoricalDate, parse_edtf

_BARE = re.compile(r"(?<![\d.,])(?P<year>[12]\d{3})(?:\b|(?=-))(?![.,]\d)")
_ALONE = re.compile(r"(?P<year>\d{1,7})")


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for one of some words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


@dataclass(frozen=True)
class DatePhrases:
    """How a language writes dates, all in lower case.

    `months` and `seasons` have every form of a name, and the number that EDTF gives it. `forms`
    are patterns, the most exact ones first, with the groups `day`, `month`, `season`, `year`,
    `first` (of a range of years), `century`, `decade` and `era`. An era is before Christ if it
    is one of `before_christ`. `ordinal` finds further numbers that belong to dates, and
    `numbered` what stands before, or after, a number that is no year.
    """

    months: Mapping[str, int]
    seasons: Mapping[str, int]
    forms: tuple[str, ...]
    before_christ: frozenset[str]
    ordinal: re.Pattern[str]
    numbered: re.Pattern[str]
    numbered_after: re.Pattern[str] = re.compile(r"(?!)")

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(rf"(?<![\d.,]){form}") for form in self.forms)

    def read(self, text: str) -> HistoricalDate | None:
        """Read a text that is nothing but one date; None if it is something else."""
        plain = " ".join(text.split()).casefold()
        for pattern in (*self._patterns, _ALONE):
            match = pattern.fullmatch(plain)
            if match:
                return self._date(match)
        return None

    def find(self, text: str) -> tuple[HistoricalDate, ...]:
        """Find every date in a text."""
        return tuple(date for date, _ in self._find(" ".join(text.split()).casefold()))

    def without(self, text: str) -> str:
        """Return a text, case aside, without its dates, days of a month and ordinal numbers."""
        plain = " ".join(text.split()).casefold()
        for _, said in self._find(plain):
            plain = plain.replace(said, " ")
        return self.ordinal.sub(" ", plain)

    def _find(self, plain: str) -> Iterator[tuple[HistoricalDate, str]]:
        """Yield dates and how they are said, the most exact forms first.

        What one form has read, no other reads.
        """
        for pattern in (*self._patterns, _BARE):
            for match in pattern.finditer(plain):
                date = self._date(match)
                if date and not (pattern is _BARE and self._is_numbered(plain, match)):
                    yield date, match[0]
                    blank = " " * len(match[0])
                    plain = plain[: match.start()] + blank + plain[match.end() :]

    def _is_numbered(self, plain: str, match: re.Match[str]) -> bool:
        before, after = plain[: match.start()], plain[match.end() :]
        return bool(self.numbered.search(before) or self.numbered_after.match(after))

    def _date(self, match: re.Match[str]) -> HistoricalDate | None:
        """Return the date that was read; None if the calendar has no such day."""
        parts = {name: part for name, part in match.groupdict().items() if part}
        try:
            return parse_edtf(self._edtf(parts))
        except ValueError:
            return None

    def _edtf(self, parts: Mapping[str, str]) -> str:
        """Write the parts of a date in EDTF, whose years before Christ are astronomical."""
        before_christ = parts.get("era", "") in self.before_christ
        if "century" in parts:
            return f"{'-' if before_christ else ''}{int(parts['century']) - 1:02}XX"
        if "decade" in parts:
            return f"{int(parts['decade']) // 10:03}X"
        if "first" in parts:
            return _range(parts, before_christ=before_christ)
        year = 1 - int(parts["year"]) if before_christ else int(parts["year"])
        text = f"Y{year}" if abs(year) > 9999 else f"{'-' if year < 0 else ''}{abs(year):04}"
        if "season" in parts:
            return f"{text}-{self.seasons[parts['season']]}"
        if "month" in parts:
            text += f"-{self.months[parts['month']]:02}"
        return f"{text}-{int(parts['day']):02}" if "day" in parts else text


def _range(parts: Mapping[str, str], *, before_christ: bool) -> str:
    """Write “1900–1999” as an interval of years."""
    years = (int(parts["first"]), int(parts["year"]))
    numbers = (1 - year for year in years) if before_christ else years
    return "/".join(f"{'-' if number < 0 else ''}{abs(number):04}" for number in numbers)
