"""Tests of events as JSON."""

import json
from pathlib import Path

from quizapp.formats.event_table import read_events
from quizapp.formats.events_json import export_events

CONTRACT = ["id", "kind", "title", "date", "end", "place", "parties", "status", "source", "line"]


def test_the_keys_of_the_contract_come_first(tmp_path: Path) -> None:
    table = tmp_path / "events.csv"
    table.write_text(
        "title,date,end,place,parties,source\n"
        "Period,1918-05~,1920,Baku,A; B,https://example.org/x; A book\n"
        "Rome falls,-0026,,,,\n"
        "Open,1993-04/..,,,,\n",
        encoding="utf-8",
    )
    document = json.loads(export_events(read_events(table)).content)
    assert list(document) == ["events", "skipped", "errors"]
    first, second, third = document["events"]
    assert list(first)[: len(CONTRACT)] == CONTRACT
    assert {name: first[name] for name in CONTRACT} == {
        "id": "period",
        "kind": "event",
        "title": "Period",
        "date": "1918-05~",
        "end": "1920",
        "place": "Baku",
        "parties": ["A", "B"],
        "status": "established",
        "source": "https://example.org/x; A book",
        "line": 2,
    }
    assert (second["date"], second["end"], second["place"]) == ("-0026", None, None)
    assert third["date"] == "1993-04/.."
    assert (document["skipped"], document["errors"]) == ([], [])


def test_what_was_left_out_is_listed(tmp_path: Path) -> None:
    table = tmp_path / "events.csv"
    table.write_text("title,date,kind\nA,1918,\nB,soon,agreement\n", encoding="utf-8")
    document = json.loads(export_events(read_events(table)).content)
    assert [event["title"] for event in document["events"]] == ["A"]
    assert document["skipped"] == [
        {
            "name": "B",
            "line": 3,
            "reason": "“soon” is not a date of this format",
            "kind": "agreement",
        }
    ]
    (error,) = document["errors"]
    assert list(error) == [
        *("file", "line", "column", "item", "field", "code", "level", "message", "hint"),
    ]
    assert (error["line"], error["column"], error["item"], error["field"]) == (3, 3, "B", "date")
    assert (error["code"], error["level"]) == ("date.unreadable", "error")


def test_a_fault_without_a_place_has_null_for_it(tmp_path: Path) -> None:
    document = json.loads(export_events(read_events(tmp_path / "gone.csv")).content)
    assert (document["errors"][0]["line"], document["errors"][0]["column"]) == (None, None)
