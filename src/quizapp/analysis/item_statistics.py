"""How hard one item is, and whether it tells those who know from those who do not.

The definitions are those of Moodle's quiz statistics, with the share of the rest of the attempt
in the place of the sum, so that attempts with different questions can be compared. Where all
attempts have the same questions, the correlations are the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean

from quizapp.analysis.answer_table import ItemAnswers, Sums
from quizapp.analysis.sample import (
    correlation,
    covariance,
    greatest_covariance,
    variance,
    wilson,
)

ENOUGH = 10
"""From how many answers on figures are worth a look."""

ENOUGH_FOR_OPTIONS = 20
"""From how many answers on wrong options can be judged."""

_RARE = 0.05
_NOTHING = 1e-12
"""A variance below is that of equal numbers, and what is left of rounding."""


@dataclass(frozen=True, slots=True)
class OptionStatistics:
    """One option that was `offered` so often, and chosen `count` times: by how many, and whom.

    `discrimination` is the correlation between choosing it and the rest of the attempt, from
    -1 to 1. `functioning` tells of a wrong option whether it does its work: at least one in
    twenty of those who saw it takes it, and rather those who know less; None where that cannot
    be told, and for a right one.
    """

    text: str
    right: bool
    count: int
    offered: int
    share: float
    discrimination: float | None
    functioning: bool | None


@dataclass(frozen=True, slots=True)
class ItemStatistics:
    """The figures of one item; None where there is too little to compute them from.

    `facility` is the mean share of marks, from 0 to 1, with its 95 % interval; `deviation` the
    standard deviation of that share; `guess` the mean share that guessing earns;
    `discrimination` the correlation with the rest, and `efficiency` its covariance with the
    rest by the greatest possible one, both from -1 to 1.
    """

    item: str
    answers: int
    facility: float
    interval: tuple[float, float] | None
    deviation: float | None
    guess: float
    discrimination: float | None
    efficiency: float | None

    @property
    def enough(self) -> bool:
        """Whether there are answers enough to say something."""
        return self.answers >= ENOUGH


def item_statistics(item: str, answers: ItemAnswers, guess: float = 0.0) -> ItemStatistics:
    """Return the figures of an item; there must be an answer to it."""
    credits_ = answers.credits
    facility = fmean(credits_)
    spread = variance(credits_)
    return ItemStatistics(
        item=item,
        answers=len(credits_),
        facility=facility,
        interval=wilson(facility, len(credits_)),
        deviation=None if spread is None else sqrt(spread),
        guess=guess,
        discrimination=correlation(answers.own, answers.rest),
        efficiency=_efficiency(answers.own, answers.rest),
    )


def option_statistics(text: str, *, right: bool, offered: Sums, taken: Sums) -> OptionStatistics:
    """Return the figures of an option; `taken` are those among the `offered` who took it."""
    share = taken.answers / offered.answers if offered.answers else 0.0
    discrimination = _of_choosing(offered, taken)
    functioning = None
    if not right and offered.answers >= ENOUGH_FOR_OPTIONS:
        functioning = _functions(share, discrimination)
    return OptionStatistics(
        text=text,
        right=right,
        count=taken.answers,
        offered=offered.answers,
        share=share,
        discrimination=discrimination,
        functioning=functioning,
    )


def _functions(share: float, discrimination: float | None) -> bool | None:
    """Tell whether a wrong option does its work; None if nothing is known of who takes it."""
    if share < _RARE:
        return False
    return None if discrimination is None else discrimination < 0


def _efficiency(own: Sequence[float], rest: Sequence[float]) -> float | None:
    shared, greatest = covariance(own, rest), greatest_covariance(own, rest)
    return shared / greatest if shared is not None and greatest else None


def _of_choosing(offered: Sums, taken: Sums) -> float | None:
    """Return the correlation between choosing or not and the rest, None if one is constant.

    With k of n who choose, it is (sum of their rests - k x mean) / sqrt(k (n - k) / n x sum of
    squared deviations), which is Pearson's of a variable of 0 and 1.
    """
    count, takers = offered.count, taken.count
    if count < 2 or not 0 < takers < count:
        return None
    mean = offered.rest / count
    deviations = offered.squares - count * mean * mean
    if deviations < _NOTHING * count:
        return None
    shared = taken.rest - takers * mean
    found = shared / sqrt(takers * (count - takers) / count * deviations)
    return max(-1.0, min(1.0, found))
