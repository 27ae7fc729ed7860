"""The written questions of a file as far as they can be read, and what had to be left out."""

from dataclasses import dataclass

from quizapp.dataset.problem import Level, Problem
from quizapp.dataset.written import WrittenQuestion
from quizapp.formats.event_list import Skipped


@dataclass(frozen=True, slots=True)
class QuestionList:
    """What a file of written questions holds.

    Every question of the file is either among the `questions` or among the `skipped`. `title`
    is what the file calls itself, if it does, and `origin` the file that it says it came from.
    """

    questions: tuple[WrittenQuestion, ...]
    skipped: tuple[Skipped, ...] = ()
    problems: tuple[Problem, ...] = ()
    title: str = ""
    origin: str = ""

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems for which questions were left out."""
        return tuple(problem for problem in self.problems if problem.level is Level.ERROR)
