"""Cards of Wikitrivia: every line is an event or is told."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.dataset.dates import parse_edtf
from quizapp.formats.any_file import read_file
from quizapp.formats.event_list import EventList
from quizapp.formats.wikitrivia import read_events, recognises
from tests.formats.samples import SAMPLES

NONE = pytest.param(None, marks=pytest.mark.skip("there are no files of other people here"))
CARDS = [path for path in sorted(SAMPLES.glob("events/*/*.json")) if recognises(path)] or [NONE]


def card(label: str, year: object, prop: str = "P571") -> str:
    return json.dumps({"date_prop_id": prop, "id": f"Q{label}", "label": label, "year": year})


def test_the_year_of_a_death_is_not_taken_for_the_year_of_a_person(tmp_path: Path) -> None:
    path = tmp_path / "items.json"
    lines = [card("Internet", 1969), "", card("Diego", 1660, "P570"), "no card", card("Old", -26)]
    path.write_text("\n".join(lines), encoding="utf-8")
    read = read_file(path)
    assert isinstance(read, EventList)
    assert [(event.id, event.title, event.date, event.line) for event in read.events] == [
        ("QInternet", "Internet", parse_edtf("1969"), 1),
        ("QDiego", "Diego (death)", parse_edtf("1660"), 3),
        ("QOld", "Old", parse_edtf("-0025"), 5),
    ]
    assert [skipped.line for skipped in read.skipped] == [4]
    assert [problem.line for problem in read.errors] == [4]


@pytest.mark.parametrize("path", CARDS, ids=lambda path: path and path.stem)
def test_every_card_of_other_people_is_read_or_told(path: Path) -> None:
    read = read_events(path)
    lines = [line for line in path.read_text("utf-8").split("\n") if line.strip()]
    assert len(read.events) + len(read.skipped) == len(lines)
    years = {entry["id"]: entry["year"] for entry in map(json.loads, lines)}
    for event in read.events:
        if years[event.id] >= 1000:
            assert event.date == parse_edtf(str(years[event.id]))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(st.text('{}[]":,label19 ', max_size=20)))
def test_nothing_raises_and_no_line_vanishes(lines: list[str], tmp_path: Path) -> None:
    path = tmp_path / "items.json"
    path.write_text("\n".join([card("A", 1900), *lines]), encoding="utf-8")
    read = read_events(path)
    filled = sum(bool(line.strip(" \t,[]")) for line in lines)
    assert len(read.events) + len(read.skipped) == filled + 1
