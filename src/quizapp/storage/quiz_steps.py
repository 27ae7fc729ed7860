"""The steps of a quiz as they are written, each inside the transaction of whoever makes it."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, bindparam, insert, update
from sqlmodel import col

from quizapp.memory.grade import Grade
from quizapp.memory.trace import Trace
from quizapp.session.quiz import Item, Quiz, QuizError
from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage import memories, records, seals, tallies
from quizapp.storage.pictures import keep_pictures
from quizapp.storage.prepared import Prepared
from quizapp.storage.tables import (
    AnswerFactRow,
    AnswerRow,
    DocumentRow,
    QuestionRow,
    QuizRow,
    Table,
)


def begin(connection: Connection, quiz: Quiz) -> None:
    """Write a quiz that begins, with all its questions."""
    connection.execute(insert(QuizRow), records.quiz_values(quiz))
    ask(connection, quiz, quiz.items)


def ask(connection: Connection, quiz: Quiz, items: Sequence[Item]) -> None:
    """Write questions of a quiz, at the places that they have in it."""
    if not items:
        return
    places = {item.id: place for place, item in enumerate(quiz.items)}
    questions = [records.question_values(quiz.id, places[item.id], item) for item in items]
    connection.execute(insert(QuestionRow), questions)
    connection.execute(insert(DocumentRow), list(map(records.document_values, items)))
    keep_pictures(connection, items)


def answer(
    connection: Connection,
    path: Path | None,
    quiz: Quiz,
    traces: Sequence[Trace] = (),
    grade: Grade | None = None,
) -> None:
    """Write the latest answer of a quiz, together with the place the quiz is at now.

    Raises:
        QuizError: it has no answer yet.
        StorageError: the quiz went on in another window.
    """
    item = quiz.latest
    if item is None or item.answer is None:
        raise QuizError("The quiz has no answer yet.")
    move_on(connection, path, quiz, item.answer.answered_at, answers=1)
    values = records.answer_values(item.id, item.answer)
    _into(AnswerRow, tuple(values)).run(connection, values)
    if facts := records.fact_values(item, grade):
        _into(AnswerFactRow, tuple(facts[0])).run_all(connection, facts)
    seals.keep(connection, [item.id])
    tallies.note(connection, quiz, [item])
    memories.keep(connection, quiz, traces)


def move_on(
    connection: Connection,
    path: Path | None,
    quiz: Quiz,
    at: datetime,
    *,
    answers: int = 0,
    questions: int = 0,
) -> None:
    """Write where a quiz is now, if it still was where this step found it.

    Raises:
        StorageError: it was not, since it went on in another window.
    """
    found = {
        "this_quiz": quiz.id,
        "place_before": quiz.position - answers,
        "count_before": len(quiz.items) - questions,
    }
    values = records.progress_values(quiz, at) | found
    if _moving_on().run(connection, values) != 1:
        raise StorageError(Reason.CONFLICT, path)


@cache
def _moving_on() -> Prepared:
    names = records.PROGRESS
    return Prepared(
        update(QuizRow)
        .where(
            col(QuizRow.id) == bindparam("this_quiz"),
            col(QuizRow.position) == bindparam("place_before"),
            col(QuizRow.question_count) == bindparam("count_before"),
            col(QuizRow.discarded_at).is_(None),
        )
        .values({name: bindparam(name) for name in names})
    )


@cache
def _into(table: type[Table], names: tuple[str, ...]) -> Prepared:
    return Prepared(insert(table), names)
