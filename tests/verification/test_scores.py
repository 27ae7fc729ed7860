"""The score of a guess is counted again."""

import pytest

from quizapp.verification.scores import mean_order_score
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
