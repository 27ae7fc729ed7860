"""What of a set of events a format cannot hold: tables beside the events, and details of them."""

import re
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import replace

from quizapp.dataset.model import Dataset, Event, Source
from quizapp.formats.exported import Loss

_TABLES: Mapping[str, str] = {
    "relations": "relations",
    "places": "places",
    "alternatives": "alternatives",
    "series": "series",
    "names": "names",
    "persons": "persons",
    "role_dates": "further dates",
    "quantities": "quantities",
    "quotes": "quotes",
    "disputes": "disputes",
    "eras": "eras",
}
"""The tables that may stand beside the events, and what they are called."""

_ABOUT: Mapping[str, str] = {
    "title": "the title of the set",
    "description": "its description",
    "language": "its language",
    "based_on": "the text that it is based on",
}
_ROW_OF_TABLE = re.compile(r"(line|entry) \d+")


def side_tables(dataset: Dataset) -> Iterator[Loss]:
    """Yield a loss for each row of every table beside the events."""
    for table, words in _TABLES.items():
        yield from (Loss(str(row), words) for row in _rows(dataset, table))


def lost_on_the_way(before: Dataset, after: Dataset) -> Iterator[Loss]:
    """Compare a set with what is read of it elsewhere; yield what is missing or different."""
    for part, words in _ABOUT.items():
        if getattr(before, part) != getattr(after, part):
            yield Loss(before.id, words)
    for event in before.events:
        yield from _lost_of(event, after.by_id.get(event.id))
    for table, words in _TABLES.items():
        kept = frozenset(_rows(after, table))
        yield from (Loss(str(row), words) for row in _rows(before, table) if row not in kept)
    for question in before.written:
        yield Loss(question.name or question.stem, "written questions")


def stated_sources(event: Event) -> tuple[Source, ...]:
    """Return the sources of an event but for the row of the table itself."""
    return tuple(s for s in event.sources if s.url or not _ROW_OF_TABLE.fullmatch(s.locator))


def _lost_of(event: Event, other: Event | None) -> Iterator[Loss]:
    if other is None:
        yield Loss(event.title, "events")
    elif replace(event, line=0, sources=()) != replace(other, line=0, sources=()):
        yield Loss(event.title, "details of events")
    elif stated_sources(event) != stated_sources(other):
        yield Loss(event.title, "titles of sources and the places in them")


def _rows(dataset: Dataset, table: str) -> Iterator[Hashable]:
    rows = getattr(dataset, table)
    yield from rows.values() if isinstance(rows, Mapping) else rows
