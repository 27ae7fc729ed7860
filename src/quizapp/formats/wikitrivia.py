"""Cards of Wikitrivia: one JSON object on each line, with a label and a year from Wikidata."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from quizapp.dataset.findings import Findings
from quizapp.dataset.problem import Problem
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.text_file import read_text
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats.documents.json_text import MAX_BYTES
from quizapp.formats.event_list import EventList, Skipped
from quizapp.formats.event_table import read_event_text
from quizapp.formats.reading.record_text import Record, record_text

NAME = "wikitrivia"
TITLE = "cards of Wikitrivia (.json)"
SUFFIXES = (".json", ".jsonl", ".ndjson")

_SNIFFED = 4096
_LONGEST = 100_000
_COLUMNS = ("id", "title", "date", "kind", "statement")
_OF_LIVES: Mapping[object, str] = MappingProxyType({"P569": " (birth)", "P570": " (death)"})


def recognises(path: Path) -> bool:
    """Tell cards by the property of Wikidata that their year comes from."""
    if path.suffix.lower() not in SUFFIXES or not path.is_file():
        return False
    with path.open("rb") as file:
        start = file.read(_SNIFFED)
    return b'"date_prop_id"' in start and b'"label"' in start


def read_events(
    path: Path, options: TableOptions | None = None, watch: Watch = UNWATCHED
) -> EventList:
    """Read every card as an event; a line that is no card is told and skipped."""
    findings = Findings()
    source = read_text(path, findings, longest_line=None, most=MAX_BYTES)
    if source is None:
        return EventList((), (), findings.in_order())
    records: list[Record] = []
    problems: list[Problem] = []
    for number, line in enumerate(source.text.splitlines(), start=1):
        if not (stated := line.strip(" \t,[]")):
            continue
        if card := _card(stated):
            records.append(Record(number, card))
        else:
            hint = "delete the line, or export the cards again"
            problems.append(
                Problem(str(path), number, 1, "card.unreadable", "this line is no card", hint)
            )
    table = record_text(str(path), _COLUMNS, records)
    read = read_event_text(table, path, options, Findings(watch))
    skipped = tuple(Skipped("", problem.line, problem.message) for problem in problems)
    return replace(read, skipped=(*read.skipped, *skipped), problems=(*read.problems, *problems))


def _card(line: str) -> Mapping[str, str] | None:
    try:
        card = json.loads(line) if len(line) <= _LONGEST else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(card, dict) or not isinstance(card.get("label"), str):
        return None
    kinds = card.get("instance_of")
    return {
        "id": _text(card.get("id")),
        "title": card["label"] + _OF_LIVES.get(_text(card.get("date_prop_id")), ""),
        "date": _text(card.get("year")),
        "kind": _text(kinds[0]) if isinstance(kinds, list) and kinds else "",
        "statement": _text(card.get("description")),
    }


def _text(value: object) -> str:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
