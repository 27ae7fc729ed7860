"""A table as its author sees it: every cell as it was written, rows with faults among them.

Line breaks and further spaces inside a cell become single spaces, as they do when it is read.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizapp.dataset.columns import Columns, HeadingRow, headings_of
from quizapp.dataset.findings import Findings
from quizapp.dataset.records import TableText


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


def table_cells(table: TableText, columns: Columns) -> TableCells:
    """Return the cells of a table; blank rows are passed over, as they are when it is read.

    Cells that a row has too few of are empty; those that it has too many of are left out if they
    are empty, and otherwise stay in its last one, with the mark between them, as if that cell had
    been put between quotation marks. What follows a quotation mark that never closes is no row.
    """
    if table.heading is None:
        return TableCells()
    headings = table.heading.texts
    names = HeadingRow(table, table.heading).columns(columns, Findings())
    names = names or headings_of(headings, columns)
    numbered = (name or f"column_{number}" for number, name in enumerate(names, start=1))
    return TableCells(
        columns=tuple(_unlike(numbered)),
        rows=tuple(_fitted(row.texts, len(names), table.delimiter) for row in table.rows),
        headings=headings,
        lines=table.lines,
    )


def _unlike(names: Iterable[str]) -> Sequence[str]:
    """Number names that stand twice, so that each column has one of its own."""
    found: list[str] = []
    for name in names:
        number = 1
        while (unlike := name if number == 1 else f"{name}_{number}") in found:
            number += 1
        found.append(unlike)
    return found


def _fitted(cells: tuple[str, ...], width: int, delimiter: str) -> tuple[str, ...]:
    if len(cells) == width:
        return cells
    if len(cells) > width and not any(cells[width:]):
        return cells[:width]
    if len(cells) > width:
        return (*cells[: width - 1], delimiter.join(cells[width - 1 :]))
    return (*cells, *("" for _ in range(width - len(cells))))
