"""K8: every event lies certainly in one stretch of time and in no other."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.dataset.dates import Grain, cell_at, parse_edtf
from quizapp.dataset.model import Alternative, Dataset, Era
from quizapp.generation.question import Question, Refutation
from quizapp.generation.shapes.buckets import Buckets
from tests.generation.raw_dates import raw_dates
from tests.generation.sets import article, dataset, event, many

KIND = "eras"
ERAS = (
    Era("republic", "The first republic", parse_edtf("1918-05-28/1920-04-27")),
    Era("soviet", "Soviet years", parse_edtf("1920-04-28/1991-08-29")),
    Era("nineties", "The nineties", parse_edtf("1991-08-30/1999-12-31")),
    Era("new", "The new century", parse_edtf("2000-01-01/..")),
)


def shape_of(question: Question) -> Buckets:
    assert isinstance(question.shape, Buckets)
    return question.shape


def assert_certain(questions: Sequence[Question], of: Dataset) -> None:
    """Check every option against every bucket by the raw dates."""
    for question in questions:
        shape = shape_of(question)
        key = dict(shape.places)
        for option in question.options:
            for date in raw_dates(of, option.events[0]):
                for bucket in shape.buckets:
                    assert bucket.date
                    if bucket.id == key[option.id]:
                        assert date.within(bucket.date)
                    else:
                        assert date.disjoint(bucket.date)


def test_every_event_lies_in_one_stretch_and_in_no_other() -> None:
    set_ = article()
    questions = many(KIND)
    assert questions
    assert_certain(questions, set_)


def test_every_stretch_is_used_and_there_are_two_to_four() -> None:
    for question in (*many(KIND), *many(KIND, replace(article(), eras=ERAS))):
        shape = shape_of(question)
        assert 4 <= len(question.options) <= 6
        assert 2 <= len(shape.buckets) <= 4
        assert {bucket for _, bucket in shape.places} == {bucket.id for bucket in shape.buckets}


def test_every_wrong_stretch_is_refuted() -> None:
    for question in many(KIND):
        shape = shape_of(question)
        key = dict(shape.places)
        refuted = {(s.option, s.target) for s in question.proof if isinstance(s, Refutation)}
        assert refuted == {
            (option, bucket.id)
            for option in key
            for bucket in shape.buckets
            if bucket.id != key[option]
        }


def test_the_eras_of_a_set_are_asked_by_their_names() -> None:
    set_ = replace(article(), eras=ERAS)
    questions = many(KIND, set_)
    assert_certain(questions, set_)
    names = {bucket.text for q in questions for bucket in shape_of(q).buckets}
    assert "Soviet years (28 April 1920 – 29 August 1991)" in names


def test_an_event_of_the_day_that_an_era_begins_on_is_told_by_its_name() -> None:
    for question in many(KIND, replace(article(), eras=ERAS)):
        if any("28 April 1920" in bucket.text for bucket in shape_of(question).buckets[1:]):
            assert "takeover" in question.says


def test_without_eras_the_boundaries_are_round_years() -> None:
    for question in many(KIND):
        for one, other in zip(
            shape_of(question).buckets, shape_of(question).buckets[1:], strict=False
        ):
            assert one.date
            assert other.date
            assert one.date.hi is not None
            assert other.date.lo == one.date.hi + 1 == cell_at(one.date.hi + 1, Grain.YEAR)[0]


def test_events_with_an_open_end_or_a_year_in_the_title_stay_away() -> None:
    named = {fact.event for question in many(KIND, seeds=60) for fact in question.facts}
    assert "border-sealed" not in named


YEARS = st.lists(st.integers(1000, 1990), min_size=5, max_size=14, unique=True)


@given(YEARS, st.integers(0, 2**32))
@settings(max_examples=20, deadline=None)
def test_approximate_dates_and_alternatives_keep_clear_of_every_boundary(
    years: list[int], shift: int
) -> None:
    marks = ["~", "", "?"]
    events = [event(f"e-{n}", f"{year}{marks[(year + shift) % 3]}") for n, year in enumerate(years)]
    other = Alternative("e-0", "date", "another", parse_edtf(str(years[0] + 3)))
    set_ = dataset(*events, alternatives=(other,))
    assert_certain(many(KIND, set_, 3), set_)
