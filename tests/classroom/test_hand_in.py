"""Tests of how two states of a quiz stand to each other, and of what is handed in."""

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.classroom.hand_in import HandIn, QuizStanding, standing
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from tests.factories import choice_question, moment, new_quiz, some_questions


def taken(answers: int, *, end: bool = True) -> Quiz:
    """Return a quiz of four questions with so many answers, ended after them."""
    quiz = new_quiz(some_questions(4))
    for number in range(answers):
        item = quiz.current
        assert item is not None
        quiz = quiz.answer(item.question.key if number % 2 else (), moment(number + 1), 2.5)
    return quiz.finish(moment(10)) if end else quiz


def gone_on(quiz: Quiz) -> Quiz:
    """Return a finished quiz with an extra question after its first, answered."""
    more = quiz.another(quiz.items[0].id, choice_question(500))
    return more.answer(("b",), moment(20), 1.0)


def handed(learner: Learner, *quizzes: Quiz) -> HandIn:
    """Return what a learner hands in."""
    return HandIn(learner=learner, quizzes=quizzes, program="1", made_at=moment(30))


def test_a_quiz_that_is_not_here_is_new() -> None:
    assert standing(None, taken(4)) is QuizStanding.NEW


def test_the_same_quiz_is_the_same_whatever_was_flagged() -> None:
    quiz = taken(4)
    assert standing(quiz, quiz.flag(quiz.items[1].id)) is QuizStanding.SAME


def test_a_quiz_that_went_on_is_longer_than_before() -> None:
    assert standing(taken(4), gone_on(taken(4))) is QuizStanding.LONGER
    assert standing(gone_on(taken(4)), taken(4)) is QuizStanding.SHORTER
    assert standing(taken(2, end=False), taken(2)) is QuizStanding.LONGER


def test_a_changed_answer_makes_it_another_quiz() -> None:
    quiz = taken(4)
    first = quiz.items[0]
    assert first.answer is not None
    changed = replace(first, answer=replace(first.answer, response=("b",)))
    assert standing(quiz, replace(quiz, items=(changed, *quiz.items[1:]))) is QuizStanding.OTHER


def test_a_quiz_of_somebody_else_is_another_one() -> None:
    quiz = taken(4)
    other = replace(quiz.learner, id=uuid4())
    assert standing(quiz, replace(quiz, learner=other)) is QuizStanding.OTHER


def test_a_changed_question_makes_it_another_quiz() -> None:
    quiz = taken(4)
    changed = replace(quiz.items[3], question=choice_question(77))
    assert standing(quiz, replace(quiz, items=(*quiz.items[:3], changed))) is QuizStanding.OTHER


@given(st.integers(0, 4), st.integers(0, 4))
def test_two_states_stand_to_each_other_the_other_way_round(one: int, other: int) -> None:
    first, second = taken(one, end=False), taken(other, end=False)
    ways = {
        QuizStanding.LONGER: QuizStanding.SHORTER,
        QuizStanding.SHORTER: QuizStanding.LONGER,
        QuizStanding.SAME: QuizStanding.SAME,
    }
    assert standing(second, first) is ways[standing(first, second)]


def test_only_finished_quizzes_of_one_learner_are_handed_in() -> None:
    done = taken(4)
    assert handed(done.learner, done).quizzes == (done,)
    with pytest.raises(ValueError, match="finished"):
        handed(done.learner, taken(1, end=False))
    with pytest.raises(ValueError, match="nothing"):
        handed(done.learner)
    with pytest.raises(ValueError, match="one learner"):
        handed(replace(done.learner, id=uuid4()), done)
