"""K9a: full years between two events."""

from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.calendar import day_number
from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Alternative, Dataset
from quizapp.generation.kinds.full_years_between import subjects
from quizapp.generation.pool import Pool
from quizapp.generation.question import Derivation, Question
from quizapp.generation.shapes.number import Number
from tests.generation.sets import WORDING, article, dataset, event, many

KIND = "full_years_between"


def _between(of: Dataset, *events: str) -> list[Question]:
    return [q for q in many(KIND, of, 30) if {f.event for f in q.facts} == set(events)]


def _year(question: Question) -> int:
    assert isinstance(question.shape, Number)
    return question.shape.lo


def test_seventy_one_full_years_lay_between_the_takeover_and_the_restoration() -> None:
    two = dataset(event("takeover", "1920-04-28"), event("restored", "1992-01-14"))
    questions = many(KIND, two)
    assert questions
    for question in questions:
        assert question.stem == "How many full years lay between “Takeover” and “Restored”?"
        assert isinstance(question.shape, Number)
        assert (question.shape.lo, question.shape.hi, question.shape.unit) == (71, 71, "years")
        assert (question.shape.least, question.shape.most) == (0, 100)


def test_from_august_1918_to_the_restoration_it_is_seventy_three() -> None:
    two = dataset(event("ties", "1918-08", "year month order"), event("restored", "1992-01-14"))
    assert {_year(question) for question in many(KIND, two)} == {73}


def test_a_number_that_depends_on_the_day_is_not_asked() -> None:
    vague = dataset(event("vague", "1918", "year order"), event("exact", "1992-06-14"))
    assert many(KIND, vague) == []


def test_a_recorded_alternative_that_changes_the_number_is_not_ignored() -> None:
    two = (event("one", "1918-05-28"), event("two", "1990-05-30"))
    other = Alternative("one", "date", "1918-06-15", parse_edtf("1918-06-15"))
    assert many(KIND, dataset(*two))
    assert many(KIND, dataset(*two, alternatives=(other,))) == []


def test_less_than_a_full_year_is_not_asked() -> None:
    assert many(KIND, dataset(event("one", "1991-06-01"), event("two", "1992-05-31"))) == []


def test_an_open_end_is_not_counted_to() -> None:
    two = dataset(event("one", "1918-05-28"), event("sealed", "1993-04/..", "order"))
    assert many(KIND, two) == []


def test_a_title_that_says_the_number_is_not_shown() -> None:
    for title in ("Ties restored after 72 years", "Ties restored after seventy-two years"):
        two = dataset(event("a", "1920-04-28"), event("b", "1992-01-14", title=title))
        assert many(KIND, two) == []


def test_the_proof_names_both_dates_and_the_events_are_asked() -> None:
    for question in many(KIND):
        first, second = (article().by_id[fact.event].span for fact in question.facts)
        assert first
        assert second
        (proof,) = question.proof
        assert isinstance(proof, Derivation)
        assert f"{_year(question)} full years" in proof.true_because
        assert first.before(second)


@given(st.dates(), st.dates())
def test_the_number_is_that_of_the_calendar(one: object, other: object) -> None:
    first, last = sorted((str(one), str(other)))
    two = dataset(event("one", first), event("two", last))
    for question in many(KIND, two, 1):
        years = _year(question)
        year, month, day = map(int, first.split("-"))
        end = day_number(*map(int, last.split("-")))
        reached = day_number(year + years, month, min(day, 28))
        assert reached <= end < day_number(year + years + 1, month, min(day, 28)) + 4


def test_the_limits_hold_the_number_even_if_the_last_event_has_no_end() -> None:
    open_end = event("sealed", "1993-04/..", "month order")
    three = dataset(event("a", "1918-05-28"), event("b", "1992-01-14"), open_end)
    questions = many(KIND, three)
    assert questions
    for question in questions:
        assert isinstance(question.shape, Number)
        assert question.shape.lo < question.shape.most == 100


def test_the_explanation_gives_the_months_beyond_the_full_years() -> None:
    two = dataset(event("takeover", "1920-04-28"), event("restored", "1923-02-14"))
    question = many(KIND, two)[0]
    assert question.explanation.endswith("2 years in full, or more exactly 2 years and 9 months.")


def test_events_known_to_the_year_have_no_certain_full_years() -> None:
    years = dataset(
        *(event(name, year, "year order") for name, year in (("a", "1900"), ("b", "1950")))
    )
    assert not subjects(Pool(years, WORDING))
