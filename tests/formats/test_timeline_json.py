"""Timelines of TimelineJS: every event is read or told, eras and title beside them."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.dataset.dates import parse_edtf
from quizapp.formats.any_file import read_file
from quizapp.formats.event_list import EventList
from quizapp.formats.timeline_json import read_events, recognises
from tests.formats.samples import SAMPLES

NONE = pytest.param(None, marks=pytest.mark.skip("there are no files of other people here"))
TIMELINES = [path for path in sorted(SAMPLES.glob("events/*/*.json")) if recognises(path)] or [NONE]


TIMELINE = """{"title": {"text": {"headline": "My <b>age</b>"}},
 "eras": [{"start_date": {"year": "600"}, "end_date": {"year": 650}, "text": {"headline": "E"}}],
 "events": [
  {"start_date": {"year": "622", "month": "08", "day": "9"}, "text": {"headline": "A &amp; B"}},
  {"start_date": {"year": "1943", "month": "7"}, "end_date": {"year": "1946"},
   "text": {"headline": "C", "text": "<p>Said</p>"}, "location": {"name": "Here"}},
  {"start_date": {"year": "soon"}, "text": {"headline": "D"}}]}"""


def test_events_have_their_dates_and_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    path.write_text(TIMELINE, encoding="utf-8")
    read = read_file(path)
    assert isinstance(read, EventList)
    assert [(event.title, event.date, event.end, event.line) for event in read.events] == [
        ("A & B", parse_edtf("0622-08-09"), None, 4),
        ("C", parse_edtf("1943-07"), parse_edtf("1946"), 5),
    ]
    assert [(skipped.name, skipped.line) for skipped in read.skipped] == [("D", 7)]
    assert read.dataset is not None
    assert read.dataset.title == "My age"
    assert [(era.title, era.date) for era in read.dataset.eras] == [("E", parse_edtf("0600/0650"))]


@pytest.mark.parametrize("path", TIMELINES, ids=lambda path: path and path.stem)
def test_every_event_of_other_people_is_read_or_told(path: Path) -> None:
    stated = json.loads(path.read_text("utf-8"))
    read = read_events(path)
    assert len(read.events) + len(read.skipped) == len(stated["events"])
    assert all(event.date is not None for event in read.events)
    assert read.dataset is not None
    assert len(read.dataset.eras) == len(stated.get("eras", ()))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    events=st.lists(
        st.recursive(
            st.none() | st.booleans() | st.integers(-9999, 9999) | st.text("19ab-", max_size=6),
            lambda inner: st.dictionaries(
                st.sampled_from(["start_date", "end_date", "text", "year", "month", "headline"]),
                inner,
                max_size=4,
            ),
            max_leaves=8,
        ),
        min_size=1,
        max_size=6,
    )
)
def test_nothing_raises_and_no_event_vanishes(events: list[object], tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    path.write_text(json.dumps({"events": events}), encoding="utf-8")
    read = read_events(path)
    told = len(read.events) + len(read.skipped)
    assert told == len(events) or read.errors
