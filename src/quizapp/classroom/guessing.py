"""Correction for guessing: what an answer is worth beyond what guessing earns.

c becomes (c - E) / (1 - E), where E is what a random answer earns on average. For one option of
k that is 1 for the right one and -1/(k - 1) for a wrong one, the classical formula score (R. B.
Frary, Formula Scoring of Multiple-Choice Tests, Educational Measurement: Issues and Practice
7/2, 1988); elsewhere an answer is never worth less than 0. What was not answered counts 0, so
that with one option of k, guessing and leaving out earn the same on average.
"""

from dataclasses import dataclass

from quizapp.generation.shape import Response
from quizapp.session.marking import Marked
from quizapp.session.quiz import Quiz


@dataclass(frozen=True, slots=True)
class ExamScore:
    """The marks of a quiz as they were given, and corrected for guessing; out of `most`."""

    raw: float
    corrected: float
    most: float


def corrected_marks(marked: Marked, guess: float, response: Response, *, skipped: bool) -> float:
    """Return the marks of an answer less what guessing earns; below 0 for a wrong option.

    `guess` is the mean credit of a random answer, `response` the way to answer.
    """
    if skipped or guess >= 1:
        return 0.0
    credit = (marked.credit - guess) / (1 - guess)
    if response is not Response.CHOICE:
        credit = max(0.0, credit)
    return credit * marked.max_score


def exam_score(quiz: Quiz) -> ExamScore:
    """Return the score of a quiz both ways; the corrected one is never below 0."""
    counted = [item for item in quiz.items if not item.extra]
    corrected = sum(
        corrected_marks(
            item.answer.marked,
            item.question.guess_score,
            item.question.response,
            skipped=item.answer.skipped,
        )
        for item in counted
        if item.answer is not None
    )
    most = sum(item.question.weight for item in counted)
    return ExamScore(quiz.score.score, max(0.0, corrected), most)
