"""Day numbers agree with the standard library, and with themselves where it ends."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.calendar import civil, day_number, days_in_month, is_leap

days = st.integers(-10_000_000, 10_000_000)


@given(st.dates())
def test_a_day_number_is_the_ordinal_of_the_standard_library(day: date) -> None:
    assert day_number(day.year, day.month, day.day) == day.toordinal()
    assert civil(day.toordinal()) == (day.year, day.month, day.day)


@given(days)
def test_a_day_number_leads_back_to_itself(number: int) -> None:
    assert day_number(*civil(number)) == number


@given(days)
def test_the_next_number_is_the_next_day(number: int) -> None:
    year, month, day = civil(number)
    last_of_month = day == days_in_month(year, month)
    last_of_year = last_of_month and month == 12
    expected = (
        year + last_of_year,
        1 if last_of_year else month + last_of_month,
        1 if last_of_month else day + 1,
    )
    assert civil(number + 1) == expected


@pytest.mark.parametrize(("year", "leap"), [(2000, True), (1900, False), (0, True), (-4, True)])
def test_leap_years_follow_the_gregorian_rule_before_christ_too(year: int, leap: bool) -> None:
    assert is_leap(year) is leap


@pytest.mark.parametrize(
    ("year", "month", "day"), [(1918, 2, 30), (1918, 13, 1), (1918, 0, 1), (1900, 2, 29)]
)
def test_there_is_no_number_for_a_day_that_never_was(year: int, month: int, day: int) -> None:
    with pytest.raises(ValueError, match=r"there is no|has no day"):
        day_number(year, month, day)
