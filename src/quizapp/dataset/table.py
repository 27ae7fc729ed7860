"""Comma-separated tables whose every cell knows its line and column.

The `csv` module of the standard library gives the last line of a row but not the place of a
cell, and lets an unclosed quotation mark swallow the rest of a file; a teacher needs both
told. The dialect is that of RFC 4180, with commas, semicolons or tabs between the cells.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from quizapp.dataset.findings import Findings, nearest, whole_file
from quizapp.dataset.folding import fold
from quizapp.dataset.problem import Level, Problem
from quizapp.dataset.text_file import TextFile

MAX_CELL = 10_000
"""The longest cell, in characters."""

_NEARLY_ALL, _MOSTLY = 0.9, 0.8
_DELIMITERS = ",;\t"
_QUOTE_CELL: Mapping[str, str] = {
    ",": "put a cell that holds a comma between quotation marks",
    ";": 'put a cell with several values between quotation marks: "Ann; Bob"',
    "\t": "put a cell that holds a tab between quotation marks",
}
_QUOTED = re.compile(r'"((?:[^"]++|"")*+)"')
_REST: Mapping[str, re.Pattern[str]] = {
    mark: re.compile(rf"[^{mark}\r\n]*+") for mark in _DELIMITERS
}
_LINE_END = re.compile(r"\r\n|\r|\n")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
_HIDDEN = re.compile(
    "[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]"
)
_LATIN, _LOOK_ALIKE = "A-Za-z\u00c0-\u024f", "\u0370-\u03ff\u0400-\u04ff"
_MIXED = re.compile(rf"[{_LATIN}][{_LOOK_ALIKE}]|[{_LOOK_ALIKE}][{_LATIN}]")


class _Cell(NamedTuple):
    text: str
    offset: int


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: texts by column, and where each of them stands."""

    source: TextFile
    item: str
    cells: Mapping[str, _Cell]
    offset: int

    @property
    def line(self) -> int:
        """Line, from 1, on which the row begins."""
        return self.source.position(self.offset)[0]

    def __contains__(self, column: str) -> bool:
        """Whether the table has a column of that name."""
        return column in self.cells

    def __getitem__(self, column: str) -> str:
        """Return the text of a column; empty if the table has no such column."""
        cell = self.cells.get(column)
        return "" if cell is None else cell.text

    def with_texts(self, texts: Mapping[str, str]) -> "Row":
        """Return the row with other texts in some of its cells."""
        changed = {column: self.cells[column]._replace(text=text) for column, text in texts.items()}
        return replace(self, cells={**self.cells, **changed})

    def with_copy(self, column: str, copy: str) -> "Row":
        """Return the row with the cell of one column under the name of another one, too."""
        return replace(self, cells={**self.cells, copy: self.cells[column]})

    def values(self, column: str) -> tuple[str, ...]:
        """Return the parts of a list, which semicolons separate."""
        text = self[column]
        return tuple(filter(None, map(str.strip, text.split(";")))) if text else ()

    def problem(
        self, column: str, code: str, message: str, hint: str, level: Level = Level.ERROR
    ) -> Problem:
        """Return a problem in one cell of this row, or of the row if it has no such cell."""
        cell = self.cells.get(column)
        line, place = self.source.position(self.offset if cell is None else cell.offset)
        return Problem(
            self.source.name,
            line,
            place,
            code,
            message,
            hint,
            item=self.item or None,
            field=column or None,
            level=level,
        )


@dataclass(frozen=True, slots=True)
class Columns:
    """What headings a table may have.

    `naming` are the columns that name a row, best first; `synonyms` lists for a column the
    other headings that people give it, best first. Where the table has no column `fallback`,
    the first column of unknown meaning whose cells are texts of their own is taken for it.
    """

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()
    synonyms: Mapping[str, Sequence[str]] = field(default_factory=dict)
    fallback: str = ""


