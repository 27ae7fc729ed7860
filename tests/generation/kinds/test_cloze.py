"""K16: words that are left out of a quotation or of what a row states."""

from dataclasses import replace

import pytest

from quizapp.dataset.model import Place, PlaceLevel, Quote, Status
from quizapp.generation.question import Question
from quizapp.generation.shape import Response
from quizapp.generation.shapes.text import Text
from tests.generation.sets import dataset, event, many
from tests.generation.told_set import from_told, told

KIND = "cloze"


def _of(name: str) -> list[Question]:
    return [q for q in from_told(KIND) if q.facts[0].event == name]


def test_words_of_no_sort_are_typed_after_the_name_of_the_speaker() -> None:
    questions = _of("letter")
    assert questions
    for question in questions:
        assert question.stem == (
            "According to the president: “We are one nation, ____.” What stands in the gap?"
        )
        assert question.shape == Text(("two states",))
        assert question.practice_only


def test_a_place_is_chosen_among_places_that_the_row_does_not_name() -> None:
    questions = _of("parade")
    assert questions
    for question in questions:
        assert question.response is Response.CHOICE
        assert question.option(question.key[0]).text == "Baku"
        assert len(question.options) == 4
        assert {"Azerbaijan", "Türkiye"}.isdisjoint(option.text for option in question.options)


@pytest.mark.parametrize(
    ("text", "blank", "by"),
    [
        ("one nation, one state", "one", "the president"),
        ("Baku is our capital, Bakı our home", "Baku", "the president"),
        ("we met in Baku", "Baku", "the mayor of Baku"),
        ("Azerbaijani friends of Azerbaijan", "Azerbaijan", "the president"),
        ("the stately home of the state", "state", "the president"),
    ],
)
def test_a_gap_that_something_else_fills_is_refused(text: str, blank: str, by: str) -> None:
    quote = Quote("letter", text, blank, by)
    set_ = dataset(event("letter", "2022-01-14"), quotes=(quote,), names=(("Baku", "Bakı"),))
    asked = [q for q in many(KIND, set_, 10) if q.facts[0].event == "letter"]
    assert asked == []


def test_a_title_that_holds_the_words_is_refused() -> None:
    quote = Quote("letter", "We are two states.", "two states", "the president")
    letter = event("letter", "2022-01-14", title="One nation, two states")
    assert many(KIND, dataset(letter, quotes=(quote,)), 10) == []


def test_spellings_that_the_set_knows_are_accepted() -> None:
    quote = Quote("army", "It was led by Nuri Pasha.", "Nuri Pasha", "a book", ("General Nuri",))
    names = (("Nuri Pasha", "Nuri Killigil"),)
    questions = many(KIND, dataset(event("army", "1918"), quotes=(quote,), names=names), 5)
    assert questions
    for question in questions:
        assert question.shape == Text(("Nuri Pasha", "General Nuri", "Nuri Killigil"))


@pytest.mark.parametrize("status", [Status.OPINION, Status.DISPUTED])
def test_what_is_disputed_or_an_opinion_has_no_gap(status: Status) -> None:
    quote = Quote("letter", "We are two states.", "two states", "the president")
    letter = replace(event("letter", "2022-01-14"), status=status)
    assert many(KIND, dataset(letter, quotes=(quote,)), 10) == []


def test_a_statement_has_a_gap_for_a_place_that_may_be_asked() -> None:
    cities = ("Kars", "Baku", "Tiflis", "Ankara", "Batum")
    places = {name: Place(name, PlaceLevel.CITY, "Somewhere") for name in cities}
    treaty = event("treaty", "1921", "place", place="Kars", statement="It was signed in Kars.")
    questions = many(KIND, dataset(treaty, places=places), 5)
    assert questions
    for question in questions:
        assert question.stem == "“It was signed in ____.” What stands in the gap?"
        assert question.option(question.key[0]).text == "Kars"
    silent = replace(treaty, scorable=frozenset({"year"}))
    assert many(KIND, dataset(silent, places=places), 5) == []


def test_two_places_of_a_closed_series_never_meet_in_a_gap() -> None:
    set_ = told()
    stated = {"mission-ganja": {"title": "A mission", "statement": "A mission is in Ganja."}}
    events = tuple(replace(e, **stated.get(e.id, {})) for e in set_.events)
    questions = many(KIND, replace(set_, events=events), 60)
    asked = [q for q in questions if q.facts[0].event == "mission-ganja"]
    assert asked
    assert not any(option.text == "Nakhchivan" for q in asked for option in q.options)


def test_events_that_share_a_quotation_are_named_together() -> None:
    text = "Opened in Istanbul in May and in Kars in June"
    quotes = (Quote("one", text, "May", "a paper"), Quote("two", text, "June", "a paper"))
    set_ = dataset(event("one", "1993"), event("two", "2004"), quotes=quotes)
    for question in many(KIND, set_, 10):
        assert question.says >= {"one", "two"}
