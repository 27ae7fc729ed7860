"""Rows of an event table, read one by one into events."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from urllib.parse import urlsplit

from quizapp.dataset.date_cells import read_date
from quizapp.dataset.dates import DateError, Grain, HistoricalDate, cell_at
from quizapp.dataset.findings import Findings
from quizapp.dataset.model import FACTS, SCORABLE, Confidence, Event, Source, Status
from quizapp.dataset.table import Columns, Row
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

PLAIN_COLUMNS = Columns(("title", "date"), (*_OPTIONAL, *_FOR_AUTHORS), ("id", "title"))
"""Columns of a table that is a whole set by itself."""

SET_COLUMNS = Columns(("id", "title", "date"), (*_OPTIONAL[1:], *_FOR_AUTHORS), ("id", "title"))
"""Columns of `events.csv` in the folder of a set."""

_LONGEST_ID = 100


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
) -> list[EventRow]:
    """Read every row; `sources`, by event id, and `places` come from tables of their own."""
    return [
        _read_event(id_, row, sources.get(id_, ()), places, findings)
        for id_, row in _named(rows, findings)
    ]


def slug(text: str) -> str:
    """Make an id out of a title: letters and digits, joined by hyphens."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(mark for mark in folded if not unicodedata.combining(mark))
    return re.sub(r"[^\w]+", "-", letters).strip("-")[:_LONGEST_ID] or "event"


def _named(rows: Sequence[Row], findings: Findings) -> Iterator[tuple[str, Row]]:
    """Give every row an id of its own: the one it states, or one made from its title."""
    ids: dict[str, Row] = {}
    stated = {row["id"] for row in rows if row["id"]}
    for row in rows:
        id_ = row["id"]
        if id_ in ids:
            message = f"the id “{id_}” is already used on line {ids[id_].line}"
            findings.add(row.problem("id", "id.repeated", message, "give each row its own id"))
        elif not id_:
            base = id_ = slug(row["title"])
            number = 1
            while id_ in ids or id_ in stated:
                number += 1
                id_ = f"{base}-{number}"
        ids.setdefault(id_, row)
        yield id_, row


def _read_event(
    id_: str,
    row: Row,
    sources: tuple[Source, ...],
    places: Collection[str],
    findings: Findings,
) -> EventRow:
    own = Findings()
    date, end = _read_dates(row, own)
    event = Event(
        id=id_,
        title=row["title"],
        date=date,
        end=end,
        kind=row["kind"] or "event",
        clause=row["clause"],
        inquiry=row["inquiry"],
        place="; ".join(row.values("place")),
        parties=row.values("parties"),
        people=row.values("people"),
        statement=row["statement"],
        status=read_word(row, "status", Status, own) or Status.ESTABLISHED,
        confidence=read_word(row, "confidence", Confidence, own) or Confidence.HIGH,
        sensitive=read_flag(row, "sensitive", own, default=False),
        as_of=read_date(row, "as_of", own),
        scorable=_scorable(row, own),
        topic=row["topic"],
        series=row["series"],
        aliases=row.values("aliases"),
        shown_with=row.values("shown_with"),
        sources=sources or _sources(row),
        line=row.line,
    )
    if not event.title:
        own.add(row.problem("title", "title.empty", "the title is empty", "name the event"))
    if not own.have_errors:
        if "scorable" in row:
            _check_support(event, row, own)
        else:
            located = bool(row["country"]) or event.place in places
            event = replace(event, scorable=_all_scorable(event, located=located))
    findings.add(*own.in_order())
    return EventRow(id_, row, None if own.have_errors else event)


def _read_dates(
    row: Row, findings: Findings
) -> tuple[HistoricalDate | None, HistoricalDate | None]:
    """Return when the event began and when it ended; a period in one cell is split."""
    date = read_date(row, "date", findings)
    if row["end"] == "..":
        if date is None or date.end_grain is not None:
            _refuse_end(row, findings)
            return date, None
        return replace(date, hi=None, end_grain=date.grain), None
    end = read_date(row, "end", findings)
    if end is None:
        return (date, None) if date is None else _split(date)
    if findings.have_errors:
        return date, end
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
    marks = (date.approximate, date.uncertain)
    start = HistoricalDate(*cell_at(date.lo, date.grain), date.grain, None, *marks)
    end = HistoricalDate(*cell_at(date.hi, date.end_grain), date.end_grain, None, *marks)
    return start, end


def _scorable(row: Row, findings: Findings) -> frozenset[str]:
    named = {name.casefold() for name in row.values("scorable")}
    for name in sorted(named - SCORABLE):
        message = f"“{name}” is not something that can be asked"
        hint = f"write {', '.join(sorted(SCORABLE))}"
        findings.add(row.problem("scorable", "scorable.unknown", message, hint))
    return frozenset(named & SCORABLE)


def _check_support(event: Event, row: Row, findings: Findings) -> None:
    """Refuse to ask what the row does not say."""
    for fact in sorted(event.scorable):
        reason = _unsupported(event, fact)
        if reason:
            message = f"“{fact}” cannot be asked: {reason}"
            hint = "take it out of the list, or add what is missing"
            findings.add(row.problem("scorable", "scorable.unsupported", message, hint))


def _unsupported(event: Event, fact: str) -> str:
    if fact in FACTS:
        date = event.date if fact.startswith("start-") else event.span
        if date is None:
            return "the row has no date"
        grain = FACTS[fact]
        if date.cell(grain) is None or (date.is_qualified and date.coarsest >= grain):
            return f"{date.edtf()} does not settle the {grain.name.lower()}"
        return ""
    place_count = len(event.place.split(";")) if event.place else 0
    needs = {
        "place": (place_count == 1, "the row does not name one place"),
        "parties": (bool(event.parties), "the row names no parties"),
        "count": (bool(event.parties), "the row names no parties"),
        "people": (bool(event.people), "the row names no people"),
    }
    supported, reason = needs.get(fact, (True, ""))
    return "" if supported else reason


def _all_scorable(event: Event, *, located: bool) -> frozenset[str]:
    """Return everything that the row supports, for a table that does not say it itself."""
    if event.status is not Status.ESTABLISHED:
        return frozenset()
    facts = {
        fact
        for fact in ("year", "month", "day")
        if event.span is not None and _settles(event.span, FACTS[fact])
    }
    if event.date is not None:
        facts.add("order")
    if located and not _unsupported(event, "place"):
        facts.add("place")
    return frozenset(facts)


def _settles(date: HistoricalDate, grain: Grain) -> bool:
    """Tell whether a date lies in one cell of a grain, even if it is off by one unit."""
    if not date.is_qualified:
        return date.cell(grain) is not None
    if date.earliest is None or date.latest is None:
        return False
    return date.cell(grain) is not None and date.latest <= cell_at(date.earliest, grain)[1]


def _sources(row: Row) -> tuple[Source, ...]:
    """Return the sources a row names, or the table itself where its author vouches for it."""
    stated = tuple(
        Source(urlsplit(text).netloc, url=text) if "://" in text else Source(text)
        for text in row.values("source")
    )
    if stated or "status" in row:
        return stated
    return (Source(PurePath(row.source.name).name, locator=f"line {row.line}"),)
