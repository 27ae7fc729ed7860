"""Sums that are kept with the answers are those of the answers, however these came."""

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.session.quiz import Quiz
from quizapp.storage.migrations.versions.schema_0004 import FACT_SUMS, KIND_SUMS
from quizapp.storage.store import Store
from tests.factories import moment, new_quiz, some_questions
from tests.storage.test_pictures import first_schema


def sums(path: Path) -> list[tuple[object, ...]]:
    """Return all that is kept as sums."""
    with closing(sqlite3.connect(path)) as connection:
        facts = connection.execute("SELECT * FROM fact_tally").fetchall()
        return sorted(facts + connection.execute("SELECT * FROM kind_tally").fetchall(), key=str)


def counted_anew(path: Path) -> list[tuple[object, ...]]:
    """Return the same sums, counted from all answers."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM fact_tally")
        connection.execute("DELETE FROM kind_tally")
        connection.execute(FACT_SUMS)
        connection.execute(KIND_SUMS)
        connection.commit()
    return sums(path)


def taken(store: Store, quiz: Quiz, right: list[bool], begun: int) -> None:
    """Answer the questions of a quiz one after the other, a minute each."""
    for number, known in enumerate(right, start=begun):
        if quiz.current is not None:
            response = quiz.current.question.key if known else ()
            quiz = quiz.answer(response, moment(number), 1.0)
            store.add_answer(quiz)


@settings(max_examples=10, deadline=None)
@given(st.lists(st.tuples(st.uuids(), st.lists(st.booleans(), max_size=3)), max_size=3))
def test_sums_are_those_of_the_answers(courses: list[tuple[UUID, list[bool]]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "quizapp.db")
        store = Store(path)
        for number, (name, right) in enumerate(dict(courses).items()):
            quiz = new_quiz(some_questions(3), name=str(name))
            store.add_learner(quiz.learner, moment(0))
            store.add_quiz(quiz)
            taken(store, quiz, right, 10 * number)
        store.close()
        assert sums(path) == counted_anew(path)


def test_an_older_file_gets_its_sums_when_it_is_brought_up_to_date(path: Path) -> None:
    path.parent.mkdir()
    quiz = first_schema(path)
    store = Store(path)
    known = store.latest(quiz.learner)
    store.close()
    answered = [item for item in quiz.items if item.answer]
    assert set(known[quiz.set_id]) == {fact for item in answered for fact in item.question.facts}
    assert sums(path) == counted_anew(path)
