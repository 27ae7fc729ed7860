"""How hard a question is: estimated from what it is made of, corrected by later answers.

An estimate is a number from 0 (easy) to 1 (hard):

    0.5 × closeness + 0.2 × likeness + 0.3 × burden

- closeness = 1 / (1 + gap / (4 × t)): `gap` is the smallest distance in days between the key
  and a wrong answer, `t` the typical distance between neighbouring events of the set. Four
  neighbours away is half, in a set about geology as in one about last year. ½ if the question
  is not about time.
- likeness is the share of sort, topic, place and series that the events of the wrong answers
  have in common with the asked one; ½ if the answers stand for no event.
- burden = 1 - 2 × guess score, but not below 0: what is typed cannot be guessed, and one of
  two is guessed half the time.

A hard question has at least `Level.HARD.least`; one of two far-apart events cannot reach that:
its burden is 0, so that its closeness is at least 0.6.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import pairwise
from statistics import fmean, median

from quizapp.dataset.model import Event
from quizapp.generation.measurements import Measured, Measurements
from quizapp.generation.pool import Pool
from quizapp.generation.question import Question

_CLOSENESS, _LIKENESS, _BURDEN = 0.5, 0.2, 0.3
_NEIGHBOURS = 4
_UNKNOWN = 0.5
_STEADY_ANSWERS = 20
_YEAR_IN_DAYS = 365


class Level(StrEnum):
    """How hard the questions of a quiz are to be."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"
    MIXED = "mixed"

    @property
    def least(self) -> float:
        """The smallest difficulty of this level."""
        return {Level.MEDIUM: 0.38, Level.HARD: 0.52}.get(self, 0.0)

    @property
    def below(self) -> float:
        """The difficulty at which the next level begins."""
        return {Level.EASY: 0.38, Level.MEDIUM: 0.52}.get(self, float("inf"))

    def holds(self, difficulty: float) -> bool:
        """Tell whether a difficulty is of this level."""
        return self.least <= difficulty < self.below


def estimated(
    pool: Pool, asked: Event, others: Sequence[Event], closest: int | None, guess: float
) -> float:
    """Return the first estimate of the difficulty of a question (see the module).

    `others` are the events that the wrong answers stand for, `closest` their least distance
    from the key in days, None if the question is not about time.
    """
    typical = pool.index(typical_distance)
    closeness = _UNKNOWN if closest is None else 1 / (1 + closest / (_NEIGHBOURS * typical))
    likeness = fmean(_likeness(asked, other) for other in others) if others else _UNKNOWN
    burden = max(0.0, 1 - 2 * guess)
    return round(_CLOSENESS * closeness + _LIKENESS * likeness + _BURDEN * burden, 3)


def typical_distance(pool: Pool) -> float:
    """Return the median distance in days between neighbouring dates of a set; at least one."""
    days = sorted(set(pool.dated_firsts))
    return median([later - earlier for earlier, later in pairwise(days)] or [_YEAR_IN_DAYS])


def recalibrated(estimate: float, facility: float, answers: int, guess: float = 0.0) -> float:
    """Return an estimate moved towards what answers show, the more of them the further.

    The measured difficulty is 1 - (facility - guess) / (1 - guess), between 0 and 1; its weight
    is n / (n + 20) for n answers, as in a Bayesian estimate whose prior counts as 20 answers.
    """
    known = max(0.0, facility - guess) / (1 - guess) if guess < 1 else 0.0
    weight = answers / (answers + _STEADY_ANSWERS)
    return (1 - weight) * estimate + weight * (1 - min(1.0, known))


def difficulty(question: Question, measured: Measurements) -> float:
    """Return the difficulty of a question in the light of answers.

    Answers to its facts count first, however they were asked for; without any, those to
    questions of its kind, whose weight is at most one half.
    """
    known = measured.facility
    found = _together(known[fact] for fact in question.facts if fact in known)
    if found is None and (of_kind := known.get(question.kind)) is not None:
        found = Measured(min(of_kind.answers, _STEADY_ANSWERS), of_kind.facility)
    if found is None:
        return question.difficulty
    return recalibrated(question.difficulty, found.facility, found.answers, question.guess_score)


def _together(found: Iterable[Measured]) -> Measured | None:
    """Return several measurements as one, None if there is none."""
    several = list(found)
    answers = sum(one.answers for one in several)
    if not answers:
        return None
    return Measured(answers, sum(one.answers * one.facility for one in several) / answers)


def _likeness(one: Event, other: Event) -> float:
    """Return the share of sort, topic, place and series that two events have in common."""
    traits = (
        (one.kind, other.kind),
        (one.topic, other.topic),
        (one.place, other.place),
        (one.series, other.series),
    )
    return sum(bool(a) and a == b for a, b in traits) / len(traits)
