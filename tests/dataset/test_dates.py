"""Dates are intervals: checked against the edtf package, and against themselves."""

from datetime import date
from typing import Any

import edtf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.dataset.calendar import day_number
from quizapp.dataset.dates import (
    DateError,
    Grain,
    HistoricalDate,
    cell_at,
    exact_day,
    parse_edtf,
)

few = settings(max_examples=25, deadline=None)

years = st.integers(1, 9999)
months = st.builds("{:04}-{:02}".format, years, st.integers(1, 12))
days = st.dates().map(date.isoformat)
seasons = st.builds("{:04}-{}".format, years, st.integers(21, 23))
decades = st.integers(1, 999).map("{:03}X".format)
centuries = st.integers(1, 99).map("{:02}XX".format)
plain = st.one_of(days, months, years.map("{:04}".format))
ancient = st.one_of(
    st.integers(1, 9999).map("-{:04}".format),
    st.builds("-{:04}-{:02}".format, years, st.integers(1, 12)),
    st.integers(10_000, 999_999).map("Y{}".format),
    st.integers(10_000, 999_999).map("Y-{}".format),
    st.integers(1, 999).map("-{:03}X".format),
    st.integers(1, 99).map("-{:02}XX".format),
)
marks = st.sampled_from(["", "~", "?", "%"])
singles = st.builds(
    str.__add__, st.one_of(plain, seasons, decades, centuries, ancient, st.just("0000")), marks
)


@st.composite
def intervals(draw: st.DrawFn) -> str:
    first, second = sorted(
        (draw(st.one_of(plain, decades, seasons)), draw(st.one_of(plain, centuries))),
        key=lambda text: parse_edtf(text).lo or 0,
    )
    if (parse_edtf(second).hi or 0) < (parse_edtf(first).lo or 0):
        return first
    return draw(st.sampled_from([f"{first}/{second}", f"{first}/..", f"../{second}", f"{first}/"]))


dates = st.one_of(singles, intervals()).map(parse_edtf)


def bounds_of_edtf(text: str) -> tuple[int, int]:
    """Return first and last day as the edtf package sees them."""
    oracle: Any = edtf.parse_edtf(text)
    low, high = oracle.lower_strict(), oracle.upper_strict()
    return day_number(*low[:3]), day_number(*high[:3])


@few
@given(st.one_of(plain, seasons, decades, centuries))
def test_a_single_date_has_the_bounds_that_edtf_gives_it(text: str) -> None:
    parsed = parse_edtf(text)
    assert (parsed.lo, parsed.hi) == bounds_of_edtf(text)


@few
@given(plain, plain)
def test_an_interval_has_the_bounds_that_edtf_gives_it(first: str, second: str) -> None:
    ends = [parse_edtf(first), parse_edtf(second)]
    if (ends[1].hi or 0) < (ends[0].lo or 0):
        first, second = second, first
    parsed = parse_edtf(f"{first}/{second}")
    assert (parsed.lo, parsed.hi) == (bounds_of_edtf(first)[0], bounds_of_edtf(second)[1])


@few
@given(st.integers(10_000, 250_000), st.booleans())
def test_a_long_year_is_the_year_that_edtf_reads(number: int, before_christ: bool) -> None:
    year = -number if before_christ else number
    oracle: Any = edtf.parse_edtf(f"Y{year}")
    assert parse_edtf(f"Y{year}").lo == day_number(oracle.lower_strict()[0], 1, 1)


@given(dates)
def test_a_date_written_and_read_again_is_the_same(value: HistoricalDate) -> None:
    assert parse_edtf(value.edtf()) == value


@given(dates)
def test_before_is_never_true_of_a_date_and_itself(value: HistoricalDate) -> None:
    assert not value.before(value)
    assert not value.disjoint(value)


@given(dates, dates)
def test_before_is_never_true_both_ways(first: HistoricalDate, second: HistoricalDate) -> None:
    assert not (first.before(second) and second.before(first))
    assert first.disjoint(second) == second.disjoint(first)


