"""Dates as a person says them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.dates import Grain, HistoricalDate, cell_at, parse_edtf
from tests.generation.sets import WORDING

WORDS = WORDING.dates


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("1992-01-14", "14 January 1992"),
        ("1918-08", "August 1918"),
        ("1918", "1918"),
        ("1918~", "about 1918"),
        ("1918?", "perhaps 1918"),
        ("1918%", "perhaps about 1918"),
        ("1918/1920", "1918–1920"),
        ("1920-04-27/1920-04-28", "27–28 April 1920"),
        ("1918-03/1918-04", "March–April 1918"),
        ("2020-09-27/2020-11-10", "27 September 2020 – 10 November 2020"),
        ("1993-04/..", "from April 1993"),
        ("../1920", "until 1920"),
        ("1918-22", "summer 1918"),
        ("1984-24", "winter 1984"),
        ("199X", "the 1990s"),
        ("19XX", "1900–1999"),
        ("-0026", "27 BC"),
        ("-0043-03-15", "15 March 44 BC"),
        ("-01XX", "200–101 BC"),
        ("0079", "AD 79"),
        ("0079-08-24", "24 August AD 79"),
        ("0999", "AD 999"),
        ("1000", "1000"),
        ("007X", "the AD 70s"),
        ("01XX", "AD 100–199"),
        ("0079/0080", "AD 79–80"),
        ("-0026/0014", "27 BC – AD 14"),
        ("170X", "1700–1709"),
        ("171X", "the 1710s"),
    ],
)
def test_a_date_is_said_as_far_as_it_is_known(edtf: str, said: str) -> None:
    assert WORDS.long(parse_edtf(edtf)) == said


def test_short_dates_have_short_months() -> None:
    assert WORDS.short(parse_edtf("1992-01-14")) == "14 Jan 1992"


@given(st.integers(-3_000_000, 3_000_000), st.sampled_from(Grain), st.booleans())
def test_different_cells_of_one_grain_are_said_differently(
    day: int, grain: Grain, about: bool
) -> None:
    lo, hi = cell_at(day, grain)
    here = HistoricalDate(lo, hi, grain, approximate=about)
    there = HistoricalDate(*cell_at(hi + 1, grain), grain, approximate=about)
    assert WORDS.long(here) != WORDS.long(there)
