"""Versions of a quiz: the same questions, in other orders where that is fair."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.dates import parse_edtf
from quizapp.generation.question import Option, Question
from quizapp.generation.shapes.choose import Choose
from quizapp.session.versions import LETTERS, rearranged, version
from tests.factories import choice_question, order_question
from tests.shaped_questions import (
    buckets_question,
    gap_question,
    match_question,
    multiple_question,
    number_question,
    point_question,
    text_question,
)

SEEDS = st.integers(0, 10_000)
QUIZ = (
    choice_question(),
    order_question(),
    multiple_question(),
    match_question(),
    buckets_question(),
    gap_question(),
    point_question(),
    number_question(),
    text_question(),
)


def with_options(*texts: str) -> Question:
    """Return a question whose second option of some texts is right."""
    letters = "abcdef"[: len(texts)]
    options = tuple(
        Option(letter, text, correct=letter == "b", why="")
        for letter, text in zip(letters, texts, strict=True)
    )
    return replace(choice_question(), options=options, shape=Choose(tuple(letters), "b"), proof=())


def words_of(question: Question, response: tuple[str, ...]) -> set[str]:
    """Return a response to a choice, matching or sorting in the texts of what it names."""
    texts = {option.id: option.text for option in question.options}
    targets = {target.id: target.text for target in question.targets}
    return {texts[word[:1]] + targets.get(word[1:], "") for word in response}


def test_version_a_is_the_quiz_as_it_was_put_together() -> None:
    assert version(QUIZ, "A", 7) == QUIZ


@given(SEEDS, st.sampled_from(LETTERS))
def test_every_version_asks_the_same_questions(seed: int, letter: str) -> None:
    made = version(QUIZ, letter, seed)
    assert sorted(q.id for q in made) == sorted(q.id for q in QUIZ)
    assert made == version(QUIZ, letter, seed)


@given(SEEDS)
def test_neighbours_have_other_orders(seed: int) -> None:
    orders = {letter: [q.id for q in version(QUIZ, letter, seed)] for letter in LETTERS}
    assert orders["A"] not in (orders["B"], orders["C"], orders["D"])


@given(SEEDS, st.sampled_from(QUIZ))
def test_the_key_still_names_what_is_right(seed: int, question: Question) -> None:
    made = rearranged(question, Random(seed))
    assert made.shape.credit(made.key) == 1
    assert [option.id for option in made.options] == [option.id for option in question.options]
    if question.options and question.kind != gap_question().kind:
        assert words_of(made, made.key) == words_of(question, question.key)
    assert {option.text for option in made.options if option.correct} == {
        option.text for option in question.options if option.correct
    }


@given(SEEDS)
def test_an_ordering_never_stands_in_its_right_order(seed: int) -> None:
    made = rearranged(order_question(), Random(seed))
    assert made.shape.credit([option.id for option in made.options]) < 1


@pytest.mark.parametrize(
    "texts",
    [
        ("1918", "1921", "1992"),
        ("70 years", "71 years", "72 years"),
        ("True", "False"),
        ("Kars", "Baku", "All of these"),
        ("Kars", "Baku", "None of the above"),
        ("Kars", "Baku", "A and B"),
    ],
)
def test_some_options_keep_their_order(texts: tuple[str, ...]) -> None:
    question = with_options(*texts)
    assert all(rearranged(question, Random(seed)) == question for seed in range(20))


def test_dates_keep_their_order() -> None:
    options = tuple(
        replace(option, text=option.text.replace("19", "in "), date=parse_edtf(option.text))
        for option in choice_question().options
    )
    question = replace(choice_question(), options=options)
    assert all(rearranged(question, Random(seed)) == question for seed in range(20))


def test_events_with_figures_in_their_names_are_events() -> None:
    question = with_options("Apollo 8", "Gemini 6A", "Vostok 1")
    options = tuple(replace(option, events=(option.text,)) for option in question.options)
    assert rearranged(replace(question, options=options), Random(1)).options != options


def test_one_question_alone_has_versions_too() -> None:
    assert [q.id for q in version(QUIZ[:1], "B", 1)] == [QUIZ[0].id]
