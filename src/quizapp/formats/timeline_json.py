"""Timelines of TimelineJS as JSON: events, eras and a title slide.

Form: https://timeline.knightlab.com/docs/json-format.html
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from quizapp.dataset.dates import DateError, HistoricalDate, parse_edtf
from quizapp.dataset.findings import Findings, whole_file
from quizapp.dataset.model import Era
from quizapp.dataset.problem import DatasetError
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats.documents.json_text import element_lines, read_json
from quizapp.formats.event_list import EventList, Skipped
from quizapp.formats.event_table import read_event_text
from quizapp.formats.reading.readable_text import from_html
from quizapp.formats.reading.record_text import Record, record_text

NAME = "timelinejs"
TITLE = "a timeline of TimelineJS (.json)"
SUFFIXES = (".json",)

_SNIFFED = 65_536
_COLUMNS = ("title", "date", "month", "day", "end", "end_month", "end_day", "place", "statement")
_COLUMN_OF_GROUP = "topic"


def recognises(path: Path) -> bool:
    """Tell timelines by their events with dates of their own form."""
    if path.suffix.lower() not in SUFFIXES or not path.is_file():
        return False
    with path.open("rb") as file:
        start = file.read(_SNIFFED)
    return b'"events"' in start and b'"start_date"' in start


def read_events(
    path: Path, options: TableOptions | None = None, watch: Watch = UNWATCHED
) -> EventList:
    """Read as many events as can be read, and the eras and the title beside them."""
    try:
        document = read_json(path)
    except DatasetError as error:
        return EventList((), (), error.problems)
    events = document.get("events") if isinstance(document, dict) else None
    if not isinstance(document, dict) or not isinstance(events, list) or not events:
        hint = "write an object with a list “events”"
        problem = whole_file(str(path), "timeline.form", "there is no list “events”", hint)
        return EventList((), (), (problem,))
    lines = element_lines(path, "events", len(events))
    records = [Record(n, _texts(_object(e))) for n, e in zip(lines, events, strict=True)]
    source = record_text(str(path), (*_COLUMNS, _COLUMN_OF_GROUP), records)
    read = read_event_text(source, path, options, Findings(watch))
    return _with_frame(_with_empty(read, records), document)


def _with_empty(read: EventList, records: Sequence[Record]) -> EventList:
    """Return what was read with the events that say nothing, which a table passes over."""
    empty = (
        Skipped("", record.line, "the event says nothing")
        for record in records
        if not any(text.strip() for text in record.texts.values())
    )
    skipped = sorted((*read.skipped, *empty), key=lambda row: row.line)
    return replace(read, skipped=tuple(skipped))


def _object(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _plain(value: object) -> str:
    known = value if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
    return from_html(str(known)).text


def _texts(event: Mapping[str, object]) -> Mapping[str, str]:
    start, end = _object(event.get("start_date")), _object(event.get("end_date"))
    words = _object(event.get("text"))
    return {
        "title": _plain(words.get("headline")),
        "statement": _plain(words.get("text")),
        "place": _plain(_object(event.get("location")).get("name")),
        _COLUMN_OF_GROUP: _plain(event.get("group")),
        **dict(zip(("date", "month", "day"), _parts(start), strict=True)),
        **dict(zip(("end", "end_month", "end_day"), _parts(end), strict=True)),
    }


def _parts(date: Mapping[str, object]) -> tuple[str, str, str]:
    year, month, day = (_plain(date.get(part)) for part in ("year", "month", "day"))
    month, day = (part.lstrip("0") for part in (month, day))
    return year, month, day if month else ""


def _with_frame(read: EventList, document: Mapping[str, object]) -> EventList:
    """Return the events with the title and the eras of their timeline."""
    if read.dataset is None:
        return read
    headline = _plain(_object(_object(document.get("title")).get("text")).get("headline"))
    eras = tuple(_eras(document.get("eras")))
    dataset = replace(read.dataset, title=headline or read.dataset.title, eras=eras)
    return replace(read, dataset=dataset)


def _eras(stated: object) -> Iterator[Era]:
    for number, entry in enumerate(stated if isinstance(stated, list) else (), start=1):
        era = _object(entry)
        title = _plain(_object(era.get("text")).get("headline"))
        date = _period(_object(era.get("start_date")), _object(era.get("end_date")))
        if title and date is not None:
            yield Era(f"era-{number}", title, date)


def _period(start: Mapping[str, object], end: Mapping[str, object]) -> HistoricalDate | None:
    with suppress(DateError, ValueError):
        return parse_edtf("/".join(_edtf(*_parts(date)) for date in (start, end)))
    return None


def _edtf(year: str, month: str, day: str) -> str:
    written = f"{int(year):04}" if int(year) >= 0 else f"-{-int(year) - 1:04}"
    return "-".join((written, *(f"{int(part):02}" for part in (month, day) if part)))
