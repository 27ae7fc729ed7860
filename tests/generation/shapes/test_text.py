"""Typed words: spellings, slips, and digits."""

import pytest

from quizapp.generation.shapes.text import Text


@pytest.mark.parametrize("typed", ["Istanbul", "İstanbul", "ISTANBUL", "ıstanbul", " istanbul. "])
def test_spellings_of_letters_make_no_difference(typed: str) -> None:
    assert Text(("Istanbul",)).credit([typed]) == 1


def test_one_wrong_letter_is_a_slip_in_practice_only() -> None:
    shape = Text(("Istanbul",))
    assert shape.credit(["Istambul"], strict=False) == 1
    assert shape.credit(["Istambul"]) == 0


@pytest.mark.parametrize("typed", ["January 1992", "January 199", "January 19933"])
def test_another_digit_is_another_date_and_no_slip(typed: str) -> None:
    assert Text(("January 1993",)).credit([typed], strict=False) == 0


def test_a_wrong_letter_beside_right_digits_is_a_slip() -> None:
    assert Text(("January 1993",)).credit(["Januar 1993"], strict=False) == 1
