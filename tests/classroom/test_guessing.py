"""Tests of the correction for guessing."""

from dataclasses import replace
from random import Random
from statistics import fmean

import pytest

from quizapp.classroom import guessing
from quizapp.classroom.guessing import exam_score
from quizapp.generation.question import Question
from quizapp.session.marking import STRICT, Marked, mark
from tests.factories import NOON, choice_question, new_quiz, order_question


def corrected_marks(question: Question, marked: Marked, *, skipped: bool) -> float:
    """Return what an answer to a question is worth after the correction."""
    return guessing.corrected_marks(
        marked, question.guess_score, question.response, skipped=skipped
    )


def test_a_wrong_option_of_three_takes_half_a_mark_and_leaving_out_takes_nothing() -> None:
    question = choice_question()
    worth = {
        given: corrected_marks(question, mark(question, given, STRICT), skipped=not given)
        for given in (("b",), ("a",), ())
    }
    assert worth == {("b",): 1.0, ("a",): pytest.approx(-0.5), (): 0.0}


def test_guessing_one_option_earns_nothing_on_average() -> None:
    question = replace(choice_question(), weight=2.0)
    every = [mark(question, (letter,), STRICT) for letter in "abc"]
    worth = fmean(corrected_marks(question, marked, skipped=False) for marked in every)
    assert worth == pytest.approx(0)


def test_a_partly_right_order_loses_what_guessing_earns_but_is_never_below_nothing() -> None:
    question = order_question(size=5)
    random, guess = Random(1), question.guess_score
    for _ in range(40):
        given = question.shape.random_response(random)
        marked = mark(question, given, STRICT)
        expected = max(0.0, (marked.credit - guess) / (1 - guess))
        assert corrected_marks(question, marked, skipped=False) == pytest.approx(expected)


def test_the_whole_score_is_told_both_ways_and_never_below_nothing() -> None:
    quiz = new_quiz([choice_question(10 * number) for number in range(4)])
    for letter in ("b", "a", ""):
        quiz = quiz.answer((letter,) if letter else (), NOON, 1)
    quiz = quiz.finish(NOON)
    score = exam_score(quiz)
    assert (score.raw, score.most) == (1.0, 4.0)
    assert score.corrected == pytest.approx(0.5)
    wrong = new_quiz([choice_question()]).answer(("a",), NOON, 1)
    assert exam_score(wrong).corrected == 0
