"""Figures of a sample of numbers, as estimates of the population that it was drawn from.

Variances and covariances divide by n − 1; skewness and kurtosis are made of k-statistics, as in
Moodle's quiz statistics (https://docs.moodle.org/dev/Quiz_statistics_calculations).
"""

from collections.abc import Sequence
from math import fsum, sqrt
from statistics import fmean

_NORMAL_95 = 1.959963984540054
"""The quantile of the normal distribution that bounds 95 % in the middle."""


def variance(values: Sequence[float]) -> float | None:
    """Return the variance; None for fewer than two values."""
    return covariance(values, values)


def covariance(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Return the covariance of two samples of one length; None for fewer than two values."""
    count = len(first)
    if count < 2:
        return None
    if min(first) == max(first) or min(second) == max(second):
        # Else it would be what rounding leaves, and correlations made of it mere chance.
        return 0.0
    mean, other = fmean(first), fmean(second)
    away = [(x - mean) * (y - other) for x, y in zip(first, second, strict=True)]
    return fsum(away) / (count - 1)


def greatest_covariance(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Return the covariance that two samples would have if they went up together."""
    return covariance(sorted(first), sorted(second))


def correlation(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Return Pearson's correlation, from -1 to 1; None if one of the samples is constant."""
    shared = covariance(first, second)
    spread, other = variance(first), variance(second)
    if shared is None or not spread or not other:
        return None
    return max(-1.0, min(1.0, shared / sqrt(spread) / sqrt(other)))


def skewness(values: Sequence[float]) -> float | None:
    """Return k₃ / k₂^1.5; None for fewer than three values, or if all are the same."""
    count = len(values)
    spread = variance(values)
    if count < 3 or not spread:
        return None
    third = count * count / ((count - 1) * (count - 2)) * _moment(values, 3)
    return third / (spread * sqrt(spread))


def kurtosis(values: Sequence[float]) -> float | None:
    """Return k₄ / k₂²; None for fewer than four values, or if all are the same."""
    count = len(values)
    spread = variance(values)
    if count < 4 or not spread:
        return None
    inner = (count + 1) * _moment(values, 4) - 3 * (count - 1) * _moment(values, 2) ** 2
    fourth = count * count / ((count - 1) * (count - 2) * (count - 3)) * inner
    return fourth / spread**2


def wilson(share: float, count: int) -> tuple[float, float] | None:
    """Return the 95 % interval of a share that was found in `count` trials; None without trials.

    This is the score interval of Wilson (1927), which stays inside 0 to 1.
    """
    if count < 1:
        return None
    squared = _NORMAL_95**2 / count
    middle = (share + squared / 2) / (1 + squared)
    inside = max(0.0, share * (1 - share)) / count + squared / (4 * count)
    half = _NORMAL_95 * sqrt(inside) / (1 + squared)
    return max(0.0, middle - half), min(1.0, middle + half)


def _moment(values: Sequence[float], power: int) -> float:
    mean = fmean(values)
    return fsum((value - mean) ** power for value in values) / len(values)
