"""Text folded for comparison, never for showing.

Case folding alone does not bring the spellings of a name together: "İstanbul" keeps a
combining dot, "ı" and "ə" have no decomposition. The fold follows the Unicode rules and
then maps the letters that Turkish and Azerbaijani keep apart but that people type alike.
"""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"ı": "i", "ə": "e", "ø": "o", "ł": "l", "đ": "d", "ß": "ss"})
_FIRST_MARK = "\u0300"
_SEPARATORS = re.compile(r"[\W_]+")
_KEPT = 8192
"""Titles and names are compared again and again; so many folded ones take some megabytes."""


@lru_cache(_KEPT)
def fold(text: str) -> str:
    """Return a key under which spellings of the same words are equal.

    Case, accents, dots, punctuation and repeated spaces do not count.
    """
    return folded(text)


def folded(text: str) -> str:
    """Return what `fold` does, of a text that is unlikely to come again soon."""
    plain = plain_letters(text)
    if plain.replace(" ", "").isalnum():
        return " ".join(plain.split())
    return _SEPARATORS.sub(" ", plain).strip()


def plain_letters(text: str) -> str:
    """Return a text in small letters without accents, its punctuation kept."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    plain = "".join(
        letter for letter in decomposed if letter < _FIRST_MARK or not unicodedata.combining(letter)
    )
    return plain.translate(_LETTERS)


def contains_words(text: str, words: str) -> bool:
    """Tell whether `words` stand in `text` as whole words, after folding both."""
    needle = fold(words)
    return bool(needle) and f" {needle} " in f" {fold(text)} "
