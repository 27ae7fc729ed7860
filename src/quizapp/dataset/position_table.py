"""What sources say differently: `positions.csv`, whose rows of one event are one dispute."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from quizapp.dataset.columns import Columns
from quizapp.dataset.findings import Findings
from quizapp.dataset.model import Dispute, Position
from quizapp.dataset.row_checks import are_filled, refuse_repeats, require
from quizapp.dataset.table import Row

COLUMNS: Mapping[str, Columns] = {
    "positions.csv": Columns(
        ("event", "question", "position", "source"), ("url", "note"), ("event",)
    )
}
"""Headings of the table; the file may be missing."""


def read_disputes(rows: Sequence[Row], findings: Findings) -> list[tuple[Dispute, Row]]:
    """Read disputes, each beside its first row, which holds the question."""
    refuse_repeats(rows, ("event", "position"), "position.repeated", findings)
    read: dict[str, tuple[Dispute, Row]] = {}
    for row, position in _positions(rows, findings):
        if row["event"] not in read:
            require(row, "question", findings)
            read[row["event"]] = Dispute(row["event"], row["question"], (position,)), row
            continue
        dispute, first = read[row["event"]]
        if dispute.question and row["question"] not in ("", dispute.question):
            message = f"line {first.line} asks “{dispute.question}” about the same event"
            hint = "leave the cell empty, or write the same question"
            findings.add(row.problem("question", "dispute.two-questions", message, hint))
        read[row["event"]] = replace(dispute, positions=(*dispute.positions, position)), first
    return list(read.values())


def _positions(rows: Sequence[Row], findings: Findings) -> Iterator[tuple[Row, Position]]:
    for row in rows:
        if are_filled(row, ("position", "source"), findings):
            yield row, Position(row["position"], row["source"], row["url"])
