"""What is left of quizzes when they are looked back at: one line each, answer by answer."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from quizapp.generation.question import Fact
from quizapp.session.learner import Learner
from quizapp.session.quiz import Mode
from quizapp.session.score import Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizSummary:
    """One quiz in a list.

    `answered` of `questions` have an answer; `score` counts as `Quiz.score` does; `seconds`
    is the time spent on the answered ones; `latest_at` is when the quiz last changed.
    """

    id: UUID
    learner: Learner
    set_id: str
    set_title: str
    mode: Mode
    questions: int
    answered: int
    score: Tally
    seconds: float
    started_at: datetime
    latest_at: datetime
    finished_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRecord:
    """One answer as it was given; `position` counts from 1, `response` is empty if skipped."""

    quiz: UUID
    learner: str
    set_id: str
    mode: Mode
    position: int
    question_id: str
    kind: str
    stem: str
    response: tuple[str, ...]
    correct: bool
    score: float
    max_score: float
    seconds: float
    answered_at: datetime
    facts: tuple[Fact, ...]
