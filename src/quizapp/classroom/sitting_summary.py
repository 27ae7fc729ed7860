"""One line about a sitting: for lists of a person's and of a class's."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from quizapp.classroom.rules import Allowance
from quizapp.classroom.sitting import Note
from quizapp.session.learner import Learner
from quizapp.session.score import Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingSummary:
    """A sitting in a list.

    `answered` of `questions` have an answer; `score` counts as `Quiz.score` does, `corrected`
    are its marks after the correction for guessing. `used` are seconds, as of the latest reading
    of its clock if it is not finished; `time` is None without a limit for the quiz.
    """

    quiz_id: UUID
    assignment_id: UUID
    learner: Learner
    attempt: int
    questions: int
    answered: int
    score: Tally
    corrected: float
    time: Allowance | None
    used: float
    started_at: datetime
    finished_at: datetime | None
    notes: tuple[Note, ...] = ()
