"""A question made by hand for every shape of answer."""

from dataclasses import replace

from quizapp.dataset.dates import parse_edtf
from quizapp.generation.question import Option, Question
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.shapes.gap import Gap
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.shapes.number import Number
from quizapp.generation.shapes.point import Point
from quizapp.generation.shapes.text import Text
from quizapp.generation.target import Target
from tests.factories import choice_question, event, order_question

_TREATIES = ("Treaty of Batum", "Treaty of Kars", "Shusha Declaration", "Paris Agreement")
_YEARS = ("1918", "1921", "2021", "2015", "1992")


def multiple_question() -> Question:
    """Return a question whose key is "a" and "c" out of four."""
    options = tuple(
        Option(letter, title, letter in "ac", f"The {title} {'is' if letter in 'ac' else 'is not'}")
        for letter, title in zip("abcd", _TREATIES, strict=True)
    )
    return replace(
        choice_question(),
        id="choose_all-1",
        kind="choose_all",
        stem="Which of these did Azerbaijan sign?",
        options=options,
        shape=Multiple(tuple("abcd"), frozenset("ac")),
    )


def match_question() -> Question:
    """Return a matching of three treaties with four years; its key is a2, b1, c4."""
    order = (1, 0, 4, 2)
    return replace(
        choice_question(),
        id="match-1",
        kind="match",
        stem="Match each treaty with its year.",
        options=tuple(
            Option(letter, title, correct=True, why=f"The {title} is of another year.")
            for letter, title in zip("abc", _TREATIES[:3], strict=True)
        ),
        shape=Match(
            tuple(
                Target(str(number), _YEARS[place], parse_edtf(_YEARS[place]))
                for number, place in enumerate(order, start=1)
            ),
            (("a", "2"), ("b", "1"), ("c", "4")),
        ),
    )


def number_question(lo: int = 70, hi: int = 75, unit: str = "km") -> Question:
    """Return a question for a number from 0 to 200."""
    return replace(
        choice_question(),
        id="quantity-1",
        kind="quantity",
        stem="How long is the canal?",
        options=(),
        shape=Number(lo, hi, unit, 0, 200),
    )


def text_question() -> Question:
    """Return a question for a name that may be written in two ways."""
    return replace(
        choice_question(),
        id="cloze-1",
        kind="cloze",
        stem="Who led the army of the Caucasus in 1918?",
        options=(),
        shape=Text(("Nuri Pasha", "Nuri Killigil")),
    )


def buckets_question() -> Question:
    """Return a question that puts three events into two centuries; its key is a1, b2, c2."""
    centuries = (("1", "19th century", "18XX"), ("2", "20th century", "19XX"))
    return replace(
        choice_question(),
        id="eras-1",
        kind="eras",
        stem="In which century did each event take place?",
        options=tuple(
            Option(letter, event(number).title, True, "In that year.", (event(number).id,))
            for letter, number in zip("abc", (-1, 0, 1), strict=True)
        ),
        shape=Buckets(
            tuple(Target(number, text, parse_edtf(date)) for number, text, date in centuries),
            (("a", "1"), ("b", "2"), ("c", "2")),
        ),
    )


def gap_question() -> Question:
    """Return a question that puts an event between two others; its key is "1"."""
    return replace(
        choice_question(),
        id="insert_into_timeline-1",
        kind="insert_into_timeline",
        stem="Where does event 0 belong?",
        options=tuple(
            Option(letter, event(number).title, True, "In that year.", (event(number).id,))
            for letter, number in zip("ab", (-1, 1), strict=True)
        ),
        shape=Gap("Event 0", 2, 1),
    )


def point_question() -> Question:
    """Return a question for the year of an event on a stretch of twenty years."""
    return replace(
        choice_question(),
        id="place_on_timeline-1",
        kind="place_on_timeline",
        stem="When did event 0 take place?",
        options=(),
        shape=Point(parse_edtf("1900"), parse_edtf("1890/1910")),
    )


def one_of_each_shape() -> tuple[Question, ...]:
    """Return a question of every shape."""
    return (
        choice_question(),
        order_question(),
        multiple_question(),
        match_question(),
        number_question(),
        text_question(),
        buckets_question(),
        gap_question(),
        point_question(),
    )
