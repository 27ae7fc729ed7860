"""The records of a text whose cells are separated, and the place of every cell.

The `csv` module of the standard library gives the last line of a row but not the place of a
cell, and lets an unclosed quotation mark swallow the rest of a file; a teacher needs both
told. The dialect is that of RFC 4180, with commas, semicolons or tabs between the cells.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from quizapp.dataset.findings import Findings
from quizapp.dataset.problem import Problem
from quizapp.dataset.text_file import TextFile

_DELIMITERS = ",;\t|"
_GUARDED = re.compile(r"'+[=+\-@]")
"""How a text begins that was kept from being run as a formula by a spreadsheet."""

_LINE_END = re.compile(r"\r\n|\r|\n")
_QUOTED, _BARE = r'"((?:[^"]++|"")*+)"([^{mark}\r\n]*+)', r'(?!")([^{mark}\r\n]*+)'
_CELL: Mapping[str, re.Pattern[str]] = {
    mark: re.compile(f"{_QUOTED}|{_BARE}".replace("{mark}", re.escape(mark)))
    for mark in _DELIMITERS
}
# Most records hold no quotation mark, and are found by the first half.
_RECORD: Mapping[str, re.Pattern[str]] = {
    mark: re.compile(
        rf'([^"\r\n]*+(?=[\r\n])|(?:{cell.pattern})(?:{re.escape(mark)}(?:{cell.pattern}))*+)'
        r"(?:\r\n|\r|\n|\Z)"
    )
    for mark, cell in _CELL.items()
}


class Record(NamedTuple):
    """The texts of the cells of one record, and where it begins in its file."""

    offset: int
    texts: tuple[str, ...]


def delimiter_of(text: str) -> str:
    """Return what separates the cells of the first line."""
    end = _LINE_END.search(text)
    first = re.sub(r'"[^"]*"', "", text if end is None else text[: end.start()])
    return max(_DELIMITERS, key=first.count)


@dataclass(frozen=True, slots=True)
class TableText:
    """The text of a table taken apart: its heading and its rows, none of which is blank.

    `problems` tell what is wrong with its quotation marks; where one never closes, the rows end.
    """

    source: TextFile
    delimiter: str
    heading: Record | None
    rows: Sequence[Record]
    problems: tuple[Problem, ...]

    @property
    def lines(self) -> tuple[int, ...]:
        """The lines on which the rows begin."""
        return tuple(self.source.position(row.offset)[0] for row in self.rows)


def taken_apart(source: TextFile) -> TableText:
    """Take the text of a table apart."""
    delimiter, findings = delimiter_of(source.text), Findings()
    found = _records(source, delimiter, findings)
    heading, rows = next(found, None), list(found)
    return TableText(source, delimiter, heading, rows, findings.in_order())


def _records(source: TextFile, delimiter: str, findings: Findings) -> Iterator[Record]:
    """Go through the records that are not blank, up to a quotation mark that never closes."""
    pattern, text, offset = _RECORD[delimiter], source.text, 0
    unclean = (f" {delimiter}", f"{delimiter} ", f"{delimiter}'")
    while offset < len(text):
        findings.watch.step(0, len(text))
        found = pattern.match(text, offset)
        if found is None or '"' in (whole := found[1]):
            texts = tuple(cells(source, offset, delimiter, findings))
        elif _is_clean(whole, *unclean):
            texts = tuple(whole.split(delimiter))
        else:
            texts = tuple(map(_clean, whole.split(delimiter)))
        if found is None:
            return
        if any(texts):
            yield Record(offset, texts)
        offset = found.end()


def cells(source: TextFile, offset: int, delimiter: str, findings: Findings) -> Iterator[str]:
    """Go through the texts of the record that begins at an offset, whatever is in them."""
    pattern, text = _CELL[delimiter], source.text
    while True:
        found = pattern.match(text, offset)
        if found is None:
            message = "a quotation mark opens here and never closes"
            hint = "close it, and write a quotation mark inside a cell twice"
            findings.add(source.problem(offset, "table.unclosed-quote", message, hint))
            return
        quoted, behind, bare = found.groups()
        if behind and behind.strip():
            message = "text follows a closing quotation mark"
            hint = "write a quotation mark inside a cell twice"
            place = found.start(2)
            findings.add(source.problem(place, "table.text-after-quote", message, hint))
        yield _clean(bare if quoted is None else quoted.replace('""', '"'))
        offset = found.end()
        if not text.startswith(delimiter, offset):
            return
        offset += 1


def cell_offset(source: TextFile, offset: int, delimiter: str, number: int) -> int:
    """Return where a cell begins, counted from 0, in the record that begins at an offset."""
    for _ in range(number):
        if (found := _CELL[delimiter].match(source.text, offset)) is not None:
            offset = found.end() + 1
    return offset


def cell_offsets(source: TextFile, offset: int, delimiter: str, count: int) -> Sequence[int]:
    """Return where so many cells begin in the record that begins at an offset."""
    found = [offset]
    for _ in range(count - 1):
        found.append(cell_offset(source, found[-1], delimiter, 1))
    return found


def unguarded(text: str) -> str:
    """Take away the apostrophe that keeps a spreadsheet from running a text as a formula."""
    return text[1:] if _GUARDED.match(text) else text


def guarded(text: str) -> str:
    """Put an apostrophe before a text of which reading would take one away."""
    return f"'{text}" if _GUARDED.match(text) else text


def _is_clean(whole: str, ends: str, begins: str, guards: str) -> bool:
    """Tell whether the cells of a record are as they should be: most are, and nothing is done.

    The other texts are how a cell would end or begin with a space, or begin with an apostrophe.
    """
    return (
        whole.isascii()
        and whole.isprintable()
        and "  " not in whole
        and ends not in whole
        and begins not in whole
        and guards not in whole
        and not whole.startswith((" ", "'"))
        and not whole.endswith(" ")
    )


def _clean(text: str) -> str:
    """Compose letters, and make one space of every stretch of spaces and line breaks."""
    text = " ".join(text.split())
    if text.startswith("'"):
        text = unguarded(text)
    return text if text.isascii() else unicodedata.normalize("NFC", text)
