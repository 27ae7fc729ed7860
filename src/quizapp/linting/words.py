"""The words of one language that rules of item writing look for, whole words and no parts."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from quizapp.dataset.folding import fold

_TURKIC = ("az", "tr")
_TELLING = 2
"""How many common words a letter weighs that few languages have."""


@dataclass(frozen=True)
class Words:
    """Lists of words and phrases by name; a phrase may hold blanks, a word may begin or end in “…”.

    `patterns` are regular expressions for what no list can hold. `letters` are those by which
    a text of the language is known.
    """

    lists: Mapping[str, Sequence[str]]
    patterns: Mapping[str, str] = field(default_factory=dict)
    language: str = ""
    letters: str = ""

    @classmethod
    def read(cls, path: Path) -> "Words":
        """Read the lists of a language; raises OSError or tomllib.TOMLDecodeError."""
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        language, letters = content["language"], content["letters"]
        return cls(content["words"], content["patterns"], language, letters)

    @classmethod
    def read_all(cls, folder: Path) -> tuple["Words", ...]:
        """Read the lists of every language in a folder, English first."""
        files = sorted(folder.glob("*.toml"), key=lambda file: (file.stem != "en", file.stem))
        return tuple(map(cls.read, files))

    def found(self, name: str, text: str) -> Iterator[str]:
        """Yield the words of a list that stand in a text, as the text writes them."""
        if wanted := "|".join(map(_pattern, self.lists[name])):
            for match in re.finditer(rf"(?<!\w)(?:{wanted})(?!\w)", text, re.IGNORECASE):
                yield match[0]

    def pattern(self, name: str) -> re.Pattern[str]:
        """Return one of the patterns, in either case."""
        return re.compile(self.patterns[name], re.IGNORECASE)

    def large(self, word: str) -> str:
        """Write a word in capitals, as the language does."""
        return (word.replace("i", "İ") if self.language in _TURKIC else word).upper()

    def weight(self, text: str) -> int:
        """Return how much of a text is of this language: its common words, and its letters."""
        said = sum(word in self._common for word in fold(text).split())
        return said + _TELLING * sum(letter in self.letters for letter in text)

    @cached_property
    def _common(self) -> frozenset[str]:
        return frozenset(map(fold, self.lists["empty"]))


def words_for(text: str, known: Iterable[Words]) -> Words:
    """Return the words of the language that a text seems to be in.

    In doubt it is that with fewer letters of its own: the others would show theirs.
    """
    return max(known, key=lambda words: (words.weight(text), -len(words.letters)))


def _pattern(phrase: str) -> str:
    """Return a pattern for a phrase; “…” stands for any ending, or for any beginning."""
    stem = re.escape(phrase.strip("…")).replace(r"\ ", r"\s+").replace("…", r"\w*")
    start, end = phrase.startswith("…"), phrase.endswith("…")
    return (r"\w{2,}" if start else "") + stem + (r"\w*" if end else "")
