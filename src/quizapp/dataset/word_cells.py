"""Cells that hold one word of a fixed list."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from quizapp.dataset.findings import Findings
from quizapp.dataset.table import Row

_Word = TypeVar("_Word", bound=StrEnum)
_FLAGS: Mapping[str, bool] = {
    "yes": True,
    "true": True,
    "1": True,
    "no": False,
    "false": False,
    "0": False,
}


def read_word(row: Row, column: str, words: type[_Word], findings: Findings) -> _Word | None:
    """Read a word of a list; None if the cell is empty or, with a finding, unknown."""
    text = row[column].casefold()
    if not text:
        return None
    try:
        return words(text)
    except ValueError:
        message = f"“{row[column]}” is not a known {column}"
        hint = f"write {', '.join(words)}"
        findings.add(row.problem(column, f"{column}.unknown", message, hint))
        return None


def read_flag(row: Row, column: str, findings: Findings, *, default: bool) -> bool:
    """Read yes or no; an empty cell means the default."""
    text = row[column].casefold()
    if not text:
        return default
    if text not in _FLAGS:
        message = f"“{row[column]}” is neither yes nor no"
        findings.add(row.problem(column, "flag.unknown", message, "write yes or no"))
    return _FLAGS.get(text, default)
