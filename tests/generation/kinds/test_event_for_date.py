"""K2: exactly one of the events shown lies on the date."""

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Alternative
from tests.generation.sets import article, dataset, event, many

KIND = "event_for_date"


def test_exactly_one_event_is_on_the_date_and_all_are_of_one_sort() -> None:
    set_ = article()
    questions = many(KIND)
    assert questions
    for question in questions:
        shown = [set_.by_id[option.events[0]] for option in question.options]
        assert len({e.kind for e in shown}) == 1
        assert [option.correct for option in question.options].count(True) == 1
        assert 3 <= len(shown) <= 4


def test_events_of_the_same_day_in_another_year_are_told_apart() -> None:
    asked = [q for q in many(KIND, seeds=100) if "14 January 1992" in q.stem]
    assert asked
    assert all(q.facts[0].event == "relations-restored" for q in asked)


def test_two_events_of_one_month_never_stand_under_a_question_about_that_month() -> None:
    crowded = dataset(*(event(f"e-{n}", f"1992-08-{n:02}", "month order") for n in range(1, 12)))
    assert many(KIND, crowded) == []


def test_an_event_that_may_have_been_on_the_date_is_not_a_wrong_answer() -> None:
    events = [event(f"e-{n}", f"19{n}-05-05", "year") for n in range(90, 96)]
    other = Alternative("e-91", "date", "1993", parse_edtf("1993"))
    for question in many(KIND, dataset(*events, alternatives=(other,))):
        if "1993" in question.stem:
            assert "e-91" not in {option.events[0] for option in question.options}


def test_a_sort_of_two_events_is_not_asked() -> None:
    assert many(KIND, dataset(event("one", "1918"), event("two", "1920"))) == []
