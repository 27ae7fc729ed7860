"""Answers of many people as whoever teaches looks through them."""

from bisect import bisect_right
from collections.abc import Collection, Sequence
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
    """The quizzes of all wanted answers in their order, so that any place is found at once."""

    def __init__(self, quizzes: Sequence[tuple[str, int]], left_out: int = 0) -> None:
        """Take the ids of the quizzes, and how many of the answers of each are wanted.

        `left_out` is how many more there would be.
        """
        self.left_out = left_out
        self._pairs = quizzes
        self._quizzes = [quiz for quiz, _ in quizzes]
        self._ends = list(accumulate(count for _, count in quizzes))

    def __len__(self) -> int:
        """Return how many answers there are."""
        return self._ends[-1] if self._ends else 0

    def without(self, quizzes: Collection[UUID]) -> "ReviewIndex":
        """Return the index without some quizzes, whose answers count as left out."""
        hidden = {one.hex for one in quizzes}
        kept = [pair for pair in self._pairs if pair[0].replace("-", "") not in hidden]
        index = ReviewIndex(kept)
        index.left_out = self.left_out + len(self) - len(index)
        return index

    def quizzes(self, start: int, count: int) -> tuple[Sequence[UUID], int]:
        """Return the quizzes of some answers, and how many answers to pass over at first."""
        first = bisect_right(self._ends, start)
        last = bisect_right(self._ends, start + count - 1)
        before = self._ends[first - 1] if first else 0
        return [UUID(quiz) for quiz in self._quizzes[first : last + 1]], start - before
