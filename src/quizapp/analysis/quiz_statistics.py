"""How well a quiz measures, if everybody was asked the same questions.

Definitions as in Moodle's quiz statistics: the coefficient of internal consistency is
Cronbach's alpha, for marks of 0 and 1 the same as Kuder and Richardson's formula 20.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, median

from quizapp.analysis.responses import Attempt
from quizapp.analysis.sample import covariance, kurtosis, skewness, variance

_NOTHING = 1e-12
"""A covariance as near to 0 is what rounding leaves of none."""


@dataclass(frozen=True, slots=True)
class QuizStatistics:
    """The figures of a quiz, marks as shares from 0 to 1; None where they cannot be computed.

    `consistency` is alpha, at most 1; `error_ratio` the share of the deviation that is chance,
    `standard_error` that share of the deviation; `intended` and `effective` are the weights of
    the items, each adding up to 1 as far as they are known.
    """

    attempts: int
    mean: float
    median: float
    deviation: float | None
    skewness: float | None
    kurtosis: float | None
    consistency: float | None
    error_ratio: float | None
    standard_error: float | None
    intended: Mapping[str, float]
    effective: Mapping[str, float | None]


def is_complete(attempts: Sequence[Attempt]) -> bool:
    """Tell whether everybody was asked the same items, each once, for the same marks."""
    asked = {
        tuple(sorted((response.item, response.most) for response in attempt.responses))
        for attempt in attempts
    }
    items = [item for item, _ in next(iter(asked), ())]
    return len(asked) == 1 and len(set(items)) == len(items)


def quiz_statistics(attempts: Sequence[Attempt]) -> QuizStatistics:
    """Return the figures of a quiz.

    Raises:
        ValueError: there is no attempt, or the attempts have different questions.
    """
    if not is_complete(attempts):
        raise ValueError("figures of a quiz need attempts with the same questions")
    most = attempts[0].most
    totals = [attempt.mark for attempt in attempts]
    columns = _columns(attempts)
    spread = variance(totals)
    alpha = _alpha(columns, spread)
    ratio = sqrt(max(0.0, 1 - alpha)) if alpha is not None else None
    deviation = sqrt(spread) / most if spread is not None else None
    return QuizStatistics(
        attempts=len(attempts),
        mean=fmean(totals) / most,
        median=median(totals) / most,
        deviation=deviation,
        skewness=skewness(totals),
        kurtosis=kurtosis(totals),
        consistency=alpha,
        error_ratio=ratio,
        standard_error=None if ratio is None or deviation is None else ratio * deviation,
        intended={response.item: response.most / most for response in attempts[0].responses},
        effective=_effective(columns, totals),
    )


def _columns(attempts: Sequence[Attempt]) -> Mapping[str, Sequence[float]]:
    marks = [
        {response.item: response.mark for response in attempt.responses} for attempt in attempts
    ]
    return {item: [row[item] for row in marks] for item in marks[0]}


def _alpha(columns: Mapping[str, Sequence[float]], spread: float | None) -> float | None:
    items, attempts = len(columns), len(next(iter(columns.values())))
    if items < 2 or attempts < 3 or not spread:
        return None
    of_items = sum(variance(marks) or 0.0 for marks in columns.values())
    return items / (items - 1) * (1 - of_items / spread)


def _effective(
    columns: Mapping[str, Sequence[float]], totals: Sequence[float]
) -> Mapping[str, float | None]:
    """Return how much each item does to the differences; None where it works against them."""
    shared = {item: covariance(marks, totals) for item, marks in columns.items()}
    roots = {
        item: None if found is None or found < -_NOTHING else sqrt(max(0.0, found))
        for item, found in shared.items()
    }
    whole = sum(root for root in roots.values() if root)
    return {
        item: root / whole if root is not None and whole else None for item, root in roots.items()
    }
