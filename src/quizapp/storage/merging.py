"""Two learners who are one person: what one of them did becomes the other's, and goes back.

Which quizzes, traces and extra times went over is kept beside the change of the roll, so that
exactly these go back. Sums over answers are counted anew for both, and what went over gets seals
that name its new owner, unless it was changed by something else before.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, exists, select, update
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from quizapp.classroom.roll_change import ChangeSort
from quizapp.classroom.roll_difference import ChangedSinceError
from quizapp.storage import seals, tallies
from quizapp.storage.classroom_tables import ExtraTimeRow, RollChangeRow
from quizapp.storage.tables import QuizRow, TraceRow

KEY = "merged"
"""Where it stands in the document of a change."""

_FACT = (col(TraceRow.set_id), col(TraceRow.event), col(TraceRow.attribute))


def move(connection: Connection, other: UUID, kept: UUID) -> dict[str, Any]:
    """Let everything of one learner be another's, and return what is needed to move it back.

    Where both have a memory of a fact, or extra time in an exam, each keeps their own.
    """
    of_other = col(QuizRow.learner_id) == other
    quizzes = connection.scalars(select(col(QuizRow.id)).where(of_other)).all()
    sound = seals.sound(connection, quizzes)
    connection.execute(update(QuizRow).where(of_other).values(learner_id=kept))
    seals.keep(connection, sound)
    facts = _only_of(connection, other, kept)
    _move_traces(connection, facts, other, kept)
    exams = _extra_only_of(connection, other, kept)
    _move_extra(connection, exams, other, kept)
    tallies.recount(connection, (other, kept))
    return {
        "other": str(other),
        "kept": str(kept),
        "quizzes": list(map(str, quizzes)),
        "facts": [list(fact) for fact in facts],
        "exams": list(map(str, exams)),
    }


def move_back(connection: Connection, document: Mapping[str, Any]) -> None:
    """Let what went over be its former learner's again.

    Raises:
        ChangedSinceError: some of it is somebody else's by now.
    """
    other, kept = UUID(document["other"]), UUID(document["kept"])
    quizzes = [UUID(quiz) for quiz in document["quizzes"]]
    sound = seals.sound(connection, quizzes)
    for quiz in quizzes:
        row = update(QuizRow).where(col(QuizRow.id) == quiz, col(QuizRow.learner_id) == kept)
        if connection.execute(row.values(learner_id=other)).rowcount != 1:
            raise ChangedSinceError
    seals.keep(connection, sound)
    _move_traces(connection, [tuple(fact) for fact in document["facts"]], kept, other)
    _move_extra(connection, list(map(UUID, document["exams"])), kept, other)
    tallies.recount(connection, (other, kept))


def merged(source: Connection | Session) -> Mapping[UUID, UUID]:
    """Return whose everything became, by the learners who were found to be somebody else."""
    documents = select(col(RollChangeRow.document)).where(
        col(RollChangeRow.sort) == str(ChangeSort.MERGED), col(RollChangeRow.undone_at).is_(None)
    )
    stated = source.scalars(documents.order_by(col(RollChangeRow.position).desc()))
    found: dict[UUID, UUID] = {}
    # The latest come first, so that whoever was kept at first may have been merged later.
    for one in (document[KEY] for document in stated):
        kept = UUID(one["kept"])
        found[UUID(one["other"])] = found.get(kept, kept)
    return found


def _only_of(connection: Connection, one: UUID, other: UUID) -> list[tuple[str, ...]]:
    """Return the facts that one of two learners has a memory of, and the other has not."""
    theirs = aliased(TraceRow)
    same = and_(
        col(theirs.learner_id) == other,
        col(theirs.set_id) == col(TraceRow.set_id),
        col(theirs.event) == col(TraceRow.event),
        col(theirs.attribute) == col(TraceRow.attribute),
    )
    query = select(*_FACT).where(col(TraceRow.learner_id) == one, ~exists().where(same))
    return [tuple(row) for row in connection.execute(query)]


def _move_traces(
    connection: Connection, facts: Sequence[tuple[str, ...]], one: UUID, other: UUID
) -> None:
    for set_id, event, attribute in facts:
        row = update(TraceRow).where(
            col(TraceRow.learner_id) == one,
            col(TraceRow.set_id) == set_id,
            col(TraceRow.event) == event,
            col(TraceRow.attribute) == attribute,
        )
        connection.execute(row.values(learner_id=other))


def _extra_only_of(connection: Connection, one: UUID, other: UUID) -> Sequence[UUID]:
    theirs = aliased(ExtraTimeRow)
    same = and_(
        col(theirs.learner_id) == other,
        col(theirs.assignment_id) == col(ExtraTimeRow.assignment_id),
    )
    query = select(col(ExtraTimeRow.assignment_id))
    return connection.scalars(
        query.where(col(ExtraTimeRow.learner_id) == one, ~exists().where(same))
    ).all()


def _move_extra(connection: Connection, exams: Sequence[UUID], one: UUID, other: UUID) -> None:
    for exam in exams:
        row = update(ExtraTimeRow).where(
            col(ExtraTimeRow.assignment_id) == exam, col(ExtraTimeRow.learner_id) == one
        )
        connection.execute(row.values(learner_id=other))
