"""Years that a text tells: in digits, in Roman numerals, in words, or counted from another year.

Years are astronomical: 1 BC is 0. Words are read in English only.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

_DIGITS = re.compile(
    r"(?<![\d.,])(?P<before>\b(?:in|of|since|AD)\s)?(?P<year>-?\d{1,4})(?!\d|[.,]\d)"
    r"(?P<era>\s(?:BC|CE|AD))?",
)
_A_DIGIT = re.compile(r"\d")
_OF_ITS_OWN = re.compile(r"(?<![\w.,])\d+(?!\w|[.,]\d)")
_SHORT = 3
"""A number with fewer digits is a year only beside a word that says so."""

_ROMAN = re.compile(
    r"\b(?=[MDCLXVI]{4})(?P<hundreds>M{0,3}(?:CM|CD|D?C{0,3}))"
    r"(?P<rest>(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))\b"
)
_A_NUMBER = re.compile(r"\b\d|(?<!\d)\d{1,4}(?!\d)")
_FOUR_NUMERALS = re.compile("[MDCLXVI]{4}")
_ROMAN_VALUES: Mapping[str, int] = MappingProxyType(
    {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}
)
_WORD = re.compile(r"[a-z]+|\d+")
_UNITS: Sequence[str] = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS: Sequence[str] = (
    *("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
)
_ORDINALS: Mapping[str, int] = MappingProxyType(
    {
        **{f"{word}th": value for value, word in enumerate(_UNITS)},
        **{f"{word[:-1]}ieth": 10 * value for value, word in enumerate(_TENS) if word},
        "first": 1,
        "second": 2,
        "third": 3,
        "fifth": 5,
        "eighth": 8,
        "ninth": 9,
        "twelfth": 12,
        "hundredth": 100,
    }
)
_JUBILEE = re.compile(r"(?P<count>\w+(?:[ -]\w+)?) anniversary\b", re.IGNORECASE)
_CENTURY_WORDS = re.compile(
    rf"\b(?:{'|'.join(_UNITS[10:])}|twenty)\b[ -]|\bthousand\b", re.IGNORECASE
)

_PART_OF_A_YEAR = re.compile("t(?:en|een|welve|wenty|housand)|eleven")
"""Without one of these, a text needs not be searched for words that begin a year."""

_ANNIVERSARY = "anniversary"


def years_in(text: str) -> Iterator[int]:
    """Yield every year that a text tells, some of them more than once."""
    written = [*_in_digits(text), *_in_roman(text)]
    yield from written
    small = text.lower()
    if _PART_OF_A_YEAR.search(small) and _CENTURY_WORDS.search(text):
        yield from _in_words(_WORD.findall(small))
    if _ANNIVERSARY in small and (jubilee := _JUBILEE.search(text)):
        count = _ordinal(jubilee["count"].lower())
        yield from (year + count for year in written if count)


def tells_nothing(text: str) -> bool:
    """Tell of most texts at once that no year and no number of its own stands in them."""
    return not (
        (_A_DIGIT.search(text) and _A_NUMBER.search(text))
        or _FOUR_NUMERALS.search(text)
        or _PART_OF_A_YEAR.search(text.lower())
    )


def numbers_of_their_own(text: str) -> Iterator[int]:
    """Yield the whole numbers of a text that are no part of a word or of another number."""
    yield from map(int, _OF_ITS_OWN.findall(text))


def _in_digits(text: str) -> Iterator[int]:
    for before, digits, era in _DIGITS.findall(text) if _A_DIGIT.search(text) else ():
        if era.strip() == "BC":
            yield 1 - int(digits)
        elif era or before or len(digits.lstrip("-")) >= _SHORT:
            yield int(digits)


def _in_roman(text: str) -> Iterator[int]:
    for hundreds, rest in _ROMAN.findall(text):
        if hundreds:
            yield _roman(hundreds + rest)


def _roman(numeral: str) -> int:
    """Add up a Roman numeral; a letter before a greater one counts less."""
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    following = [*values[1:], 0]
    return sum(-v if v < after else v for v, after in zip(values, following, strict=True))


def _in_words(words: Sequence[str]) -> Iterator[int]:
    """Yield “nineteen eighteen”, “nineteen hundred and five”, “two thousand and four”."""
    for place, word in enumerate(words[:-1]):
        rest = words[place + 1 :]
        if word in _UNITS[10:] or word == "twenty":
            hundreds = 100 * (20 if word == "twenty" else _UNITS.index(word))
            if rest[0] in ("hundred", "oh"):
                yield hundreds + _below_hundred(_without_and(rest[1:]))
            elif below := _below_hundred(rest):
                yield hundreds + below
        elif word in _UNITS[1:10] and rest[0] == "thousand":
            yield 1000 * _UNITS.index(word) + _below_hundred(_without_and(rest[1:]))


def _without_and(words: Sequence[str]) -> Sequence[str]:
    return words[1:] if words[:1] == ["and"] else words


def _below_hundred(words: Sequence[str]) -> int:
    """Return the number below a hundred that some words begin with, 0 if they do not."""
    first, second = (*words[:2], "", "")[:2]
    if first in _UNITS:
        return _UNITS.index(first)
    if first and first in _TENS:
        return 10 * _TENS.index(first) + (_UNITS.index(second) if second in _UNITS[1:10] else 0)
    return 0


def _ordinal(said: str) -> int:
    """Return the number that “fifth”, “twenty-fifth” or “25th” stands for, 0 for other words."""
    tens, last = (["", *re.split(r"[ -]", said)])[-2:]
    if digits := re.fullmatch(r"(\d+)(?:st|nd|rd|th)", last):
        return int(digits[1])
    count = _ORDINALS.get(last, 0)
    return count + (10 * _TENS.index(tens) if tens and tens in _TENS and 0 < count < 10 else 0)
