"""Between rolls and the rows of learners, classes and enrolments."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Update, delete, exists, insert, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.classroom.roll import Membership, Roll
from quizapp.classroom.roll_difference import Difference, Swap
from quizapp.classroom.school_class import SchoolClass
from quizapp.session.learner import Learner, name_key
from quizapp.storage import records
from quizapp.storage.classroom_tables import (
    AssignmentRow,
    EnrolmentRow,
    ExtraTimeRow,
    SchoolClassRow,
)
from quizapp.storage.tables import LearnerRow, QuizRow, TraceRow

_Kept = TypeVar("_Kept", Learner, SchoolClass)

_LEARNER = (col(LearnerRow.id), col(LearnerRow.name), col(LearnerRow.number))
_CLASS = (col(SchoolClassRow.id), col(SchoolClassRow.name))


def roll_of(source: Connection | Session) -> Roll:
    """Return everybody and every class as they are now."""
    learners = source.execute(
        select(*_LEARNER, col(LearnerRow.removed_at)).order_by(col(LearnerRow.created_at))
    ).all()
    classes = source.execute(
        select(*_CLASS, col(SchoolClassRow.removed_at)).order_by(col(SchoolClassRow.created_at))
    ).all()
    members = source.execute(
        select(col(EnrolmentRow.class_id), col(EnrolmentRow.learner_id)).where(
            col(EnrolmentRow.until).is_(None)
        )
    )
    return Roll(
        MappingProxyType({row.id: Learner(row.id, row.name, row.number or "") for row in learners}),
        MappingProxyType({row.id: SchoolClass(row.id, row.name) for row in classes}),
        frozenset(Membership(*row) for row in members),
        frozenset(row.id for row in (*learners, *classes) if row.removed_at is not None),
    )


def write(connection: Connection, change: Difference, at: datetime) -> None:
    """Change the rows in which two rolls differ; what was done by people stays."""
    _free_names(connection, change.learners)
    for known, one in change.learners:
        _write_learner(connection, known, one, at)
    for before, after in change.classes:
        _write_class(connection, before, after, at)
    for member in change.left:
        _leave(connection, member, at)
    for member in change.joined:
        _join(connection, member, at)
    _mark(connection, change.removed, at)
    _mark(connection, change.back, None)


def _free_names(connection: Connection, swaps: Iterable[Swap[Learner]]) -> None:
    """Give up the names that change, so that two people may exchange theirs."""
    for before, after in swaps:
        if before is not None and after is not None:
            held = {"name_key": str(before.id)}
            connection.execute(_learner_row(before.id).values(held))


def _write_learner(
    connection: Connection, before: Learner | None, after: Learner | None, at: datetime
) -> None:
    if after is not None and before is None:
        connection.execute(insert(LearnerRow), records.learner_values(after, at))
    elif after is not None:
        connection.execute(_learner_row(after.id).values(records.name_values(after)))
    elif before is not None:
        _drop_learner(connection, before.id, at)


def _drop_learner(connection: Connection, learner_id: UUID, at: datetime) -> None:
    """Delete a person who did nothing yet; anybody else is removed, so that nothing is lost."""
    used: Sequence[Any] = [
        col(table.learner_id) == learner_id for table in (QuizRow, TraceRow, ExtraTimeRow)
    ]
    if any(connection.execute(select(exists().where(one))).scalar_one() for one in used):
        connection.execute(_learner_row(learner_id).values(removed_at=at))
        return
    gone = delete(EnrolmentRow).where(col(EnrolmentRow.learner_id) == learner_id)
    connection.execute(gone)
    connection.execute(delete(LearnerRow).where(col(LearnerRow.id) == learner_id))


def _write_class(
    connection: Connection, before: SchoolClass | None, after: SchoolClass | None, at: datetime
) -> None:
    if after is not None:
        values = {"name": after.name, "name_key": name_key(after.name)}
        if before is None:
            values_of_new = {"id": after.id, "created_at": at, **values}
            connection.execute(insert(SchoolClassRow), values_of_new)
        else:
            connection.execute(_class_row(after.id).values(values))
    elif before is not None:
        _drop_class(connection, before.id, at)


def _drop_class(connection: Connection, class_id: UUID, at: datetime) -> None:
    """Delete a class that was set nothing yet; another one is removed."""
    was_set = exists().where(col(AssignmentRow.class_id) == class_id)
    if connection.execute(select(was_set)).scalar_one():
        connection.execute(_class_row(class_id).values(removed_at=at))
        return
    connection.execute(delete(EnrolmentRow).where(col(EnrolmentRow.class_id) == class_id))
    connection.execute(delete(SchoolClassRow).where(col(SchoolClassRow.id) == class_id))


def _join(connection: Connection, member: Membership, at: datetime) -> None:
    """Put a person into a class, as if without a break if it was left before."""
    again = _enrolment(member).values(until=None)
    if connection.execute(again).rowcount == 0:
        values = {"class_id": member.class_id, "learner_id": member.learner_id, "since": at}
        connection.execute(insert(EnrolmentRow), values)


def _leave(connection: Connection, member: Membership, at: datetime) -> None:
    connection.execute(_enrolment(member).values(until=at))


def _mark(connection: Connection, ids: Iterable[UUID], at: datetime | None) -> None:
    for one in ids:
        if connection.execute(_learner_row(one).values(removed_at=at)).rowcount == 0:
            connection.execute(_class_row(one).values(removed_at=at))


def _learner_row(learner_id: UUID) -> Update:
    return update(LearnerRow).where(col(LearnerRow.id) == learner_id)


def _class_row(class_id: UUID) -> Update:
    return update(SchoolClassRow).where(col(SchoolClassRow.id) == class_id)


def _enrolment(member: Membership) -> Update:
    return update(EnrolmentRow).where(
        col(EnrolmentRow.class_id) == member.class_id,
        col(EnrolmentRow.learner_id) == member.learner_id,
    )


def to_document(change: Difference) -> dict[str, Any]:
    """Return a difference as values that JSON can hold."""
    return {
        "learners": [[_learner(one) for one in swap] for swap in change.learners],
        "classes": [[_class(one) for one in swap] for swap in change.classes],
        "joined": [list(map(str, one)) for one in sorted(change.joined)],
        "left": [list(map(str, one)) for one in sorted(change.left)],
        "removed": sorted(map(str, change.removed)),
        "back": sorted(map(str, change.back)),
    }


def from_document(document: Mapping[str, Any]) -> Difference:
    """Read a difference back; raises KeyError, TypeError or ValueError if it is none."""
    return Difference(
        tuple((_as_learner(old), _as_learner(new)) for old, new in document["learners"]),
        tuple((_as_class(old), _as_class(new)) for old, new in document["classes"]),
        frozenset(Membership(UUID(one), UUID(two)) for one, two in document["joined"]),
        frozenset(Membership(UUID(one), UUID(two)) for one, two in document["left"]),
        frozenset(map(UUID, document["removed"])),
        frozenset(map(UUID, document["back"])),
    )


def _learner(one: Learner | None) -> list[str] | None:
    return None if one is None else [str(one.id), one.name, one.number]


def _class(one: SchoolClass | None) -> list[str] | None:
    return None if one is None else [str(one.id), one.name]


def _as_learner(stored: Sequence[str] | None) -> Learner | None:
    return None if stored is None else Learner(UUID(stored[0]), stored[1], stored[2])


def _as_class(stored: Sequence[str] | None) -> SchoolClass | None:
    return None if stored is None else SchoolClass(UUID(stored[0]), stored[1])