@given(dates, dates, dates)
def test_before_is_transitive(a: HistoricalDate, b: HistoricalDate, c: HistoricalDate) -> None:
    if a.before(b) and b.before(c):
        assert a.before(c)


@given(dates, dates)
def test_a_date_before_another_shares_no_day_with_it(
    first: HistoricalDate, second: HistoricalDate
) -> None:
    if first.before(second):
        assert first.hi is not None
        assert second.lo is not None
        assert first.hi < second.lo
        assert not first.within(second)


@given(st.integers(-4_000_000, 4_000_000), st.sampled_from(Grain))
def test_a_cell_holds_its_day_and_begins_where_the_last_one_ended(
    number: int, grain: Grain
) -> None:
    first, last = cell_at(number, grain)
    assert first <= number <= last
    assert cell_at(first, grain) == cell_at(last, grain) == (first, last)
    assert cell_at(last + 1, grain)[0] == last + 1


@given(dates, st.sampled_from(Grain))
def test_a_date_lies_within_its_cell(value: HistoricalDate, grain: Grain) -> None:
    cell = value.cell(grain)
    if cell is not None:
        assert value.within(cell)
        assert cell.grain is grain >= value.coarsest


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1918-08", "1918-09-01"),
        ("1990/1994", "1995"),
        ("../1920", "1921"),
        ("1920", "1921/.."),
        ("-0044", "-0043"),
        ("191X", "1920"),
        ("1916~", "1918"),
    ],
)
def test_these_dates_are_in_order(first: str, second: str) -> None:
    assert parse_edtf(first).before(parse_edtf(second))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1993-01", "1993-01-23"),
        ("1993-04/..", "2020"),
        ("1918", "1918-05-28"),
        ("1917~", "1918"),
        ("1918?", "1919"),
        ("../1920", "../1930"),
    ],
)
def test_these_dates_cannot_be_ordered(first: str, second: str) -> None:
    assert not parse_edtf(first).disjoint(parse_edtf(second))


def test_winter_runs_into_the_next_year() -> None:
    winter = parse_edtf("1918-24")
    assert (winter.lo, winter.hi) == (day_number(1918, 12, 1), day_number(1919, 2, 28))


def test_the_first_decade_before_christ_has_nine_years() -> None:
    decade = parse_edtf("-000X")
    assert (decade.lo, decade.hi) == (day_number(-9, 1, 1), day_number(-1, 12, 31))


def test_an_unspecified_day_is_a_month_and_an_unspecified_month_a_year() -> None:
    assert parse_edtf("1918-05-XX") == parse_edtf("1918-05")
    assert parse_edtf("1918-XX-XX") == parse_edtf("1918-XX") == parse_edtf("1918")


def test_the_time_of_day_does_not_count() -> None:
    assert parse_edtf("1918-05-28T23:00:00Z") == parse_edtf("1918-05-28")


def test_marks_widen_what_a_date_may_mean_by_one_unit() -> None:
    about = parse_edtf("2006-12~")
    assert (about.earliest, about.latest) == (day_number(2006, 11, 1), day_number(2007, 1, 31))
    assert (about.lo, about.hi) == cell_at(day_number(2006, 12, 5), Grain.MONTH)


def test_an_open_end_stays_open() -> None:
    since = parse_edtf("1993-04/..")
    assert (since.earliest, since.latest, since.is_finite) == (day_number(1993, 4, 1), None, False)
    assert since.cell(Grain.YEAR) is None


def test_a_day_number_makes_an_exact_date() -> None:
    day = exact_day(day_number(1918, 5, 28))
    assert day == parse_edtf("1918-05-28")
    assert day.is_exact
    assert not parse_edtf("1918-05-28?").is_exact


@pytest.mark.parametrize(
    "text",
    [
        "", "/", "../..", "1918-02-30", "1918-13", "1918-W22", "31/04/1993", "476", "abcd",
        "1918-XX-05", "191X-05", "1918-21-05", "1918T10:00:00Z", "1920/1918", "١٩١٨",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_a_reason(text: str) -> None:
    with pytest.raises(DateError, match=r"\w"):
        parse_edtf(text)
