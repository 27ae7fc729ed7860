"""The words of one language that rules of item writing look for, whole words and no parts."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Words:
    """Lists of words and phrases by name; a phrase may hold blanks, a word may end in “…”."""

    lists: Mapping[str, Sequence[str]]

    @classmethod
    def read(cls, path: Path) -> "Words":
        """Read the lists of a language; raises OSError or tomllib.TOMLDecodeError."""
        return cls(tomllib.loads(path.read_text(encoding="utf-8"))["words"])

    def found(self, name: str, text: str) -> Iterator[str]:
        """Yield the words of a list that stand in a text, as the text writes them."""
        wanted = "|".join(map(_pattern, self.lists[name]))
        for match in re.finditer(rf"(?<!\w)(?:{wanted})(?!\w)", text, re.IGNORECASE):
            yield match[0]


def _pattern(phrase: str) -> str:
    """Return a pattern for a phrase; “…” at its end stands for any ending."""
    stem = re.escape(phrase.removesuffix("…")).replace(r"\ ", r"\s+")
    return stem + (r"\w*" if phrase.endswith("…") else "")
