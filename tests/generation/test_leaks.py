"""Numbers and words of a stem that give an answer away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.dates import parse_edtf
from quizapp.generation.leaks import (
    names_a_number,
    read_alike,
    shares_a_telling_word,
    shares_a_word_of_its_own,
    tells_its_date,
)
from tests.generation.sets import WORDING

WORDS = WORDING.number_words


@pytest.mark.parametrize(
    ("text", "lo", "hi", "named"),
    [
        ("the 44-day war", 44, 44, True),
        ("the forty-four days", 44, 44, True),
        ("the 30th anniversary", 30, 30, True),
        ("some 12,500 men", 12000, 14000, True),
        ("some 12 500 men", 12000, 14000, True),
        ("twelve thousand men", 12000, 14000, True),
        ("the war of 2020", 44, 44, False),
        ("one nation", 1, 1, False),
        ("in 1440", 44, 44, False),
    ],
)
def test_a_number_is_found_in_digits_and_in_words(text: str, lo: int, hi: int, named: bool) -> None:
    assert names_a_number(text, range(lo, hi + 1), WORDS) is named


@given(st.integers(min_value=2, max_value=999_999))
def test_a_number_between_words_is_found_with_and_without_separators(number: int) -> None:
    for said in (f"the {number} men", f"the {number:,} men"):
        assert names_a_number(said, range(number, number + 1), WORDS)


def test_a_long_word_tells_unless_every_option_has_it() -> None:
    assert shares_a_telling_word("Treaty signed", "Treaty in force", ["Bridge", "Treaty of Kars"])
    assert not shares_a_telling_word("Treaty A", "Treaty B", ["Treaty C", "Treaty D"])
    assert not shares_a_telling_word("War of the sea", "Sea of tea", ["Bridge"])


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Treaty of Kars", "Battle of Kars", True),
        ("iPhone shown", "Yahoo founded", False),
        ("Oklahoma!", "Porgy and Bess", False),
        ("“Carmen”", "7 wonders", True),
        ("Death of Caesar Jr.", "Battle of Kars", True),
    ],
)
def test_titles_read_alike_if_they_begin_and_end_alike(one: str, other: str, alike: bool) -> None:
    assert read_alike(one, other) is alike
    assert read_alike(other, one) is alike


@pytest.mark.parametrize(
    ("title", "date", "told"),
    [
        ("August putsch", "1991-08-19", True),
        ("August putsch", "1991", False),
        ("March on Rome", "1922-10-28", False),
        ("Day 79", "0079", True),
        ("Day 79", "1979", False),
        ("Year 44 of the old age", "-0043", True),
    ],
)
def test_a_title_tells_its_date_by_its_year_or_by_its_month(
    title: str, date: str, told: bool
) -> None:
    assert tells_its_date(title, parse_edtf(date)) is told


def test_a_word_of_a_name_tells_unless_another_name_has_it() -> None:
    assert shares_a_word_of_its_own("James Watt", "Watt’s engine", ["Thomas Edison"])
    assert shares_a_word_of_its_own("Alexander Bell", "Bell's telephone", ["Thomas Edison"])
    assert not shares_a_word_of_its_own("United Kingdom", "United front", ["United States"])
    assert not shares_a_word_of_its_own("The Hague", "The court", ["Paris"])
