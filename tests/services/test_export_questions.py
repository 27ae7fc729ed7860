"""Tests of questions in the formats of other programs."""

import json
from pathlib import Path

import pytest

from quizapp.formats.any_file import read_file
from quizapp.formats.documents.saved_quiz_json import read_quizzes
from quizapp.formats.question_list import QuestionList
from quizapp.generation.document import snapshot
from quizapp.generation.plan import Plan
from quizapp.services.export_questions import ExportQuestions
from quizapp.session.draft import Draft
from tests.factories import choice_question, order_question
from tests.formats.sample_questions import TREATIES
from tests.services.test_prepare_quiz import WORDING

QUESTIONS = tuple(map(snapshot, (choice_question(1), order_question(2), choice_question(3))))
DRAFT = Draft(provenance=TREATIES, plan=Plan(3, 7), questions=QUESTIONS, draws=1)


@pytest.fixture(scope="module")
def exporting() -> ExportQuestions:
    """The service."""
    return ExportQuestions(WORDING)


def test_the_usual_formats_come_first(exporting: ExportQuestions) -> None:
    names = [found.name for found in exporting.formats()]
    assert names[:4] == ["gift", "moodle-xml", "aiken", "qti"]
    assert {"apkg", "csv", "xlsx", "text", "json"} <= set(names)
    assert {"gift", "json"} <= {found.name for found in exporting.written_formats()}


def test_every_format_takes_a_quiz(exporting: ExportQuestions) -> None:
    for found in exporting.formats():
        export = exporting.quiz(DRAFT, found.name)
        assert export.content
        assert found.suffix.startswith(".")
        assert all(count > 0 and what for count, what in export.losses)


def test_what_a_format_cannot_hold_is_counted(exporting: ExportQuestions) -> None:
    export = exporting.quiz(DRAFT, "aiken")
    assert (1, "left out: Aiken holds only questions with one right option") in export.losses
    assert export.compared == 2


def test_json_holds_everything(exporting: ExportQuestions, tmp_path: Path) -> None:
    export = exporting.quiz(DRAFT, "json")
    path = tmp_path / "quiz.json"
    path.write_bytes(export.content)
    assert (export.losses, read_quizzes(path)[0].draft.questions) == ((), QUESTIONS)
    assert json.loads(export.content)["generator"]["set"] == TREATIES.set_id


def test_written_questions_go_the_same_way(exporting: ExportQuestions, tmp_path: Path) -> None:
    path = tmp_path / "quiz.gift"
    path.write_bytes(exporting.quiz(DRAFT, "gift").content)
    read = read_file(path)
    assert isinstance(read, QuestionList)
    export = exporting.written(read, "moodle-xml")
    assert export.content.startswith(b"<?xml")
    assert export.compared == 3
