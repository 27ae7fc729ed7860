"""An assignment: a quiz that a class, or everybody, is to take by some rules."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from quizapp.classroom.rules import Rules
from quizapp.generation.difficulty import Level
from quizapp.generation.plan import Plan
from quizapp.generation.precision import Precision
from quizapp.generation.provenance import Provenance
from quizapp.generation.question import Question

LONGEST_TITLE = 120


class State(StrEnum):
    """Whether an assignment can be begun."""

    COMING = "coming"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Fixed:
    """The same questions for everybody, as they stood when the assignment was made."""

    questions: tuple[Question, ...]

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.questions)


@dataclass(frozen=True, slots=True)
class Drawn:
    """So many questions of the set, drawn for each person and attempt anew.

    `files` is the set as it was when this was made, by the names of its files, so that it is drawn
    from the same one everywhere; without any, the set must be there.
    """

    count: int
    precision: Precision = Precision.EXACT
    level: Level = Level.MIXED
    files: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))

    def plan(self, seed: int) -> Plan:
        """Return the plan for the seed of one person; kinds for practice only are left out."""
        return Plan(self.count, seed, precision=self.precision, level=self.level, exam=True)


Content = Fixed | Drawn
"""What an assignment asks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """A quiz with its rules, but for its content; `made_of` is the set that it is from.

    `questions` is how many there are, each person having others if `drawn`. It is for everybody
    if `class_id` is None. Times are in UTC; without `opens_at` it is open from the start, without
    `closes_at` for good.

    Raises:
        ValueError: it would close before it opens, or has no question.
    """

    id: UUID
    title: str
    class_id: UUID | None
    made_of: Provenance
    questions: int
    drawn: bool
    seed: int
    rules: Rules
    created_at: datetime
    opens_at: datetime | None = None
    closes_at: datetime | None = None

    def __post_init__(self) -> None:
        if self.questions < 1:
            raise ValueError("an assignment needs a question")
        if self.opens_at and self.closes_at and self.closes_at < self.opens_at:
            raise ValueError("an assignment must not close before it opens")

    def state(self, now: datetime) -> State:
        """Tell whether it can be begun now; what has begun may always be finished."""
        if self.closes_at is not None and now >= self.closes_at:
            return State.CLOSED
        if self.opens_at is not None and now < self.opens_at:
            return State.COMING
        return State.OPEN

    def attempts_left(self, taken: int) -> int | None:
        """Return how often it may be begun again after so many attempts, None for any number."""
        return None if self.rules.attempts is None else max(0, self.rules.attempts - taken)
