"""Answers to a set as item analysis needs them, in the order of time."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.generation.document import from_document
from quizapp.generation.question import Fact, Question
from quizapp.session.quiz import Mode
from quizapp.session.record import ResponseRecord
from quizapp.storage.tables import AnswerFactRow, AnswerRow, QuestionRow, QuizRow


def responses(session: Session, set_id: str) -> tuple[ResponseRecord, ...]:
    """Return all answers that count: no extra questions, and no drill of mistakes."""
    facts = _facts(session, set_id)
    guess = func.json_extract(col(QuestionRow.document), "$.guess_score").label("guess")
    query = (
        select(
            col(QuestionRow.id),
            *(col(QuestionRow.quiz_id), col(QuizRow.learner_id), col(QuestionRow.question_id)),
            *(col(QuestionRow.kind), col(QuestionRow.stem), col(AnswerRow.response)),
            *(col(AnswerRow.score), col(AnswerRow.max_score), guess),
        )
        .join_from(AnswerRow, QuestionRow)
        .join(QuizRow)
        .where(*_counts(set_id))
        .order_by(col(AnswerRow.answered_at), col(QuestionRow.quiz_id), col(QuestionRow.position))
    )
    return tuple(_record(row, tuple(facts[row.id])) for row in session.execute(query))


def question(session: Session, set_id: str, question_id: str) -> Question | None:
    """Return a question of a set as it was asked last, None if it never was."""
    query = (
        select(col(QuestionRow.document))
        .join_from(QuestionRow, QuizRow)
        .where(col(QuizRow.set_id) == set_id, col(QuestionRow.question_id) == question_id)
        .order_by(col(QuizRow.started_at).desc())
        .limit(1)
    )
    document = session.scalars(query).first()
    return None if document is None else from_document(document)


def _counts(set_id: str) -> Sequence[ColumnElement[bool]]:
    return (
        col(QuizRow.set_id) == set_id,
        col(QuizRow.mode) != str(Mode.MISTAKES),
        col(QuestionRow.extra).is_(False),
        col(AnswerRow.max_score) > 0,
    )


def _facts(session: Session, set_id: str) -> Mapping[UUID, Sequence[Fact]]:
    query = (
        select(
            *(col(AnswerFactRow.quiz_question_id), col(AnswerFactRow.event)),
            col(AnswerFactRow.attribute),
        )
        .join_from(AnswerFactRow, AnswerRow)
        .join(QuestionRow)
        .join(QuizRow)
        .where(*_counts(set_id))
        .order_by(col(AnswerFactRow.quiz_question_id), col(AnswerFactRow.position))
    )
    found = defaultdict(list)
    for answered, event, attribute in session.execute(query):
        found[answered].append(Fact(event, attribute))
    return found


def _record(row: Row[Any], facts: tuple[Fact, ...]) -> ResponseRecord:
    return ResponseRecord(
        quiz=row.quiz_id,
        person=row.learner_id,
        question_id=row.question_id,
        kind=row.kind,
        stem=row.stem,
        response=tuple(row.response),
        score=row.score,
        max_score=row.max_score,
        guess=row.guess or 0.0,
        facts=facts,
    )
