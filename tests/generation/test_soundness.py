"""Tests of what a question needs in order to be asked."""

from dataclasses import replace

import pytest

from quizapp.dataset.dates import parse_edtf
from quizapp.generation.document import from_document, to_document
from quizapp.generation.question import Option, Question
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.point import Point
from quizapp.generation.soundness import unsound
from tests.factories import choice_question, order_question
from tests.shaped_questions import match_question, one_of_each_shape, point_question


@pytest.mark.parametrize("question", one_of_each_shape(), ids=lambda question: question.kind)
def test_a_question_of_any_shape_is_sound(question: Question) -> None:
    assert unsound(from_document(to_document(question))) == ""


@pytest.mark.parametrize(
    ("name", "value", "place"),
    [
        ("stem", 7, "“stem”"),
        ("difficulty", "hard", "“difficulty”"),
        ("practice_only", 1, "“practice_only”"),
        ("mentions", [3], "“mentions.1”"),
        ("weight", True, "“weight”"),
    ],
)
def test_a_part_of_another_type_is_named(name: str, value: object, place: str) -> None:
    document = to_document(choice_question()) | {name: value}
    assert place in unsound(from_document(document))


def test_a_part_of_another_type_is_named_however_deep_it_is() -> None:
    document = to_document(choice_question())
    options = document["options"]
    assert isinstance(options, list)
    options[1]["text"] = ["1990"]
    assert "“options.2.text”" in unsound(from_document(document))


def _other(question: Question, **changes: object) -> Question:
    return from_document(to_document(question) | changes)


def test_a_key_that_does_not_fit_the_options_is_found() -> None:
    chosen, ordered, matched = choice_question(), order_question(), match_question()
    for question in (
        replace(chosen, shape=Choose(("a", "b", "c"), "f")),
        replace(ordered, shape=Order.chain("wxyz")),
        _other(matched, key=[["a", "2"], ["b", "1"], ["f", "4"]]),
    ):
        assert "key" in unsound(question)


def test_two_options_with_the_same_id_are_found() -> None:
    question = choice_question()
    first = question.options[0]
    assert "same id" in unsound(replace(question, options=(*question.options, first)))


def test_what_would_take_forever_is_found() -> None:
    letters = "abcdefghij"
    things = tuple(Option(letter, letter, correct=True, why="") for letter in letters)
    half = replace(
        order_question(), options=things, shape=Order(tuple(letters), frozenset({("a", "b")}))
    )
    endless = Point(parse_edtf("1990-01-01"), parse_edtf("-9999/9999"))
    assert "not complete" in unsound(half)
    assert "too far apart" in unsound(replace(point_question(), shape=endless))


def test_an_open_axis_is_found() -> None:
    open_axis = Point(parse_edtf("1990"), parse_edtf("1990/.."))
    assert "last day" in unsound(replace(point_question(), shape=open_axis))


def test_a_question_without_words_is_found() -> None:
    assert "stem" in unsound(replace(choice_question(), stem=" "))
