"""A set of events as one table for spreadsheets: cells as they were typed, dates in plain sight.

What the set says elsewhere than in its events goes into columns of its own as far as a plain
table has them: the country of a place, the address of a source.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.dataset.event_rows import DATE_PARTS, PLAIN_COLUMNS, ROLE_COLUMNS
from quizapp.dataset.model import Dataset, Event, PlaceLevel
from quizapp.dataset.table_cells import table_cells
from quizapp.dataset.table_dates import TableOptions
from quizapp.formats.event_list import EventList
from quizapp.formats.event_table import read_event_text
from quizapp.formats.exported import Loss
from quizapp.formats.reading.record_text import Record, record_text
from quizapp.formats.writing.event_losses import lost_on_the_way, stated_sources

_IN_WORDS = re.compile(r"\s*between\b", re.IGNORECASE)
"""How a date begins that is not read as a period, and keeps its words."""

_LEVELS = 10


@dataclass(frozen=True, slots=True)
class EventCells:
    """The headings of a table, its rows, and what of the set is not in it."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    losses: tuple[Loss, ...] = ()


def event_cells(events: EventList) -> EventCells:
    """Set events out as a table, faulty rows among them, and compare what is read of it."""
    texts = list(_texts(events))
    columns = tuple(dict.fromkeys(column for row in texts for column in row))
    rows = tuple(tuple(row.get(column, "") for column in columns) for row in texts)
    return EventCells(columns, rows, tuple(_losses(events, columns, texts)))


def _losses(
    events: EventList, columns: Sequence[str], texts: Sequence[Mapping[str, str]]
) -> Iterator[Loss]:
    dataset = events.dataset
    if dataset is None:
        return
    name = f"{dataset.id}.csv"
    records = (Record(line, row) for line, row in enumerate(texts, start=2))
    read = read_event_text(record_text(name, columns, records), Path(name), None)
    again = read.dataset or Dataset(id=dataset.id, title="", events=())
    yield from lost_on_the_way(replace(dataset, written=events.questions), again)


def _texts(events: EventList) -> Iterator[dict[str, str]]:
    """Yield each row as its cells by column."""
    if events.table is None:
        return
    cells = table_cells(events.table, PLAIN_COLUMNS)
    known = {event.line: event for event in events.events}
    dataset = events.dataset or Dataset(id="", title="", events=())
    roles = _role_dates(dataset)
    for line, row in zip(cells.lines, cells.rows, strict=True):
        texts = dict(zip(cells.columns, row, strict=True))
        if (event := known.get(line)) is not None:
            if events.options != TableOptions():
                texts |= _plain_dates(event, texts) | roles.get(event.id, {})
            texts |= _stated_elsewhere(event, dataset, texts)
        yield texts


def _plain_dates(event: Event, texts: Mapping[str, str]) -> dict[str, str]:
    """Return the cells with dates as they are read whatever was declared of the table."""
    if event.date is None or _IN_WORDS.match(texts["date"]):
        return {}
    dates = {"date": event.date, "end": event.end, "as_of": event.as_of}
    written = {name: date.edtf() for name, date in dates.items() if date is not None}
    parts = (part for pair in DATE_PARTS.values() for part in pair)
    return {part: "" for part in ("end", *parts) if part in texts} | written


def _role_dates(dataset: Dataset) -> Mapping[str, dict[str, str]]:
    """Return the cells of the further dates of each event by its id."""
    columns = {role: column for column, role in ROLE_COLUMNS.items()}
    found: dict[str, dict[str, str]] = {}
    for one in dataset.role_dates:
        if one.role in columns:
            found.setdefault(one.event, {})[columns[one.role]] = one.date.edtf()
    return found


def _stated_elsewhere(event: Event, dataset: Dataset, texts: Mapping[str, str]) -> dict[str, str]:
    """Return the country and the sources of an event that have no column in its table."""
    found = {}
    country = _country(dataset, event.place)
    if country and "country" not in texts:
        found["country"] = country
    if "source" not in texts and (sources := stated_sources(event)):
        found["source"] = "; ".join(source.url or source.title for source in sources)
    return found


def _country(dataset: Dataset, name: str) -> str:
    """Return the country that a place is, or lies in; empty if that is not known."""
    for _ in range(_LEVELS):
        place = dataset.places.get(name)
        if place is None or place.level is PlaceLevel.COUNTRY:
            return "" if place is None else place.name
        name = place.within
    return ""
