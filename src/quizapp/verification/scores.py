"""What a guess earns, worked out again by counting."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations, permutations, product
from math import exp, factorial, isclose

from quizapp.dataset.dates import HistoricalDate, cell_at
from quizapp.verification.answers import (
    Assigned,
    Chosen,
    Counted,
    Inserted,
    Ordered,
    Placed,
    Typed,
)
from quizapp.verification.case import FIRST, Case
from quizapp.verification.closure import closed
from quizapp.verification.report import Finding

_LONGEST_COUNTED = 7
_ROUNDING = 0.0005
_FEWEST_GAPS_WITH_NEIGHBOURS = 4
_LEAST_CREDIT, _TOLERANT_SHARE = 0.05, 20

Pairs = frozenset[tuple[int, ...]]


def guess_score(case: Case) -> Iterator[Finding]:
    """guess: the stated score of a random answer is exact; a choice of two counts half."""
    expected = expected_score(case)
    if not isclose(case.question.guess_score, expected, abs_tol=_ROUNDING):
        stated = case.question.guess_score
        yield case.finding("guess", f"a guess earns {expected:.4f}, not {stated:.4f}")
    weight = case.question.weight
    if weight is not None and (weight <= 0 or (case.kind == FIRST and weight != 0.5)):
        yield case.finding("guess", f"the weight {weight} does not fit the kind")


def expected_score(case: Case) -> float:
    """Return the mean credit over all answers, each as likely as any other.

    Of several options, all answers that choose one or more count; on an axis, every cell of
    the grain that is asked; of numbers, all within the limits. Nobody guesses a text.
    """
    score = 0.0
    match case.question.answer:
        case Chosen(ids=ids) if case.question.response == "multiple":
            score = mean_multiple_score(len(ids), len(case.options) - len(ids))
        case Chosen():
            score = 1 / len(case.options)
        case Ordered(ids=ids, before=before):
            place = {option: number for number, option in enumerate(ids)}
            pairs = ((place.get(a, 0), place.get(b, 0)) for a, b in before)
            score = mean_order_score(len(ids), closed(pairs))
        case Inserted(gap=gap):
            score = mean_gap_score(gap, len(case.options) + 1)
        case Assigned(targets=targets):
            score = 1 / len(targets)
        case Placed(date=date, axis=axis):
            score = mean_point_score(date, axis)
        case Counted(lo=lo, hi=hi, least=least, most=most):
            score = max(0, min(hi, most) - max(lo, least) + 1) / (most - least + 1)
        case Typed():
            pass
    return score


@lru_cache
def mean_multiple_score(right: int, wrong: int) -> float:
    """Return the mean of max(0, hits / right - misses / wrong) over all non-empty choices."""
    if not right or not wrong:
        return 1.0
    scores = [
        max(0.0, sum(chosen[:right]) / right - sum(chosen[right:]) / wrong)
        for chosen in product((0, 1), repeat=right + wrong)
        if any(chosen)
    ]
    return sum(scores) / len(scores)


def mean_gap_score(gap: int, gaps: int) -> float:
    """Return the mean credit of a gap: 1 if right, ½ beside it where there are four or more."""
    near = 0.5 if gaps >= _FEWEST_GAPS_WITH_NEIGHBOURS else 0.0
    beside = sum(0 <= other < gaps for other in (gap - 1, gap + 1))
    return (1 + near * beside) / gaps


def mean_point_score(date: HistoricalDate, axis: HistoricalDate) -> float:
    """Return the mean of exp(-(d / s)² / 2) over all cells of an axis that share a day with it.

    d is the distance in days from a cell to the key, s the length of the key or a twentieth of
    the axis, whichever is more; a credit below .05 is none.
    """
    first, last = axis.lo or 0, axis.hi or 0
    scale = max((date.hi or 0) - (date.lo or 0) + 1, (last - first) / _TOLERANT_SHARE)
    total = count = 0.0
    while first <= last:
        low, high = cell_at(first, date.grain)
        apart = max(0, (date.lo or 0) - high, low - (date.hi or 0))
        credit = exp(-((apart / scale) ** 2) / 2)
        total += credit if credit >= _LEAST_CREDIT else 0.0
        count += 1
        first = high + 1
    return total / count


@lru_cache
def mean_order_score(count: int, pairs: Pairs | None = None) -> float:
    """Return the mean of (L - 1) / (n - 1) over all orders of n events.

    L is the length of the longest part of an order that inverts none of the pairs; without
    pairs, every two events have an order, and L is the longest increasing subsequence.
    """
    if not 2 <= count <= _LONGEST_COUNTED:
        return 1 / max(count, 1)
    chain = frozenset(combinations(range(count), 2))
    if pairs is None or pairs == chain:
        total = sum(_longest_increasing(order) for order in permutations(range(count)))
    else:
        total = sum(_longest_allowed(order, pairs) for order in permutations(range(count)))
    return (total / factorial(count) - 1) / (count - 1)


def _longest_increasing(order: Sequence[int]) -> int:
    """Count the longest increasing subsequence by patience sorting."""
    tops: list[int] = []
    for card in order:
        pile = bisect_left(tops, card)
        tops[pile : pile + 1] = [card]
    return len(tops)


def _longest_allowed(order: Sequence[int], pairs: Pairs) -> int:
    """Count the longest part that inverts no pair, growing every such part by one at a time.

    Parts are sets of places: a later event may join if it is before none of those in the part.
    """
    parts: set[frozenset[int]] = {frozenset()}
    for event in order:
        parts |= {
            part | {event} for part in parts if not any((event, other) in pairs for other in part)
        }
    return max(map(len, parts))
