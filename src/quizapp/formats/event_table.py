"""Tables of events, and folders of whole question sets, as `quizapp.dataset` reads them.

A set is taken whole or not at all. Whoever converts a table wants the good rows beside the
faults, so a table with errors is gone through once more, row by row.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from quizapp.dataset import event_rows
from quizapp.dataset.event_rows import PLAIN_COLUMNS, SET_COLUMNS, EventRow
from quizapp.dataset.findings import Findings
from quizapp.dataset.problem import Level, Problem
from quizapp.dataset.reader import read
from quizapp.dataset.table import read_table
from quizapp.dataset.text_file import read_text
from quizapp.formats.event_list import EventList, Skipped

NAME = "csv"
TITLE = "a table of events saved as CSV UTF-8, or the folder of a question set"

_SUFFIXES = ("", ".csv", ".tsv", ".txt")
_WRONG_LENGTH = ("table.row-short", "table.row-long")


def recognises(path: Path) -> bool:
    """Tell tables by their names; what is no file at all is explained by reading it."""
    return path.suffix.lower() in _SUFFIXES or not path.is_file()


def read_events(path: Path) -> EventList:
    """Read a set, or as many rows of it as can be read."""
    reading = read(path)
    if reading.dataset is not None:
        return EventList(reading.dataset.events, (), reading.problems, reading.dataset)
    table, columns = (path / "events.csv", SET_COLUMNS) if path.is_dir() else (path, PLAIN_COLUMNS)
    own = Findings()
    source = read_text(table, own)
    rows = read_table(source, columns, own) if source else []
    read_rows = event_rows.read_events(rows, {}, (), own)
    faults = [
        problem
        for problem in reading.problems
        if problem.level is Level.ERROR and problem.file == str(table)
    ]
    bad = _bad_rows(read_rows, faults)
    good = (row.event for row in read_rows if row.row.line not in bad)
    lost = (_skipped(fault) for fault in faults if fault.code in _WRONG_LENGTH)
    skipped = sorted((*bad.values(), *lost), key=lambda row: row.line)
    return EventList(tuple(filter(None, good)), tuple(skipped), reading.problems)


def _bad_rows(rows: Sequence[EventRow], faults: Iterable[Problem]) -> Mapping[int, Skipped]:
    """Return the rows with a fault, by the line on which they begin, each with its first one.

    A fault belongs to the last row of its name that begins on its line or before it. Rows of
    a wrong length are not among the rows at all.
    """
    lines: dict[str, list[int]] = {}
    for row in rows:
        lines.setdefault(row.row.item, []).append(row.row.line)
    blame: dict[int, Problem] = {}
    for fault in faults:
        begun = lines.get(fault.item or "", [])
        place = bisect_right(begun, fault.line)
        if place and fault.code not in _WRONG_LENGTH:
            blame.setdefault(begun[place - 1], fault)
    return {
        row.row.line: Skipped(
            row.row.item,
            row.row.line,
            blame[row.row.line].message if row.row.line in blame else "the row cannot be read",
            row.row["kind"] or "event",
        )
        for row in rows
        if row.event is None or row.row.line in blame
    }


def _skipped(fault: Problem) -> Skipped:
    return Skipped(fault.item or "", fault.line, fault.message)
