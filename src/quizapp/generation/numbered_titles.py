"""Titles of one numbered series, which show their order without any knowledge of dates."""

import re
from functools import lru_cache

from quizapp.dataset.folding import fold

_KEPT = 8192
"""So many titles are kept as they are without their numbers, as `fold` keeps what it folded."""

_NUMBER = re.compile(r"\d+[A-Za-z]?(?![A-Za-z])|\b[IVXLCDM]+\b")


def differ_in_number_only(one: str, other: str) -> bool:
    """Tell whether two titles are the same but for numbers in digits or Roman numerals.

    A number may end in a letter, as in “Gemini 6A”.
    """
    return _unnumbered(one) == _unnumbered(other)


@lru_cache(_KEPT)
def _unnumbered(title: str) -> str:
    return fold(_NUMBER.sub(" ", title))
