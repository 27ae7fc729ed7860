"""Tests of what a person types for an answer."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.cli.response import UnclearAnswerError, how_to_answer, read_response
from quizapp.generation.question import Question
from tests.formats.sample_questions import CHOICE, ORDER
from tests.formats.sample_shapes import SHAPES


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


@pytest.mark.parametrize(
    ("name", "line", "response"),
    [
        ("multiple", "c b", ("c", "b")),
        ("multiple", "cb", ("c", "b")),
        ("gap", "2", ("2",)),
        ("gap", "0)", ("0",)),
        ("match", "a2 b1 c3", ("a2", "b1", "c3")),
        ("match", "A2,B1,C3", ("a2", "b1", "c3")),
        ("match", "a 2 b 1 c 3", ("a2", "b1", "c3")),
        ("buckets", "a2 b1 c1", ("a2", "b1", "c1")),
        ("point", "1921", ("1921",)),
        ("point", "1921-03-16", ("1921-03-16",)),
        ("point", "16 March 1921", ("1921-03-16",)),
        ("number", "44", ("44",)),
        ("number", "44 days", ("44",)),
        ("text", " Nuri Paşa ", ("Nuri Paşa",)),
    ],
)
def test_every_shape_takes_what_a_person_types(
    name: str, line: str, response: tuple[str, ...]
) -> None:
    assert read_response(line, SHAPES[name]) == response


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("multiple", "b b"),
        ("multiple", "d"),
        ("gap", "4"),
        ("gap", "a"),
        ("match", "a1 b1 c1"),
        ("match", "a1 b2"),
        ("buckets", "a3 b1 c1"),
        ("point", "1621"),
        ("point", "last spring"),
        ("number", "many"),
        ("number", "4444"),
    ],
)
def test_what_does_not_fit_is_met_with_how_to_answer(name: str, line: str) -> None:
    with pytest.raises(UnclearAnswerError) as unclear:
        read_response(line, SHAPES[name])
    assert str(unclear.value) == how_to_answer(SHAPES[name])


@given(st.text())
def test_any_line_is_an_answer_or_unclear(line: str) -> None:
    for question in (CHOICE, ORDER, *SHAPES.values()):
        try:
            response = read_response(line, question)
        except UnclearAnswerError:
            continue
        assert not response or 0 <= question.shape.credit(response) <= 1
