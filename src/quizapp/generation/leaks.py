"""Texts that give an answer away."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from quizapp.dataset.calendar import civil
from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.folding import contains_words, fold
from quizapp.dataset.model import Place
from quizapp.generation.years_in_text import numbers_of_their_own, tells_nothing, years_in

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_SENTENCE_END = re.compile(r"\w{4}[.!?]$")
_LONG, _LONG_IN_A_NAME = 4, 3
_KEPT = 8192
_LITTLE_WORDS = frozenset({"the", "and", "for"})
_NUMBER = re.compile(r"\d{1,3}(?:[.,  ]\d{3})+|\d+")


def names_a_year(text: str, years: range) -> bool:
    """Tell whether a text tells one of some years, in digits, Roman numerals or words."""
    return any(year in years for year in years_in(text))


def tells_its_date(text: str, date: HistoricalDate) -> bool:
    """Tell whether a text tells the year of a date, or the month of one that is so exact."""
    return tells_its_year(text, date) or _names_the_month(text, date)


def tells_its_year(text: str, date: HistoricalDate) -> bool:
    """Tell whether a text tells a year of a date, be it as a mere number."""
    if tells_nothing(text):
        return False
    years = years_of(date)
    return names_a_year(text, years) or _is_a_number_of(years, numbers_of_their_own(text))


def tells_a_year(text: str, years: range, date: HistoricalDate | None) -> bool:
    """Tell whether a text tells one of some years, or a year of a date in any way."""
    if tells_nothing(text):
        return False
    told = tuple(years_in(text))
    for year in told:
        if year in years:
            return True
    numbers = tuple(numbers_of_their_own(text))
    if date is None or not (told or numbers):
        return False
    own = years_of(date)
    return any(year in own for year in told) or _is_a_number_of(own, numbers)


def _is_a_number_of(years: range, numbers: Iterable[int]) -> bool:
    return any(number in years or 1 - number in years for number in numbers)


def _names_the_month(text: str, date: HistoricalDate) -> bool:
    """Tell whether a text holds the English name of the one month that a date lies in."""
    if date.lo is None or date.hi is None:
        return False
    first, last = civil(date.lo), civil(date.hi)
    if (first.year, first.month) != (last.year, last.month):
        return False
    return re.search(rf"\b{_MONTHS[first.month - 1]}\b", text) is not None


def years_of(date: HistoricalDate) -> range:
    """Return the astronomical years that a date touches; none if an end is open."""
    if date.lo is None or date.hi is None:
        return range(0)
    return range(civil(date.lo).year, civil(date.hi).year + 1)


def shares_a_telling_word(key: str, stem: str, others: Iterable[str]) -> bool:
    """Tell whether the key and the stem share a long word that some other option has not."""
    shared = _long_words(key) & _long_words(stem)
    return any(not shared <= _long_words(other) for other in others)


def shares_a_word_of_its_own(key: str, stem: str, others: Iterable[str]) -> bool:
    """Tell whether the stem holds a word of a name, of three letters or more, that no other has."""
    shared = {word for word in fold(key).split() if len(word) >= _LONG_IN_A_NAME}
    shared &= set(fold(stem).split()) - _LITTLE_WORDS
    return bool(shared.difference(*(fold(other).split() for other in others)))


def read_alike(one: str, other: str) -> bool:
    """Tell whether both of two titles, or none, begin with a small letter and end as sentences."""
    return _manner(one) == _manner(other)


@lru_cache(_KEPT)
def _manner(title: str) -> tuple[bool, bool]:
    """Tell whether a title begins with a small letter, and ends as a sentence; kept, as `fold`."""
    is_small = title[:1].isalpha() and not title[0].isupper()
    return is_small, _SENTENCE_END.search(title) is not None


def _long_words(text: str) -> set[str]:
    return {word for word in fold(text).split() if len(word) >= _LONG}


def names_the_place(text: str, place: Place) -> bool:
    """Tell whether a text holds a name of the place, under any spelling."""
    return any(contains_words(text, name) for name in (place.name, *place.names))


def names_a_number(text: str, numbers: range, words: Mapping[int, str]) -> bool:
    """Tell whether a text holds one of some numbers, or says a part of their ends in words.

    `words` are those that the language says numbers with; “one” is too common to count.
    """
    digits = (int("".join(filter(str.isdigit, found[0]))) for found in _NUMBER.finditer(text))
    if any(number in numbers for number in digits):
        return True
    parts = {part for number in (numbers[0], numbers[-1]) for part in _spoken(number)}
    return any(contains_words(text, words[part]) for part in parts if part in words)


def _spoken(number: int) -> Iterator[int]:
    """Yield the numbers above one that a number is said with: 44 is 40 and 4."""
    for unit in (1_000_000, 1000, 100):
        if number >= unit:
            yield unit
            yield from _spoken(number // unit)
            number %= unit
    yield from {part for part in (number, number - number % 10, number % 10) if part > 1}
