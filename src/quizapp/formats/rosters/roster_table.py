"""Reading rosters: CSV and other texts in columns, and sheets of a workbook."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.classroom.roster import RosterEntry
from quizapp.dataset.findings import Findings, whole_file
from quizapp.dataset.folding import fold
from quizapp.dataset.headings import SYNONYMS as HEADINGS
from quizapp.dataset.problem import DatasetError, Level, Problem
from quizapp.dataset.records import Record, TableText, taken_apart
from quizapp.dataset.table import Row, read_table
from quizapp.dataset.text_file import TextFile, read_text, text_of
from quizapp.formats.reading.question_columns import are_of_questions
from quizapp.formats.rosters.roster_columns import COLUMNS, COUNTERS, MEANINGS
from quizapp.formats.workbook import sheets
from quizapp.formats.workbook.sheets import read_sheets
from quizapp.session.learner import LONGEST_NAME, LONGEST_NUMBER, tidy_name, tidy_number

SUFFIXES = (".csv", ".tsv", ".txt", *sheets.SUFFIXES)
"""How the names of rosters end."""

MOST_ROWS = 20_000
"""How many rows a roster may have."""

_FIRST_ROWS = 20
_BEGINNING = 65_536
_LARGEST = 4_000_000
_FORMULA = re.compile(r"[=+\-@]")
_LENGTH = ("table.row-short", "table.row-long")


@dataclass(frozen=True, slots=True)
class RosterTable:
    """A roster as it was read: its rows, and what is to be said of the file as a whole.

    `encoding` is what its text was read as, "" for a workbook; `columns` are the headings that
    were understood, in their order, with what each means. Without a column of names there are
    no rows, and `problems` say so.
    """

    entries: tuple[RosterEntry, ...]
    problems: tuple[Problem, ...]
    encoding: str = ""
    columns: tuple[tuple[str, str], ...] = ()

    @property
    def names_classes(self) -> bool:
        """Whether any row says which class it is about."""
        return any(entry.class_name for entry in self.entries)


def read_roster(path: Path) -> RosterTable:
    """Read a roster; whatever is wrong with it is told, and nothing is raised."""
    if path.suffix.lower() in sheets.SUFFIXES:
        return _read_workbook(path)
    findings = Findings()
    source = read_text(path, findings, older=True)
    if source is None:
        return RosterTable((), findings.in_order())
    return replace(_read(source, findings), encoding=source.encoding)


def is_roster(path: Path) -> bool:
    """Tell from the headings of a file whether it is a roster, and no table of events or questions.

    Whole names alone do not make a roster; a number or a class does, or names in two columns.
    No more than the beginning of a text is read; what cannot be read is no roster.
    """
    ending = path.suffix.lower()
    if ending not in SUFFIXES or not path.is_file():
        return False
    if ending in sheets.SUFFIXES:
        try:
            return path.stat().st_size <= _LARGEST and any(
                _are_of_people(sheet.rows) for sheet in read_sheets(path)
            )
        except DatasetError:
            return False
    with path.open("rb") as stream:
        beginning = stream.read(_BEGINNING)
    if len(beginning) == _BEGINNING and b"\0" not in beginning:
        beginning = beginning[: beginning.rfind(b"\n") + 1]
    source = text_of(str(path), beginning, Findings(), older=True)
    if source is None:
        return False
    table = taken_apart(source)
    return _are_of_people(record.texts for record in filter(None, (table.heading, *table.rows)))


def _are_of_people(rows: Iterable[Sequence[str]]) -> bool:
    first = tuple(zip(range(_FIRST_ROWS), rows, strict=False))
    texts = next((row for _, row in first if _heading_of([row]) is not None), ())
    dated = {"date", *HEADINGS["date"]}
    if are_of_questions(texts) or dated & {fold(text).replace(" ", "_") for text in texts}:
        return False
    meant = {*_meanings(texts)}
    return {"first_name", "last_name"} <= meant or (
        "name" in meant and bool({"number", "class", "last_name"} & meant)
    )


def _read_workbook(path: Path) -> RosterTable:
    try:
        found = read_sheets(path)
    except DatasetError as error:
        return RosterTable((), error.problems)
    headed = [(sheet, place) for sheet in found if (place := _heading_of(sheet.rows)) is not None]
    if not headed:
        return RosterTable((), (_nameless(str(path)),))
    (sheet, place), *others = headed
    findings = Findings()
    findings.add(*(other.left_out(path) for other, _ in others))
    return _read(sheet.text(path, place), findings)


def _heading_of(rows: Iterable[Sequence[str]]) -> int | None:
    """Return the place of the first row that has a heading of names."""
    for place, row in zip(range(_FIRST_ROWS), rows, strict=False):
        if {"name", "first_name", "last_name"} & {*_meanings(row)}:
            return place
    return None


def _meanings(texts: Iterable[str]) -> list[str]:
    return [MEANINGS.get(fold(text).replace(" ", "_"), "") for text in texts]


def _read(source: TextFile, findings: Findings) -> RosterTable:
    table = _below_its_title(taken_apart(source))
    of_rows = Findings()
    rows = read_table(table, COLUMNS, of_rows)
    heading = table.heading
    if heading is None or _heading_of([heading.texts]) is None:
        findings.add(*of_rows.in_order(), _nameless(source.name))
        return RosterTable((), findings.in_order())
    if len(rows) > MOST_ROWS:
        message = f"the roster has {len(rows):,} rows; the limit is {MOST_ROWS:,}"
        problem = whole_file(source.name, "roster.too-long", message, "split it into several files")
        return RosterTable((), (problem,))
    columns = tuple(_columns(rows, heading))
    if _only_counts(rows, heading):
        findings.add(_counter(source.name))
        columns = tuple(column for column in columns if column[1] != "number")
    entries = sorted(_entries(rows, columns, of_rows, findings), key=lambda entry: entry.line)
    if not entries:
        message, hint = "the roster has no rows", "write one row for each learner"
        findings.add(whole_file(source.name, "table.no-rows", message, hint))
    return RosterTable(tuple(entries), findings.in_order(), "", columns)


def _below_its_title(table: TableText) -> TableText:
    """Return a table without the lines that stand above its headings."""
    records = [*filter(None, [table.heading]), *table.rows]
    place = _heading_of(record.texts for record in records)
    if not place:
        return table
    return replace(table, heading=records[place], rows=records[place + 1 :])


def _columns(rows: Sequence[Row], heading: Record) -> Iterator[tuple[str, str]]:
    """Go through the headings that were understood, with what they mean."""
    if rows:
        for column, place in rows[0].layout.columns.items():
            if column in COLUMNS.optional:
                yield heading.texts[place], column


def _only_counts(rows: Sequence[Row], heading: Record) -> bool:
    """Tell whether the numbers say no more than how many rows there are."""
    place = rows[0].layout.columns.get("number") if rows else None
    if (
        place is None
        or len(rows) < 2
        or fold(heading.texts[place]).replace(" ", "_") not in COUNTERS
    ):
        return False
    return all(row["number"].rstrip(".") == str(count) for count, row in enumerate(rows, 1))


def _entries(
    rows: Sequence[Row],
    columns: Sequence[tuple[str, str]],
    of_rows: Findings,
    findings: Findings,
) -> Iterator[RosterEntry]:
    """Make an entry of every row, also of those that cannot be used."""
    faults: dict[int, Problem] = {}
    lines = [row.line for row in rows]
    for problem in of_rows.in_order():
        if problem.code in _LENGTH:
            yield RosterEntry(problem.line, problem.item or "", fault=problem)
        elif problem.level is Level.ERROR and lines and problem.line >= lines[0]:
            faults.setdefault(lines[bisect_right(lines, problem.line) - 1], problem)
        else:
            findings.add(problem)
    meant = {meaning for _, meaning in columns}
    for row in rows:
        entry = _entry(row, meant)
        fault = faults.get(row.line) or _fault(row, entry, columns)
        yield replace(entry, fault=fault)


def _entry(row: Row, meant: set[str]) -> RosterEntry:
    return RosterEntry(
        row.line,
        tidy_name(_name(row, meant)),
        tidy_number(row["number"]) if "number" in meant else "",
        tidy_name(row["class"]),
    )


def _name(row: Row, meant: set[str]) -> str:
    """Return the whole name, the first name before the family name.

    Beside a column of only one of the two, that of names holds the other one.
    """
    if {"name", "first_name", "last_name"} <= meant and row["name"]:
        return row["name"]
    if "first_name" in meant:
        parts = row["first_name"], row["last_name"] or row["name"]
    else:
        parts = row["name"], row["last_name"]
    return " ".join(filter(None, parts))


def _fault(row: Row, entry: RosterEntry, columns: Sequence[tuple[str, str]]) -> Problem | None:
    """Say why a row cannot be used, as far as its cells are concerned."""
    texts = [(heading, meaning, row[meaning]) for heading, meaning in columns]
    if all(fold(text) == fold(heading) for heading, _, text in texts):
        hint = "leave the headings out where they come again"
        return row.problem("", "roster.second-heading", "these are the headings again", hint)
    column = next((meaning for _, meaning, text in texts if _FORMULA.match(text)), None)
    if column is not None:
        message, hint = "the cell begins like a formula", "write the plain text into the cell"
        return row.problem(column, "cell.formula", message, hint)
    if not entry.name:
        hint = "write the name of the learner"
        return row.problem("name", "roster.no-name", "the row has no name", hint)
    limits: Mapping[str, int] = {"number": LONGEST_NUMBER}
    for _, meaning, text in texts:
        most = limits.get(meaning, LONGEST_NAME)
        if len(text) > most:
            message = f"the cell has {len(text)} characters; the limit is {most}"
            return row.problem(meaning, "cell.too-long", message, "shorten the text")
    return None


def _nameless(file: str) -> Problem:
    hint = "write “name” above the names, or “first name” and “last name”"
    return whole_file(file, "column.missing", "no column is headed as that of the names", hint)


def _counter(file: str) -> Problem:
    message = "the column of numbers only counts the rows, and is left out"
    hint = "if these are numbers of the school, head the column “student id”"
    return whole_file(file, "roster.counter", message, hint, Level.WARNING)
