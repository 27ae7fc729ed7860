"""What a learner hands in: finished quizzes, with everything that was shown and answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from quizapp.classroom.sitting_record import SittingRecord
from quizapp.session.learner import Learner
from quizapp.session.quiz import Item, Quiz


@dataclass(frozen=True, slots=True, kw_only=True)
class HandIn:
    """The finished quizzes of one learner; `program` is the version that wrote them down.

    `sittings` tells of those that were taken as assignments how they were taken.

    Marks of a learner that only the learner needs, as the flags of questions are, stay out.

    Raises:
        ValueError: there is no quiz, or one is not finished or of somebody else.
    """

    learner: Learner
    quizzes: tuple[Quiz, ...]
    program: str
    made_at: datetime
    sittings: tuple[SittingRecord, ...] = ()

    def __post_init__(self) -> None:
        if not self.quizzes:
            raise ValueError("nothing is handed in")
        if any(quiz.finished_at is None for quiz in self.quizzes):
            raise ValueError("only finished quizzes are handed in")
        if any(quiz.learner.id != self.learner.id for quiz in self.quizzes):
            raise ValueError("the quizzes of one learner are handed in")


class QuizStanding(StrEnum):
    """How a quiz that was handed in stands to what is kept of it here."""

    NEW = "new"
    SAME = "same"
    LONGER = "longer"
    SHORTER = "shorter"
    OTHER = "other"


def standing(known: Quiz | None, received: Quiz) -> QuizStanding:
    """Compare two states of a quiz; either may have gone on from the other.

    A finished quiz goes on where an extra question is asked. Whatever two states differ in
    besides makes them `OTHER`: one of them was changed by hand, or is of somebody else.
    """
    if known is None:
        return QuizStanding.NEW
    if _about(known) != _about(received):
        return QuizStanding.OTHER
    if _goes_on(received, known):
        return QuizStanding.SAME if _goes_on(known, received) else QuizStanding.LONGER
    return QuizStanding.SHORTER if _goes_on(known, received) else QuizStanding.OTHER


def _about(quiz: Quiz) -> tuple[object, ...]:
    """Return what stays as it is while a quiz is taken."""
    made_of = (quiz.set_id, quiz.set_title, quiz.set_hash, quiz.generator, quiz.seed)
    return (quiz.id, quiz.learner.id, *made_of, quiz.mode, quiz.started_at)


def _goes_on(quiz: Quiz, former: Quiz) -> bool:
    """Tell whether everything of a former state is in this one, which may be the same."""
    items = {item.id: item for item in quiz.items}
    if not all(_is_kept(item, items.get(item.id)) for item in former.items):
        return False
    grew = len(quiz.items) > len(former.items) or quiz.position > former.position
    return grew or former.finished_at in (None, quiz.finished_at)


def _is_kept(former: Item, item: Item | None) -> bool:
    return (
        item is not None
        and (item.question, item.extra) == (former.question, former.extra)
        and (former.answer is None or item.answer == former.answer)
    )


def sums(quizzes: Sequence[Quiz]) -> tuple[int, int]:
    """Return how many quizzes and how many answers these are."""
    return len(quizzes), sum(quiz.position for quiz in quizzes)
