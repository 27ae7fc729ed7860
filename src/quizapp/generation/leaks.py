"""Texts that give an answer away."""

import re

from quizapp.dataset.calendar import civil
from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.folding import contains_words
from quizapp.dataset.model import Place

_YEAR = re.compile(r"(?<![\d.,])-?\d{3,4}(?![\d]|[.,]\d)")


def names_a_year(text: str, years: range) -> bool:
    """Tell whether a text holds a number that reads as one of some years."""
    return any(int(found[0]) in years for found in _YEAR.finditer(text))


def years_of(date: HistoricalDate) -> range:
    """Return the astronomical years that a date touches; none if an end is open."""
    if date.lo is None or date.hi is None:
        return range(0)
    return range(civil(date.lo).year, civil(date.hi).year + 1)


def names_the_place(text: str, place: Place) -> bool:
    """Tell whether a text holds a name of the place, under any spelling."""
    return any(contains_words(text, name) for name in (place.name, *place.names))
