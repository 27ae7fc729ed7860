"""K5: a point on a stretch of time that neither gives the date away nor hides it."""

from collections import Counter

import pytest

from quizapp.dataset.dates import Grain, HistoricalDate, cell_at, parse_edtf
from quizapp.generation.question import Question
from quizapp.generation.shapes.point import Point
from tests.generation.sets import article, dataset, event, many

KIND = "place_on_timeline"


def shape_of(question: Question) -> Point:
    assert isinstance(question.shape, Point)
    return question.shape


def days(date: HistoricalDate) -> range:
    assert date.lo is not None
    assert date.hi is not None
    return range(date.lo, date.hi + 1)


def test_the_key_holds_the_whole_event_at_a_grain_that_its_row_allows() -> None:
    set_ = article()
    questions = many(KIND)
    assert {shape_of(q).grain for q in questions} == {Grain.DAY, Grain.MONTH, Grain.YEAR}
    for question in questions:
        asked = set_.by_id[question.facts[0].event]
        point = shape_of(question)
        assert asked.span
        assert asked.span.within(point.date)
        assert asked.may_be_asked(point.grain.name.lower())
        assert question.options == ()


def test_the_stem_says_how_exactly_the_date_is_wanted() -> None:
    for question in many(KIND):
        assert f"to the {shape_of(question).grain.name.lower()}" in question.stem


def test_the_key_lies_on_the_axis_and_is_at_most_a_tenth_of_it() -> None:
    for question in many(KIND):
        point = shape_of(question)
        assert point.date.within(point.axis)
        assert 10 * len(days(point.date)) <= len(days(point.axis))


def test_the_axis_begins_and_ends_with_round_cells() -> None:
    rounds = {Grain.DAY: Grain.MONTH, Grain.MONTH: Grain.YEAR, Grain.YEAR: Grain.DECADE}
    for question in many(KIND):
        point = shape_of(question)
        shown = days(point.axis)
        assert cell_at(shown[0], rounds[point.grain])[0] == shown[0]
        assert cell_at(shown[-1], rounds[point.grain])[1] == shown[-1]
        assert parse_edtf(point.axis.edtf()) == point.axis


def test_the_key_lies_in_either_half_of_the_axis_alike() -> None:
    events = [event(f"e-{'abcdefghijklmnopqrstuvwxyz'[n]}", f"{1900 + n}-05") for n in range(26)]
    halves: Counter[int] = Counter()
    for question in many(KIND, dataset(*events, event("late", "2050-05")), 120):
        point = shape_of(question)
        if question.facts[0].event == "late":
            continue
        shown = days(point.axis)
        middle = days(point.date)[len(days(point.date)) // 2]
        halves[2 * (middle - shown[0]) // len(shown)] += 1
    mean = halves.total() / 2
    # the critical value of chi squared with one degree of freedom at p = .001
    assert sum((halves[n] - mean) ** 2 / mean for n in range(2)) < 10.83


def test_the_axis_ends_with_the_last_event_and_the_key_is_not_at_its_edge() -> None:
    events = [event(f"e-{'abcdefghijklmnopqrstuvwxyz'[n]}", f"{1900 + n}-05") for n in range(26)]
    for question in many(KIND, dataset(*events)):
        point = shape_of(question)
        shown, key = days(point.axis), days(point.date)
        place = (key[len(key) // 2] - shown[0]) / len(shown)
        assert shown[-1] <= days(parse_edtf("1929"))[-1]
        assert place >= 0.1
        if point.date.before(parse_edtf("1925")):
            assert place <= 0.9


def test_guessing_earns_little() -> None:
    assert all(question.guess_score < 0.3 for question in many(KIND))


def test_an_event_with_an_open_end_has_no_place_on_the_axis() -> None:
    asked = {question.facts[0].event for question in many(KIND, seeds=60)}
    assert "border-sealed" not in asked
    assert "kalbajar" in asked


def test_a_title_with_a_year_is_not_asked() -> None:
    telling = event("war", "1918-03", title="The war of 1918")
    others = [event(f"e-{n}", f"{1910 + n}-05-05") for n in range(10)]
    questions = many(KIND, dataset(telling, *others))
    assert questions
    assert "war" not in {question.facts[0].event for question in questions}


@pytest.mark.parametrize("edtf", ["-0043-03-15", "0009", "Y12345-06-01"])
def test_years_far_away_have_an_axis_too(edtf: str) -> None:
    questions = many(KIND, dataset(event("far", edtf)), 10)
    assert questions
    assert all(q.shape.credit(q.key) == 1 for q in questions)
