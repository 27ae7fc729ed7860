"""What else is known of an event: who did what, further dates, numbers, quotations.

Every reader returns what it read beside the row, so that later checks can point at it.
"""

import re
from collections.abc import Mapping, Sequence

from quizapp.dataset.columns import Columns
from quizapp.dataset.date_cells import read_date
from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.event_rows import EventRow
from quizapp.dataset.findings import Findings
from quizapp.dataset.folding import contains_words, fold
from quizapp.dataset.model import ROLES, Person, Quantity, Quote, RoleDate
from quizapp.dataset.role_checks import without_early
from quizapp.dataset.row_checks import are_filled, check_known, refuse_repeats
from quizapp.dataset.table import Row

COLUMNS: Mapping[str, Columns] = {
    "people.csv": Columns(("event", "person", "did"), ("note",), ("event",)),
    "roles.csv": Columns(("event", "role"), ("date", "of", "note"), ("event",)),
    "quantities.csv": Columns(
        ("event", "measure", "inquiry", "lo", "hi", "unit", "said"), ("note",), ("event",)
    ),
    "quotes.csv": Columns(("event", "quote", "blank", "by"), ("accepted", "note"), ("event",)),
}
"""Headings of each table; every one of these files may be missing."""

_TELLING = 4
_YEAR = re.compile(r"\b\d{4}\b")
_WHOLE = re.compile(r"[0-9]{1,15}")


def read_people(rows: Sequence[Row], findings: Findings) -> list[tuple[Person, Row]]:
    """Read who did what."""
    refuse_repeats(rows, ("event", "person", "did"), "person.repeated", findings)
    read = []
    for row in rows:
        if are_filled(row, ("person", "did"), findings):
            _check_deed(row, findings)
            read.append((Person(row["event"], row["person"], row["did"]), row))
    return read


def _check_deed(row: Row, findings: Findings) -> None:
    """Report a deed that tells whose it is, or when it was done."""
    for word in fold(row["person"]).split():
        if len(word) >= _TELLING and contains_words(row["did"], word):
            message = f"“{row['did']}” names the person, so that “who …?” cannot be asked"
            hint = "say what was done without the name"
            findings.add(row.problem("did", "person.named", message, hint))
            break
    if found := _YEAR.search(row["did"]):
        message = f"“{row['did']}” tells the year {found[0]}"
        findings.add(row.problem("did", "person.tells-date", message, "leave the year out"))


def read_roles(
    rows: Sequence[Row], events: Sequence[EventRow], findings: Findings
) -> list[tuple[RoleDate, Row]]:
    """Read further dates of events; `of` takes the date from another of the events."""
    refuse_repeats(rows, ("event", "role"), "role.repeated", findings)
    by_id = {event_row.id: event_row for event_row in events}
    read = []
    for row in rows:
        if row["role"] and row["role"] not in ROLES:
            message = f"“{row['role']}” is not a known role"
            findings.add(row.problem("role", "role.unknown", message, f"write {', '.join(ROLES)}"))
        date = _role_date(row, by_id, findings)
        if are_filled(row, ("role",), findings) and date is not None:
            read.append((RoleDate(row["event"], row["role"], date, row["of"]), row))
    dated = {name: event_row.event for name, event_row in by_id.items() if event_row.event}
    return without_early(read, dated, findings)


def _role_date(
    row: Row, events: Mapping[str, EventRow], findings: Findings
) -> HistoricalDate | None:
    of = row["of"]
    if bool(of) == bool(row["date"]):
        message = "a role needs either a date or, in “of”, the event that holds its date"
        hint = "fill in one of the two cells"
        findings.add(row.problem("date", "role.date", message, hint))
        return None
    if not of:
        return read_date(row, "date", findings)
    check_known(row, "of", (of,), events, findings)
    event = events[of].event if of in events else None
    if event is None:
        return None
    if event.span is None or of == row["event"]:
        message = f"“{of}” has no date" if event.span is None else "this is the event itself"
        hint = "name the event that holds the date, or write the date here"
        findings.add(row.problem("of", "role.of", message, hint))
    return event.span


def read_quantities(rows: Sequence[Row], findings: Findings) -> list[tuple[Quantity, Row]]:
    """Read numbers: whole, and from the least to the most that counts as right."""
    refuse_repeats(rows, ("event", "measure"), "quantity.repeated", findings)
    read = []
    for row in rows:
        filled = are_filled(row, COLUMNS["quantities.csv"].required, findings)
        lo, hi = (_whole(row, column, findings) for column in ("lo", "hi"))
        if not filled or lo is None or hi is None:
            continue
        if lo > hi:
            message, hint = f"{lo} is more than {hi}", "write the smaller number into “lo”"
            findings.add(row.problem("lo", "quantity.range", message, hint))
        words = (row["unit"], row["said"])
        read.append((Quantity(row["event"], row["measure"], row["inquiry"], lo, hi, *words), row))
    return read


def _whole(row: Row, column: str, findings: Findings) -> int | None:
    if _WHOLE.fullmatch(row[column]):
        return int(row[column])
    if row[column]:
        message = f"“{row[column]}” is not a whole number"
        hint = "write digits only, as in 12000"
        findings.add(row.problem(column, "quantity.not-whole", message, hint))
    return None


def read_quotes(rows: Sequence[Row], findings: Findings) -> list[tuple[Quote, Row]]:
    """Read quotations with the part of them that may be asked."""
    refuse_repeats(rows, ("event", "quote", "blank"), "quote.repeated", findings)
    read = []
    for row in rows:
        if not are_filled(row, ("quote", "blank", "by"), findings):
            continue
        if (count := _count(row["quote"], row["blank"])) != 1:
            times = "not" if count == 0 else f"{count} times"
            message = f"“{row['blank']}” stands {times} in the quotation"
            hint = "name whole words that stand in it once"
            findings.add(row.problem("blank", "quote.blank", message, hint))
        quote = Quote(row["event"], row["quote"], row["blank"], row["by"], row.values("accepted"))
        read.append((quote, row))
    return read


def _count(text: str, words: str) -> int:
    """Count where some words stand in a text as whole words, after folding both."""
    wanted, spoken = fold(words).split(), fold(text).split()
    places = range(len(spoken) - len(wanted) + 1) if wanted else ()
    return sum(spoken[place : place + len(wanted)] == wanted for place in places)
