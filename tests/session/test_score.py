"""Tests of totals and of the band that a headline speaks of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.session.marking import Marked
from quizapp.session.score import Band, Tally, tally

shares = st.sampled_from((0.0, 0.25, 1 / 3, 0.5, 2 / 3, 0.75, 1.0))
marks = st.builds(
    lambda credit, weight: Marked(credit == 1.0, credit * weight, weight),
    shares,
    st.sampled_from((0.5, 1.0, 2.0)),
)


def half_right(right: int, questions: int) -> Tally:
    """Return the tally of so many right answers."""
    return Tally(questions, right, float(right), float(questions))


@pytest.mark.parametrize(
    ("right", "questions", "band"),
    [
        (12, 12, Band.ALL),
        (11, 12, Band.ALMOST_ALL),
        (9, 10, Band.ALMOST_ALL),
        (8, 9, Band.SOLID),
        (6, 10, Band.SOLID),
        (5, 9, Band.SOME),
        (3, 10, Band.SOME),
        (2, 9, Band.NEW_GROUND),
        (0, 5, Band.NEW_GROUND),
        (0, 0, Band.NEW_GROUND),
    ],
)
def test_the_band_follows_the_share(right: int, questions: int, band: Band) -> None:
    assert half_right(right, questions).band is band


@given(st.lists(marks, max_size=30))
def test_a_tally_never_has_more_than_there_is(given_marks: list[Marked]) -> None:
    total = tally(given_marks)
    assert total.questions == len(given_marks)
    assert 0 <= total.right <= total.questions
    assert 0 <= total.score <= total.max_score
    assert 0 <= total.share <= 1


@given(st.lists(marks, min_size=1, max_size=30))
def test_only_a_quiz_without_a_fault_is_all_right(given_marks: list[Marked]) -> None:
    faultless = all(marked.correct for marked in given_marks)
    assert (tally(given_marks).band is Band.ALL) is faultless
