"""What a guess earns, worked out again by counting."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import permutations
from math import factorial, isclose

from quizapp.verification.case import FIRST, ORDER, Case
from quizapp.verification.report import Finding

_LONGEST_COUNTED = 8
_ROUNDING = 0.0005


def guess_score(case: Case) -> Iterator[Finding]:
    """guess: the stated score of a random answer is exact; a choice of two counts half."""
    count = len(case.options)
    if case.kind == ORDER and 2 <= count <= _LONGEST_COUNTED:
        expected = mean_order_score(count)
    else:
        expected = 1 / count
    if not isclose(case.question.guess_score, expected, abs_tol=_ROUNDING):
        stated = case.question.guess_score
        yield case.finding("guess", f"a guess earns {expected:.4f}, not {stated:.4f}")
    weight = case.question.weight
    if weight is not None and (weight <= 0 or (case.kind == FIRST and weight != 0.5)):
        yield case.finding("guess", f"the weight {weight} does not fit the kind")


@lru_cache
def mean_order_score(count: int) -> float:
    """Return the mean of (L - 1) / (n - 1) over all orders of n events.

    L is the length of the longest increasing subsequence of an order.
    """
    total = sum(_longest_increasing(order) for order in permutations(range(count)))
    return (total / factorial(count) - 1) / (count - 1)


def _longest_increasing(order: Sequence[int]) -> int:
    """Count the longest increasing subsequence by patience sorting."""
    tops: list[int] = []
    for card in order:
        pile = bisect_left(tops, card)
        tops[pile : pile + 1] = [card]
    return len(tops)
