"""Timelines of SIMILE: every event is read or told."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.dataset.dates import parse_edtf
from quizapp.formats.any_file import read_file
from quizapp.formats.event_list import EventList
from quizapp.formats.simile_xml import read_events
from tests.formats.samples import SAMPLES

NONE = pytest.param(None, marks=pytest.mark.skip("there are no files of other people here"))
TIMELINES = sorted(SAMPLES.glob("events/*/*.xml")) or [NONE]


TIMELINE = """<data>
 <event start="Sat May 20 1961 00:00:00 GMT-0600" title="Landing">Said
  &lt;i&gt;so&lt;/i&gt;.</event>
 <event start="1963" end="1964" isDuration="true" title="Years"/>
 <event start="soon" title="Later"/>
</data>"""


def test_events_have_their_dates_and_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "t.xml"
    path.write_text(TIMELINE, encoding="utf-8")
    read = read_file(path)
    assert isinstance(read, EventList)
    assert [(event.title, event.date, event.line) for event in read.events] == [
        ("Landing", parse_edtf("1961-05-20"), 2),
        ("Years", parse_edtf("1963"), 4),
    ]
    assert read.events[0].statement == "Said so."
    assert [(skipped.name, skipped.line) for skipped in read.skipped] == [("Later", 5)]


def test_events_before_a_fault_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "t.xml"
    path.write_text(TIMELINE.replace('title="Later"/>', 'title="Later">'), encoding="utf-8")
    read = read_events(path)
    assert [event.title for event in read.events] == ["Landing", "Years"]
    assert [skipped.name for skipped in read.skipped] == ["Later"]
    assert [problem.code for problem in read.errors] == ["xml.unreadable"]


@pytest.mark.parametrize("path", TIMELINES, ids=lambda path: path and path.stem)
def test_every_event_of_other_people_is_read_or_told(path: Path) -> None:
    read = read_events(path)
    assert len(read.events) + len(read.skipped) == path.read_text("utf-8").count("<event")
    assert all(event.date is not None for event in read.events)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, len(TIMELINE)), noise=st.text("<>/&\"'a1 ", max_size=4))
def test_nothing_raises_and_no_event_vanishes(place: int, noise: str, tmp_path: Path) -> None:
    path = tmp_path / "t.xml"
    path.write_text(TIMELINE[:place] + noise + TIMELINE[place:], encoding="utf-8")
    read = read_events(path)
    assert read.errors or len(read.events) + len(read.skipped) == 3
