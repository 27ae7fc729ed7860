"""Tables of events, and folders of whole question sets, as `quizapp.dataset` reads them.

Whoever converts a table wants the good rows beside the faults, so a table with faults is gone
through once more, row by row.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from quizapp.dataset import event_rows, plain_table
from quizapp.dataset.assembly import with_countries
from quizapp.dataset.event_rows import PLAIN_COLUMNS, SET_COLUMNS, EventRow
from quizapp.dataset.findings import Findings
from quizapp.dataset.problem import Level, Problem
from quizapp.dataset.reader import Reading, read
from quizapp.dataset.records import TableText, taken_apart
from quizapp.dataset.set_folder import read_folder
from quizapp.dataset.table import read_table
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.text_file import TextFile, read_text
from quizapp.dataset.unheaded import with_headings
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats import written_json
from quizapp.formats.event_list import EventList, Skipped

NAME = "csv"
TITLE = "a table of events saved as CSV UTF-8, or the folder of a question set"

SUFFIXES = (".csv", ".tsv", ".txt")

QUESTIONS = "questions.json"
"""The file beside the tables of a folder that holds its written questions."""

_LEFT_OUT = ("title.duplicate", "title.total")
_WRONG_LENGTH = ("table.row-short", "table.row-long")


def recognises(path: Path) -> bool:
    """Tell tables by their names; what is no file at all is explained by reading it."""
    return path.suffix.lower() in ("", *SUFFIXES) or not path.is_file()


def read_events(
    path: Path, options: TableOptions | None = None, watch: Watch = UNWATCHED
) -> EventList:
    """Read a set, or as many rows of it as can be read."""
    if _is_folder(path):
        file = path / "events.csv"
        source = read_text(file, Findings())
        table = None if source is None else taken_apart(source)
        found = _event_list(read(path, options), str(file), partial(_folder_rows, table))
        return _with_questions(replace(found, table=table), path / QUESTIONS, watch)
    findings = Findings(watch)
    source = read_text(path, findings, older=True)
    if source is None:
        return EventList((), (), findings.in_order())
    return read_event_text(source, path, options, findings)


def read_event_text(
    source: TextFile, path: Path, options: TableOptions | None, findings: Findings | None = None
) -> EventList:
    """Read as many rows as can be read of a text; `findings` are those of how it was opened."""
    findings, options = findings or Findings(), options or TableOptions()
    findings.open(source.name)
    table = with_headings(taken_apart(source), PLAIN_COLUMNS)
    dataset, rows = plain_table.read_set(table, path.stem, findings, options)
    if dataset is not None:
        dataset = replace(dataset, origin=str(path))
    found = _event_list(Reading(dataset, findings.in_order()), source.name, lambda: rows)
    return replace(found, table=table, options=options)


def _with_questions(events: EventList, file: Path, watch: Watch) -> EventList:
    """Join the written questions of a folder, if it has any, to its events."""
    if not file.exists():
        return events
    asked = written_json.read_written(file, watch)
    return replace(
        events,
        questions=asked.questions,
        skipped=(*events.skipped, *asked.skipped),
        problems=(*events.problems, *asked.problems),
    )


def read_folder_text(folder: Path, source: TextFile, watch: Watch = UNWATCHED) -> EventList:
    """Read the folder of a set with another table in the place of its events."""
    findings = Findings(watch)
    dataset = read_folder(folder, findings, {"events.csv": source})
    reading = Reading(dataset, findings.in_order())
    return _event_list(reading, source.name, partial(_folder_rows, taken_apart(source)))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # even asking may be forbidden; opening it then says so
        return False


def _event_list(
    reading: Reading, table: str, read_rows: Callable[[], Sequence[EventRow]]
) -> EventList:
    faults = [
        problem
        for problem in reading.problems
        if problem.file == table and (problem.level is Level.ERROR or problem.code in _LEFT_OUT)
    ]
    if reading.dataset is not None and not faults:
        return EventList(reading.dataset.events, (), reading.problems, reading.dataset)
    rows = read_rows()
    bad = _bad_rows(rows, faults)
    good = (row.event for row in rows if row.row.line not in bad)
    lost = (_skipped(fault) for fault in faults if fault.code in _WRONG_LENGTH)
    skipped = sorted((*bad.values(), *lost), key=lambda row: row.line)
    events = tuple(filter(None, good))
    return EventList(events, tuple(skipped), reading.problems, reading.dataset)


def _folder_rows(table: TableText | None) -> Sequence[EventRow]:
    own = Findings()
    rows = read_table(table, SET_COLUMNS, own) if table else []
    return event_rows.read_events(rows, {}, with_countries({}, rows, own), own)


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
