"""Tests of results that came as files: merged once, in any order, whole or not at all."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid5

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from quizapp.classroom.hand_in import QuizStanding
from quizapp.classroom.receipt import OtherContentError, Receipt
from quizapp.classroom.recognition import new_learner
from quizapp.generation.question import Fact
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from quizapp.storage.received import ReceivedResults
from quizapp.storage.store import Store
from quizapp.storage.tables import Table
from tests.factories import NAMESPACE, choice_question, moment, new_quiz, some_questions


@pytest.fixture
def received(store: Store) -> ReceivedResults:
    """Nothing was received yet."""
    return ReceivedResults(store.file)


def taken(name: str, learner: Learner, extras: int = 0) -> Quiz:
    """Return a finished quiz; extras come after its first question, one after the other."""
    quiz = replace(new_quiz(some_questions(3), name=name), learner=learner)
    for number in range(3):
        assert quiz.current is not None
        response = quiz.current.question.key if number % 2 else ()
        quiz = quiz.answer(response, moment(number + 1), 2.5)
    for number in range(extras):
        quiz = quiz.another(quiz.items[number].id, choice_question(300 + number))
        quiz = quiz.answer(("b",), moment(10 + number), 1.0)
    return quiz


def receipt(name: str, *, is_genuine: bool = True) -> Receipt:
    """Return what is kept of a file of some content."""
    return Receipt(f"{name}.quizresult", name * 4, is_genuine)


def content(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of a results file, in the order of their values."""
    tables = Table.metadata.sorted_tables
    with store.file.reading() as session:
        return {
            table.name: sorted(map(tuple, session.execute(select(table))), key=repr)
            for table in tables
        }


ADA = new_learner("Ada")


def test_received_quizzes_are_those_of_the_learner(store: Store, received: ReceivedResults) -> None:
    quiz = taken("first", ADA, extras=1)
    merged = received.merge(receipt("a"), [quiz], ADA, moment(90))
    assert merged.quizzes == {quiz.id: QuizStanding.NEW}
    assert store.quiz(quiz.id) == quiz
    assert store.learners() == (ADA,)
    assert [summary.id for summary in store.finished(ADA)] == [quiz.id]
    assert len(store.answers(ADA)) == 4
    assert store.answers(ADA)[0].facts == (Fact("event-0", "date"),)


def test_memory_is_left_alone(store: Store, received: ReceivedResults) -> None:
    received.merge(receipt("a"), [taken("first", ADA)], ADA, moment(90))
    assert store.traces(ADA) == {}


def test_a_learner_who_is_here_keeps_the_id_and_the_name(
    store: Store, received: ReceivedResults
) -> None:
    here = store.add_learner(Learner(uuid5(NAMESPACE, "here"), "ADA"), moment(0))
    quiz = taken("first", ADA)
    received.merge(receipt("a"), [quiz], ADA, moment(90))
    assert store.learners() == (here,)
    assert store.quiz(quiz.id) == replace(quiz, learner=here)


def test_merging_again_changes_nothing(store: Store, received: ReceivedResults) -> None:
    quizzes = [taken("first", ADA), taken("second", ADA)]
    received.merge(receipt("a"), quizzes, ADA, moment(90))
    before = content(store)
    merged = received.merge(receipt("a"), quizzes, ADA, moment(200))
    assert set(merged.quizzes.values()) == {QuizStanding.SAME}
    assert content(store) == before
    assert received.has(receipt("a"))
    assert not received.has(receipt("b"))


def test_a_quiz_that_went_on_is_brought_up_to_date(store: Store, received: ReceivedResults) -> None:
    received.merge(receipt("a"), [taken("first", ADA)], ADA, moment(90))
    longer = taken("first", ADA, extras=2)
    merged = received.merge(receipt("b"), [longer], ADA, moment(91))
    assert merged.quizzes == {longer.id: QuizStanding.LONGER}
    assert store.quiz(longer.id) == longer
    older = received.merge(receipt("c"), [taken("first", ADA)], ADA, moment(92))
    assert older.quizzes == {longer.id: QuizStanding.SHORTER}
    assert store.quiz(longer.id) == longer


def test_other_content_keeps_the_whole_file_out(store: Store, received: ReceivedResults) -> None:
    received.merge(receipt("a"), [taken("first", ADA)], ADA, moment(90))
    before = content(store)
    kemal = new_learner("Kemal")
    copied = [taken("another", kemal), taken("first", kemal)]
    with pytest.raises(OtherContentError):
        received.merge(receipt("b"), copied, kemal, moment(91))
    assert content(store) == before


def test_what_was_taken_here_does_not_become_received(
    store: Store, received: ReceivedResults
) -> None:
    quiz = new_quiz(some_questions(1), name="here")
    store.add_learner(quiz.learner, moment(0))
    store.add_quiz(quiz)
    quiz = quiz.answer(("b",), moment(1), 2.0)
    store.add_answer(quiz)
    before = content(store)
    received.merge(receipt("a"), [quiz], quiz.learner, moment(90))
    after = content(store)
    assert {table for table in after if after[table] != before[table]} == {"received_file"}


def test_a_file_is_merged_whole_or_not_at_all(
    path: Path, store: Store, received: ReceivedResults
) -> None:
    before = content(store)
    with closing(sqlite3.connect(path)) as other:
        when = "CREATE TRIGGER full BEFORE INSERT ON received_quiz"
        other.execute(f"{when} BEGIN SELECT RAISE(ABORT, 'no'); END")
        other.commit()
    with pytest.raises(Exception, match="no"):
        received.merge(receipt("a"), [taken("first", ADA)], ADA, moment(90))
    assert content(store) == before


def files() -> Sequence[tuple[Receipt, tuple[Quiz, ...], Learner]]:
    """Return what two learners handed in, some of it more than once, and later on."""
    kemal = new_learner("Kemal")
    return (
        (receipt("a"), (taken("1", ADA), taken("2", ADA)), ADA),
        (receipt("b"), (taken("2", ADA, extras=2), taken("3", ADA)), ADA),
        (receipt("c"), (taken("1", ADA, extras=1),), ADA),
        (receipt("d", is_genuine=False), (taken("4", kemal), taken("5", kemal, extras=1)), kemal),
        (receipt("e"), (taken("5", kemal),), kemal),
    )


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(0, 4), max_size=5), st.permutations(range(5)))
def test_any_order_and_any_repetition_give_the_same_content(
    again: list[int], order: list[int]
) -> None:
    expected = _merged(range(5))
    assert _merged([*order, *again]) == expected


def _merged(order: Iterator[int] | Sequence[int]) -> dict[str, list[tuple[object, ...]]]:
    store = Store(None)
    received = ReceivedResults(store.file)
    came = files()
    for number in order:
        received.merge(*came[number], moment(90))
    found = content(store)
    store.close()
    return found


def test_receipts_are_told_apart_by_their_content() -> None:
    assert receipt("a").id == Receipt("renamed", "aaaa", is_genuine=True).id
    assert receipt("a").id != receipt("b").id
    assert isinstance(receipt("a").id, UUID)
