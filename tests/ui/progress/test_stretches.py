"""Days of answers put together."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from quizapp.session.practice import Count, together
from quizapp.ui.progress.stretches import Unit, stretches, unit_for

DAYS = st.dictionaries(
    st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.builds(Count, st.integers(1, 9)), min_size=1
)


@given(DAYS, st.sampled_from(Unit))
def test_no_answer_is_lost_and_stretches_follow_each_other(
    days: dict[date, Count], unit: Unit
) -> None:
    found = stretches(days, unit)
    assert together(one.count for one in found) == together(days.values())
    assert all(any(one.first <= day <= one.last for one in found) for day in days)
    assert all(one.last < other.first for one, other in pairwise(found))


@given(DAYS)
def test_there_are_few_enough_points_to_see_them(days: dict[date, Count]) -> None:
    assert len(stretches(days, unit_for(days))) <= 12 * 31


def test_a_month_ends_on_its_last_day() -> None:
    (one,) = stretches({date(2024, 2, 10): Count(1)}, Unit.MONTH)
    assert (one.first, one.last) == (date(2024, 2, 1), date(2024, 2, 29))


def test_weeks_begin_on_monday() -> None:
    (one,) = stretches({date(2026, 3, 1): Count(1)}, Unit.WEEK)
    assert one.first.isoweekday() == 1
    assert one.last - one.first == timedelta(days=6)
