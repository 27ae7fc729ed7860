"""Answers of many people as whoever teaches looks through them."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import accumulate
from uuid import UUID


class ReviewOrder(StrEnum):
    """What comes first; the answers of one quiz stay together, in the order of its questions."""

    LATEST = "latest"
    EARLIEST = "earliest"
    LEARNER = "learner"
    SET = "set"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewWanted:
    """Which answers are meant; what is None is not asked for.

    `right` is whether they are wholly right, `since` the first moment; `text` stands in the
    question, in whatever letter case, and "" is not asked for.
    """

    people: frozenset[UUID] | None = None
    set_id: str | None = None
    quiz: UUID | None = None
    kind: str | None = None
    text: str = ""
    right: bool | None = None
    since: datetime | None = None
    order: ReviewOrder = ReviewOrder.LATEST

    @property
    def parts_quizzes(self) -> bool:
        """Whether some answers of a quiz may be wanted and others not."""
        return self.right is not None or self.kind is not None or bool(self.text)

    @property
    def is_summed_up(self) -> bool:
        """Whether the sums of people and sets say how many answers there are."""
        return not self.parts_quizzes and self.quiz is None and self.since is None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedAnswer:
    """One answer; `given` is what was answered in words, as far as the question has words for it.

    `genuine` is None for what was answered here, and otherwise whether the checksum of a file
    that it came in was right.
    """

    quiz: UUID
    item: UUID
    learner: str
    number: str
    set_id: str
    set_title: str
    position: int
    kind: str
    stem: str
    given: str
    skipped: bool
    correct: bool
    score: float
    max_score: float
    seconds: float
    answered_at: datetime
    genuine: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What all answers of a person add up to: marks are kept scores, `latest` is in UTC."""

    answers: int
    right: int
    score: float
    max_score: float
    latest: datetime


class ReviewIndex:
    """The quizzes of all wanted answers in their order, so that any place is found at once.

    At first it may hold those at the beginning only, and know how many answers there are in all.
    """

    def __init__(
        self,
        quizzes: Sequence[tuple[str, int]],
        total: int | None = None,
        *,
        left_out: int = 0,
        without: frozenset[UUID] = frozenset(),
    ) -> None:
        """Take the ids of the quizzes, and how many of the answers of each are wanted.

        `total` is how many answers there are if there are more quizzes than these. `left_out` is
        how many more there would be in quizzes that are to be passed over, those in `without`.
        """
        self.left_out = left_out
        self.without = without
        self._quizzes = [quiz for quiz, _ in quizzes]
        self._ends = list(accumulate(count for _, count in quizzes))
        self._total = total

    def __len__(self) -> int:
        """Return how many answers there are."""
        if self._total is not None:
            return self._total
        return self._ends[-1] if self._ends else 0

    def reaches(self, end: int) -> bool:
        """Tell whether the quizzes of so many answers are here."""
        return self._total is None or (bool(self._ends) and self._ends[-1] >= end)

    def complete(self, quizzes: Sequence[tuple[str, int]]) -> None:
        """Take all quizzes; those that began since it was made are passed over."""
        latest = self._quizzes[-1] if self._quizzes else None
        ids = [quiz for quiz, _ in quizzes]
        rest = ids.index(latest) + 1 if latest in ids else 0
        before = self._ends[-1] if self._ends else 0
        self._quizzes += ids[rest:]
        self._ends += list(accumulate((count for _, count in quizzes[rest:]), initial=before))[1:]
        self._total = None

    def quizzes(self, start: int, count: int) -> tuple[Sequence[UUID], int]:
        """Return the quizzes of some answers, and how many answers to pass over at first."""
        first = bisect_right(self._ends, start)
        last = bisect_right(self._ends, start + count - 1)
        before = self._ends[first - 1] if first else 0
        return [UUID(quiz) for quiz in self._quizzes[first : last + 1]], start - before
