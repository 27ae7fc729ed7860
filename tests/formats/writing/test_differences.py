"""Tests of what differs between a question and the one that comes back."""

from dataclasses import replace

import pytest

from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.exported import Part
from quizapp.formats.writing.differences import differences
from tests.formats.written_questions import ALL, CHOICE, MATCH, NUMBER, ORDER, TRUTH

FIRST = CHOICE.options[0]


def changed(option: WrittenOption) -> WrittenQuestion:
    """Return the choice with another first option."""
    return replace(CHOICE, options=(option, *CHOICE.options[1:]))


@pytest.mark.parametrize("question", ALL, ids=lambda question: question.kind)
def test_a_question_does_not_differ_from_itself(question: WrittenQuestion) -> None:
    assert list(differences(question, replace(question, line=7))) == []


@pytest.mark.parametrize(
    ("other", "parts"),
    [
        (replace(CHOICE, kind=WrittenKind.MC_MULTI), [Part.KIND]),
        (replace(CHOICE, name="else"), [Part.NAME]),
        (replace(CHOICE, category=""), [Part.CATEGORY]),
        (replace(CHOICE, tags=()), [Part.TAGS]),
        (replace(CHOICE, stem="Where was it signed? Think of 1921."), [Part.TEXT]),
        (replace(CHOICE, general_feedback=""), [Part.EXPLANATION]),
        (replace(CHOICE, options=CHOICE.options[:2]), [Part.ANSWERS]),
        (changed(replace(FIRST, text="Gars")), [Part.ANSWERS]),
        (changed(replace(FIRST, correct=False)), [Part.KEY]),
        (changed(replace(FIRST, weight=50.0)), [Part.WEIGHTS]),
        (changed(replace(FIRST, feedback="")), [Part.FEEDBACK]),
    ],
)
def test_every_part_is_compared(other: WrittenQuestion, parts: list[Part]) -> None:
    assert list(differences(CHOICE, other)) == parts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ORDER, replace(ORDER, items=ORDER.items[::-1])),
        (MATCH, replace(MATCH, pairs=MATCH.pairs[:2])),
        (NUMBER, replace(NUMBER, answers=(WrittenAnswer("", 1918.0, 1922.0, feedback="Good."),))),
        (NUMBER, replace(NUMBER, answers=(WrittenAnswer("1918", feedback="Good."),))),
    ],
)
def test_other_answers_are_a_difference(one: WrittenQuestion, other: WrittenQuestion) -> None:
    assert list(differences(one, other)) == [Part.ANSWERS]


def test_what_is_rounded_or_spaced_otherwise_is_the_same() -> None:
    rounded = changed(replace(FIRST, text=" Kars ", weight=100.00001))
    assert list(differences(CHOICE, rounded)) == []
    near = replace(NUMBER, answers=(replace(NUMBER.answers[0], high=1921.0000000001),))
    assert list(differences(NUMBER, near)) == []


def test_true_or_false_may_stand_in_any_order() -> None:
    turned = replace(TRUTH, options=TRUTH.options[::-1])
    assert list(differences(TRUTH, turned)) == []
    assert list(differences(TRUTH, replace(TRUTH, truth=False))) == [
        Part.KEY,
        Part.WEIGHTS,
        Part.FEEDBACK,
    ]
