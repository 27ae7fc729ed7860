"""What is asked of a row of any table: cells filled in, known names, nothing said twice."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from quizapp.dataset.findings import Findings, nearest
from quizapp.dataset.table import Row

_EVENT = ("event", "the column “id” of the events")
_PLACE = ("place", "places.csv")

_WHERE: Mapping[str, tuple[str, str]] = {
    "event": _EVENT,
    "target": _EVENT,
    "of": _EVENT,
    "shown_with": _EVENT,
    "series": ("series", "series.csv"),
    "place": _PLACE,
    "within": _PLACE,
    "value": _PLACE,
}
"""What the names in a column are, and where they must stand."""


def check_known(
    row: Row, column: str, names: Iterable[str], known: Collection[str], findings: Findings
) -> None:
    """Report every name of a cell that does not stand in the table it belongs to."""
    what, where = _WHERE[column]
    for name in names:
        if name not in known:
            message = f"there is no {what} “{name}”"
            hint = nearest(name, known, f"use a name that stands in {where}")
            findings.add(row.problem(column, f"{what}.unknown", message, hint))


def require(row: Row, column: str, findings: Findings) -> None:
    """Report an empty cell."""
    if not row[column]:
        message = f"the cell “{column}” is empty"
        findings.add(row.problem(column, "cell.empty", message, "fill it in"))


def are_filled(row: Row, columns: Sequence[str], findings: Findings) -> bool:
    """Report every empty cell among some columns; tell whether there is none."""
    for column in columns:
        require(row, column, findings)
    return all(row[column] for column in columns)


def refuse_repeats(
    rows: Sequence[Row], columns: Sequence[str], code: str, findings: Findings
) -> None:
    """Report every row that says in some columns what an earlier row says."""
    firsts: dict[tuple[str, ...], Row] = {}
    for row in rows:
        first = firsts.setdefault(tuple(row[column] for column in columns), row)
        if first is not row:
            message = f"line {first.line} says the same"
            findings.add(row.problem(columns[-1], code, message, "remove one of them"))