def read_table(
    source: TextFile, columns: Columns, findings: Findings, faults: Findings | None = None
) -> list[Row]:
    """Read the rows of a table; faults of the table as such become findings.

    A row with too many or too few cells is left out, and becomes one of the `faults` if these
    are kept apart.
    """
    delimiter = delimiter_of(source.text)
    records = list(_records(source, delimiter, findings))
    if not records:
        return []
    heading, *records = records
    headings = headings_of([cell.text for cell in heading], columns)
    _name_fallback(source, heading, headings, records, columns, findings)
    if not _check_headings(source, heading, headings, columns, findings):
        return []
    rows = _rows(source, headings, records, columns, findings if faults is None else faults)
    return list(_checked(source, rows, findings))


def delimiter_of(text: str) -> str:
    """Return the mark that stands between the cells of a table, as its first line shows it."""
    first = re.sub(r'"[^"]*"', "", _LINE_END.split(text, maxsplit=1)[0])
    return max(_DELIMITERS, key=first.count)


def headings_of(texts: Iterable[str], columns: Columns) -> list[str]:
    """Return headings in their plain form, synonyms replaced where that is clear."""
    names = [fold(text).replace(" ", "_") for text in texts]
    for column, headings in columns.synonyms.items():
        other = next((heading for heading in headings if heading in names), None)
        if other is not None and column not in names:
            names[names.index(other)] = column
    return names


def _name_fallback(
    source: TextFile,
    cells: Sequence[_Cell],
    headings: list[str],
    records: Sequence[Sequence[_Cell]],
    columns: Columns,
    findings: Findings,
) -> None:
    """Rename the first heading of unknown meaning that can stand for the missing fallback."""
    known = {*columns.required, *columns.optional}
    if not columns.fallback or columns.fallback in headings:
        return
    for place, (cell, heading) in enumerate(zip(cells, headings, strict=True)):
        texts = [record[place].text for record in records if place < len(record)]
        if heading and heading not in known and _are_names(texts):
            headings[place] = columns.fallback
            message = f"no column is headed “{columns.fallback}”; “{cell.text}” is taken for it"
            hint = f"rename the column that is meant to “{columns.fallback}”"
            at = (source.name, *source.position(cell.offset))
            code = f"column.taken-as-{columns.fallback}"
            findings.add(Problem(*at, code, message, hint, field=heading, level=Level.WARNING))
            return


def _are_names(texts: Sequence[str]) -> bool:
    """Tell whether nearly all texts are words, and most of them different."""
    words = [text for text in texts if any(map(str.isalpha, text))]
    return len(words) >= max(_NEARLY_ALL * len(texts), 1) and len(set(words)) >= _MOSTLY * len(
        words
    )


def require_rows(source: TextFile, rows: Sequence[Row], findings: Findings) -> None:
    """Report a table that has nothing below its headings, unless something else is wrong."""
    if not rows and not findings.have_errors:
        message, hint = "the table has no rows", "write one row for each event below the headings"
        findings.add(whole_file(source.name, "table.no-rows", message, hint))


def _records(source: TextFile, delimiter: str, findings: Findings) -> Iterator[list[_Cell]]:
    """Yield the cells of each record that is not blank."""
    text, offset = source.text, 0
    while offset < len(text):
        record: list[_Cell] = []
        while True:
            found = _cell(source, offset, delimiter, findings)
            if found is None:
                return
            cell, offset = found
            record.append(cell)
            if offset >= len(text) or text[offset] != delimiter:
                break
            offset += 1
        if end := _LINE_END.match(text, offset):
            offset = end.end()
        if any(cell.text for cell in record):
            yield record


def _cell(
    source: TextFile, offset: int, delimiter: str, findings: Findings
) -> tuple[_Cell, int] | None:
    """Return the cell that begins at an offset, and the offset behind it; None if endless."""
    text = source.text
    if not text.startswith('"', offset):
        end = _match_end(_REST[delimiter], text, offset)
        return _Cell(_clean(text[offset:end]), offset), end
    quoted = _QUOTED.match(text, offset)
    if quoted is None:
        findings.add(
            source.problem(
                offset,
                "table.unclosed-quote",
                "a quotation mark opens here and never closes",
                "close it, and write a quotation mark inside a cell twice",
            )
        )
        return None
    end = _match_end(_REST[delimiter], text, quoted.end())
    if text[quoted.end() : end].strip():
        findings.add(
            source.problem(
                quoted.end(),
                "table.text-after-quote",
                "text follows a closing quotation mark",
                "write a quotation mark inside a cell twice",
            )
        )
    return _Cell(_clean(quoted[1].replace('""', '"')), offset), end


