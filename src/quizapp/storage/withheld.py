"""What was answered in quizzes whose answers are told later, to be left out of what is told now."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.generation.question import Fact
from quizapp.session.learner import Learner
from quizapp.session.practice import Count
from quizapp.storage.summary_tables import AnswerPlaceRow
from quizapp.storage.tables import AnswerFactRow, AnswerRow, QuestionRow, QuizRow

THOUSAND = 1000


def withheld_items(learner: Learner, quizzes: frozenset[UUID]) -> Select[Any]:
    """Select the questions of those of some quizzes that a person took."""
    return (
        select(col(QuestionRow.id))
        .join(QuizRow)
        .where(col(QuizRow.learner_id) == learner.id, col(QuizRow.id).in_(quizzes))
    )


def withheld_facts(
    session: Session, learner: Learner, quizzes: frozenset[UUID]
) -> Sequence[tuple[str, Fact]]:
    """Return what a person's answers in some quizzes were about, by set."""
    if not quizzes:
        return ()
    names: tuple[Any, ...] = (
        col(QuizRow.set_id),
        col(AnswerFactRow.event),
        col(AnswerFactRow.attribute),
    )
    rows = session.execute(_facts(select(*names), learner, quizzes).distinct())
    return [(set_id, Fact(event, attribute)) for set_id, event, attribute in rows]


def withheld_counts(
    session: Session,
    learner: Learner,
    quizzes: frozenset[UUID],
    by: Sequence[Any],
    *,
    facts: bool = False,
) -> dict[tuple[Any, ...], Count]:
    """Count a person's answers in some quizzes by columns of quizzes, answers and their places.

    With `facts`, answers count once for each fact, whose columns are there, too.
    """
    if not quizzes:
        return {}
    sums = (
        func.count(),
        func.count().filter(col(AnswerPlaceRow.correct).is_(True)),
        func.sum(col(AnswerPlaceRow.milliseconds)),
    )
    query = (_facts if facts else _answers)(select(*by, *sums), learner, quizzes)
    return {tuple(row[:-3]): counted(row) for row in session.execute(query.group_by(*by))}


def counted(row: Sequence[Any]) -> Count:
    """Return what the last three columns of a row say: answers, right ones, milliseconds."""
    given, right, milliseconds = row[-3:]
    return Count(given, right, milliseconds / THOUSAND)


def _answers(query: Select[Any], learner: Learner, quizzes: frozenset[UUID]) -> Select[Any]:
    """Keep to the answers of a person in some quizzes."""
    answer = col(AnswerRow.quiz_question_id)
    return (
        query.select_from(QuizRow)
        .join(QuestionRow)
        .join(AnswerRow)
        .join(
            AnswerPlaceRow,
            (col(AnswerPlaceRow.learner_id) == col(QuizRow.learner_id))
            & (col(AnswerPlaceRow.answered_at) == col(AnswerRow.answered_at))
            & (col(AnswerPlaceRow.quiz_question_id) == answer),
        )
        .where(col(QuizRow.learner_id) == learner.id, col(QuizRow.id).in_(quizzes))
    )


def _facts(query: Select[Any], learner: Learner, quizzes: frozenset[UUID]) -> Select[Any]:
    """Keep to the facts of these answers."""
    answer = col(AnswerRow.quiz_question_id)
    return _answers(query, learner, quizzes).join(
        AnswerFactRow, col(AnswerFactRow.quiz_question_id) == answer
    )
