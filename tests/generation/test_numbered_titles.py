"""Titles of a numbered series show their order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.generation.numbered_titles import differ_in_number_only


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Launch of STS-88", "Launch of STS-93"),
        ("Launch of Gemini 6A", "Launch of Gemini 7"),
        ("Launch of Soyuz TMA-08M", "Launch of Soyuz TMA-12"),
        ("Launch of Hayabusa", "Launch of Hayabusa2"),
        ("Artemis I", "Artemis II"),
        ("Louis XIV becomes king", "Louis XVI becomes king"),
        ("3rd summit", "3rd Summit"),
    ],
)
def test_titles_of_one_series_differ_in_number_only(one: str, other: str) -> None:
    assert differ_in_number_only(one, other)
    assert differ_in_number_only(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Launch of Apollo 11", "Launch of Gemini 12"),
        ("Soyuz MS-10", "Soyuz TMA-12"),
        ("Treaty of Kars", "Treaty of Moscow"),
        ("Civil war", "Mild war"),
    ],
)
def test_titles_with_other_words_differ_in_more(one: str, other: str) -> None:
    assert not differ_in_number_only(one, other)


@given(st.integers(0, 9999), st.integers(0, 9999))
def test_any_two_numbers_of_one_series_show_their_order(one: int, other: int) -> None:
    assert differ_in_number_only(f"Congress {one} opens", f"Congress {other} opens")
