"""How hard one item is, and whether it tells those who know from those who do not.

The definitions are those of Moodle's quiz statistics, with the share of the rest of the attempt
in the place of the sum, so that attempts with different questions can be compared. Where all
attempts have the same questions, the correlations are the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean

from quizapp.analysis.responses import Answers, Response
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


@dataclass(frozen=True, slots=True)
class OptionStatistics:
    """One option that was chosen or could have been: how often, and by whom.

    `discrimination` is the correlation between choosing it and the rest of the attempt, from
    -1 to 1. `functioning` tells of a wrong option whether it does its work: at least one in
    twenty takes it, and rather those who know less; None with too few answers to tell, and for
    a right one.
    """

    text: str
    right: bool
    count: int
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


def option_statistics(
    answers: Answers, options: Mapping[str, bool]
) -> tuple[OptionStatistics, ...]:
    """Return the figures of the options of an item, which are right or not by their texts."""
    return tuple(_option(text, answers, right=right) for text, right in options.items())


def item_statistics(item: str, found: Answers) -> ItemStatistics:
    """Return the figures of an item; there must be an answer to it."""
    shares = [response.credit for _, response in found]
    facility = fmean(shares)
    spread = variance(shares)
    with_rest = _with_rest(found)
    own = [response.credit for response, _ in with_rest]
    rest = [share for _, share in with_rest]
    return ItemStatistics(
        item=item,
        answers=len(found),
        facility=facility,
        interval=wilson(facility, len(found)),
        deviation=None if spread is None else sqrt(spread),
        guess=fmean(response.guess for _, response in found),
        discrimination=correlation(own, rest),
        efficiency=_efficiency(own, rest),
    )


def _efficiency(own: Sequence[float], rest: Sequence[float]) -> float | None:
    shared, greatest = covariance(own, rest), greatest_covariance(own, rest)
    return shared / greatest if shared is not None and greatest else None


def _with_rest(found: Answers) -> Sequence[tuple[Response, float]]:
    shares = ((response, attempt.rest(response)) for attempt, response in found)
    return [(response, share) for response, share in shares if share is not None]


def _option(text: str, found: Answers, *, right: bool) -> OptionStatistics:
    count = sum(text in response.chosen for _, response in found)
    share = count / len(found) if found else 0.0
    with_rest = _with_rest(found)
    takes = [float(text in response.chosen) for response, _ in with_rest]
    found_discrimination = correlation(takes, [rest for _, rest in with_rest])
    functioning = None
    if not right and len(found) >= ENOUGH_FOR_OPTIONS:
        functioning = share >= _RARE and (found_discrimination or 0.0) < 0
    return OptionStatistics(text, right, count, share, found_discrimination, functioning)
