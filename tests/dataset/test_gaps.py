"""How much time lies between two dates."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.dates import HistoricalDate, exact_day, parse_edtf
from quizapp.dataset.gaps import Gap, Unit, gap

days = st.integers(-4_000_000, 4_000_000).map(exact_day)


@pytest.mark.parametrize(
    ("one", "other", "value", "unit", "about"),
    [
        ("1991-11-09", "1992-01-14", 66, Unit.DAY, False),
        ("1992-01-14", "1992-01-14", 0, Unit.DAY, False),
        ("1992-01-14", "1992-03-28", 74, Unit.DAY, False),
        ("1992-01-14", "1992-03-29", 2, Unit.MONTH, True),
        ("1992-01-14", "1992-08", 7, Unit.MONTH, True),
        ("1918-05-28", "1918-08", 3, Unit.MONTH, True),
        ("1918-08", "1918-10-30", 2, Unit.MONTH, True),
        ("1992-01-14", "1993-01", 12, Unit.MONTH, True),
        ("1992-01-14", "1992-01", 0, Unit.MONTH, True),
        ("1992-01-14", "1992-01-20~", 0, Unit.MONTH, True),
        ("1992-01-14", "2004-04", 12, Unit.YEAR, True),
        ("1920-04-28", "1992-01-14", 72, Unit.YEAR, True),
        ("1917", "1917-11-07", 0, Unit.YEAR, True),
        ("1917~", "1918-05-28", 1, Unit.YEAR, True),
        ("-0043", "0014", 57, Unit.YEAR, True),
        ("Y-10000", "1992", 11992, Unit.YEAR, True),
    ],
)
def test_a_gap_is_as_exact_as_the_less_exact_date(
    one: str, other: str, value: int, unit: Unit, about: bool
) -> None:
    assert gap(parse_edtf(one), parse_edtf(other)) == Gap(value, unit, about)


def test_months_are_counted_up_to_two_years() -> None:
    start = parse_edtf("1990-01-01")
    assert gap(start, parse_edtf("1991-11-30")) == Gap(23, Unit.MONTH, about=True)
    assert gap(start, parse_edtf("1991-12-30")) == Gap(2, Unit.YEAR, about=True)


def test_the_gap_to_a_period_ends_where_the_period_begins() -> None:
    period = parse_edtf("1919-01-18/1920-01-21")
    assert gap(period, parse_edtf("1920-02-20")) == Gap(30, Unit.DAY, about=False)
    assert gap(parse_edtf("1918-12-18"), period) == Gap(31, Unit.DAY, about=False)
    assert gap(parse_edtf("1919-06"), period).value == 0


def test_an_open_period_counts_from_its_known_end() -> None:
    since, until = parse_edtf("1994/.."), parse_edtf("../1920-04-28")
    assert gap(parse_edtf("1990"), since) == Gap(4, Unit.YEAR, about=True)
    assert gap(since, parse_edtf("2000")) == Gap(6, Unit.YEAR, about=True)
    assert gap(until, parse_edtf("1920-05-28")) == Gap(30, Unit.DAY, about=False)


@given(days, days)
def test_a_gap_does_not_depend_on_the_order_of_its_dates(
    a: HistoricalDate, b: HistoricalDate
) -> None:
    assert gap(a, b) == gap(b, a)


@given(days, st.integers(0, 74))
def test_short_gaps_between_exact_days_are_counted_in_days(
    start: HistoricalDate, length: int
) -> None:
    assert start.lo is not None
    assert gap(start, exact_day(start.lo + length)) == Gap(length, Unit.DAY, about=False)
