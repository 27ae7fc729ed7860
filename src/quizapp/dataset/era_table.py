"""The eras of a set: `eras.csv`, stretches of time in order that never overlap."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from quizapp.dataset.columns import Columns
from quizapp.dataset.date_cells import read_date
from quizapp.dataset.dates import DateError, HistoricalDate, parse_edtf
from quizapp.dataset.findings import Findings
from quizapp.dataset.model import Era
from quizapp.dataset.row_checks import are_filled, refuse_repeats
from quizapp.dataset.table import Row

COLUMNS: Mapping[str, Columns] = {
    "eras.csv": Columns(("id", "title", "start", "end"), ("note",), ("id",))
}
"""Headings of the table; the file may be missing."""

_OPEN = ".."


def read_eras(rows: Sequence[Row], findings: Findings) -> list[tuple[Era, Row]]:
    """Read eras in the order of the table, which must be that of time."""
    refuse_repeats(rows, ("id",), "era.repeated", findings)
    read = []
    for row in rows:
        filled = are_filled(row, COLUMNS["eras.csv"].required, findings)
        span = _read_span(row, findings)
        if filled and span is not None:
            read.append((Era(row["id"], row["title"], span), row))
    for (earlier, _), (later, row) in pairwise(read):
        if not earlier.date.before(later.date):
            message = f"“{later.title}” does not begin after the end of “{earlier.title}”"
            hint = "put eras in order of time, and let none of them overlap"
            findings.add(row.problem("start", "era.order", message, hint))
    return read


def _read_span(row: Row, findings: Findings) -> HistoricalDate | None:
    ends = [row["start"], row["end"]]
    for column in ("start", "end"):
        if row[column] != _OPEN and read_date(row, column, findings) is None:
            return None
    try:
        return parse_edtf("/".join(ends))
    except DateError:
        message = f"from {ends[0]} to {ends[1]} is not one stretch of time"
        hint = "write one plain date into each cell, the earlier one first, or .. for an open end"
        findings.add(row.problem("start", "era.span", message, hint))
        return None
