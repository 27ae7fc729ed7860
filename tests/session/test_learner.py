"""Tests of the names of people."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.session.learner import LONGEST_NAME, Learner, meant_by, name_key, tidy_name


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


def test_people_of_one_name_are_named_with_their_numbers() -> None:
    one, two = (Learner(UUID(int=n), "Ali Veli", str(100 + n)) for n in (1, 2))
    plain, other = Learner(UUID(int=3), "Ali Veli"), Learner(UUID(int=4), "Cem", "7")
    people = (one, two, other)
    assert meant_by("ali veli", people) == (one, two)
    assert meant_by("Ali Veli (102)", people) == meant_by("102", people) == (two,)
    assert meant_by("cem", people) == meant_by("7", people) == (other,)
    assert meant_by("Ali Veli", (*people, plain)) == (plain,)
    assert meant_by("Nobody", people) == meant_by("", people) == ()
