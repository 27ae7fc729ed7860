"""Timelines of SIMILE as XML: events with a start, perhaps an end, a title and a text.

Form: https://simile-widgets.org/wiki/Timeline_EventSources
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from quizapp.dataset.findings import Findings
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.text_file import read_bytes
from quizapp.formats.event_list import EventList, Skipped
from quizapp.formats.event_table import read_event_text
from quizapp.formats.question_findings import starting_text
from quizapp.formats.readable_text import from_html
from quizapp.formats.record_text import Record, record_text
from quizapp.formats.safe_xml import Element, parse_xml

NAME = "simile"
TITLE = "a timeline of SIMILE (.xml)"

_ROOT = re.compile(r"<data\b[^>]*>")
_EVENT = re.compile(r"<event\b[^>]*\sstart\s*=")
_COLUMNS = ("title", "date", "end", "statement")


def recognises(path: Path) -> bool:
    """Tell timelines by their root and by an event in it."""
    start = starting_text(path)
    return _ROOT.search(start) is not None and _EVENT.search(start) is not None


def read_events(path: Path, options: TableOptions | None = None) -> EventList:
    """Read as many events as can be read."""
    findings = Findings()
    data = read_bytes(path, findings)
    if data is None:
        return EventList((), (), findings.in_order())
    document = parse_xml(data, str(path))
    root, fault = document.root, document.fault
    events = [] if root is None else list(root.inside("event"))
    source = record_text(str(path), _COLUMNS, _records(events))
    read = read_event_text(source, path, options)
    if fault is None:
        return read
    broken = tuple(
        Skipped(event["title"], event.line, fault.message) for event in events if not event.is_whole
    )
    return replace(read, skipped=(*read.skipped, *broken), problems=(*read.problems, fault))


def _records(events: list[Element]) -> Iterator[Record]:
    for event in events:
        if event.is_whole:
            texts = {
                "title": from_html(event["title"]).text,
                "date": event["start"],
                "end": event["end"],
                "statement": from_html(event.text).text,
            }
            yield Record(event.line, texts)
