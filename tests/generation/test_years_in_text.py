"""Years that titles tell, however they write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.generation.years_in_text import numbers_of_their_own, tells_nothing, years_in


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Eruption of Vesuvius in 79", {79}),
        ("AD 9: battle of the Teutoburg Forest", {9}),
        ("Murder of Caesar, 44 BC", {-43}),
        ("MCMXIV begins", {1914}),
        ("Louis XVIII is king", set()),
        ("Fifth anniversary of the 1990 accord", {1990, 1995}),
        ("Twenty-fifth anniversary of the 1966 cup", {1966, 1991}),
        ("10th anniversary of the 1990 accord", {1990, 2000}),
        ("Spring of nineteen eighteen", {1918}),
        ("Nineteen hundred and five", {1905}),
        ("Nineteen thirty-nine", {1939}),
        ("Two thousand and four", {2004}),
        ("Nineteen people meet", set()),
        ("A war from 1914 to 1918", {1914, 1918}),
        ("Some 1,914 men", set()),
        ("Apollo 11", set()),
    ],
)
def test_a_year_is_read_in_digits_numerals_and_words(text: str, years: set[int]) -> None:
    assert set(years_in(text)) == years


@given(st.integers(min_value=100, max_value=9999))
def test_a_year_of_three_or_four_digits_is_always_read(year: int) -> None:
    assert year in set(years_in(f"The accord of {year} begins"))


def test_a_number_of_its_own_is_no_part_of_a_word_or_of_another_number() -> None:
    assert list(numbers_of_their_own("Day 79 of the 3rd war, B52, 1,914 men")) == [79]


PARTS = (
    *("in", "of", "26", "1918", "BC", "AD", "MDCC", "twenty", "Nineteen", "hundred", "two"),
    *("thousand", "eleven", "fifth", "anniversary", "25th", "A26x", "-44", "1.5", "12345"),
)


@given(
    st.lists(st.text(max_size=4) | st.sampled_from(PARTS), max_size=6),
    st.sampled_from(["", " ", "-"]),
)
def test_what_tells_nothing_at_once_tells_nothing_when_it_is_read(
    words: list[str], between: str
) -> None:
    text = between.join(words)
    if tells_nothing(text):
        assert not [*years_in(text), *numbers_of_their_own(text)]


@pytest.mark.parametrize("text", ["The treaty is signed", "Apollo lands", "Event A26381x"])
def test_most_titles_tell_nothing_at_once(text: str) -> None:
    assert tells_nothing(text)
