"""What is known of a finished sitting on a computer where it was not taken."""

from dataclasses import dataclass
from uuid import UUID

from quizapp.classroom.rules import Limits
from quizapp.classroom.sitting import Note


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingRecord:
    """How a quiz was taken as an assignment: `used` is in seconds, `attempt` counts from 1.

    Raises:
        ValueError: it is no attempt, or a limit is none.
    """

    quiz_id: UUID
    assignment_id: UUID
    attempt: int
    limits: Limits
    used: float
    notes: tuple[Note, ...] = ()

    def __post_init__(self) -> None:
        if self.attempt < 1:
            raise ValueError("attempts count from 1")
        for time in (self.limits.quiz, self.limits.question):
            if time is not None and time.base <= 0:
                raise ValueError("a limit must be a time longer than none")
