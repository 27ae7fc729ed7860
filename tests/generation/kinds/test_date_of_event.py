"""K1: one date among dates of its own grain."""

from itertools import pairwise

from quizapp.dataset.calendar import day_number
from quizapp.dataset.dates import Grain, parse_edtf
from quizapp.dataset.model import Alternative
from quizapp.generation.pool import Pool
from tests.generation.sets import WORDING, article, dataset, event, many

KIND = "date_of_event"


def test_the_right_date_holds_the_whole_event_and_no_other_date_touches_it() -> None:
    set_ = article()
    for question in many(KIND):
        asked = set_.by_id[question.facts[0].event].span
        assert asked is not None
        for option in question.options:
            assert option.date is not None
            assert asked.within(option.date) if option.correct else option.date.disjoint(asked)


def test_all_dates_have_one_grain_and_stand_in_order() -> None:
    for question in many(KIND):
        dates = [option.date for option in question.options if option.date]
        assert len(dates) == len(question.options) == 4
        assert len({date.grain for date in dates}) == 1
        assert all(one.before(other) for one, other in pairwise(dates))


def test_no_date_is_made_up_that_lies_in_the_future() -> None:
    late = dataset(*(event(f"late-{chr(97 + n)}", f"202{n}-11-05") for n in range(6)))
    for question in many(KIND, late, seeds=200):
        dates = [option.date for option in question.options if option.date]
        assert max(date.hi or 0 for date in dates) <= day_number(2025, 12, 31)


def test_a_recorded_alternative_is_never_offered() -> None:
    sixteenth = parse_edtf("2021-06-16")
    asked = [q for q in many(KIND, seeds=100) if q.facts[0].event == "declaration"]
    assert asked
    assert all(
        option.correct or option.date.disjoint(sixteenth)
        for question in asked
        for option in question.options
        if option.date
    )


def test_a_date_is_asked_no_finer_than_its_row_allows() -> None:
    for question in many(KIND):
        grain = question.options[0].date and question.options[0].date.grain
        if question.facts[0].event in ("relations-1918", "embassy", "letter"):
            assert grain in (Grain.MONTH, Grain.YEAR)


def test_a_day_that_is_not_settled_is_not_offered_but_told_after_the_answer() -> None:
    vague = event("vague", "1918-09-15", "year month order")
    exact = [event(f"exact-{chr(97 + n)}", f"1918-0{n}-10") for n in range(1, 9)]
    questions = many(KIND, dataset(vague, *exact))
    for question in questions:
        assert "15 September 1918" not in " ".join(
            (question.stem, *(o.text for o in question.options))
        )
    asked = [question for question in questions if question.facts[0].event == "vague"]
    assert asked
    for question in asked:
        assert "15 September 1918" in question.explanation
        assert vague.date in [e.date for e in question.stretch.events if e.id == "vague"]


def test_a_reserve_inside_the_year_leaves_the_year_certain() -> None:
    summer = event("summer", "1921-07~", "year", inquiry="was the envoy sent")
    winter = event("winter", "1930-12~", "year", inquiry="was the pipe opened")
    others = [event(f"other-{chr(97 + n)}", f"19{n}-03-01") for n in range(10, 19)]
    pool = Pool(dataset(summer, winter, *others), WORDING)
    settled = {e.id: e.span.edtf() for e in pool.dataset.events if e.span}
    assert settled["summer"] == "1921"
    assert settled["winter"] == "1930~"
    asked = [q for q in many(KIND, pool.dataset) if q.facts[0].event == "summer"]
    assert {q.option(q.key[0]).text for q in asked} == {"1921"}
    assert pool.wording.dated(summer) == "about July 1921"


def test_the_beginning_of_a_period_can_be_asked_by_itself() -> None:
    war = event("war", "2020-09-27", "start-month", end="2020-11-10", inquiry="did the war begin")
    others = [event(f"other-{n}", f"20{n}-03-01") for n in range(10, 19)]
    asked = [q for q in many(KIND, dataset(war, *others)) if q.facts[0].event == "war"]
    assert {question.option(question.key[0]).text for question in asked} == {"September 2020"}
    assert not any(option.text == "November 2020" for q in asked for option in q.options)


def test_dates_are_made_up_where_the_set_has_too_few() -> None:
    lonely = dataset(event("only", "1969-07-20"))
    questions = many(KIND, lonely)
    assert questions
    for question in questions:
        assert len(question.options) == 4
        assert all("right date" in option.why for option in question.options if not option.correct)


def test_an_approximate_date_keeps_its_reserve_free() -> None:
    roughly = dataset(
        event("roughly", "2006-12~", "year"),
        *(event(f"e-{n}", f"20{n}-05-05") for n in range(10, 20)),
    )
    asked = [q for q in many(KIND, roughly, 120) if q.facts[0].event == "roughly"]
    assert asked
    assert all(option.text != "2007" for question in asked for option in question.options)


def test_a_stem_that_holds_the_year_is_refused() -> None:
    telling = dataset(event("e", "1993-05-05", "year", inquiry="was the plan of 1993 adopted"))
    assert many(KIND, telling) == []


def test_an_undated_event_is_not_asked_for_a_date() -> None:
    assert "mission-ganja" not in {question.facts[0].event for question in many(KIND)}


def test_an_alternative_inside_a_coarser_date_rules_that_date_out() -> None:
    asked = event("asked", "2020-12-03", "month")
    around = [event(f"e-{n}", f"2020-{n:02}-05") for n in range(1, 12)]
    other = Alternative("asked", "date", "2020-11-10", parse_edtf("2020-11-10"))
    questions = many(KIND, dataset(asked, *around, alternatives=(other,)), 120)
    texts = {o.text for q in questions if q.facts[0].event == "asked" for o in q.options}
    assert "December 2020" in texts
    assert "November 2020" not in texts


def test_a_period_of_years_is_asked_for_its_beginning_and_never_for_a_date_inside_it() -> None:
    facts = "start-month start-year order"
    wars = [
        event("a", "1853-10", facts, end="1856-02"),
        event("b", "1857-05", facts, end="1858-07"),
        event("c", "1861-04", facts, end="1865-05"),
        event("d", "1866-06", end="1866-08"),
        event("e", "1870-07", facts, end="1871-01"),
    ]
    asked = [q for q in many(KIND, dataset(*wars)) if q.facts[0].event != "d"]
    assert {question.facts[0].event for question in asked} == set("abce")
    for question in asked:
        span = next(war.span for war in wars if war.id == question.facts[0].event)
        right = next(option.date for option in question.options if option.correct)
        wrong = [option.date for option in question.options if not option.correct and option.date]
        assert " the beginning of " in question.stem
        assert span is not None
        assert right is not None
        assert (right.lo or 0) <= (span.lo or 0) <= (right.hi or 0)
        assert all(date.disjoint(span) for date in wrong)
    told = {option.why for question in asked for option in question.options}
    assert any(why.endswith(" began.") for why in told)
