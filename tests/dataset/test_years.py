"""Calendar years between two days."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.calendar import day_number
from quizapp.dataset.years import full_years, nearest_years

DAYS = st.dates(datetime.date(1, 1, 1), datetime.date(2500, 12, 31))


@pytest.mark.parametrize(
    ("first", "last", "full", "nearest"),
    [
        ((1920, 4, 28), (1992, 1, 14), 71, 72),
        ((1918, 8, 31), (1992, 1, 14), 73, 73),
        ((1992, 1, 14), (2022, 1, 14), 30, 30),
        ((1992, 1, 14), (2022, 1, 13), 29, 30),
        ((2000, 2, 29), (2001, 2, 28), 0, 1),
        ((2000, 2, 29), (2001, 3, 1), 1, 1),
        ((-43, 3, 15), (14, 8, 19), 57, 57),
    ],
)
def test_years_are_counted_by_anniversaries(
    first: tuple[int, int, int], last: tuple[int, int, int], full: int, nearest: int
) -> None:
    days = day_number(*first), day_number(*last)
    assert (full_years(*days), nearest_years(*days)) == (full, nearest)


@given(DAYS, DAYS)
def test_full_years_are_the_birthdays_that_were_reached(
    one: datetime.date, other: datetime.date
) -> None:
    first, last = sorted((one, other))
    birthdays = [
        year
        for year in range(first.year + 1, last.year + 1)
        if (year, first.month, first.day) <= (last.year, last.month, last.day)
    ]
    assert full_years(first.toordinal(), last.toordinal()) == len(birthdays)


@given(DAYS, DAYS)
def test_the_nearest_number_is_at_most_half_a_year_off(
    one: datetime.date, other: datetime.date
) -> None:
    first, last = sorted((one.toordinal(), other.toordinal()))
    nearest = nearest_years(first, last)
    assert nearest - full_years(first, last) in (0, 1)
    assert abs((last - first) - nearest * 365.2425) <= 185


def test_a_day_before_the_first_is_refused() -> None:
    with pytest.raises(ValueError, match="before"):
        full_years(2, 1)
