"""Tests of generated questions as written ones."""

from dataclasses import replace

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.written import WrittenAnswer, WrittenKind
from quizapp.formats.writing.portable import losses_of, written
from quizapp.generation.question import Question
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.point import Point
from tests.factories import choice_question, order_question
from tests.formats.sample_questions import DATES
from tests.shaped_questions import (
    buckets_question,
    gap_question,
    match_question,
    multiple_question,
    number_question,
    one_of_each_shape,
    point_question,
    text_question,
)


def _told(question: Question) -> list[str]:
    return [loss.what for loss in losses_of(question)]


def test_every_shape_has_a_kind_that_can_be_scored() -> None:
    kinds = [written(question, DATES).kind for question in one_of_each_shape()]
    assert [str(kind) for kind in kinds] == [
        *("mc_single", "ordering", "mc_multi", "match", "numeric"),
        *("short", "match", "mc_single", "numeric"),
    ]


def test_a_choice_keeps_the_order_and_the_reasons_of_its_options() -> None:
    question = choice_question()
    found = written(question, DATES)
    assert [o.text for o in found.options] == [o.text for o in question.options]
    assert [o.feedback for o in found.options] == [o.why for o in question.options]
    assert [o.weight for o in found.options] == [0.0, 100.0, 0.0]
    assert (found.name, found.category) == (question.id, "Treaties")
    assert found.general_feedback == (
        "Event 0 took place in 1900.\nSource: Annals; page 7; https://example.org/annals"
    )


def test_hits_and_wrong_choices_earn_what_they_do_here() -> None:
    assert [o.weight for o in written(multiple_question(), DATES).options] == [50, -50, 50, -50]


def test_an_ordering_stands_in_its_right_order() -> None:
    question = order_question()
    texts = {option.id: option.text for option in question.options}
    assert written(question, DATES).items == tuple(texts[name] for name in question.key)


def test_partners_that_stay_alone_come_along() -> None:
    assert written(match_question(), DATES).pairs == (
        ("Treaty of Batum", "1918"),
        ("Treaty of Kars", "1921"),
        ("Shusha Declaration", "2021"),
        ("", "1992"),
    )
    assert len(written(buckets_question(), DATES).pairs) == 3


def test_a_gap_is_chosen_among_all_gaps() -> None:
    found = written(gap_question(), DATES)
    assert found.stem.splitlines()[1:] == ["(1) Event -1", "(2) Event 1"]
    texts = [(option.text, option.correct) for option in found.options]
    assert texts == [("before (1)", False), ("between (1) and (2)", True), ("after (2)", False)]


def test_what_is_typed_is_a_number_a_text_or_a_date() -> None:
    number = written(number_question(), DATES)
    assert number.answers == (WrittenAnswer("", 70.0, 75.0),)
    assert number.stem.endswith("(A whole number of km.)")
    assert [a.text for a in written(text_question(), DATES).answers] == [
        "Nuri Pasha",
        "Nuri Killigil",
    ]
    assert written(point_question(), DATES).answers == (WrittenAnswer("", 1900.0, 1900.0),)


def test_a_date_finer_than_a_year_or_before_christ_is_a_text() -> None:
    for date, said in (("1992-01-14", "14 January 1992"), ("-0026", "27 BC")):
        shape = Point(parse_edtf(date), parse_edtf("-0100/2000"))
        found = written(replace(point_question(), shape=shape), DATES)
        assert found.kind is WrittenKind.SHORT
        assert found.answers[0].text == said


def test_what_a_written_question_cannot_hold_is_told() -> None:
    usual = ["the timeline of the explanation is left out", "its level of difficulty is left out"]
    assert _told(choice_question()) == usual
    order = order_question()
    partial = replace(order, shape=Order(order.key, frozenset({("b", "a")})))
    assert _told(order) == usual
    assert "one order is accepted, though others are as right" in _told(partial)
    assert "what it is worth is left out" in _told(choice_question(weight=2.0))
    assert len(_told(gap_question())) == len(_told(buckets_question())) == 3