def _match_end(pattern: re.Pattern[str], text: str, offset: int) -> int:
    match = pattern.match(text, offset)
    return offset if match is None else match.end()


def _clean(text: str) -> str:
    """Compose letters, and make one space of every stretch of spaces and line breaks."""
    text = " ".join(text.split())
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _check_headings(
    source: TextFile,
    cells: Sequence[_Cell],
    headings: Sequence[str],
    columns: Columns,
    findings: Findings,
) -> bool:
    known = {*columns.required, *columns.optional}
    for place, (cell, heading) in enumerate(zip(cells, headings, strict=True)):
        at = (source.name, *source.position(cell.offset))
        if heading in headings[:place] and heading:
            message = f"there are two columns “{cell.text}”"
            hint = "remove or rename one of them"
            findings.add(Problem(*at, "column.repeated", message, hint, field=heading))
        elif heading not in known:
            message = f"the column “{cell.text}” is not known and is left out"
            if not heading:
                message = f"column {place + 1} has no heading and is left out"
            hint = nearest(heading, known, "rename it if it should be read")
            problem = Problem(
                *at, "column.unknown", message, hint, field=heading, level=Level.WARNING
            )
            findings.add(problem)
    missing = [column for column in columns.required if column not in headings]
    for column in missing:
        at = (source.name, *source.position(cells[0].offset))
        message = f"the column “{column}” is missing"
        hint = "add it to the first line, which names the columns"
        findings.add(Problem(*at, "column.missing", message, hint, field=column))
    return not missing


def _rows(
    source: TextFile,
    headings: Sequence[str],
    records: Iterable[list[_Cell]],
    columns: Columns,
    faults: Findings,
) -> Iterator[Row]:
    """Yield the rows that have as many cells as there are headings."""
    for cells in records:
        named = dict(zip(headings, cells, strict=False))
        item = next((named[n].text for n in columns.naming if n in named and named[n].text), "")
        row = Row(source, item, named, cells[0].offset)
        if len(cells) == len(headings):
            yield row
        else:
            _count(row, len(cells), len(headings), faults)


def _checked(source: TextFile, rows: Iterable[Row], findings: Findings) -> Iterator[Row]:
    """Yield rows; cells that are too long or hold doubtful characters become findings."""
    doubtful = any(kind.search(source.text) for kind in (_CONTROL, _HIDDEN, _MIXED))
    for row in rows:
        for column, cell in row.cells.items():
            if len(cell.text) > MAX_CELL:
                message = f"the cell has {len(cell.text):,} characters; the limit is {MAX_CELL:,}"
                findings.add(row.problem(column, "cell.too-long", message, "shorten the text"))
            if doubtful:
                _check_characters(row, column, findings)
        yield row


def _count(row: Row, found: int, expected: int, faults: Findings) -> None:
    message = f"the row has {found} cells; the first line names {expected} columns"
    code, hint = "table.row-short", "fill in empty cells too"
    if found > expected:
        code, hint = "table.row-long", _QUOTE_CELL[delimiter_of(row.source.text)]
    faults.add(row.problem("", code, message, hint))


def _check_characters(row: Row, column: str, findings: Findings) -> None:
    text = row[column]
    if match := _CONTROL.search(text):
        message = f"the cell holds the invisible control character U+{ord(match[0]):04X}"
        findings.add(row.problem(column, "cell.control-character", message, "delete it"))
    if match := _HIDDEN.search(text):
        message = (
            f"the cell holds the hidden character U+{ord(match[0]):04X}, "
            "so that it may read differently from what is stored"
        )
        findings.add(row.problem(column, "cell.hidden-character", message, "delete it"))
    if match := _MIXED.search(text):
        message = f"“{match[0]}” joins a Latin letter with a Cyrillic or Greek one"
        hint = "type the word again, letters that look alike are not equal"
        warning = row.problem(column, "cell.mixed-letters", message, hint, Level.WARNING)
        findings.add(warning)
