"""Generated questions with all that is needed to make the same ones again."""

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.dataset.date_words import DateWords
from quizapp.generation.plan import Plan
from quizapp.generation.provenance import Provenance
from quizapp.generation.question import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionBank:
    """Questions of one set, in quizzes inside which none gives another away.

    `plan` is what was asked for; `dates` are the words that dates are said in, and `language` is
    that of the questions, by ISO 639-1, if it is known.
    """

    provenance: Provenance
    dates: DateWords
    plan: Plan
    quizzes: tuple[tuple[Question, ...], ...]
    language: str = ""

    @property
    def numbered(self) -> Iterator[tuple[int, Question]]:
        """Every question with the number of its quiz, from 1."""
        return (
            (number, question)
            for number, quiz in enumerate(self.quizzes, start=1)
            for question in quiz
        )

    def __len__(self) -> int:
        """Return how many questions there are."""
        return sum(map(len, self.quizzes))
