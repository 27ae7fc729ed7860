"""Tests of faults and events led to their rows."""

import json
import shutil
from pathlib import Path

import pytest

from quizapp.paths import added_sets, bundled
from quizapp.services.library import Library
from quizapp.services.set_problems import SetProblems

TABLE = 'title,date,note\n\nKars,1921-10-13,"two\nlines"\nBatum,someday,\nMudros,1918-10-30,\n'
EVENTS = [
    {"title": "Kars", "date": "1921-10-13"},
    {"title": "Batum", "date": "someday"},
    {"title": "Mudros", "date": "1918-10-30"},
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of the added sets."""
    place = added_sets(tmp_path)
    place.mkdir()
    return place


def test_a_fault_of_a_table_is_led_to_its_row(library: Library, folder: Path) -> None:
    (folder / "treaties.csv").write_text(TABLE, encoding="utf-8")
    (found,) = SetProblems(library).of("treaties")
    assert (found.row, found.problem.field, found.problem.line) == (1, "date", 5)


def test_a_fault_of_a_set_in_the_programs_own_form_is_led_to_its_row(
    library: Library, folder: Path
) -> None:
    document = {"quizapp": 1, "titel": "Treaties", "events": EVENTS}
    (folder / "treaties.json").write_text(json.dumps(document, indent=2), encoding="utf-8")
    found = {one.problem.code: one.row for one in SetProblems(library).of("treaties")}
    assert found == {"date.unreadable": 1, "set.key-unknown": None}


def test_a_fault_of_a_folder_is_led_to_its_row_if_it_is_among_the_events(
    library: Library, folder: Path
) -> None:
    place = folder / "mine"
    shutil.copytree(bundled("questions") / "space-missions", place)
    about = place / "set.toml"
    about.write_text(about.read_text("utf-8").replace('"space-missions"', '"mine"'), "utf-8")
    events = (place / "events.csv").read_text("utf-8").splitlines()
    cells = events[3].split(",")
    events[3] = ",".join([*cells[:2], "someday", *cells[3:]])
    (place / "events.csv").write_text("\n".join(events), "utf-8")
    (place / "strange.csv").write_text("a,b\n", encoding="utf-8")
    found = {one.problem.code: one.row for one in SetProblems(library).of("mine")}
    assert found == {"date.unreadable": 2, "file.unknown": None}


def test_what_is_no_set_of_events_has_no_rows(library: Library, folder: Path) -> None:
    (folder / "broken.json").write_text('{"quizapp": 1, "events": 3}', encoding="utf-8")
    (found,) = SetProblems(library).of("broken")
    assert found.row is None
    assert SetProblems(library).of("nothing") == ()


def test_an_event_is_led_to_its_row(library: Library, folder: Path) -> None:
    (folder / "treaties.csv").write_text(TABLE, encoding="utf-8")
    problems = SetProblems(library)
    assert problems.row_of("treaties", "mudros") == 2
    assert problems.row_of("treaties", "atlantis") is None
    assert problems.row_of("nothing", "mudros") is None
    assert problems.row_of("azerbaijan-turkiye", "relations-restored-1992") == 2
