"""Tests of what a person types for an answer."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.cli.response import UnclearAnswerError, how_to_answer, read_response
from quizapp.generation.question import Question
from tests.formats.sample_questions import CHOICE, ORDER


@pytest.mark.parametrize("line", ["b", "B", "b)", " b. ", "2", "2)"])
def test_an_option_goes_by_its_letter_or_its_number(line: str) -> None:
    assert read_response(line, CHOICE) == ("b",)


@pytest.mark.parametrize("line", ["c a b", "C A B", "cab", "c, a, b", "c>a>b", "3 1 2", "312"])
def test_an_order_takes_every_letter(line: str) -> None:
    assert read_response(line, ORDER) == ("c", "a", "b")


@pytest.mark.parametrize("order", list(permutations("abc")))
def test_every_order_can_be_given(order: tuple[str, ...]) -> None:
    assert read_response(" ".join(order), ORDER) == order


@pytest.mark.parametrize("question", [CHOICE, ORDER])
def test_an_empty_line_skips(question: Question) -> None:
    assert read_response("", question) == ()


@pytest.mark.parametrize("line", ["c", "0", "3", "a b", "ab", "1918", "٢", "b d a"])
def test_another_line_is_no_choice(line: str) -> None:
    with pytest.raises(UnclearAnswerError, match=r"Write one letter, a or b\."):
        read_response(line, CHOICE)


@pytest.mark.parametrize("line", ["a", "a b", "a b b", "a b c a", "a b d", "0 1 2"])
def test_another_line_is_no_order(line: str) -> None:
    with pytest.raises(UnclearAnswerError) as unclear:
        read_response(line, ORDER)
    assert str(unclear.value) == how_to_answer(ORDER)


@given(st.text())
def test_any_line_is_an_answer_or_unclear(line: str) -> None:
    for question in (CHOICE, ORDER):
        try:
            response = read_response(line, question)
        except UnclearAnswerError:
            continue
        assert set(response) <= set(question.key) | {"a", "b"}
