"""Tests of numbers as authors write them."""

import pytest

from quizapp.formats.reading.numbers import bounds, number


@pytest.mark.parametrize(
    ("text", "value"),
    [("3", 3), ("-2.5", -2.5), ("3,14", 3.14), ("1e3", 1000), ("−7", -7), (".5", 0.5)],
)
def test_numbers_may_have_a_decimal_point_or_comma(text: str, value: float) -> None:
    assert number(text) == value


@pytest.mark.parametrize("text", ["", "x", "1,822", "1.5.2", "1e999", "nan", "٣"])
def test_what_is_no_number_or_may_mean_two_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"number|large"):
        number(text)


@pytest.mark.parametrize(
    ("text", "expected"), [("3:2", (1, 5)), ("1..5", (1, 5)), ("5..1", (1, 5)), ("7", (7, 7))]
)
def test_numbers_have_bounds(text: str, expected: tuple[float, float]) -> None:
    assert bounds(text) == expected
