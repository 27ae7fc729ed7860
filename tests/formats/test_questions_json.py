"""Tests of generated questions as JSON."""

import json
from pathlib import Path

import pytest

from quizapp.dataset.problem import DatasetError
from quizapp.formats.questions_json import read_questions, write_questions
from quizapp.generation.document import from_document, snapshot
from tests.formats.sample_questions import CHOICE, ORDER, bank


def test_a_document_says_what_it_was_made_from() -> None:
    document = json.loads(write_questions(bank((CHOICE,), (ORDER,))))
    assert list(document) == ["generator", "questions"]
    assert document["generator"] == {
        "version": bank().provenance.version,
        "set": "treaties",
        "set_hash": "sha256:" + "ab" * 32,
        "seed": 7,
        "count": 2,
        "kinds": [],
        "precision": "exact",
        "level": "mixed",
        "exam": False,
        "set_title": "Treaties",
        "based_on": "",
    }


def test_every_question_says_in_which_quiz_it_stands() -> None:
    document = json.loads(write_questions(bank((CHOICE,), (ORDER,))))
    assert [question["quiz"] for question in document["questions"]] == [1, 2]


def test_questions_are_read_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "questions.json"
    path.write_bytes(write_questions(bank((CHOICE, ORDER))))
    questions = read_questions(path)["questions"]
    assert isinstance(questions, list)
    assert [from_document(question) for question in questions] == [
        snapshot(CHOICE),
        snapshot(ORDER),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[1]", "this is JSON, but not a file of generated questions"),
        ("{}", "there is no list “questions”"),
        ('{"questions": {}}', "there is no list “questions”"),
        ('{"questions": []}', "the file has no questions"),
    ],
)
def test_another_document_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "questions.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DatasetError, match=message):
        read_questions(path)
