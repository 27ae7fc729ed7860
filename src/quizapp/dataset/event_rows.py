"""Rows of an event table, read one by one into events."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from types import MappingProxyType
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from quizapp.dataset import date_names
from quizapp.dataset.calendar import civil
from quizapp.dataset.columns import Columns
from quizapp.dataset.date_cells import read_date
from quizapp.dataset.date_names import OR
from quizapp.dataset.dates import DateError, HistoricalDate, cell_at
from quizapp.dataset.findings import Findings
from quizapp.dataset.folding import folded, plain_letters
from quizapp.dataset.headings import SYNONYMS
from quizapp.dataset.model import Confidence, Event, Source, Status
from quizapp.dataset.old_dates import PREHISTORY
from quizapp.dataset.scorable import check_support, read_scorable, settled_facts
from quizapp.dataset.table import Row, parts_of, texts_in
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

YEAR = "year"
"""The column of a plain table that stands in where the date of a row is empty or no date."""

DATE_PARTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"date": ("month", "day"), "end": ("end_month", "end_day")}
)
"""Columns of a plain table that may hold the month and the day beside the year of a date."""

_OF_PLAIN_TABLES = (YEAR, *ROLE_COLUMNS, *(part for parts in DATE_PARTS.values() for part in parts))

PLAIN_COLUMNS = Columns(
    ("title", "date"),
    (*_OPTIONAL, *_OF_PLAIN_TABLES, *_FOR_AUTHORS),
    ("id", "title"),
    SYNONYMS,
    fallback="title",
    fallbacks=("topic", "statement"),
    stand_ins={"place": "country"},
    may_be_short=True,
)
"""Columns of a table that is a whole set by itself."""

SET_COLUMNS = Columns(("id", "title", "date"), (*_OPTIONAL[1:], *_FOR_AUTHORS), ("id", "title"))
"""Columns of `events.csv` in the folder of a set."""

_BETWEEN = re.compile(rf"\s*between\b|.*\b(?:q[1-4]|{OR})\b", re.IGNORECASE)
"""How a date is written that lies somewhere in a stretch of time, and is no period."""

_STILL = re.compile(date_names.PRESENT)
"""How the end of what still lasts is written in words."""

_LONGEST_ID = 100
_STEP = 100
"""After so many rows whoever watches the reading is told."""
_ESTABLISHED = Status.ESTABLISHED

DateReader = Callable[[Row, str, Findings], HistoricalDate | None]
"""Reads the date in a column of a row; None if the cell is empty or, with a finding, unreadable."""


class EventRow(NamedTuple):
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
    if not rows:
        return []
    reader = _EventReader(rows[0], places, dates)
    read = []
    for done, (id_, row) in enumerate(_named(rows, findings)):
        if done % _STEP == 0:
            findings.watch.step(done, len(rows))
        read.append(reader.read(id_, row, sources.get(id_, ()), findings))
    return read


def slug(text: str) -> str:
    """Make an id out of a title: letters and digits, joined by hyphens."""
    return folded(text).replace(" ", "-")[:_LONGEST_ID] or "event"


def _named(rows: Sequence[Row], findings: Findings) -> Iterator[tuple[str, Row]]:
    """Give every row an id of its own: the one it states, or one made from its title."""
    ids: dict[str, Row] = {}
    known, titles = texts_in(rows, "id"), texts_in(rows, "title")
    stated = set(known)
    uses: dict[str, int] = {}
    for row, own, title in zip(rows, known, titles, strict=True):
        id_ = own
        if id_ in ids:
            message = f"the id “{id_}” is already used on line {ids[id_].line}"
            findings.add(row.problem("id", "id.repeated", message, "give each row its own id"))
        elif not id_:
            base = id_ = slug(title)
            while id_ in ids or id_ in stated:
                uses[base] = uses.get(base, 1) + 1
                id_ = f"{base}-{uses[base]}"
        ids.setdefault(id_, row)
        yield id_, row


class _EventReader:
    """Makes events out of the rows of one table."""

    def __init__(self, first: Row, places: Collection[str], dates: DateReader) -> None:
        """Find out from one row which columns all of them have."""
        judged = {**_JUDGED, "as_of": dates}
        places_of = first.layout.places
        self._words = [(name, places_of[name]) for name in _WORDS if name in first]
        self._plain = [
            (name, places_of[name], read) for name, read in _PLAIN.items() if name in first
        ]
        self._judged = [(name, read) for name, read in judged.items() if name in first]
        self._says_what_to_ask = "scorable" in first
        self._has_ends = any(column in first for column in ("end", *DATE_PARTS["end"]))
        self._names_sources, self._has_status = "source" in first, "status" in first
        self._places = places
        self._dates = dates
        self._table, self._cited = first.source, first.source.title
        self._own = Findings()
        self._askable: dict[tuple[frozenset[str], bool, bool, bool], frozenset[str]] = {}

    def read(self, id_: str, row: Row, sources: tuple[Source, ...], findings: Findings) -> EventRow:
        """Read a row, without an event if there are errors in it."""
        own = self._own
        event = self._event(id_, row, sources, own)
        if not event.title:
            own.add(row.problem("title", "title.empty", "the title is empty", "name the event"))
        if self._says_what_to_ask and not own.have_errors:
            check_support(event, row, own)
        is_wrong = own.have_errors
        findings.take(own)
        return EventRow(id_, row, None if is_wrong else event)

    def _event(self, id_: str, row: Row, sources: tuple[Source, ...], findings: Findings) -> Event:
        date, end = _read_dates(row, findings, self._dates, has_ends=self._has_ends)
        texts = row.texts
        fields: dict[str, Any] = {name: texts[place] for name, place in self._words}
        for name, place, read in self._plain:
            fields[name] = read(texts[place])
        for name, judge in self._judged:
            fields[name] = judge(row, name, findings)
        if not self._says_what_to_ask:
            is_asked = fields.get("status", _ESTABLISHED) is _ESTABLISHED
            is_asked = is_asked and not findings.have_errors
            fields["scorable"] = self._all_facts(date, end, fields) if is_asked else frozenset()
        return Event(
            id=id_,
            date=date,
            end=end,
            sources=sources or self._sources(row),
            line=row.line,
            **fields,
        )

    def _all_facts(
        self, date: HistoricalDate | None, end: HistoricalDate | None, fields: Mapping[str, Any]
    ) -> frozenset[str]:
        """Return all that a row lets be asked, the same set for all rows that let the same."""
        facts = settled_facts(date, end, starts=not fields.get("inquiry"))
        place = fields.get("place") in self._places
        said = facts, place, bool(fields.get("parties")), bool(fields.get("people"))
        known = self._askable.get(said)
        if known is None:
            named = zip(("place", "parties", "people"), said[1:], strict=True)
            known = facts.union(fact for fact, is_named in named if is_named)
            self._askable[said] = known
        return known

    def _sources(self, row: Row) -> tuple[Source, ...]:
        """Return the sources a row names, or the table itself where its author vouches for it."""
        stated = row.values("source") if self._names_sources else ()
        if stated or self._has_status:
            return tuple(map(_source, stated))
        return (Source(self._cited, locator=self._table.locator(row.offset)),)


_WORDS = ("title", "clause", "inquiry", "statement", "topic", "series")
"""The columns that are fields of an event as they stand there."""

_PLAIN: Mapping[str, Callable[[str], Any]] = MappingProxyType(
    {
        **dict.fromkeys(("parties", "people", "aliases", "shown_with"), parts_of),
        "place": lambda text: "; ".join(parts_of(text)),
        "kind": lambda text: text or "event",
    }
)
"""How other columns are read that may say whatever they like, each one field of an event."""

_JUDGED: Mapping[str, Callable[[Row, str, Findings], Any]] = MappingProxyType(
    {
        "status": lambda row, column, found: read_word(row, column, Status, found) or _ESTABLISHED,
        "confidence": lambda row, column, found: (
            read_word(row, column, Confidence, found) or Confidence.HIGH
        ),
        "sensitive": lambda row, column, found: read_flag(row, column, found, default=False),
        "scorable": lambda row, _, found: read_scorable(row, found),
    }
)
"""How the columns are read that may say what nobody knows, each one field of an event."""


def _read_dates(
    row: Row, findings: Findings, dates: DateReader, *, has_ends: bool
) -> tuple[HistoricalDate | None, HistoricalDate | None]:
    """Return when the event began and when it ended; a period in one cell is split."""
    date = dates(row, "date", findings)
    if findings.have_errors:
        return None, None
    ended = row["end"] if has_ends else ""
    if ended == ".." or (ended and _STILL.fullmatch(plain_letters(ended))):
        if date is None or date.end_grain is not None:
            _refuse_end(row, findings)
            return date, None
        return replace(date, hi=None, end_grain=date.grain), None
    end = dates(row, "end", findings) if has_ends else None
    if end is None:
        if date is None or date.end_grain is None or _BETWEEN.match(row["date"]):
            return date, None
        return _split(date)
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


def _source(text: str) -> Source:
    """Return a source that is named by its title or by its address."""
    if "://" in text:
        with suppress(ValueError):  # as for “https://[1”
            return Source(urlsplit(text).netloc, url=text)
    return Source(text)


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
