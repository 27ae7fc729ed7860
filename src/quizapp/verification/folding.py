"""Texts brought to one spelling, so that they can be compared word by word.

Folding is for comparing only, never for showing. `casefold` alone is not enough: it leaves
a dot above the i of "İstanbul", and neither it nor Unicode decomposition folds ı and ə.
"""

import re
import unicodedata
from collections.abc import Iterable

_LETTERS = str.maketrans({"ı": "i", "ə": "e", "Ə": "e"})
_MARKS = re.compile("[\u0300-\u036f]")
_WORD = re.compile(r"\w+")


def fold(text: str) -> str:
    """Return the words of a text: no case, no accents, no punctuation, single spaces."""
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    return " ".join(_WORD.findall(plain.translate(_LETTERS).casefold()))


def contains(text: str, phrase: str) -> bool:
    """Tell whether a folded text holds a folded phrase as whole words."""
    return bool(phrase) and f" {phrase} " in f" {text} "


class Spellings:
    """The groups of spellings that stand for one and the same name."""

    def __init__(self, groups: Iterable[Iterable[str]]) -> None:
        self._chosen: dict[str, str] = {}
        for group in groups:
            self._add([fold(name) for name in group])
        others = sorted((n for n, c in self._chosen.items() if n != c), key=len, reverse=True)
        self._others = re.compile(rf"\b(?:{'|'.join(map(re.escape, others))})\b")
        self._folds = bool(others)
        self._known: dict[str, str] = {}

    def unify(self, text: str) -> str:
        """Fold a text and replace every known spelling in it by the first of its group."""
        if text not in self._known:
            folded = fold(text)
            if self._folds:
                folded = self._others.sub(lambda match: self._chosen[match[0]], folded)
            self._known[text] = folded
        return self._known[text]

    def _add(self, names: list[str]) -> None:
        known = [self._chosen[name] for name in names if name in self._chosen]
        for name in filter(None, names):
            self._chosen.setdefault(name, known[0] if known else names[0])
