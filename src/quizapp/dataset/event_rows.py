"""Rows of an event table, read one by one into events."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from urllib.parse import urlsplit

from quizapp.dataset.calendar import civil
from quizapp.dataset.columns import Columns
from quizapp.dataset.date_cells import read_date
from quizapp.dataset.dates import DateError, HistoricalDate, cell_at
from quizapp.dataset.findings import Findings
from quizapp.dataset.folding import fold
from quizapp.dataset.headings import SYNONYMS
from quizapp.dataset.model import Confidence, Event, Source, Status
from quizapp.dataset.old_dates import PREHISTORY
from quizapp.dataset.scorable import check_support, read_scorable, settled_facts
from quizapp.dataset.table import Row
from quizapp.dataset.word_cells import read_flag, read_word

_OPTIONAL = (
    "id",
    "kind",
    "clause",
    "inquiry",
    "end",
    "place",
    "country",
    "parties",
    "people",
    "status",
    "confidence",
    "sensitive",
    "as_of",
    "scorable",
    "topic",
    "series",
    "aliases",
    "shown_with",
    "statement",
    "source",
)
_FOR_AUTHORS = ("use", "sentences", "origins", "note")

ROLE_COLUMNS: Mapping[str, str] = MappingProxyType(
    {"signed": "signed", "adopted": "adopted", "ratified": "ratified", "in_force": "in-force"}
)
"""Columns of a plain table with further dates of an event, and the roles of these dates."""

DATE_PARTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"date": ("month", "day"), "end": ("end_month", "end_day")}
)
"""Columns of a plain table that may hold the month and the day beside the year of a date."""

_OF_PLAIN_TABLES = (*ROLE_COLUMNS, *(part for parts in DATE_PARTS.values() for part in parts))

PLAIN_COLUMNS = Columns(
    ("title", "date"),
    (*_OPTIONAL, *_OF_PLAIN_TABLES, *_FOR_AUTHORS),
    ("id", "title"),
    SYNONYMS,
    fallback="title",
    stand_ins={"place": "country"},
)
"""Columns of a table that is a whole set by itself."""

SET_COLUMNS = Columns(("id", "title", "date"), (*_OPTIONAL[1:], *_FOR_AUTHORS), ("id", "title"))
"""Columns of `events.csv` in the folder of a set."""

_BETWEEN = re.compile(r"\s*between\b", re.IGNORECASE)
"""How a date begins that lies somewhere in a stretch of time, and is no period."""

_LONGEST_ID = 100

DateReader = Callable[[Row, str, Findings], HistoricalDate | None]
"""Reads the date in a column of a row; None if the cell is empty or, with a finding, unreadable."""


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event beside the row it was read from; no event if the row has errors."""

    id: str
    row: Row
    event: Event | None


def read_events(
    rows: Sequence[Row],
    sources: Mapping[str, tuple[Source, ...]],
    places: Collection[str],
    findings: Findings,
    dates: DateReader = read_date,
) -> list[EventRow]:
    """Read every row; `sources` are by event id, `places` are those that may be asked."""
    reader = _EventReader(places, dates)
    read = []
    for done, (id_, row) in enumerate(_named(rows, findings)):
        findings.watch.step(done, len(rows))
        read.append(reader.read(id_, row, sources.get(id_, ()), findings))
    return read


def slug(text: str) -> str:
    """Make an id out of a title: letters and digits, joined by hyphens."""
    return fold(text).replace(" ", "-")[:_LONGEST_ID] or "event"


def _named(rows: Sequence[Row], findings: Findings) -> Iterator[tuple[str, Row]]:
    """Give every row an id of its own: the one it states, or one made from its title."""
    ids: dict[str, Row] = {}
    stated = {row["id"] for row in rows if row["id"]}
    uses: dict[str, int] = {}
    for row in rows:
        id_ = row["id"]
        if id_ in ids:
            message = f"the id “{id_}” is already used on line {ids[id_].line}"
            findings.add(row.problem("id", "id.repeated", message, "give each row its own id"))
        elif not id_:
            base = id_ = slug(row["title"])
            while id_ in ids or id_ in stated:
                uses[base] = uses.get(base, 1) + 1
                id_ = f"{base}-{uses[base]}"
        ids.setdefault(id_, row)
        yield id_, row


