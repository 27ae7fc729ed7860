"""Tests of the figures of samples, against those of NumPy and SciPy."""

from random import Random

import numpy as np
import pytest
from scipy import stats

from quizapp.analysis.sample import (
    correlation,
    covariance,
    greatest_covariance,
    kurtosis,
    skewness,
    variance,
    wilson,
)

CLOSE = 1e-9


@pytest.fixture(params=range(30))
def pair(request: pytest.FixtureRequest) -> tuple[list[float], list[float]]:
    """Two samples of one length, some of marks and some of any numbers."""
    random = Random(request.param)
    length = random.randint(4, 60)
    draw = random.random if request.param % 2 else lambda: float(random.randint(0, 3))
    return [draw() for _ in range(length)], [draw() for _ in range(length)]


def test_all_figures_are_those_of_others(pair: tuple[list[float], list[float]]) -> None:
    first, second = pair
    assert variance(first) == pytest.approx(np.var(first, ddof=1), abs=CLOSE)
    assert covariance(first, second) == pytest.approx(np.cov(first, second)[0][1], abs=CLOSE)
    expected = stats.pearsonr(first, second).statistic
    assert correlation(first, second) == pytest.approx(expected, abs=CLOSE)
    assert skewness(first) == pytest.approx(stats.skew(first, bias=False), abs=CLOSE)
    assert kurtosis(first) == pytest.approx(stats.kurtosis(first, bias=False), abs=CLOSE)
    highest = greatest_covariance(first, second)
    assert highest is not None
    assert highest >= (covariance(first, second) or 0) - CLOSE


@pytest.mark.parametrize(("share", "count"), [(0.0, 1), (0.5, 10), (0.9, 30), (1.0, 4)])
def test_the_interval_of_a_share_is_that_of_wilson(share: float, count: int) -> None:
    exact = stats.binomtest(round(share * count), count).proportion_ci(0.95, "wilson")
    assert wilson(share, count) == pytest.approx((exact.low, exact.high), abs=CLOSE)


def test_too_small_or_constant_samples_have_no_figures() -> None:
    assert variance([1.0]) is None
    assert correlation([1.0, 1.0], [0.0, 1.0]) is None
    assert skewness([1.0, 2.0]) is None
    assert kurtosis([1.0, 2.0, 3.0]) is None
    assert skewness([1.0, 1.0, 1.0]) is None
    assert wilson(0.5, 0) is None
