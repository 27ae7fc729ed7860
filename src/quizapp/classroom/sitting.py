"""A sitting: one person takes an assignment once, within its time.

Like a quiz it is a value, and every step returns the sitting as it is afterwards. Readings of
the clock are handed in. What is answered stays answered; nothing can be taken back.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from quizapp.classroom.exam_clock import ExamClock, Reading
from quizapp.classroom.rules import Allowance, Limits
from quizapp.session.quiz import Quiz

LEFT_WINDOW = "left-window"
LEFT_FULL_SCREEN = "left-full-screen"
LEFT_PAGE = "left-page"


class TimeOverError(Exception):
    """The time was over before this answer was given."""


@dataclass(frozen=True, slots=True)
class Note:
    """Something worth knowing about a sitting, `used` seconds after its start.

    `sort` is an `Event` of the clock or that the window was left, `seconds` how long it took.
    """

    sort: str
    used: float
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """A quiz of an assignment; `question_since` is the used time when the question was shown.

    `attempt` counts from 1.
    """

    quiz: Quiz
    assignment_id: UUID
    attempt: int
    limits: Limits
    clock: ExamClock
    question_since: float = 0.0
    notes: tuple[Note, ...] = ()

    @property
    def used(self) -> float:
        """The seconds that had passed at the latest reading, never more than there are."""
        if self.limits.quiz is None:
            return self.clock.used
        return min(self.clock.used, self.limits.quiz.total)

    @property
    def left(self) -> float | None:
        """The seconds left for the quiz, None without a limit."""
        return _left(self.limits.quiz, self.clock.used)

    @property
    def question_left(self) -> float | None:
        """The seconds left for the question, None without a limit."""
        return _left(self.limits.question, self.clock.used - self.question_since)

    @property
    def is_over(self) -> bool:
        """Whether nothing can be answered any more."""
        return self.quiz.is_finished

    @property
    def moment(self) -> datetime:
        """The date and time of the latest reading, as the clock of the exam counts them."""
        return self.quiz.started_at + timedelta(seconds=self.used)

    def read(self, now: Reading, *, reopened: bool = False) -> "Sitting":
        """Return the sitting at a later reading; when it is over its clock stands still."""
        if self.is_over:
            return self
        clock, found = self.clock.read(now, reopened=reopened)
        later = replace(self, clock=clock)
        notes = (Note(str(one.event), later.used, one.seconds) for one in found)
        return replace(later, notes=(*later.notes, *notes))

    def settle(self, now: Reading, standing: Sequence[str] = ()) -> "Sitting":
        """Do what the time demands by itself, and nothing while there is some left.

        When that of the question is over the quiz goes on, when that of the quiz is over it
        ends. `standing` is what was chosen but not handed in while there was time; it counts.
        """
        later = self.read(now)
        if later.is_over or not _out_of_time(later):
            return later
        over = _is_out(later.left)
        if standing or not over:
            later = _answered(later, standing)
        return replace(later, quiz=later.quiz.finish(later.moment)) if over else later

    def answer(self, response: Sequence[str], now: Reading) -> "Sitting":
        """Answer the current question; an empty response skips it.

        Raises:
            TimeOverError: there is no time left.
            QuizError: the sitting is over.
            ResponseError: the response does not fit the question.
        """
        later = self.read(now)
        if _out_of_time(later) and not later.is_over:
            raise TimeOverError
        return _answered(later, response)

    def submit(self, now: Reading) -> "Sitting":
        """End the sitting; what was not answered counts as not known."""
        later = self.read(now)
        return replace(later, quiz=later.quiz.finish(later.moment))

    def note(self, sort: str, seconds: float, now: Reading) -> "Sitting":
        """Note that the window was left for so many seconds until now."""
        later = self.read(now)
        return replace(later, notes=(*later.notes, Note(sort, later.used, seconds)))

    def granted(self, limits: Limits) -> "Sitting":
        """Return the sitting with other limits, because a teacher gave more time."""
        return replace(self, limits=limits)


def _out_of_time(sitting: Sitting) -> bool:
    return _is_out(sitting.left) or _is_out(sitting.question_left)


def _answered(sitting: Sitting, response: Sequence[str]) -> Sitting:
    """Answer, and begin with the next question."""
    seconds = max(0.0, sitting.used - sitting.question_since)
    quiz = sitting.quiz.answer(response, sitting.moment, seconds)
    return replace(sitting, quiz=quiz, question_since=sitting.clock.used)


def _left(allowance: Allowance | None, used: float) -> float | None:
    return None if allowance is None else max(0.0, allowance.total - used)


def _is_out(left: float | None) -> bool:
    return left is not None and left <= 0
