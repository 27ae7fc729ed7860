"""A question set as one table that anybody may have made: a CSV file with titles and dates.

Rows that cannot be read are told and left out; the others make the set.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from quizapp.dataset.assembly import Heading, assemble
from quizapp.dataset.checks import Tables
from quizapp.dataset.event_rows import PLAIN_COLUMNS, ROLE_COLUMNS, EventRow, read_events, slug
from quizapp.dataset.findings import Findings
from quizapp.dataset.markup import may_hold_markup, without_markup
from quizapp.dataset.model import Dataset, Place, RoleDate, Series
from quizapp.dataset.plain_places import plain_places
from quizapp.dataset.plain_titles import fit_titles
from quizapp.dataset.problem import Level
from quizapp.dataset.records import TableText, taken_apart
from quizapp.dataset.role_checks import without_early
from quizapp.dataset.table import Row, read_table, require_rows
from quizapp.dataset.table_dates import TableDates, TableOptions
from quizapp.dataset.text_file import read_text
from quizapp.dataset.unheaded import with_headings

_WITH_MARKUP = ("title", "clause", "inquiry", "statement", "place")


class PlainSet(NamedTuple):
    """A set read from one table, None if none can be made of it, and all rows of the table."""

    dataset: Dataset | None
    rows: Sequence[EventRow]


@dataclass(frozen=True, slots=True)
class _PlainRows:
    """The rows of a plain table, with their places and the further dates of their events."""

    events: Sequence[EventRow]
    places: Mapping[str, tuple[Place, Row]]
    role_dates: tuple[RoleDate, ...]


def read_plain(path: Path, findings: Findings, options: TableOptions) -> Dataset | None:
    """Read a set from the rows that can be read; None if there are none, or it is no table."""
    source = read_text(path, findings, older=True)
    if source is None:
        return None
    table = with_headings(taken_apart(source), PLAIN_COLUMNS)
    return read_set(table, path.stem, findings, options).dataset


def read_set(table: TableText, name: str, findings: Findings, options: TableOptions) -> PlainSet:
    """Read a set, called by a name of its own, from the rows of a table that can be read."""
    faults = Findings(findings.watch)
    read = _read_rows(table, findings, faults, options)
    good = [row for row in read.events if row.event is not None]
    if not good:
        findings.add(*faults.in_order())
        return PlainSet(None, read.events)
    tables = Tables(events=good, places=read.places, series=_series(good))
    heading = Heading(id=slug(name), title=title_for(name))
    dataset = assemble(heading, tables, (), [table.source], findings)
    findings.add(*faults.in_order())
    if dataset is not None:
        dataset = replace(dataset, role_dates=read.role_dates)
    return PlainSet(dataset, read.events)


def title_for(name: str) -> str:
    """Return the title of a set that is called by the name of its table."""
    title = name.replace("_", " ").replace("-", " ").strip()
    return title[:1].upper() + title[1:] or "Events"


def _series(rows: Sequence[EventRow]) -> Mapping[str, Series]:
    """Return the series that the rows name; that one holds every event of its sort is not known."""
    named = {row.event.series for row in rows if row.event is not None}
    return {name: Series(name, name) for name in sorted(named) if name}


def _read_rows(
    table: TableText, findings: Findings, faults: Findings, options: TableOptions
) -> _PlainRows:
    """Read the rows; what is wrong with the table becomes `findings`, with rows `faults`."""
    rows = read_table(table, PLAIN_COLUMNS, findings, faults)
    if may_hold_markup(table.source.text):
        rows = _without_markup(rows, faults)
    if not faults.have_errors:
        require_rows(table.source, rows, findings)
    places = plain_places(rows, faults)
    dates = TableDates(rows, options)
    events = fit_titles(read_events(rows, {}, places, faults, dates.read), faults)
    if roles := list(_role_dates(events, dates, faults)):
        by_id = {row.id: row.event for row in events if row.event is not None}
        roles = without_early(roles, by_id, faults)
    return _PlainRows(events, places, tuple(role for role, _ in roles))


def _without_markup(rows: Sequence[Row], faults: Findings) -> list[Row]:
    """Return rows without HTML, and tell of the first one that had some."""
    plain = list(map(_plain, rows))
    changed = [row for row, now in zip(rows, plain, strict=True) if now is not row]
    if changed:
        many = f", and {len(changed) - 1:,} more with some" if len(changed) > 1 else ""
        message = f"the row holds HTML, which is taken out{many}"
        hint = "look at the titles, and write < and > otherwise if they belong to the text"
        faults.add(changed[0].problem("title", "cell.markup", message, hint, Level.WARNING))
    return plain


def _plain(row: Row) -> Row:
    """Return a row without HTML, the same one if it has none."""
    changed = {
        column: plain
        for column in _WITH_MARKUP
        if (text := row[column]) and (plain := without_markup(text)) != text
    }
    return row.with_texts(changed) if changed else row


def _role_dates(
    rows: Sequence[EventRow], dates: TableDates, faults: Findings
) -> Iterator[tuple[RoleDate, Row]]:
    stated = [(column, role) for column, role in ROLE_COLUMNS.items() if _has(rows, column)]
    for row in rows:
        for column, role in stated if row.event is not None else ():
            date = dates.read(row.row, column, faults)
            if date is not None:
                yield RoleDate(row.id, role, date), row.row


def _has(rows: Sequence[EventRow], column: str) -> bool:
    return bool(rows) and column in rows[0].row
