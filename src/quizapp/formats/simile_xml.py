"""Timelines of SIMILE as XML: events with a start, perhaps an end, a title and a text.

Form: https://simile-widgets.org/wiki/Timeline_EventSources
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from quizapp.dataset.findings import Findings
from quizapp.dataset.problem import Level, Problem
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.text_file import read_bytes
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats.event_list import EventList, Skipped
from quizapp.formats.event_table import read_event_text
from quizapp.formats.reading.question_findings import starting_text
from quizapp.formats.reading.readable_text import from_html
from quizapp.formats.reading.record_text import Record, record_text
from quizapp.formats.reading.safe_xml import MAX_BYTES, Element, parse_xml

NAME = "simile"
TITLE = "a timeline of SIMILE (.xml)"
SUFFIXES = (".xml",)

_ROOT = re.compile(r"<data\b[^>]*>")
_EVENT = re.compile(r"<event\b[^>]*\sstart\s*=")
_COLUMNS = ("title", "date", "end", "statement")


def recognises(path: Path) -> bool:
    """Tell timelines by their root and by an event in it."""
    start = starting_text(path)
    is_marked_up = start.lstrip().startswith("<") and _ROOT.search(start) is not None
    return is_marked_up and _EVENT.search(start) is not None


def read_events(
    path: Path, options: TableOptions | None = None, watch: Watch = UNWATCHED
) -> EventList:
    """Read as many events as can be read."""
    findings = Findings()
    data = read_bytes(path, findings, MAX_BYTES)
    if data is None:
        return EventList((), (), findings.in_order())
    document = parse_xml(data, str(path))
    root, fault = document.root, document.fault
    events = [] if root is None else list(root.inside("event"))
    source = record_text(str(path), _COLUMNS, _records(events))
    read = read_event_text(source, path, options, Findings(watch))
    others = [] if root is None else [part for part in root if part.name != "event"]
    unknown = [_unknown(str(path), part) for part in others if part.is_whole]
    read = replace(read, skipped=(*read.skipped, *(_skipped(problem) for problem in unknown)))
    broken = [event for event in (*events, *others) if not event.is_whole]
    lost = (Skipped(e["title"], e.line, fault.message) for e in broken if fault is not None)
    faults = () if fault is None else (fault,)
    return replace(
        read,
        skipped=(*read.skipped, *lost),
        problems=(*read.problems, *unknown, *faults),
    )


def _unknown(file: str, part: Element) -> Problem:
    message = f"“{part.name}” is left out: it is no event"
    place, item = (file, part.line, part.column), part["title"] or None
    hint = "call it event if it is one"
    return Problem(*place, "event.unknown", message, hint, item, level=Level.WARNING)


def _skipped(problem: Problem) -> Skipped:
    return Skipped(problem.item or "", problem.line, problem.message)


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
