"""Tests of the names of people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.session.learner import LONGEST_NAME, name_key, tidy_name


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Leyla   Əliyeva ", "Leyla Əliyeva"),
        ("Ays\u0327e", "Ayşe"),
        ("Ali\u202e\x00\n", "Ali"),
        ("", ""),
        (" \u200b ", ""),
    ],
)
def test_a_name_is_kept_as_it_looks(typed: str, kept: str) -> None:
    assert tidy_name(typed) == kept


@given(st.text())
def test_a_tidy_name_stays_as_it_is(typed: str) -> None:
    kept = tidy_name(typed)
    assert tidy_name(kept) == kept
    assert len(kept) <= LONGEST_NAME
    kept.encode()


@given(st.text())
def test_spaces_and_case_make_no_other_person(typed: str) -> None:
    assert name_key(f"  {typed} ") == name_key(tidy_name(typed))


def test_letter_case_makes_no_other_person() -> None:
    assert name_key("LEYLA") == name_key("Leyla") == name_key("leyla")


def test_a_number_tells_two_people_of_one_name_apart() -> None:
    assert name_key("Leyla", "7") != name_key("Leyla", "8")
    assert name_key("Leyla", "7") != name_key("Leyla")
    assert name_key("LEYLA", " 7 ") == name_key("Leyla", "7")
