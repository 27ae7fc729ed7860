"""K11: one place among places of its own level."""

from dataclasses import replace

import pytest

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Place, PlaceLevel
from tests.generation.sets import PLACES, article, dataset, event, many

KIND = "place"


def test_no_place_is_asked_where_none_is_stated() -> None:
    assert "embassy" not in {question.facts[0].event for question in many(KIND)}


def test_two_places_of_a_closed_series_never_meet() -> None:
    questions = [q for q in many(KIND, seeds=100) if q.facts[0].event.startswith("mission")]
    assert questions
    for question in questions:
        places = {option.text for option in question.options}
        assert not {"Nakhchivan", "Ganja"} <= places
        assert places <= {place.name for place in PLACES if place.within == "Azerbaijan"}


def test_a_recorded_alternative_place_is_never_offered() -> None:
    asked = [q for q in many(KIND, seeds=100) if q.facts[0].event == "trade-agreement-signed"]
    assert asked
    assert all(option.text != "Baku" for question in asked for option in question.options)


def test_places_are_of_one_level_and_do_not_contain_each_other() -> None:
    for question in many(KIND):
        assert all(
            option.text not in ("Azerbaijan", "Türkiye", "Georgia") for option in question.options
        )


@pytest.mark.parametrize(
    "inquiry", ["was the plan of Batumi signed", "was the Plan of BATUM signed"]
)
def test_a_stem_that_names_the_place_is_refused(inquiry: str) -> None:
    telling = event("plan", "1918", "place", place="Batum", inquiry=inquiry)
    others = [event(f"e-{n}", "1919", "place", place=PLACES[3 + n].name) for n in range(4)]
    set_ = dataset(telling, *others, places={place.name: place for place in PLACES})
    assert "plan" not in {q.facts[0].event for q in many(KIND, set_)}


def test_places_are_not_asked_where_nearly_all_events_share_one() -> None:
    events = [event(f"e-{n}", "1919", "place", place="Baku") for n in range(9)]
    other = event("other", "1919", "place", place="Ankara")
    assert many(KIND, dataset(*events, other, places={p.name: p for p in PLACES})) == []


def test_a_place_without_a_country_is_neither_key_nor_distractor_by_guess() -> None:
    places = {p.name: replace(p, within="") for p in PLACES}
    assert many(KIND, replace(article(), places=places)) == []


def test_a_statement_that_may_cease_to_hold_is_asked_with_its_date() -> None:
    mission = event(
        "mission",
        "",
        "place",
        place="Ganja",
        inquiry="does the state have a mission",
        as_of=parse_edtf("2022-01"),
    )
    others = [event(f"e-{n}", "1919", "place", place=PLACES[6 + n].name) for n in range(4)]
    set_ = dataset(mission, *others, places={place.name: place for place in PLACES})
    stems = {q.stem for q in many(KIND, set_) if q.facts[0].event == "mission"}
    assert stems == {"As of January 2022, where does the state have a mission?"}


def test_a_place_inside_another_is_not_offered_beside_it() -> None:
    quarter = Place("Old town", PlaceLevel.CITY, "Baku")
    places = {place.name: place for place in (*PLACES, quarter)}
    for question in many(KIND, replace(article(), places=places), 150):
        texts = {option.text for option in question.options}
        key = question.option(question.key[0]).text
        assert not (key in ("Baku", "Old town") and {"Baku", "Old town"} <= texts)


def test_an_event_without_a_date_is_explained_without_one() -> None:
    undated = event("legend", "", "place", place=PLACES[3].name)
    others = [event(f"e-{n}", "1919", "place", place=PLACES[3 + n].name) for n in range(4)]
    set_ = dataset(undated, *others, places={place.name: place for place in PLACES})
    found = [q for q in many(KIND, set_, seeds=100) if q.facts[0].event == "legend"]
    assert found
    for question in found:
        assert question.explanation == f"{undated.title}: the set gives no date."
