"""The rules of an assignment: how long, how often, when the answers are told, how it is marked."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from quizapp.session.quiz import in_utc


class Feedback(StrEnum):
    """When a person sees what was right: after each answer, at the end, or from a date on."""

    NOW = "now"
    END = "end"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Allowance:
    """A time in seconds that everybody has, and what one person has beyond it."""

    base: float
    extra: float = 0.0

    @property
    def total(self) -> float:
        """Both together, in seconds."""
        return self.base + self.extra


@dataclass(frozen=True, slots=True)
class Limits:
    """The time of one person for the quiz and for each question; None is no limit."""

    quiz: Allowance | None = None
    question: Allowance | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What holds for everybody who takes an assignment.

    Times are in seconds, `attempts` may be any number if None, `feedback_at` is set for feedback
    from a date on and only then. `corrected` takes away what guessing earns. Shuffling is by
    person and attempt; options are shuffled only where their order says nothing.

    Raises:
        ValueError: a limit is none, or the date of the feedback is missing or in the way.
    """

    quiz_seconds: float | None = None
    question_seconds: float | None = None
    attempts: int | None = 1
    feedback: Feedback = Feedback.END
    feedback_at: datetime | None = None
    corrected: bool = False
    shuffle_questions: bool = False
    shuffle_options: bool = False
    full_screen: bool = False

    def __post_init__(self) -> None:
        for seconds in (self.quiz_seconds, self.question_seconds):
            if seconds is not None and not 0 < seconds < float("inf"):
                raise ValueError("a limit must be a time longer than none")
        if self.attempts is not None and self.attempts < 1:
            raise ValueError("there must be an attempt")
        if (self.feedback is Feedback.LATER) != (self.feedback_at is not None):
            raise ValueError("feedback from a date on needs its date, and no other does")
        if self.feedback_at is not None:
            in_utc(self.feedback_at)

    @property
    def timed(self) -> bool:
        """Whether any time is limited."""
        return self.quiz_seconds is not None or self.question_seconds is not None

    def limits(self, extra: float = 0.0) -> Limits:
        """Return the time of somebody who has a share of it more: 0.25 is a quarter more."""
        return Limits(
            _allowance(self.quiz_seconds, extra), _allowance(self.question_seconds, extra)
        )

    def shows_answers(self, now: datetime, *, finished: bool) -> bool:
        """Tell whether a person may see by now what was right and what was not."""
        if self.feedback is Feedback.NOW:
            return True
        return finished and (self.feedback_at is None or now >= self.feedback_at)


def _allowance(seconds: float | None, extra: float) -> Allowance | None:
    return None if seconds is None else Allowance(seconds, seconds * extra)
