"""How a quiz went: totals, the band that a headline speaks of, and topic by topic."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce

from quizapp.session.marking import Marked


class Band(StrEnum):
    """How much of a quiz was right, in the five steps that people are told about."""

    ALL = "all"
    ALMOST_ALL = "almost-all"
    SOLID = "solid"
    SOME = "some"
    NEW_GROUND = "new-ground"


_LOWEST_SHARE = ((0.9, Band.ALMOST_ALL), (0.6, Band.SOLID), (0.3, Band.SOME))


@dataclass(frozen=True, slots=True)
class Tally:
    """A sum of marks: how many questions, how many wholly right, and the marks themselves."""

    questions: int = 0
    right: int = 0
    score: float = 0.0
    max_score: float = 0.0

    @property
    def share(self) -> float:
        """The share of the marks that was earned, 0 to 1; 0 where there were none to earn."""
        return self.score / self.max_score if self.max_score else 0.0

    @property
    def band(self) -> Band:
        """The step of the share of right answers; the highest only if all were right."""
        if self.questions and self.right == self.questions:
            return Band.ALL
        share = self.right / self.questions if self.questions else 0.0
        return next((band for low, band in _LOWEST_SHARE if share >= low), Band.NEW_GROUND)

    def __add__(self, marked: Marked) -> "Tally":
        """Return the tally with one more question counted."""
        return Tally(
            self.questions + 1,
            self.right + marked.correct,
            self.score + marked.score,
            self.max_score + marked.max_score,
        )


def tally(marks: Iterable[Marked]) -> Tally:
    """Add up the marks of some questions."""
    return reduce(Tally.__add__, marks, Tally())
