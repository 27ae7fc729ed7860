"""A set that gives no question says what it lacks."""

import pytest

from quizapp.generation.kind import all_kinds
from quizapp.generation.why import prospects, why_nothing
from tests.generation.sets import WORDING, bundled_set, dataset, event, generator

NAMES = [kind.name for kind in all_kinds()]


@pytest.mark.parametrize("name", NAMES)
def test_every_kind_says_what_it_needs(name: str) -> None:
    assert name in WORDING.tables["needs"]


def test_a_set_of_undated_rows_is_told_what_to_add_for_each_kind() -> None:
    found = prospects(generator(dataset(event("one", "", ""), event("two", "", ""))))
    assert {prospect.kind for prospect in found} == set(NAMES)
    assert not any(prospect.succeeds for prospect in found)
    reasons = {prospect.kind: prospect.reason for prospect in found}
    assert reasons["place"] == (
        "place: none of the 2 rows can be asked; no row names a place that can be asked: "
        "add a column “place” with at least three different places, and “country” for each."
    )


def test_the_rows_that_a_kind_cannot_ask_are_named() -> None:
    rows = [event(f"e-{n}", f"19{n}-05-05", line=n) for n in range(10, 30)]
    rows += [event(f"bare-{n}", "", "", line=n) for n in range(30, 37)]
    found = {prospect.kind: prospect for prospect in prospects(generator(dataset(*rows)))}
    assert found["date_of_event"].succeeds
    assert found["date_of_event"].reason == (
        "date_of_event: 20 of 27 rows can be asked; "
        "left out: line 30, line 31, line 32, line 33, line 34 and 2 more."
    )


def test_rows_that_could_be_asked_but_never_fairly_are_no_success() -> None:
    found = {p.kind: p for p in prospects(generator(dataset(event("only", "1918-05-05"))))}
    assert found["first_of_two"].askable == 1
    assert not found["first_of_two"].succeeds
    assert "no fair question comes of them" in found["first_of_two"].reason


def test_the_first_thing_a_set_lacks_is_told_in_one_sentence() -> None:
    assert "fill in the column “date”" in why_nothing(generator(dataset(event("one", "", ""))))


def test_the_bundled_set_can_be_asked_in_most_kinds() -> None:
    found = prospects(generator(bundled_set()))
    assert sum(prospect.succeeds for prospect in found) >= 10
