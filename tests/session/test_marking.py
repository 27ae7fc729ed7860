"""Tests of what an answer is worth."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.generation.question import Question
from quizapp.generation.shape import ResponseError
from quizapp.session.marking import EXAM, Marked, mark
from tests.factories import choice_question, order_question

FIVE = order_question(size=5)


def test_the_right_option_earns_all_marks_and_another_none() -> None:
    question = choice_question(weight=0.5)
    assert mark(question, ["b"]) == Marked(correct=True, score=0.5, max_score=0.5)
    assert mark(question, ["a"]) == Marked(correct=False, score=0.0, max_score=0.5)


@pytest.mark.parametrize("question", [choice_question(), FIVE])
def test_no_answer_earns_nothing(question: Question) -> None:
    assert mark(question, ()) == Marked(correct=False, score=0.0, max_score=1.0)


@pytest.mark.parametrize("response", [["d"], ["a", "b"], [""], ["b", "b"]])
def test_a_choice_takes_exactly_one_of_its_options(response: list[str]) -> None:
    with pytest.raises(ResponseError):
        mark(choice_question(), response)


@pytest.mark.parametrize("response", [["b"], list("bcdeaa"), list("bcdef"), list("bbcde")])
def test_an_order_takes_every_option_once(response: list[str]) -> None:
    with pytest.raises(ResponseError):
        mark(FIVE, response)


def test_one_item_moved_to_the_front_costs_one_step() -> None:
    marked = mark(FIVE, list("abcde"))
    assert (marked.credit, marked.correct) == (0.75, False)


@given(st.permutations(FIVE.key))
def test_an_order_is_right_just_when_no_pair_is_inverted(response: Sequence[str]) -> None:
    marked = mark(FIVE, response)
    inverted = FIVE.shape.inverted(response)
    assert 0 <= marked.score <= marked.max_score == FIVE.weight
    assert marked.correct is (not inverted) is (tuple(response) == FIVE.key)


@given(st.permutations(FIVE.key))
def test_an_exam_takes_away_what_guessing_earns(response: Sequence[str]) -> None:
    credit, guess = mark(FIVE, response).credit, FIVE.guess_score
    assert mark(FIVE, response, EXAM).credit == pytest.approx(
        max(0.0, (credit - guess) / (1 - guess))
    )
