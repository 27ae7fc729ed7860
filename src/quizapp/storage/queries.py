"""Looking quizzes and answers up; lists come as columns, which are ten times faster than rows."""

from collections import defaultdict
from collections.abc import Generator, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, SQLColumnExpression, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.generation.question import Fact
from quizapp.session.learner import Learner
from quizapp.session.quiz import Mode, Quiz
from quizapp.session.record import AnswerRecord, QuizSummary
from quizapp.session.report import ProblemReport
from quizapp.session.score import Tally
from quizapp.storage import records
from quizapp.storage.pictures import pictures_of_quiz, pictures_of_reports
from quizapp.storage.summary_tables import AnswerPlaceRow
from quizapp.storage.tables import (
    AnswerFactRow,
    AnswerRow,
    DocumentRow,
    LearnerRow,
    QuestionRow,
    QuizRow,
    ReportRow,
    Table,
)

ANSWERS_AT_ONCE = 1000
"""How many answers are fetched at once; SQLite takes 32,766 values in a statement."""


def quiz(session: Session, quiz_id: UUID) -> Quiz | None:
    """Return a quiz with all its questions and answers."""
    row = session.get(QuizRow, quiz_id)
    if row is None:
        return None
    items = (
        select(QuestionRow, DocumentRow, AnswerRow)
        .join_from(QuestionRow, DocumentRow)
        .outerjoin(AnswerRow, col(AnswerRow.quiz_question_id) == col(QuestionRow.id))
        .where(col(QuestionRow.quiz_id) == quiz_id)
        .order_by(col(QuestionRow.position))
    )
    learner = session.get_one(LearnerRow, row.learner_id)
    pictures = pictures_of_quiz(session, quiz_id)
    return records.quiz_of(row, learner, session.execute(items), pictures)


def summaries(
    session: Session, learner: Learner | None, *, finished: bool, most: int | None = None
) -> tuple[QuizSummary, ...]:
    """Return finished or unfinished quizzes, up to so many, the one that changed last first."""
    done = col(QuizRow.finished_at)
    query = (
        _summaries()
        .where(done.is_not(None) if finished else done.is_(None))
        .where(col(QuizRow.discarded_at).is_(None))
        .order_by(col(QuizRow.latest_at).desc(), col(QuizRow.id))
        .limit(most)
    )
    return tuple(map(_summary, session.execute(_of(learner, query))))


def previous(session: Session, quiz: Quiz, without: frozenset[UUID]) -> QuizSummary | None:
    """Return what the person of a quiz finished last before it from its set, None if nothing."""
    query = (
        _summaries()
        .where(
            col(QuizRow.learner_id) == quiz.learner.id,
            col(QuizRow.set_id) == quiz.set_id,
            col(QuizRow.finished_at) < quiz.finished_at,
            col(QuizRow.finished_at).is_not(None),
            col(QuizRow.discarded_at).is_(None),
            col(QuizRow.id).not_in(without),
        )
        .order_by(col(QuizRow.latest_at).desc(), col(QuizRow.id))
        .limit(1)
    )
    row = session.execute(query).first()
    return None if row is None else _summary(row)


def answers(
    session: Session, learner: Learner | None, watch: Watch = UNWATCHED
) -> Generator[AnswerRecord, None, None]:
    """Yield every answer, in the order of time, quiz by quiz where the time is the same.

    They need not fit into memory. Raises CancelledError if whoever watches wants no more of it.
    """
    query = (
        select(
            col(LearnerRow.name).label("learner"),
            *_columns(QuizRow, "set_id mode"),
            *_columns(QuestionRow, "id quiz_id position question_id kind stem"),
            *_columns(AnswerRow, "response correct score max_score seconds answered_at"),
        )
        .join_from(AnswerRow, QuestionRow)
        .join(QuizRow)
        .join(LearnerRow)
        .order_by(col(AnswerRow.answered_at), col(QuestionRow.quiz_id), col(QuestionRow.position))
    )
    counted = select(func.count()).select_from(AnswerPlaceRow)
    if learner is not None:
        counted = counted.where(col(AnswerPlaceRow.learner_id) == learner.id)
    total, done = session.scalar(counted) or 0, 0
    found = session.execute(_of(learner, query).execution_options(yield_per=ANSWERS_AT_ONCE))
    for rows in found.partitions():
        watch.step(done, max(total, done))
        facts = _facts(session, [row.id for row in rows])
        yield from (_answer(row, tuple(facts[row.id])) for row in rows)
        done += len(rows)


def reports(session: Session) -> tuple[ProblemReport, ...]:
    """Return all notes about questions, oldest first."""
    query = (
        select(ReportRow, DocumentRow, QuizRow)
        .join_from(ReportRow, QuestionRow)
        .join(DocumentRow)
        .join(QuizRow, col(QuizRow.id) == col(QuestionRow.quiz_id))
        .order_by(col(ReportRow.created_at), col(ReportRow.id))
    )
    pictures = pictures_of_reports(session)
    return tuple(records.report_of(*row, pictures) for row in session.execute(query))


def _summaries() -> Select[Any]:
    """Select what a summary of a quiz needs, and who took it."""
    return select(
        *_columns(LearnerRow, "name number"),
        *_columns(QuizRow, "learner_id id set_id set_title mode question_count position counted"),
        *_columns(QuizRow, "right_count score max_score seconds"),
        *_columns(QuizRow, "started_at latest_at finished_at"),
    ).join_from(QuizRow, LearnerRow)


def _columns(table: type[Table], names: str) -> Iterator[SQLColumnExpression[Any]]:
    """Return columns of a table by their names."""
    return (col(getattr(table, name)) for name in names.split())


def _of(learner: Learner | None, query: Select[Any]) -> Select[Any]:
    """Keep to the quizzes of one person, or to those of all if None."""
    return query if learner is None else query.where(col(QuizRow.learner_id) == learner.id)


def _facts(session: Session, answered: Sequence[UUID]) -> Mapping[UUID, Sequence[Fact]]:
    """Return what answers showed to be known or not, by the ids of their questions."""
    query = (
        select(*_columns(AnswerFactRow, "quiz_question_id event attribute"))
        .where(col(AnswerFactRow.quiz_question_id).in_(answered))
        .order_by(col(AnswerFactRow.quiz_question_id), col(AnswerFactRow.position))
    )
    facts = defaultdict(list)
    for question, event, attribute in session.execute(query):
        facts[question].append(Fact(event, attribute))
    return facts


def _summary(row: Row[Any]) -> QuizSummary:
    return QuizSummary(
        id=row.id,
        learner=Learner(row.learner_id, row.name, row.number or ""),
        set_id=row.set_id,
        set_title=row.set_title,
        mode=Mode(row.mode),
        questions=row.question_count,
        answered=row.position,
        score=Tally(row.counted, row.right_count, row.score, row.max_score),
        seconds=row.seconds,
        started_at=row.started_at,
        latest_at=row.latest_at,
        finished_at=row.finished_at,
    )


def _answer(row: Row[Any], facts: tuple[Fact, ...]) -> AnswerRecord:
    return AnswerRecord(
        quiz=row.quiz_id,
        learner=row.learner,
        set_id=row.set_id,
        mode=Mode(row.mode),
        position=row.position + 1,
        question_id=row.question_id,
        kind=row.kind,
        stem=row.stem,
        response=tuple(row.response),
        correct=row.correct,
        score=row.score,
        max_score=row.max_score,
        seconds=row.seconds,
        answered_at=row.answered_at,
        facts=facts,
    )
