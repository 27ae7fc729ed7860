"""Tests of the program's own form of a set: whatever is written is read back."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.dataset.date_forms import DateOrder
from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Era
from quizapp.dataset.problem import DatasetError, Level
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.written import WrittenQuestion
from quizapp.formats.any_file import read_file
from quizapp.formats.event_list import EventList
from quizapp.formats.question_list import QuestionList
from quizapp.formats.set_json import read_stored, recognises, write_draft
from tests.formats.set_schema import faults
from tests.formats.written_questions import choices, ordered, typed

CELLS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12)
DRAFT = SetDraft(
    id="flight",
    title="Flight",
    columns=("title", "date", "place"),
    rows=(("First flight", "17.12.1903", "Kitty Hawk"), ("Moon landing", "no date", "")),
    eras=(Era("early", "Early days", parse_edtf("1900/1918")),),
    options=TableOptions(DateOrder.DAY_FIRST),
    origin="flight.xlsx",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A place for the file of the set."""
    return tmp_path / "flight.json"


def test_a_set_comes_back_as_it_was_faults_and_all(file: Path) -> None:
    file.write_bytes(write_draft(DRAFT))
    assert read_stored(file).draft == DRAFT


def test_the_events_that_can_be_read_are_read(file: Path) -> None:
    file.write_bytes(write_draft(DRAFT))
    found = read_file(file)
    assert isinstance(found, EventList)
    assert found.dataset is not None
    assert (found.dataset.title, found.dataset.eras) == ("Flight", DRAFT.eras)
    assert [event.title for event in found.events] == ["First flight"]
    assert [skipped.name for skipped in found.skipped] == ["Moon landing"]


def test_a_fault_is_told_with_its_line(file: Path) -> None:
    file.write_bytes(write_draft(DRAFT))
    lines = file.read_text(encoding="utf-8").splitlines()
    (fault,) = read_file(file).errors
    assert fault.field == "date"
    assert '"title": "Moon landing"' in lines[fault.line]


def test_what_convert_prints_of_events_can_be_a_set(file: Path) -> None:
    events = [{"title": "Treaty", "date": "1921-10-13", "parties": ["A", "B"], "sensitive": False}]
    file.write_text(json.dumps({"quizapp": 1, "events": events}), encoding="utf-8")
    found = read_file(file)
    assert isinstance(found, EventList)
    assert found.events[0].parties == ("A", "B")


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ({"quizapp": 2}, "form 2"),
        ({"quizapp": 1, "events": {}}, "“events” is not a list"),
        ({"quizapp": 1, "events": ["x"]}, "event 1 is not an object"),
        ({"quizapp": 1, "events": [{"date": {"year": 1}}]}, "“date” of event 1"),
        ({"quizapp": 1, "questions": 3}, "“questions” is not a list"),
        ({"quizapp": 1, "title": 3}, "“title” is not a text"),
        ({"quizapp": 1, "dates": {"order": "year-first"}}, "day-first or month-first"),
        ({"quizapp": 1, "eras": [{"id": "x"}]}, "era 1"),
    ],
)
def test_what_is_not_of_the_form_is_refused(
    file: Path, document: dict[str, object], said: str
) -> None:
    file.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(DatasetError, match=said):
        read_stored(file)
    assert read_file(file).errors
    assert faults(document)


def test_a_key_that_is_not_known_is_left_out_and_told(file: Path) -> None:
    document = {"quizapp": 1, "titel": "Flight", "events": [{"title": "A", "date": "1903"}]}
    file.write_text(json.dumps(document), encoding="utf-8")
    (problem,) = read_file(file).problems
    assert (problem.code, problem.level) == ("set.key-unknown", Level.WARNING)
    assert problem.hint == "perhaps “title” is meant"
    assert faults(document)


@pytest.mark.parametrize("note", ["", '"$schema": "question-set.json", '])
def test_a_set_is_told_by_its_first_key(file: Path, note: str) -> None:
    file.write_text(f' {{{note}"quizapp": 1, "title": "Flight"}}', encoding="utf-8-sig")
    assert recognises(file)
    file.write_text('{"title": "Flight", "quizapp": 1}', encoding="utf-8")
    assert not recognises(file)


def test_a_question_that_is_not_of_the_form_is_left_out_and_told(file: Path) -> None:
    document = {"quizapp": 1, "questions": [{"kind": "essay", "stem": "Why?"}, 3]}
    file.write_text(json.dumps(document), encoding="utf-8")
    found = read_file(file)
    assert isinstance(found, QuestionList)
    assert len(found.questions) == 1
    assert "question 2" in found.skipped[0].reason


def test_nothing_hidden_is_in_a_title(file: Path) -> None:
    era = {"id": "a", "title": "\x1b[2JEra", "date": "1900/1910"}
    row = {"title": "A", "date": "1900"}
    document = {"quizapp": 1, "title": "\u202eSet", "eras": [era], "events": [row]}
    file.write_text(json.dumps(document), encoding="utf-8")
    draft = read_stored(file).draft
    assert (draft.title, draft.eras[0].title) == ("Set", "[2JEra")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(st.tuples(CELLS, CELLS).filter(any), min_size=1, max_size=4),
    asked=st.lists(choices() | typed() | ordered(), max_size=2),
)
def test_any_set_comes_back(
    file: Path, rows: list[tuple[str, str]], asked: list[WrittenQuestion]
) -> None:
    draft = SetDraft(
        id="flight",
        title="Any",
        columns=("title", "date"),
        rows=(("a", "1900"), *rows),
        questions=tuple(asked),
    )
    file.write_bytes(write_draft(draft))
    assert read_stored(file).draft == draft
