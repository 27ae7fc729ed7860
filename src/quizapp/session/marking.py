"""What an answer is worth."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import assert_never

from quizapp.generation.credit import choice_credit, order_credit
from quizapp.generation.question import Question, Response


class ResponseError(ValueError):
    """A response does not fit its question: an unknown option, or not one of each."""


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


def mark(question: Question, response: Sequence[str]) -> Marked:
    """Mark a response: one option id, all ids in an order, or nothing if it was skipped.

    Raises:
        ResponseError: the response is none of these.
    """
    credit = _credit(question, response) if response else 0.0
    return Marked(credit == 1.0, credit * question.weight, question.weight)


def inverted_pairs(question: Question, response: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return the pairs (earlier, later) of options that an ordering put the wrong way round."""
    rank = {option: place for place, option in enumerate(question.key)}
    return tuple(
        (second, first) for first, second in combinations(response, 2) if rank[second] < rank[first]
    )


def _credit(question: Question, response: Sequence[str]) -> float:
    options = [option.id for option in question.options]
    match question.response:
        case Response.CHOICE:
            if len(response) != 1 or response[0] not in options:
                raise ResponseError(f"One of {', '.join(options)} is needed.")
            return choice_credit(response[0], question.key[0])
        case Response.ORDER:
            if sorted(response) != sorted(options):
                raise ResponseError(f"Each of {', '.join(options)} is needed once.")
            return order_credit(response, question.key)
        case _:
            assert_never(question.response)
