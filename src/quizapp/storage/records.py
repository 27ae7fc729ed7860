"""Between quizzes and the rows of the tables: values in, values out."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from quizapp.dataset.picture import Picture
from quizapp.generation.document import from_document, to_document
from quizapp.memory.grade import Grade
from quizapp.session.learner import Learner, name_key
from quizapp.session.marking import Marked
from quizapp.session.quiz import Answer, Item, Mode, Quiz
from quizapp.session.report import ProblemReport
from quizapp.storage.tables import (
    AnswerRow,
    DocumentRow,
    LearnerRow,
    QuestionRow,
    QuizRow,
    ReportRow,
)

Values = dict[str, Any]


def learner_values(learner: Learner, at: datetime) -> Values:
    """Return the row of a person who is new."""
    return {"id": learner.id, "created_at": at, **name_values(learner)}


def name_values(learner: Learner) -> Values:
    """Return what changes in the row of a person who is renamed."""
    return {
        "name": learner.name,
        "name_key": name_key(learner.name, learner.number),
        "number": learner.number or None,
    }


def learner_of(row: LearnerRow | Row[Any]) -> Learner:
    """Read a person back."""
    return Learner(row.id, row.name, row.number or "")


def quiz_values(quiz: Quiz) -> Values:
    """Return the row of a quiz that begins."""
    return {
        "id": quiz.id,
        "learner_id": quiz.learner.id,
        "set_id": quiz.set_id,
        "set_title": quiz.set_title,
        "set_hash": quiz.set_hash,
        "generator": quiz.generator,
        "seed": quiz.seed,
        "mode": str(quiz.mode),
        "started_at": quiz.started_at,
        **progress_values(quiz, quiz.started_at),
    }


PROGRESS = (
    *("question_count", "position", "counted", "right_count", "score", "max_score"),
    *("seconds", "latest_at", "finished_at"),
)
"""The columns of a quiz that change from answer to answer."""


def progress_values(quiz: Quiz, at: datetime) -> Values:
    """Return what changes in the row of a quiz from answer to answer."""
    score = quiz.score
    return {
        "question_count": len(quiz.items),
        "position": quiz.position,
        "counted": score.questions,
        "right_count": score.right,
        "score": score.score,
        "max_score": score.max_score,
        "seconds": quiz.seconds,
        "latest_at": at,
        "finished_at": quiz.finished_at,
    }


def question_values(quiz_id: UUID, position: int, item: Item) -> Values:
    """Return the row of a question at its place in a quiz."""
    question = item.question
    return {
        "id": item.id,
        "quiz_id": quiz_id,
        "position": position,
        "question_id": question.id,
        "kind": question.kind,
        "stem": question.stem,
        "extra": item.extra,
        "flagged": item.flagged,
    }


def document_values(item: Item) -> Values:
    """Return the row of all that is shown of a question."""
    return {"quiz_question_id": item.id, "document": to_document(item.question)}


def answer_values(item_id: UUID, answer: Answer) -> Values:
    """Return the row of an answer."""
    return {
        "quiz_question_id": item_id,
        "response": list(answer.response),
        "skipped": answer.skipped,
        "correct": answer.marked.correct,
        "score": answer.marked.score,
        "max_score": answer.marked.max_score,
        "seconds": answer.seconds,
        "answered_at": answer.answered_at,
    }


def fact_values(item: Item, grade: Grade | None) -> list[Values]:
    """Return one row for each fact that the question of an item tests."""
    return [
        {
            "quiz_question_id": item.id,
            "position": position,
            "event": fact.event,
            "attribute": fact.attribute,
            "grade": None if grade is None else int(grade),
        }
        for position, fact in enumerate(item.question.facts)
    ]


def report_values(report: ProblemReport) -> Values:
    """Return the row of a note about a question."""
    return {
        "id": report.id,
        "quiz_question_id": report.item_id,
        "remark": report.remark,
        "created_at": report.created_at,
        "resolved": report.resolved,
    }


def quiz_of(
    row: QuizRow,
    learner: LearnerRow,
    asked: Iterable[tuple[QuestionRow, DocumentRow, AnswerRow | None]],
    pictures: Mapping[str, Picture],
) -> Quiz:
    """Read a quiz back; the questions come in their order, `pictures` by their hashes.

    Raises:
        DocumentError, QuizError, ValueError: what is stored is not a quiz.
    """
    return Quiz(
        id=row.id,
        learner=learner_of(learner),
        set_id=row.set_id,
        set_title=row.set_title,
        set_hash=row.set_hash,
        generator=row.generator,
        seed=row.seed,
        mode=Mode(row.mode),
        items=tuple(_item(*rows, pictures) for rows in asked),
        started_at=row.started_at,
        finished_at=row.finished_at,
    )


def report_of(
    row: ReportRow, shown: DocumentRow, quiz: QuizRow, pictures: Mapping[str, Picture]
) -> ProblemReport:
    """Read a note back, with the question as it was shown."""
    return ProblemReport(
        id=row.id,
        item_id=row.quiz_question_id,
        set_id=quiz.set_id,
        set_hash=quiz.set_hash,
        question=from_document(shown.document, pictures),
        remark=row.remark,
        created_at=row.created_at,
        resolved=row.resolved,
    )


def _item(
    row: QuestionRow, shown: DocumentRow, answer: AnswerRow | None, pictures: Mapping[str, Picture]
) -> Item:
    return Item(
        id=row.id,
        question=from_document(shown.document, pictures),
        extra=row.extra,
        flagged=row.flagged,
        answer=None if answer is None else _answer(answer),
    )


def _answer(row: AnswerRow) -> Answer:
    return Answer(
        response=tuple(row.response),
        marked=Marked(row.correct, row.score, row.max_score),
        seconds=row.seconds,
        answered_at=row.answered_at,
    )
