"""Years between two events, and where events certainly lie, by hand and against plain counting."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Alternative, Dataset
from quizapp.verification.evidence import Evidence
from quizapp.verification.intervals import full_years, inside, is_settled, nearest_years, outside
from tests.verification.small_set import event

DAYS = st.dates(date(1000, 1, 1), date(2500, 12, 31))


def evidence(first: str, second: str, *others: str) -> Evidence:
    """Return a set of two events; `others` are recorded alternatives to the first."""
    alternatives = [Alternative("one", "date", text, parse_edtf(text)) for text in others]
    events = (event("one", "One", first), event("two", "Two", second))
    return Evidence(Dataset(id="two", title="Two", events=events, alternatives=tuple(alternatives)))


def years(first: str, second: str, *others: str) -> tuple[set[int | None], set[int | None]]:
    """Return the full and the rounded years that may lie between two dates."""
    found = evidence(first, second, *others)
    one, two = found.dataset.events
    return set(full_years(found, one, two)), set(nearest_years(found, one, two))


def test_full_and_rounded_years_differ_where_most_of_a_year_is_over() -> None:
    assert years("1920-04-28", "1992-01-14") == ({71}, {72})


def test_a_year_is_full_on_its_anniversary() -> None:
    assert years("1990-06-15", "1995-06-14")[0] == {4}
    assert years("1990-06-15", "1995-06-15")[0] == {5}


def test_a_leap_day_has_its_anniversary_on_the_first_of_march() -> None:
    assert years("1992-02-29", "1993-02-28")[0] == {0}
    assert years("1992-02-29", "1993-03-01")[0] == {1}


def test_years_before_christ_count_through() -> None:
    assert years("-0043-03-15", "0014-08-19") == ({57}, {57})


def test_a_month_leaves_the_years_open_if_its_days_disagree() -> None:
    assert years("1920-04", "1992-04-15")[0] == {71, 72}
    assert years("1920-04-01", "1992-04-15", "1920-05")[0] == {71, 72}


def test_an_open_end_leaves_the_years_open() -> None:
    assert None in years("1920/..", "1992")[0]


@given(DAYS, DAYS)
def test_years_are_those_of_counting_birthdays(one: date, other: date) -> None:
    first, last = sorted((one, other))
    counted = last.year - first.year - ((last.month, last.day) < (first.month, first.day))
    full, near = years(first.isoformat(), last.isoformat())
    assert full == {counted}
    assert near <= {counted, counted + 1}


@given(DAYS, st.integers(0, 4000))
def test_an_event_is_inside_what_holds_all_its_days(first: date, length: int) -> None:
    last = first + timedelta(length)
    found = evidence(f"{first}/{last}", "2600")
    one = found.dataset.events[0]
    assert inside(found, one, parse_edtf(f"{first}/.."))
    assert inside(found, one, parse_edtf(f"{first}/{last}"))
    assert outside(found, one, parse_edtf(f"../{first - timedelta(1)}"))
    assert not outside(found, one, parse_edtf(f"{last}/.."))


def test_a_reserve_and_an_alternative_count_as_days_of_the_event() -> None:
    approximate = evidence("1918~", "2000")
    assert not inside(approximate, approximate.dataset.events[0], parse_edtf("1918"))
    differing = evidence("1918-05-28", "2000", "1919-01-01")
    one = differing.dataset.events[0]
    assert not inside(differing, one, parse_edtf("1918"))
    assert not outside(differing, one, parse_edtf("1919"))


def test_dates_are_settled_only_as_finely_as_they_may_be_asked() -> None:
    found = evidence("1992-03-02", "1992-03-24")
    one, two = found.dataset.events
    assert is_settled(found, one, two)
    coarse = event("two", "Two", "1992-03-24", scorable=frozenset({"month", "order"}))
    assert not is_settled(found, one, coarse)


def test_a_reserve_inside_the_year_does_not_unsettle_the_year() -> None:
    year = frozenset({"year", "order"})
    for edtf, certain in (("1921-07~", True), ("1921-12~", False)):
        found = evidence("1922-01-20", "2000")
        later = found.dataset.events[0]
        assert is_settled(found, later, event("two", "Two", edtf, scorable=year)) is certain
