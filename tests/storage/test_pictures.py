"""Pictures in the results file: each kept once, named by questions, there as long as they are."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection, Engine, create_engine, event

from quizapp.dataset.picture import Picture
from quizapp.generation.question import Question
from quizapp.session.quiz import Quiz
from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage.inspection import APPLICATION_ID, SCHEMA_VERSION
from quizapp.storage.migration import configuration
from quizapp.storage.store import Store
from tests.factories import choice_question, moment, new_quiz
from tests.pictures import FLAG, MAP, PLAIN
from tests.storage.test_store import answered, begun, extended


def shown(number: int, *pictures: Picture, option: Picture | None = None) -> Question:
    """Return a question with pictures, the last one in its first option."""
    question = choice_question(number)
    first, *rest = question.options
    options = (replace(first, picture=option), *rest)
    return replace(question, pictures=pictures, options=options)


QUESTIONS = (shown(1, MAP, PLAIN), shown(2, option=FLAG), shown(3, MAP, option=MAP), shown(4))


COUNTS = (
    "SELECT (SELECT count(*) FROM quiz), (SELECT count(*) FROM quiz_question),"
    " (SELECT count(*) FROM picture), (SELECT count(*) FROM question_picture)"
)


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    """Ask the file something with another program than ours."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def pictured_quiz(store: Store, name: str = "one") -> Quiz:
    return begun(store, new_quiz(QUESTIONS, name=name))


def test_a_quiz_comes_back_with_its_pictures(store: Store, path: Path) -> None:
    quiz = answered(store, pictured_quiz(store), 2)
    assert store.quiz(quiz.id) == quiz
    store.close()
    again = Store(path)
    assert again.quiz(quiz.id) == quiz
    again.close()


def test_each_picture_is_kept_once_whatever_shows_it(store: Store, path: Path) -> None:
    quizzes = [pictured_quiz(store, name) for name in ("one", "other")]
    assert sorted(rows(path, "SELECT hash, content, width FROM picture")) == sorted(
        (one.hash, one.content, one.width) for one in (MAP, FLAG, PLAIN)
    )
    assert rows(path, "SELECT count(*) FROM question_picture") == [(8,)]
    assert [store.quiz(quiz.id) for quiz in quizzes] == quizzes


def test_documents_name_pictures_and_do_not_hold_them(store: Store, path: Path) -> None:
    pictured_quiz(store)
    ((document,),) = rows(
        path,
        "SELECT document FROM quiz_question JOIN question_document"
        " ON quiz_question_id = id WHERE position = 0",
    )
    assert MAP.hash in str(document)
    assert len(str(document)) < 4_000


def test_what_is_said_of_a_picture_belongs_to_the_question(store: Store) -> None:
    other = replace(MAP, alt="The same in other words")
    first = begun(store, new_quiz((shown(1, MAP), shown(2, other))))
    assert store.quiz(first.id) == first


def test_an_extra_question_brings_its_pictures(store: Store) -> None:
    quiz = begun(store, new_quiz((shown(1), shown(2))))
    fresh = shown(9, FLAG, option=MAP)
    changed = quiz.another(quiz.items[0].id, fresh)
    extra = next(item for item in changed.items if item.question == fresh)
    store.add_extra(changed, extra, moment(1))
    assert store.quiz(quiz.id) == changed
    assert store.quiz(extended(store, changed, extra).id) is not None


def test_a_note_shows_the_question_with_its_pictures(store: Store) -> None:
    quiz = answered(store, pictured_quiz(store))
    store.add_report(quiz.report(quiz.items[0].id, "Unclear", moment(2), quiz.id))
    assert store.reports()[0].question == quiz.items[0].question


def test_a_picture_cannot_be_taken_from_a_question(store: Store, path: Path) -> None:
    pictured_quiz(store)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("DELETE FROM picture")


def test_a_file_without_a_picture_that_is_shown_is_damaged(store: Store, path: Path) -> None:
    quiz = pictured_quiz(store)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM question_picture")
    with pytest.raises(StorageError) as caught:
        store.quiz(quiz.id)
    assert caught.value.reason is Reason.DAMAGED


@pytest.mark.parametrize("table", ["quiz_question", "picture", "question_picture"])
def test_a_quiz_that_cannot_be_kept_as_a_whole_leaves_nothing(
    store: Store, path: Path, table: str
) -> None:
    def fail(_connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(f"INSERT INTO {table} "):
            raise sqlite3.OperationalError("the power went away")

    event.listen(Engine, "after_cursor_execute", fail)
    try:
        with pytest.raises(StorageError):
            pictured_quiz(store)
    finally:
        event.remove(Engine, "after_cursor_execute", fail)
    assert rows(path, COUNTS) == [(0, 0, 0, 0)]
    quiz = pictured_quiz(store)
    assert store.quiz(quiz.id) == quiz


def test_a_file_from_before_pictures_is_brought_up_to_date(path: Path) -> None:
    path.parent.mkdir()
    quiz = first_schema(path)
    assert rows(path, "SELECT count(*) FROM sqlite_schema WHERE name = 'picture'") == [(0,)]
    store = Store(path)
    assert store.quiz(quiz.id) == quiz
    fresh = pictured_quiz(store, "fresh")
    assert store.quiz(fresh.id) == fresh
    store.close()
    assert rows(path, "PRAGMA foreign_key_check") == []
    assert rows(path, "SELECT version_num FROM alembic_version") == [(f"{SCHEMA_VERSION:04}",)]


def first_schema(path: Path) -> Quiz:
    """Make a results file by the first step alone, with a quiz that has begun in it."""
    newer = path.with_name("newer.db")
    store = Store(newer)
    quiz = answered(store, begun(store), 2)
    store.close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        command.upgrade(configuration(connection), "0001")
    engine.dispose()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("ATTACH ? AS newer", [str(newer)])
        connection.executescript(
            """INSERT INTO learner SELECT id, name, name_key, created_at FROM newer.learner;
            INSERT INTO quiz SELECT * FROM newer.quiz;
            INSERT INTO quiz_question
            SELECT id, quiz_id, position, question_id, kind, stem, document, extra, flagged
            FROM newer.quiz_question JOIN newer.question_document ON quiz_question_id = id;
            INSERT INTO answer
            SELECT quiz_question_id, response, skipped, correct, score, max_score, seconds,
                answered_at FROM newer.answer;
            INSERT INTO answer_fact
            SELECT quiz_question_id, position, event, attribute FROM newer.answer_fact;"""
        )
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
    return quiz
