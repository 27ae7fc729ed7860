"""Tests of quizzes that are kept as JSON."""

import json
from base64 import b64encode
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.problem import DatasetError
from quizapp.formats.documents.saved_quiz_json import read_quizzes, write_quiz
from quizapp.formats.questions_json import write_questions
from quizapp.generation.difficulty import Level
from quizapp.generation.document import snapshot
from quizapp.generation.plan import Plan
from quizapp.generation.precision import Precision
from quizapp.session.draft import Draft
from quizapp.session.saved_quiz import SavedQuiz
from tests.factories import NOON
from tests.formats.sample_questions import CHOICE, ORDER, TREATIES, bank
from tests.pictures import FLAG, MAP, PLAIN
from tests.shaped_questions import one_of_each_shape

QUESTIONS = (snapshot(CHOICE), snapshot(ORDER))
DRAFT = Draft(provenance=TREATIES, plan=Plan(2, 7), questions=QUESTIONS, draws=3)
QUIZ = SavedQuiz(title="Class 9b", draft=DRAFT, saved_at=NOON)


def written(quiz: SavedQuiz, folder: Path) -> Path:
    """Write a quiz into a folder."""
    path = folder / "quiz.json"
    path.write_bytes(write_quiz(quiz))
    return path


def changed(folder: Path, **changes: object) -> Path:
    """Write a quiz with some parts of its first question changed."""
    document = json.loads(write_quiz(QUIZ))
    document["questions"][0] |= changes
    path = folder / "quiz.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_a_quiz_keeps_its_pictures_each_once(tmp_path: Path) -> None:
    first, *rest = QUESTIONS[0].options
    options = (replace(first, picture=FLAG), *rest)
    shown = tuple(replace(one, pictures=(MAP, PLAIN)) for one in QUESTIONS)
    quiz = replace(
        QUIZ, draft=replace(DRAFT, questions=(replace(shown[0], options=options), shown[1]))
    )
    path = written(quiz, tmp_path)
    assert read_quizzes(path) == (quiz,)
    assert len(json.loads(path.read_bytes())["pictures"]) == 3


@pytest.mark.parametrize(
    ("pictures", "message"),
    [
        ({}, "“" + MAP.hash + "” is missing"),
        ({MAP.hash: {"data": "?"}}, "the pictures are not of the agreed form"),
        ([1], "the pictures are not of the agreed form"),
        ({MAP.hash: {"data": b64encode(FLAG.content).decode()}}, "is missing"),
    ],
)
def test_a_quiz_without_what_it_shows_is_refused(
    tmp_path: Path, pictures: object, message: str
) -> None:
    shown = replace(QUESTIONS[0], pictures=(MAP,))
    document = json.loads(write_quiz(replace(QUIZ, draft=replace(DRAFT, questions=(shown,)))))
    path = tmp_path / "quiz.json"
    path.write_text(json.dumps(document | {"pictures": pictures}), encoding="utf-8")
    with pytest.raises(DatasetError, match=message):
        read_quizzes(path)


plans = st.builds(
    Plan,
    count=st.integers(1, 30),
    seed=st.integers(0, 2**31),
    kinds=st.none() | st.frozensets(st.sampled_from(["place", "order"]), min_size=1),
    precision=st.sampled_from(Precision),
    level=st.sampled_from(Level),
    exam=st.booleans(),
    topics=st.none() | st.frozensets(st.text(st.characters(codec="utf-8"), max_size=9), max_size=3),
    period=st.none() | st.just(parse_edtf("1918/1920")),
    excluded=st.frozensets(st.text("abc-1", max_size=9), max_size=3),
)


@given(plan=plans, locked=st.frozensets(st.sampled_from([q.id for q in QUESTIONS])))
def test_a_quiz_is_read_back_as_it_was_kept(
    tmp_path_factory: pytest.TempPathFactory, plan: Plan, locked: frozenset[str]
) -> None:
    quiz = replace(QUIZ, draft=replace(DRAFT, plan=plan, locked=locked))
    assert read_quizzes(written(quiz, tmp_path_factory.mktemp("quiz"))) == (quiz,)


def test_every_shape_of_question_is_kept(tmp_path: Path) -> None:
    questions = tuple(map(snapshot, one_of_each_shape()))
    quiz = replace(QUIZ, draft=replace(DRAFT, questions=questions))
    assert read_quizzes(written(quiz, tmp_path)) == (quiz,)


def test_a_kept_quiz_is_a_document_of_generated_questions() -> None:
    kept = json.loads(write_quiz(QUIZ))
    generated = json.loads(write_questions(bank(QUESTIONS)))
    assert {key: kept[key] for key in generated} == generated
    assert list(kept) == ["generator", "saved", "questions"]


def test_generated_questions_become_one_quiz_for_each_of_theirs(tmp_path: Path) -> None:
    path = tmp_path / "exam.json"
    path.write_bytes(write_questions(bank((CHOICE,), (ORDER,))))
    first, second = read_quizzes(path)
    assert (first.title, second.title) == ("exam 1", "exam 2")
    assert (first.draft.questions, second.draft.questions) == (QUESTIONS[:1], QUESTIONS[1:])
    assert first.draft.provenance == TREATIES


def test_every_question_that_cannot_be_asked_is_named(tmp_path: Path) -> None:
    document = json.loads(write_quiz(QUIZ))
    document["questions"][0]["stem"] = 7
    del document["questions"][1]["difficulty"]
    path = tmp_path / "quiz.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(DatasetError) as caught:
        read_quizzes(path)
    first, second = caught.value.problems
    assert (first.item, first.message) == (
        "questions[1]",
        "question 1 cannot be asked: “stem” is not what it should be",
    )
    assert second.message == "question 2 cannot be asked: “difficulty” is missing"


@pytest.mark.parametrize(
    ("part", "value"),
    [("saved_at", "yesterday"), ("title", 5), ("locked", 5), ("draws", None), ("period", "19x")],
)
def test_a_damaged_part_of_the_quiz_is_told(tmp_path: Path, part: str, value: object) -> None:
    document = json.loads(write_quiz(QUIZ))
    document["saved"][part] = value
    path = tmp_path / "quiz.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(DatasetError, match="quiz as a whole is damaged"):
        read_quizzes(path)


def test_a_question_that_is_there_twice_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="used twice"):
        read_quizzes(changed(tmp_path, id=ORDER.id))


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"questions": []}', b'{"questions": [5]}'])
def test_what_is_no_quiz_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "quiz.json"
    path.write_bytes(content)
    with pytest.raises(DatasetError):
        read_quizzes(path)
