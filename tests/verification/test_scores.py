"""The score of a guess is counted again."""

from math import exp

import pytest

from quizapp.dataset.dates import parse_edtf
from quizapp.verification.scores import (
    mean_gap_score,
    mean_multiple_score,
    mean_order_score,
    mean_point_score,
)
from tests.verification import good_questions as good
from tests.verification.breaking import Broken, Change, Make, broken_rules, with_value

WRONG_SCORES: Broken = [
    (good.place, with_value("guess_score", 0.25)),
    (good.order, with_value("guess_score", 0.5)),
    (good.order, with_value("guess_score", 0.25)),
    (good.first_of_two, with_value("weight", 1)),
    (good.place, with_value("weight", 0)),
]


@pytest.mark.parametrize(("make", "change"), WRONG_SCORES)
def test_score_and_weight_must_fit(make: Make, change: Change) -> None:
    assert "guess" in broken_rules(make, change)


def test_a_rounded_score_passes() -> None:
    assert broken_rules(good.order, with_value("guess_score", 0.472)) == set()


def test_the_mean_score_of_a_random_order_is_exact() -> None:
    # The longest increasing subsequences of the six orders of three: 3, 2, 2, 2, 2, 1.
    assert mean_order_score(2) == pytest.approx(1 / 2)
    assert mean_order_score(3) == pytest.approx((0 + 4 * 1 + 2) / 6 / 2)
    # Mean lengths of n = 4, 5, 6 are 2.41667, 2.79167 and 3.14028.
    assert mean_order_score(4) == pytest.approx(1.41667 / 3, abs=1e-5)
    assert mean_order_score(5) == pytest.approx(1.79167 / 4, abs=1e-5)
    assert mean_order_score(6) == pytest.approx(2.14028 / 5, abs=1e-4)


def test_open_pairs_make_a_guess_worth_more() -> None:
    # Of a before b, c anywhere: three of six orders keep all three, the others keep two.
    assert mean_order_score(3, frozenset({(0, 1)})) == pytest.approx((3 * 1 + 3 * 0.5) / 6)
    assert mean_order_score(3, frozenset({(0, 1), (0, 2), (1, 2)})) == mean_order_score(3)


def test_the_mean_score_of_choosing_some_is_exact() -> None:
    # One right and two wrong: {a} earns 1, {a, b} and {a, c} earn ½, all other choices nothing.
    assert mean_multiple_score(1, 2) == pytest.approx((1 + 0.5 + 0.5) / 7)


def test_a_neighbouring_gap_earns_half_from_four_gaps_on() -> None:
    assert mean_gap_score(1, 3) == pytest.approx(1 / 3)
    assert mean_gap_score(1, 4) == pytest.approx((1 + 0.5 + 0.5) / 4)
    assert mean_gap_score(0, 4) == pytest.approx((1 + 0.5) / 4)


def test_a_guess_on_an_axis_is_counted_cell_by_cell() -> None:
    # Of forty years one is right; the tolerance is two years, so that the five next ones on
    # either side are 0, ½, 1, 1½ and 2 tolerances away, and all others earn nothing.
    score = mean_point_score(parse_edtf("1920"), parse_edtf("1900/1939"))
    beside = sum(exp(-((steps / 2) ** 2) / 2) for steps in range(5))
    assert score == pytest.approx((1 + 2 * beside) / 40, abs=1e-3)
    assert mean_point_score(parse_edtf("1920"), parse_edtf("1920")) == 1
