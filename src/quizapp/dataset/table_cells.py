"""A table as its author sees it: every cell as it was written, rows with faults among them.

Line breaks and further spaces inside a cell become single spaces, as they do when it is read.
"""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import StringIO

from quizapp.dataset.columns import Columns, headings_of
from quizapp.dataset.findings import Findings
from quizapp.dataset.records import delimiter_of, unguarded
from quizapp.dataset.table import read_table
from quizapp.dataset.text_file import TextFile


@dataclass(frozen=True, slots=True)
class TableCells:
    """Columns by the names that the reader knows them by, and one text a column for each row.

    `headings` are the columns as the table calls them; `lines` are those on which the rows
    begin in their file.
    """

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    headings: tuple[str, ...] = ()
    lines: tuple[int, ...] = ()


def table_cells(source: TextFile, columns: Columns) -> TableCells:
    """Return the cells of a table; blank rows are passed over, as they are when it is read.

    Cells that a row has too few of are empty; those that it has too many of stay in its last
    one, with the mark between them, as if that cell had been put between quotation marks.
    """
    delimiter = delimiter_of(source.text)
    reader = csv.reader(StringIO(source.text, newline=""), delimiter=delimiter)
    rows: list[tuple[int, Sequence[str]]] = []
    line = 1
    for cells in reader:
        if any(map(str.strip, cells)):
            rows.append((line, cells))
        line = reader.line_num + 1
    if not rows:
        return TableCells()
    (_, headings), *rows = rows
    return TableCells(
        columns=_names(source, headings, columns),
        rows=tuple(_fitted(cells, len(headings), delimiter) for _, cells in rows),
        headings=tuple(map(str.strip, headings)),
        lines=tuple(source.position(source.line_starts[line - 1])[0] for line, _ in rows),
    )


def _names(source: TextFile, headings: Sequence[str], columns: Columns) -> tuple[str, ...]:
    """Return what the columns are read as; one without a meaning keeps its heading."""
    read = read_table(source, columns, Findings(), Findings())
    names = list(read[0].layout.columns) if read else []
    if len(names) != len(headings):
        names = headings_of(headings, columns)
    numbered = (name or f"column_{number}" for number, name in enumerate(names, start=1))
    return tuple(_unlike(numbered))


def _unlike(names: Iterable[str]) -> Sequence[str]:
    """Number names that stand twice, so that each column has one of its own."""
    found: list[str] = []
    for name in names:
        number = 1
        while (unlike := name if number == 1 else f"{name}_{number}") in found:
            number += 1
        found.append(unlike)
    return found


def _fitted(cells: Sequence[str], width: int, delimiter: str) -> tuple[str, ...]:
    kept = [*cells[: width - 1], delimiter.join(cells[width - 1 :])] if width else []
    kept += [""] * (width - len(kept))
    return tuple(unguarded(" ".join(cell.split())) for cell in kept)
