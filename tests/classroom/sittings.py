"""Sittings and clocks to test with, in a world whose time really passes."""

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import uuid4

from quizapp.classroom.exam_clock import ExamClock, Reading
from quizapp.classroom.rules import Limits
from quizapp.classroom.sitting import Sitting
from quizapp.session.quiz import Mode
from tests.factories import NOON, choice_question, new_quiz


@dataclass
class Computer:
    """A computer in a world where `true` seconds have passed since NOON."""

    true: float = 0.0
    boot: str = "first"
    started: float = -500.0
    off_by: float = 0.0

    def look(self) -> Reading:
        """Read all its clocks."""
        at = NOON + timedelta(seconds=self.true + self.off_by)
        return Reading(self.boot, self.true - self.started, at)

    def restart(self) -> None:
        """Start it anew, now."""
        self.boot, self.started = f"{self.boot}+", self.true


def sitting(
    computer: Computer | None = None, limits: Limits | None = None, count: int = 4
) -> Sitting:
    """Return a sitting that begins now, with so many questions of three options."""
    quiz = replace(
        new_quiz([choice_question(10 * number) for number in range(count)]), mode=Mode.EXAM
    )
    return Sitting(
        quiz=quiz,
        assignment_id=uuid4(),
        attempt=1,
        limits=limits or Limits(),
        clock=ExamClock.start((computer or Computer()).look()),
    )
