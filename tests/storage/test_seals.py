"""Seals on answers: nothing that this program does breaks them, whatever else does is noticed."""

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import given, settings

from quizapp.session.alterations import Alterations
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from quizapp.storage.merging import move, move_back
from quizapp.storage.seal_check import alterations
from quizapp.storage.store import Store
from scripts.durability.works import STORED, stored
from tests.factories import moment, new_quiz, some_questions
from tests.storage.desk import NAMES, TAKEN, Desk

EMRE = Learner(UUID(int=7), "Emre")


@settings(max_examples=25, deadline=None)
@given(names=NAMES, steps=TAKEN)
def test_whatever_course_quizzes_take_nothing_is_held_to_be_changed(
    names: list[UUID], steps: list[tuple[str, int, int]]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "quizapp.db")
        desk = Desk(path, names)
        for step in steps:
            desk.step(*step)
        assert alterations(path) == Alterations()
        desk.store.close()
        assert alterations(path) == Alterations()


@pytest.mark.parametrize("version", range(1, 1 + len(list(STORED.glob("results-*.sql")))))
def test_all_answers_of_an_older_file_are_sealed(path: Path, version: int) -> None:
    path.parent.mkdir()
    stored(version, path)
    assert alterations(path) == Alterations()
    Store(path).close()
    assert alterations(path) == Alterations()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM answer WHERE seal IS NULL").fetchone() == (
            0,
        )


@pytest.fixture
def quiz(store: Store) -> Quiz:
    """Return a quiz of three questions, all answered."""
    quiz = new_quiz(some_questions(3), name="1")
    store.add_learner(quiz.learner, moment(0))
    store.add_quiz(quiz)
    while quiz.current:
        quiz = quiz.answer((), moment(quiz.position), 2)
        store.add_answer(quiz)
    return quiz


def edit(path: Path, statement: str, *values: object) -> Alterations:
    """Edit a file by another program than this one, and look what is noticed."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement, values)
    return alterations(path)


def test_an_edited_answer_is_named(path: Path, quiz: Quiz) -> None:
    item = quiz.items[1].id.hex
    found = edit(path, "UPDATE answer SET seconds = 1 WHERE quiz_question_id = ?", item)
    answer, result = found.first
    assert (answer.quiz, answer.learner, answer.place) == (quiz.id, quiz.learner.name, 2)
    assert answer.at == moment(1)
    assert (result.quiz, result.place, result.set_title) == (quiz.id, None, quiz.set_title)
    assert found.count == 2


def test_an_answer_that_is_gone_is_counted(path: Path, quiz: Quiz) -> None:
    item = quiz.items[1].id.hex
    edit(path, "DELETE FROM answer_fact WHERE quiz_question_id = ?", item)
    found = edit(path, "DELETE FROM answer WHERE quiz_question_id = ?", item)
    assert (found.gone, found.is_whole) == (1, False)


def test_a_text_that_became_bytes_is_noticed(path: Path, quiz: Quiz) -> None:
    found = edit(path, "UPDATE quiz SET set_id = CAST(set_id AS BLOB)")
    assert found.count == len(quiz.items)


def test_a_text_that_is_no_utf_8_any_more_is_noticed(path: Path, quiz: Quiz) -> None:
    found = edit(path, "UPDATE quiz_question SET stem = CAST(x'fffe' AS TEXT)")
    assert found.count == len(quiz.items)


def test_what_was_edited_before_a_quiz_changed_hands_is_still_noticed(
    path: Path, store: Store, quiz: Quiz
) -> None:
    item = quiz.items[0].id.hex
    edit(path, "UPDATE answer SET answered_at = ? WHERE quiz_question_id = ?", "2001-01-01", item)
    store.add_learner(EMRE, moment(0))

    with store.file.writing() as connection:
        document = move(connection, quiz.learner.id, EMRE.id)
    (found,) = alterations(path).first
    assert (found.learner, found.place) == ("Emre", 1)
    with store.file.writing() as connection:
        move_back(connection, document)
    (found,) = alterations(path).first
    assert (found.learner, found.place) == (quiz.learner.name, 1)
