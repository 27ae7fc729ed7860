"""What an answer says of the memory of the facts that it tested."""

from enum import IntEnum

from quizapp.generation.question import Question
from quizapp.generation.shape import Response
from quizapp.session.marking import Marked

_FAILED, _SHAKY = 0.5, 0.85
_RECALLED = (Response.NUMBER, Response.TEXT, Response.POINT)
_SECONDS, _SECONDS_A_WORD = 6.0, 0.4


class Grade(IntEnum):
    """How a review went, with the numbers of FSRS."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


def grade(question: Question, marked: Marked, seconds: float, *, hinted: bool = False) -> Grade:
    """Grade an answer.

    Less than half is a failure, and never merely hard. Easy is only what was recalled, not
    recognised among options, and that without long thought; `seconds` is how long it took.
    """
    if marked.credit < _FAILED:
        return Grade.AGAIN
    if marked.credit < _SHAKY or hinted:
        return Grade.HARD
    quick = seconds <= _SECONDS + _SECONDS_A_WORD * len(question.stem.split())
    if marked.correct and question.response in _RECALLED and quick:
        return Grade.EASY
    return Grade.GOOD
