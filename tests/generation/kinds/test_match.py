"""K13: one way to match, and something left over."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Alternative, Person, Status
from quizapp.generation.question import Question, Refutation
from quizapp.generation.shapes.match import Match
from tests.generation.sets import PLACES, article, dataset, event, many

KIND = "match"


def shape_of(question: Question) -> Match:
    assert isinstance(question.shape, Match)
    return question.shape


def about(attribute: str, questions: Sequence[Question]) -> list[Question]:
    return [q for q in questions if {fact.attribute for fact in q.facts} == {attribute}]


def test_each_left_has_a_right_of_its_own_and_one_or_two_are_left_over() -> None:
    questions = many(KIND)
    assert questions
    for question in questions:
        shape = shape_of(question)
        used = {right for _, right in shape.partners}
        assert 3 <= len(question.options) == len(used) <= 4
        assert 1 <= len(shape.rights) - len(used) <= 2
        assert len({right.text for right in shape.rights}) == len(shape.rights)


def test_an_event_lies_in_the_date_that_is_its_own_and_in_no_other() -> None:
    set_ = article()
    questions = about("date", many(KIND))
    assert questions
    for question in questions:
        shape = shape_of(question)
        key = dict(shape.partners)
        for option in question.options:
            span = set_.by_id[option.events[0]].span
            for right in shape.rights:
                assert span
                assert right.date
                if right.id == key[option.id]:
                    assert span.within(right.date)
                else:
                    assert span.disjoint(right.date)


def test_dates_are_of_one_grain_and_stand_in_order() -> None:
    for question in about("date", many(KIND)):
        dates = [right.date for right in shape_of(question).rights]
        assert len({date.grain for date in dates if date}) == 1
        assert all(a and b and a.before(b) for a, b in pairwise(dates))


def test_every_other_pair_is_refuted() -> None:
    for question in many(KIND):
        shape = shape_of(question)
        refuted = {(s.option, s.target) for s in question.proof if isinstance(s, Refutation)}
        every = {(option.id, right.id) for option in question.options for right in shape.rights}
        assert refuted == every - set(shape.partners)
        assert all(isinstance(s, Refutation) and s.false_because for s in question.proof)


def test_a_recorded_alternative_is_no_right_of_another_left() -> None:
    events = [event(f"e-{n}", f"{1910 + n}", "year") for n in range(7)]
    other = Alternative("e-0", "date", "1914", parse_edtf("1914"))
    for question in many(KIND, dataset(*events, alternatives=(other,)), 25):
        if "e-0" in {fact.event for fact in question.facts}:
            assert "1914" not in {right.text for right in shape_of(question).rights}


def test_events_are_matched_with_places_of_one_level_that_no_title_names() -> None:
    names = ("Baku", "Ganja", "Ankara", "Istanbul", "Tiflis", "Batum", "Azerbaijan")
    events = [event(f"e-{n}", "", "place", place=name) for n, name in enumerate(names)]
    telling = event("telling", "", "place", place="Alat", title="The port of Alat opens")
    set_ = dataset(*events, telling, places={place.name: place for place in PLACES})
    questions = about("place", many(KIND, set_))
    assert questions
    for question in questions:
        rights = {right.text for right in shape_of(question).rights}
        assert not rights & {"Azerbaijan", "Alat"}
        for option, right in shape_of(question).partners:
            place = set_.by_id[question.option(option).events[0]].place
            assert place == shape_of(question).rights[int(right) - 1].text


def test_deeds_are_matched_with_people_and_nobody_is_recorded_for_two_of_them() -> None:
    names = ("Nuri Pasha", "Enver Pasha", "Mursal Pasha", "Halil Bey", "Rasulzade")
    events = [event(f"e-{n}", f"{1910 + n}", "people") for n in range(6)]
    persons = [Person(f"e-{n}", name, f"did deed {'abcde'[n]}") for n, name in enumerate(names)]
    persons.append(Person("e-5", "Nuri Pasha", "did one more deed"))
    set_ = dataset(*events, persons=tuple(persons))
    questions = about("people", many(KIND, set_))
    assert questions
    did = {person.did.capitalize(): person.name for person in persons}
    for question in questions:
        rights = {right.id: right.text for right in shape_of(question).rights}
        assert len(set(rights.values())) == len(rights)
        for option, right in shape_of(question).partners:
            assert did[question.option(option).text] == rights[right]


def test_a_set_of_too_few_events_makes_no_match() -> None:
    assert many(KIND, dataset(*(event(f"e-{n}", f"191{n}") for n in range(3))), 5) == []


def test_a_title_with_a_year_is_not_matched_with_dates() -> None:
    events = [event(f"e-{n}", f"{1910 + n}") for n in range(7)]
    telling = replace(event("telling", "1913"), title="The fair of 1913")
    for question in many(KIND, dataset(*events, telling), 20):
        assert "telling" not in question.asks


@given(st.lists(st.integers(1900, 1925), min_size=5, max_size=14), st.integers(1, 12))
@settings(max_examples=15, deadline=None)
def test_no_left_could_have_the_right_of_another(years: list[int], month: int) -> None:
    dates = [f"{year}-{month:02}" if n % 2 else f"{year}" for n, year in enumerate(years)]
    set_ = dataset(*(event(f"e-{n}", date) for n, date in enumerate(dates)))
    for question in many(KIND, set_, 2):
        for option in question.options:
            span = set_.by_id[option.events[0]].span
            fitting = [
                r
                for r in shape_of(question).rights
                if span and r.date and not span.disjoint(r.date)
            ]
            assert [r.id for r in fitting] == [dict(shape_of(question).partners)[option.id]]


def test_deeds_that_one_source_states_are_not_matched() -> None:
    claimed = replace(event("claimed", "1915", "people"), status=Status.ATTRIBUTED)
    events = [event(f"e-{n}", f"{1910 + n}", "people") for n in range(5)]
    persons = [Person(e.id, f"Doer {e.id}", f"did {e.id}") for e in (*events, claimed)]
    questions = many(KIND, dataset(*events, claimed, persons=tuple(persons)))
    assert questions
    for question in questions:
        assert "claimed" not in question.asks
        assert "Doer claimed" not in {right.text for right in shape_of(question).rights}
