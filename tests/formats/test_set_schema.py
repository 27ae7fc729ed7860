"""The JSON Schema of question sets says what the program writes and reads, and so do its pages."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from quizapp.dataset.date_forms import DateOrder
from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.event_rows import PLAIN_COLUMNS
from quizapp.dataset.model import Confidence, Era, Status
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.formats.any_file import read_file
from quizapp.formats.event_list import EventList
from quizapp.formats.set_json import recognises, write_draft
from quizapp.formats.written_json import read_question
from quizapp.paths import bundled
from quizapp.services.set_reading import draft_of
from tests.formats.set_schema import faults, set_schema
from tests.formats.written_questions import ALL, drawn_questions
from tests.source_code import ROOT

PAGE = (ROOT / "docs" / "set-format.md").read_text(encoding="utf-8")
COLUMNS = (*PLAIN_COLUMNS.required, *PLAIN_COLUMNS.optional, "column_7", "my own")
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=8)


@st.composite
def drafts(draw: st.DrawFn) -> SetDraft:
    """Draw a set as its author might leave it."""
    columns = tuple(draw(st.lists(st.sampled_from(COLUMNS), min_size=1, max_size=6, unique=True)))
    rows = draw(st.lists(st.tuples(*(TEXTS for _ in columns)), max_size=3))
    return SetDraft(
        id="any",
        title=draw(TEXTS),
        columns=columns,
        rows=tuple(rows),
        questions=tuple(draw(drawn_questions)),
        eras=(Era("early", draw(TEXTS), parse_edtf("1900/1918")),) if draw(st.booleans()) else (),
        options=TableOptions(draw(st.sampled_from([None, *DateOrder])), draw(st.booleans())),
        language=draw(TEXTS),
        origin=draw(TEXTS),
    )


def example() -> dict[str, object]:
    """Return the set that the page shows."""
    (text,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    document: dict[str, object] = json.loads(text)
    return document


def first_words(heading: str) -> set[str]:
    """Return the names in the first column of the table below a heading of the page."""
    section = PAGE.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    rows = re.findall(r"^\| (`[^|]*) \|", section, re.MULTILINE)
    return {word for row in rows for word in re.findall(r"`([^`]+)`", row)}


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(set_schema())


@given(draft=drafts())
def test_whatever_is_written_is_of_the_form(draft: SetDraft) -> None:
    assert faults(json.loads(write_draft(draft))) == []


@pytest.mark.parametrize("question", ALL, ids=lambda question: question.kind)
def test_a_question_of_every_kind_is_of_the_form(question: WrittenQuestion) -> None:
    draft = SetDraft(id="any", title="Any", questions=(question,))
    assert faults(json.loads(write_draft(draft))) == []


@pytest.mark.parametrize("name", ["azerbaijan-turkiye", "space-missions"])
def test_the_bundled_sets_are_of_the_form(name: str) -> None:
    assert faults(json.loads(write_draft(draft_of(bundled("questions") / name)))) == []


@pytest.mark.parametrize(
    "question",
    [
        {"kind": "shot", "stem": "Which?"},
        {"kind": "short"},
        {"kind": "short", "stem": 3},
        {"kind": "short", "stem": "Which?", "answers": [{}]},
        {"kind": "short", "stem": "Which?", "tags": [1]},
        {"kind": "mc_single", "stem": "Which?", "options": [{"text": "A"}]},
        {"kind": "mc_single", "stem": "Which?", "options": [{"text": "A", "correct": "no"}]},
        {"kind": "true_false", "stem": "So it is.", "truth": "no"},
        {"kind": "match", "stem": "Match.", "pairs": [{"left": "A"}]},
    ],
    ids=str,
)
def test_a_question_that_is_refused_is_not_of_the_form(question: dict[str, object]) -> None:
    assert faults({"quizapp": 1, "questions": [question]})
    with pytest.raises((AttributeError, KeyError, TypeError, ValueError)):
        read_question(question)


def test_every_column_and_every_word_stands_in_the_schema() -> None:
    event = set_schema()["$defs"]["event"]["properties"]
    assert set(event) == {*PLAIN_COLUMNS.required, *PLAIN_COLUMNS.optional}
    assert event["status"]["anyOf"][0]["enum"] == list(Status)
    assert event["confidence"]["anyOf"][0]["enum"] == list(Confidence)
    question = set_schema()["$defs"]["question"]["properties"]
    assert question["kind"]["enum"] == list(WrittenKind)


def test_every_name_of_the_schema_is_explained_for_authors_and_for_editors() -> None:
    schema = set_schema()
    question = schema["$defs"]["question"]["properties"]
    for name in ("event", "question", "option", "answer"):
        named = schema["$defs"][name]["properties"]
        assert [key for key, value in named.items() if not value.get("description")] == []
    assert first_words("The set") >= set(schema["properties"])
    assert first_words("Questions") >= set(question)


def test_the_example_of_the_page_is_of_the_form_and_without_a_fault(tmp_path: Path) -> None:
    assert faults(example()) == []
    file = tmp_path / "early-flight.json"
    file.write_text(json.dumps(example()), encoding="utf-8")
    assert recognises(file)
    found = read_file(file)
    assert isinstance(found, EventList)
    assert (len(found.events), len(found.questions), found.problems) == (4, 4, ())


def test_the_example_of_the_page_shows_every_key_of_a_set() -> None:
    assert set(set_schema()["properties"]) - set(example()) == {"origin"}
