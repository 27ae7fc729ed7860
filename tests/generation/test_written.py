"""Tests of asking what somebody wrote."""

from dataclasses import replace
from random import Random

import pytest

from quizapp.dataset.model import Dataset
from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.generation.document import from_document, to_document
from quizapp.generation.question import Question
from quizapp.generation.shape import Response
from quizapp.generation.written import ask, name_of
from tests.pictures import FLAG, MAP, PLAIN

DATASET = Dataset(id="mine", title="My questions", events=())


def options(*texts: str, right: str = "ac") -> tuple[WrittenOption, ...]:
    """Return options, those of the letters in `right` being right."""
    letters = "abcdef"
    return tuple(WrittenOption(t, letters[n] in right) for n, t in enumerate(texts))


def written(kind: WrittenKind, **parts: object) -> WrittenQuestion:
    """Return a question of some kind."""
    return WrittenQuestion(kind=kind, stem="What is it?", **parts)  # type: ignore[arg-type]


SINGLE = written(WrittenKind.MC_SINGLE, options=options("Kars", "Batum", "Baku", right="a"))
MULTI = written(WrittenKind.MC_MULTI, options=options("Kars", "Batum", "Baku"))
TRUTH = written(WrittenKind.TRUE_FALSE, truth=False)
SHORT = written(WrittenKind.SHORT, answers=(WrittenAnswer("Kars"), WrittenAnswer("Qars")))
NUMERIC = written(WrittenKind.NUMERIC, answers=(WrittenAnswer("", 40.0, 44.0),))
MATCH = written(WrittenKind.MATCH, pairs=(("a", "x"), ("b", "y"), ("", "z")))
ORDER = written(WrittenKind.ORDERING, items=("first", "second", "third"))


def asked(question: WrittenQuestion, seed: int = 1) -> Question:
    """Ask a question that can be asked."""
    made = ask(question, DATASET, Random(seed))
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("question", "response"),
    [
        (SINGLE, Response.CHOICE),
        (MULTI, Response.MULTIPLE),
        (TRUTH, Response.CHOICE),
        (SHORT, Response.TEXT),
        (NUMERIC, Response.NUMBER),
        (MATCH, Response.MATCH),
        (ORDER, Response.ORDER),
    ],
)
def test_each_kind_is_answered_in_its_way(question: WrittenQuestion, response: Response) -> None:
    made = asked(question)
    assert made.response is response
    assert made.shape.credit(made.key) == 1
    assert from_document(to_document(made)) == made


def test_the_key_is_what_the_author_marked() -> None:
    assert [asked(SINGLE).option(name).text for name in asked(SINGLE).key] == ["Kars"]
    assert {asked(MULTI).option(name).text for name in asked(MULTI).key} == {"Kars", "Baku"}
    assert asked(TRUTH).option(asked(TRUTH).key[0]).text == "False"
    assert [asked(ORDER).option(name).text for name in asked(ORDER).key] == list(ORDER.items)


def test_names_are_shuffled_and_dates_are_not() -> None:
    orders = {tuple(o.text for o in asked(SINGLE, seed).options) for seed in range(20)}
    assert len(orders) > 1
    dates = written(WrittenKind.MC_SINGLE, options=options("1991", "1992", "1993", right="b"))
    assert {tuple(o.text for o in asked(dates, seed).options) for seed in range(9)} == {
        ("1991", "1992", "1993")
    }


def test_the_events_of_an_ordering_never_stand_in_their_order_at_first() -> None:
    for seed in range(20):
        made = asked(ORDER, seed)
        assert tuple(option.id for option in made.options) != made.key


@pytest.mark.parametrize(
    "question",
    [
        written(WrittenKind.ESSAY),
        written(WrittenKind.DESCRIPTION),
        written(WrittenKind.CLOZE),
        written(WrittenKind.MC_SINGLE, options=options("a", "b", right="")),
        written(WrittenKind.MC_MULTI, options=options("a", "b", right="ab")),
        written(WrittenKind.TRUE_FALSE),
        written(WrittenKind.SHORT),
        written(WrittenKind.NUMERIC, answers=(WrittenAnswer("", 0.5, 0.7),)),
        written(WrittenKind.MATCH, pairs=(("a", "x"), ("b", "x"))),
        written(WrittenKind.ORDERING, items=("only",)),
    ],
)
def test_what_cannot_be_marked_is_not_asked(question: WrittenQuestion) -> None:
    assert ask(question, DATASET, Random(1)) is None


SHOWN = replace(
    MULTI,
    pictures=(MAP, PLAIN),
    options=tuple(
        replace(option, text=text, picture=picture)
        for option, text, picture in zip(
            MULTI.options, ("", "", "Baku"), (FLAG, PLAIN, MAP), strict=True
        )
    ),
)


def test_a_question_shows_the_pictures_that_it_was_written_with() -> None:
    made = asked(SHOWN)
    assert made.pictures == (MAP, PLAIN)
    assert {option.picture.hash for option in made.options if option.picture} == {
        one.hash for one in (FLAG, PLAIN, MAP)
    }
    named = {picture.hash: picture for picture in made.every_picture}
    assert from_document(to_document(made), named) == made


def test_a_picture_without_words_is_named_by_what_it_shows_or_by_a_number() -> None:
    named = {option.picture.hash: option for option in asked(SHOWN).options if option.picture}
    flag, plain, city = (named[one.hash] for one in (FLAG, PLAIN, MAP))
    assert (flag.text, flag.caption) == ("A green flag", "")
    number = sorted(one.hash for one in (FLAG, PLAIN, MAP)).index(PLAIN.hash) + 1
    assert (plain.text, plain.caption) == (f"Picture {number}", "")
    texts = [{option.text for option in asked(SHOWN, seed).options} for seed in range(9)]
    assert all(other == texts[0] for other in texts)
    assert (city.text, city.caption) == ("Baku", "Baku")


def test_a_question_keeps_its_name_as_long_as_its_words_and_pictures_stay() -> None:
    names = {name_of(one) for one in (SHOWN, SINGLE, replace(SINGLE, pictures=(MAP,)))}
    assert len(names) == 3
    described = tuple(replace(one, alt="In other words") for one in SHOWN.pictures)
    assert name_of(replace(SHOWN, pictures=described, line=7)) == name_of(SHOWN)


def test_questions_without_pictures_have_the_names_that_histories_know() -> None:
    assert name_of(SINGLE) == "written-2416cb20e3c1"


def test_what_cannot_be_told_apart_is_not_asked() -> None:
    choice = replace(SINGLE, options=options("Баку", "Бaку", "Kars", right="a"))
    order = replace(ORDER, items=("Әhməd", "Əhməd", "x"))
    pairs = replace(MATCH, pairs=(("a", "C"), ("b", "С")))
    assert [ask(one, DATASET, Random(1)) for one in (choice, order, pairs)] == [None] * 3
