"""What an answer is worth."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.generation.question import Question


@dataclass(frozen=True, slots=True)
class Rule:
    """How answers are marked.

    Strict marking makes no allowance for slips and near misses, as practice does. `corrected`
    takes away what guessing earns on average: c becomes (c - g) / (1 - g), but never below 0.
    """

    strict: bool = False
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class Marked:
    """The marks of one answer: `score` out of `max_score`; `correct` if nothing is missing."""

    correct: bool
    score: float
    max_score: float

    @property
    def credit(self) -> float:
        """The share of the marks that was earned, 0 to 1."""
        return self.score / self.max_score


PRACTICE = Rule()
STRICT = Rule(strict=True)
EXAM = Rule(strict=True, corrected=True)


def mark(question: Question, response: Sequence[str], rule: Rule = PRACTICE) -> Marked:
    """Mark a response in the form that the shape of the question wants; an empty one is skipped.

    Raises:
        ResponseError: the response does not fit the question.
    """
    credit = question.shape.credit(response, strict=rule.strict) if response else 0.0
    if rule.corrected and 0 < credit < 1:
        guess = question.guess_score
        credit = max(0.0, (credit - guess) / (1 - guess))
    return Marked(credit == 1.0, credit * question.weight, question.weight)