class _EventReader:
    """Makes events out of the rows of one table."""

    def __init__(self, places: Collection[str], dates: DateReader) -> None:
        self._places = places
        self._dates = dates
        self._askable: dict[frozenset[str], frozenset[str]] = {}

    def read(self, id_: str, row: Row, sources: tuple[Source, ...], findings: Findings) -> EventRow:
        """Read a row, without an event if there are errors in it."""
        own = Findings()
        event = self._event(id_, row, sources, own)
        if not event.title:
            own.add(row.problem("title", "title.empty", "the title is empty", "name the event"))
        if "scorable" in row and not own.have_errors:
            check_support(event, row, own)
        findings.add(*own.in_order())
        return EventRow(id_, row, None if own.have_errors else event)

    def _event(self, id_: str, row: Row, sources: tuple[Source, ...], findings: Findings) -> Event:
        date, end = _read_dates(row, findings, self._dates)
        line = row.line
        place = "; ".join(row.values("place"))
        parties, people = row.values("parties"), row.values("people")
        status = read_word(row, "status", Status, findings) or Status.ESTABLISHED
        scorable = read_scorable(row, findings)
        if "scorable" not in row and status is Status.ESTABLISHED and not findings.have_errors:
            named = (("place", place in self._places), ("parties", parties), ("people", people))
            settled = settled_facts(date, end, starts=not row["inquiry"])
            scorable = settled.union(fact for fact, is_named in named if is_named)
        return Event(
            id=id_,
            title=row["title"],
            date=date,
            end=end,
            kind=row["kind"] or "event",
            clause=row["clause"],
            inquiry=row["inquiry"],
            place=place,
            parties=parties,
            people=people,
            statement=row["statement"],
            status=status,
            confidence=read_word(row, "confidence", Confidence, findings) or Confidence.HIGH,
            sensitive=read_flag(row, "sensitive", findings, default=False),
            as_of=self._dates(row, "as_of", findings),
            scorable=self._askable.setdefault(scorable, scorable),
            topic=row["topic"],
            series=row["series"],
            aliases=row.values("aliases"),
            shown_with=row.values("shown_with"),
            sources=sources or _sources(row, line),
            line=line,
        )


def _read_dates(
    row: Row, findings: Findings, dates: DateReader
) -> tuple[HistoricalDate | None, HistoricalDate | None]:
    """Return when the event began and when it ended; a period in one cell is split."""
    date = dates(row, "date", findings)
    if findings.have_errors:
        return None, None
    if row["end"] == "..":
        if date is None or date.end_grain is not None:
            _refuse_end(row, findings)
            return date, None
        return replace(date, hi=None, end_grain=date.grain), None
    end = dates(row, "end", findings)
    if end is None:
        return (date, None) if date is None or _BETWEEN.match(row["date"]) else _split(date)
    if date is None or date.end_grain is not None or end.end_grain is not None:
        _refuse_end(row, findings)
    else:
        try:
            date.through(end)
        except DateError:
            message = f"the end {row['end']} lies before the beginning {row['date']}"
            hint = "exchange the two dates, or correct one of them"
            findings.add(row.problem("end", "date.end-before-start", message, hint))
    return date, end


def _refuse_end(row: Row, findings: Findings) -> None:
    message = "an end needs one plain date to begin with, and must be one plain date itself"
    hint = "write the period into the date column: 1918/1920, ../1920 or 1918/.."
    findings.add(row.problem("end", "date.end-without-start", message, hint))


def _split(date: HistoricalDate) -> tuple[HistoricalDate, HistoricalDate | None]:
    if date.end_grain is None or date.lo is None or date.hi is None:
        return date, None
    if date.approximate and civil(date.lo).year < PREHISTORY:
        return date, None
    marks = (date.approximate, date.uncertain)
    start = HistoricalDate(*cell_at(date.lo, date.grain), date.grain, None, *marks)
    end = HistoricalDate(*cell_at(date.hi, date.end_grain), date.end_grain, None, *marks)
    return start, end


def _sources(row: Row, line: int) -> tuple[Source, ...]:
    """Return the sources a row names, or the table itself where its author vouches for it."""
    stated = tuple(
        Source(urlsplit(text).netloc, url=text) if "://" in text else Source(text)
        for text in row.values("source")
    )
    if stated or "status" in row:
        return stated
    return (Source(row.source.title, locator=f"line {line}"),)
