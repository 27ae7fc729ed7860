"""Dates are read from English text as a person reads them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.calendar import civil
from quizapp.verification.languages.english import ENGLISH, MONTHS

DATES = ENGLISH.dates


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("14 January 1992", "1992-01-14"),
        ("January 14, 1992", "1992-01-14"),
        ("AUGUST  1918", "1918-08"),
        ("1918", "1918"),
        ("622", "0622"),
        ("27 BC", "-0026"),
        ("15 March 44 BCE", "-0043-03-15"),
        ("AD 79", "0079"),
        ("79 CE", "0079"),
        ("24 August AD 79", "0079-08-24"),
        ("the AD 70s", "007X"),
        ("AD 100–199", "0100/0199"),
        ("AD 79–80", "0079/0080"),
        ("40–31 BC", "-0039/-0030"),
        ("1700–1709", "1700/1709"),
        ("12000", "Y12000"),
        ("autumn 1989", "1989-23"),
        ("winter 1992–93", "1992-24"),
        ("the 1990s", "199X"),
        ("20th century", "19XX"),
        ("2nd century BC", "-01XX"),
    ],
)
def test_a_date_is_read(text: str, edtf: str) -> None:
    date = DATES.read(text)
    assert date is not None
    assert date.edtf() == edtf


@pytest.mark.parametrize("text", ["", "soon", "31 February 1992", "in 1992", "14 January"])
def test_what_is_no_date_is_not_read(text: str) -> None:
    assert DATES.read(text) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Which of these happened on 14 January 1992?", ["1992-01-14"]),
        ("Which of these happened in April 1993?", ["1993-04"]),
        ("Which of these happened in 622?", ["0622"]),
        ("Between 1918–1920", ["1918/1920"]),
        ("Who won the war of 44 BC?", ["-0043"]),
        ("Resolution 1325, No. 1701 and 1,918 men", []),
        ("on 31 February 1992", ["1992-02"]),
        ("Victory Day of 8 May", []),
        ("a 44-day war with 12.1918 things", []),
    ],
)
def test_dates_are_found_in_a_sentence(text: str, found: list[str]) -> None:
    assert [date.edtf() for date in DATES.find(text)] == found


@given(st.integers(1, 3_000_000))
def test_every_day_is_read_back(number: int) -> None:
    year, month, day = civil(number)
    date = DATES.read(f"{day} {MONTHS[month - 1].title()} {year}")
    assert date is not None
    assert (date.lo, date.hi) == (number, number)
    assert DATES.find(f"It was on {day} {MONTHS[month - 1]} {year}.") == (date,)


def test_numbers_of_dates_are_not_counted_as_numbers() -> None:
    text = "On 27–28 April 1920 the 11th army of 44 men came; on 3 May 1993 and in 1994 others"
    left = DATES.without(text)
    assert "44" in left
    assert not any(number in left for number in ("27", "28", "11", "3 ", "1920", "1994"))
