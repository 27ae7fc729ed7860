"""Round years between events, and eras with what certainly lies in them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Era
from quizapp.generation.periods import by_round_years, era_of
from quizapp.generation.pool import Pool
from tests.generation.sets import WORDING, dataset, event


@pytest.mark.parametrize(
    ("dates", "count", "names"),
    [
        (("1881", "1893", "1907", "1911"), 2, ["before 1900", "1900 or later"]),
        (("1911", "1918", "1921", "1925"), 2, ["before 1920", "1920 or later"]),
        (("1911", "1912", "1913", "1914"), 2, ["before 1913", "1913 or later"]),
        (("1911", "1918", "1921", "1935"), 3, ["before 1920", "1920–1929", "1930 or later"]),
        (("-0043", "-0030", "0014", "0020"), 2, ["before 1 BC", "1 BC or later"]),
    ],
)
def test_the_roundest_years_divide_the_events_evenly(
    dates: tuple[str, ...], count: int, names: list[str]
) -> None:
    events = [event(f"e-{n}", date) for n, date in enumerate(dates)]
    periods = by_round_years(Pool(dataset(*events), WORDING), events, count)
    assert [period.name for period in periods] == names


def test_events_of_one_year_cannot_be_divided() -> None:
    events = [event(f"e-{n}", f"1918-0{n + 1}") for n in range(4)]
    assert by_round_years(Pool(dataset(*events), WORDING), events, 2) == []


def test_times_that_nobody_counts_to_christ_are_not_divided() -> None:
    events = [event(f"e-{n}", f"Y-{number}000000") for n, number in enumerate((66, 175, 233, 252))]
    assert by_round_years(Pool(dataset(*events), WORDING), events, 2) == []


@given(st.lists(st.integers(1, 2020), min_size=4, max_size=6), st.integers(2, 3))
def test_periods_follow_one_another_and_none_is_empty(years: list[int], count: int) -> None:
    events = [event(f"e-{n}", f"{year:04}") for n, year in enumerate(years)]
    periods = by_round_years(Pool(dataset(*events), WORDING), events, count)
    assert all(period.events for period in periods)
    assert len(periods) == (count if len(set(years)) >= count else 0)
    for one, other in pairwise(periods):
        assert one.date.hi is not None
        assert other.date.lo == one.date.hi + 1


def test_an_event_of_two_eras_is_in_neither() -> None:
    eras = (
        Era("one", "One", parse_edtf("1918-05/1920-04")),
        Era("two", "Two", parse_edtf("1920-04/1991")),
    )
    events = [event("inside", "1919"), event("shared", "1920-04"), event("across", "1920")]
    pool = Pool(dataset(*events, eras=eras), WORDING)
    assert [e.id for e in era_of(pool, eras[0], eras, events).events] == ["inside"]
    assert era_of(pool, eras[1], eras, events).events == ()
