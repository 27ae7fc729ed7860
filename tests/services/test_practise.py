"""Tests of practising what is forgotten: each fact by itself, in a fresh form."""

from datetime import UTC, timedelta

import pytest

from quizapp.generation.question import Fact
from quizapp.paths import bundled
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.practise import Practise
from quizapp.services.take_quiz import NoQuestionsError, TakeQuiz
from quizapp.session.learner import Learner
from quizapp.session.quiz import Mode, Quiz
from quizapp.storage.store import Store
from tests.services.conftest import Clock

SET = "azerbaijan-turkiye"


@pytest.fixture
def practise(store: Store, library: Library, take_quiz: TakeQuiz, clock: Clock) -> Practise:
    """The service as the program builds it."""
    return Practise(store, library, take_quiz, clock)


@pytest.fixture
def learner(people: People) -> Learner:
    """Somebody who begins."""
    return people.learner("Ada")


def work_through(take_quiz: TakeQuiz, quiz: Quiz, *, right: bool) -> Quiz:
    """Answer all questions, each after half a minute."""
    while (item := quiz.current) is not None:
        quiz = take_quiz.answer(quiz, item.question.key if right else (), 30.0)
    return quiz


def facts_of(quiz: Quiz) -> set[Fact]:
    """Return what a quiz tests."""
    return {fact for item in quiz.items for fact in item.question.facts}


def test_what_was_answered_right_is_due_some_days_later(
    practise: Practise, take_quiz: TakeQuiz, learner: Learner, clock: Clock
) -> None:
    quiz = work_through(take_quiz, practise.learn(learner, SET, 5), right=True)
    assert quiz.mode is Mode.LEARN
    now = practise.standing(learner, SET, UTC)
    assert (now.due, now.missed) == (0, 0)
    assert now.new == now.of - len(facts_of(quiz))
    clock.now += timedelta(days=30)
    later = practise.standing(learner, SET, UTC)
    assert later.due == later.days[0] == len(facts_of(quiz))
    assert (now.known, later.known) == (len(facts_of(quiz)), 0)


def test_a_review_asks_what_is_due_in_another_form(
    practise: Practise, take_quiz: TakeQuiz, learner: Learner, clock: Clock
) -> None:
    first = work_through(take_quiz, practise.learn(learner, SET, 5), right=True)
    clock.now += timedelta(days=30)
    review = practise.review(learner, SET, 3, UTC)
    assert review.mode is Mode.REVIEW
    asked = {fact: item.question.kind for item in first.items for fact in item.question.facts}
    for item in review.items:
        assert any(
            asked.get(fact) not in (None, item.question.kind) for fact in item.question.facts
        )
    work_through(take_quiz, review, right=True)
    assert practise.standing(learner, SET, UTC).due < len(facts_of(first))


def test_mistakes_are_drilled_without_a_change_of_the_schedule(
    practise: Practise, take_quiz: TakeQuiz, learner: Learner, store: Store
) -> None:
    wrong = work_through(take_quiz, practise.learn(learner, SET, 4), right=False)
    before = store.traces(learner, SET)[SET]
    drill = practise.drill(learner, SET, 20)
    assert drill.mode is Mode.MISTAKES
    work_through(take_quiz, drill, right=True)
    after = store.traces(learner, SET)[SET]
    assert {fact: (t.due, t.stability, t.reviews) for fact, t in after.items()} == {
        fact: (t.due, t.stability, t.reviews) for fact, t in before.items()
    }
    known = facts_of(drill) & facts_of(wrong)
    assert known
    assert all(after[fact].knew for fact in known)
    assert not any(before[fact].knew for fact in known)


def test_new_facts_are_learnt_one_by_one_in_the_order_of_time(
    practise: Practise, learner: Learner
) -> None:
    quiz = practise.learn(learner, SET, 6)
    events = Library(bundled("questions"), bundled("questions")).get(SET).by_id
    begin: list[int] = []
    for item in quiz.items:
        (fact,) = dict.fromkeys(item.question.facts)
        span = events[fact.event].span
        assert span is not None
        begin.append(span.lo or 0)
    assert begin == sorted(begin)


def test_a_suspended_fact_is_not_due(
    practise: Practise, take_quiz: TakeQuiz, learner: Learner, clock: Clock
) -> None:
    quiz = work_through(take_quiz, practise.learn(learner, SET, 1), right=True)
    clock.now += timedelta(days=30)
    for fact in facts_of(quiz):
        practise.suspend(learner, SET, fact, suspended=True)
    assert practise.standing(learner, SET, UTC).due == 0
    with pytest.raises(NoQuestionsError):
        practise.review(learner, SET, 5, UTC)
    for fact in facts_of(quiz):
        practise.suspend(learner, SET, fact, suspended=False)
    assert practise.standing(learner, SET, UTC).due == len(facts_of(quiz))


def test_two_people_remember_by_themselves(
    practise: Practise, take_quiz: TakeQuiz, people: People, learner: Learner
) -> None:
    work_through(take_quiz, practise.learn(learner, SET, 3), right=True)
    other = people.learner("Lale")
    standing = practise.standing(other, SET, UTC)
    assert standing.new == standing.of
