"""Tables whose rows know their columns, and whose every cell knows its line and column."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from quizapp.dataset.columns import Columns, HeadingRow
from quizapp.dataset.findings import Findings, whole_file
from quizapp.dataset.look_alikes import HIDDEN
from quizapp.dataset.problem import Level, Problem
from quizapp.dataset.records import Record, TableText, cell_offset, cells
from quizapp.dataset.text_file import TextFile

MAX_CELL = 10_000
"""The longest cell, in characters."""

_QUOTE_CELL: Mapping[str, str] = {
    ",": "put a cell that holds a comma between quotation marks",
    ";": 'put a cell with several values between quotation marks: "Ann; Bob"',
    "\t": "put a cell that holds a tab between quotation marks",
    "|": "put a cell that holds a “|” between quotation marks",
}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
_LATIN, _LOOK_ALIKE = "A-Za-z\u00c0-\u024f", "\u0370-\u03ff\u0400-\u04ff"
_MIXED = re.compile(rf"[{_LATIN}][{_LOOK_ALIKE}]|[{_LOOK_ALIKE}][{_LATIN}]")


@dataclass(frozen=True, slots=True)
class Layout:
    """What the rows of one table share: their file, their length and the places of columns.

    `columns` are those of the table itself, `places` also those that others stand in for,
    `naming` the places of the columns that name a row, best first; all are counted from 0. A row
    has at `least` so many cells.
    """

    source: TextFile
    delimiter: str
    width: int
    columns: Mapping[str, int]
    places: Mapping[str, int]
    naming: Sequence[int]
    least: int


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: where it begins, and its texts in the order of the columns.

    The place of a cell, which few are asked for, is found by reading the row again.
    """

    layout: Layout
    offset: int
    texts: Sequence[str]

    @property
    def source(self) -> TextFile:
        """The file that the row stands in."""
        return self.layout.source

    @property
    def line(self) -> int:
        """Line, from 1, on which the row begins."""
        return self.layout.source.position(self.offset)[0]

    @property
    def item(self) -> str:
        """What names the row in its file; empty if nothing does."""
        layout = self.layout
        texts = list(cells(layout.source, self.offset, layout.delimiter, Findings()))
        return next((texts[n] for n in layout.naming if n < len(texts) and texts[n]), "")

    def __contains__(self, column: str) -> bool:
        """Whether the table has a column of that name."""
        return column in self.layout.places

    def __getitem__(self, column: str) -> str:
        """Return the text of a column; empty if the table has no such column."""
        place = self.layout.places.get(column)
        return "" if place is None else self.texts[place]

    def with_texts(self, texts: Mapping[str, str]) -> "Row":
        """Return the row with other texts in some of its cells."""
        changed = list(self.texts)
        for column, text in texts.items():
            changed[self.layout.places[column]] = text
        return replace(self, texts=changed)

    def values(self, column: str) -> tuple[str, ...]:
        """Return the parts of a list in a column."""
        return parts_of(self[column])

    def problem(
        self, column: str, code: str, message: str, hint: str, level: Level = Level.ERROR
    ) -> Problem:
        """Return a problem in one cell of this row, or of the row if it has no such cell."""
        layout = self.layout
        number = layout.places.get(column, 0) if column else 0
        at = cell_offset(layout.source, self.offset, layout.delimiter, number)
        return Problem(
            layout.source.name,
            *layout.source.position(at),
            code,
            message,
            hint,
            item=self.item or None,
            field=column or None,
            level=level,
        )


def texts_in(rows: Sequence[Row], column: str) -> list[str]:
    """Return the texts of a column in rows of one table; empty ones if it has no such column."""
    place = rows[0].layout.places.get(column) if rows else None
    return [""] * len(rows) if place is None else [row.texts[place] for row in rows]


def parts_of(text: str) -> tuple[str, ...]:
    """Return the parts of a list, which semicolons separate."""
    if ";" not in text:
        return (text,) if text else ()
    return tuple(filter(None, map(str.strip, text.split(";"))))


def read_table(
    table: TableText, columns: Columns, findings: Findings, faults: Findings | None = None
) -> list[Row]:
    """Read the rows of a table; faults of the table as such become findings.

    A row with too many or too few cells is left out, and becomes one of the `faults` if these
    are kept apart.
    """
    findings.add(*table.problems)
    if table.heading is None:
        return []
    names = HeadingRow(table, table.heading).columns(columns, findings)
    if names is None:
        return []
    layout = _layout(table, names, columns)
    rows = list(_rows(layout, table.rows, findings if faults is None else faults))
    for row in rows:
        _check(row, findings)
    return rows


def _layout(table: TableText, names: Sequence[str], known: Columns) -> Layout:
    columns = {name: place for place, name in enumerate(names)}
    places = dict(columns)
    for column, other in known.stand_ins.items():
        if other in columns:
            places.setdefault(column, columns[other])
    naming = [places[column] for column in known.naming if column in places]
    width, least = len(names), len(names)
    if known.may_be_short:
        least = max(columns[column] for column in known.required) + 1
    return Layout(table.source, table.delimiter, width, columns, places, naming, least)


def require_rows(source: TextFile, rows: Sequence[Row], findings: Findings) -> None:
    """Report a table that has nothing below its headings, unless something else is wrong."""
    if not rows and not findings.have_errors:
        message, hint = "the table has no rows", "write one row for each event below the headings"
        findings.add(whole_file(source.name, "table.no-rows", message, hint))


def _rows(layout: Layout, found: Iterable[Record], faults: Findings) -> Iterator[Row]:
    """Yield the rows that have as many cells as there are headings, or may have others."""
    width = layout.width
    for offset, texts in found:
        is_padded = len(texts) > width and not any(texts[width:])
        row = Row(layout, offset, texts[:width] if is_padded else texts)
        if len(row.texts) != width:
            is_fitting = layout.least <= len(texts) < width
            _count(row, faults, is_fitting=is_fitting)
            if not is_fitting:
                continue
            row = replace(row, texts=(*texts, *[""] * (width - len(texts))))
        yield row


def _count(row: Row, faults: Findings, *, is_fitting: bool) -> None:
    found, expected = len(row.texts), row.layout.width
    message = f"the row has {found} cells; the first line names {expected} columns"
    code, hint = "table.row-short", "fill in empty cells too"
    if found > expected:
        code, hint = "table.row-long", _QUOTE_CELL[row.layout.delimiter]
    if is_fitting:
        message = f"{message}; the last ones are taken to be empty"
    faults.add(row.problem("", code, message, hint, Level.WARNING if is_fitting else Level.ERROR))


def _check(row: Row, findings: Findings) -> None:
    """Report cells that are too long or hold doubtful characters."""
    whole = " ".join(row.texts)
    # what is printable ASCII holds nothing hidden, and no letters that look alike
    is_plain = whole.isprintable() and (
        whole.isascii() or not (_MIXED.search(whole) or HIDDEN.search(whole))
    )
    if len(whole) > MAX_CELL or not is_plain:
        for column, number in row.layout.columns.items():
            _check_cell(row, column, row.texts[number], findings)


def _check_cell(row: Row, column: str, text: str, findings: Findings) -> None:
    if len(text) > MAX_CELL:
        message = f"the cell has {len(text):,} characters; the limit is {MAX_CELL:,}"
        findings.add(row.problem(column, "cell.too-long", message, "shorten the text"))
    if match := _CONTROL.search(text):
        message = f"the cell holds the invisible control character U+{ord(match[0]):04X}"
        findings.add(row.problem(column, "cell.control-character", message, "delete it"))
    if match := HIDDEN.search(text):
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
