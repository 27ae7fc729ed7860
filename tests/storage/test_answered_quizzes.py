"""Answers are read for analysis as they were given, and no others."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from quizapp.dataset.watch import CancelledError
from quizapp.session.learner import Learner
from quizapp.session.scope import QuizKey, Scope
from quizapp.storage.store import Store
from tests.storage.test_store import answered, begun, moment, new_quiz


def scope(quiz_set: str, **fields: object) -> Scope:
    """Return everything that was answered to a set, or some of it."""
    return replace(Scope(set_id=quiz_set), **fields)


def test_quizzes_come_in_the_order_of_time_with_what_was_chosen(store: Store) -> None:
    first = answered(store, begun(store), 2)
    later = replace(new_quiz(name="second"), started_at=moment(60))
    second = answered(store, begun(store, later), 1)
    found = list(store.answered_quizzes(scope(first.set_id)))
    assert [len(given) for _, given in found] == [2, 1]
    (_, given), _ = found
    for one, item in zip(given, first.items, strict=False):
        assert item.answer is not None
        assert (one.question_id, one.response) == (item.question.id, item.answer.response)
        assert (one.mark, one.most) == (item.answer.marked.score, item.answer.marked.max_score)
    asked = store.asked_questions([one.place for one in given])
    question = asked[first.items[0].question.id]
    assert question.stem == first.items[0].question.stem
    assert [o.text for o in question.options] == [o.text for o in first.items[0].question.options]
    assert second.set_id == first.set_id


def test_only_what_is_in_the_scope_is_read(store: Store) -> None:
    quiz = answered(store, begun(store), 2)
    everybody = scope(quiz.set_id)
    assert list(store.answered_quizzes(scope("another set"))) == []
    assert list(store.answered_quizzes(replace(everybody, people=frozenset()))) == []
    assert list(store.answered_quizzes(replace(everybody, people=frozenset([quiz.learner.id]))))
    assert list(store.answered_quizzes(replace(everybody, since=moment(10**6)))) == []
    assert list(
        store.answered_quizzes(replace(everybody, since=quiz.started_at - timedelta(days=1)))
    )
    other = QuizKey(quiz.seed + 1, quiz.generator, quiz.set_hash)
    assert list(store.answered_quizzes(replace(everybody, quiz=other))) == []
    same = QuizKey(quiz.seed, quiz.generator, quiz.set_hash)
    assert list(store.answered_quizzes(replace(everybody, quiz=same)))


def test_a_quiz_is_shared_once_a_second_person_took_it(store: Store) -> None:
    quiz = answered(store, begun(store), 1)
    assert store.shared_quizzes(quiz.set_id) == ()
    other = replace(new_quiz(name="other"), learner=Learner(uuid4(), "Kamran"))
    answered(store, begun(store, other), 1)
    (shared,) = store.shared_quizzes(quiz.set_id)
    assert shared.key == QuizKey(quiz.seed, quiz.generator, quiz.set_hash)
    assert (shared.people, shared.questions) == (2, len(quiz.items))


def test_reading_ends_when_that_is_wanted(store: Store) -> None:
    class Unwilling:
        def step(self, done: int, of: int) -> None:
            raise CancelledError

    quiz = answered(store, begun(store), 2)
    with pytest.raises(CancelledError):
        list(store.answered_quizzes(scope(quiz.set_id), Unwilling()))
