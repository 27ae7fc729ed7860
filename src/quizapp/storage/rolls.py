"""Between rolls and the rows of learners, classes and enrolments."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Update, bindparam, delete, exists, insert, select, update
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

_MOST_PARAMETERS = 500

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
    _write_learners(connection, change.learners, at)
    _write_classes(connection, change.classes, at)
    _leave(connection, change.left, at)
    _join(connection, change.joined, at)
    _mark(connection, change.removed, at)
    _mark(connection, change.back, None)


def _write_learners(connection: Connection, swaps: Sequence[Swap[Learner]], at: datetime) -> None:
    changed = [after for before, after in swaps if before is not None and after is not None]
    fresh = [after for before, after in swaps if before is None and after is not None]
    gone = [before.id for before, after in swaps if before is not None and after is None]
    row = update(LearnerRow).where(col(LearnerRow.id) == bindparam("key"))
    if changed:
        # Names are given up first, so that two people may exchange theirs.
        connection.execute(row, [{"key": one.id, "name_key": str(one.id)} for one in changed])
    if fresh:
        connection.execute(insert(LearnerRow), [records.learner_values(one, at) for one in fresh])
    if changed:
        values = [{"key": one.id, **records.name_values(one)} for one in changed]
        connection.execute(row, values)
    for ids in _portions(gone):
        _drop_learners(connection, ids, at)


def _drop_learners(connection: Connection, ids: Sequence[UUID], at: datetime) -> None:
    """Delete people who did nothing yet; all others are removed, so that nothing is lost."""
    used: set[UUID] = set()
    for table in (QuizRow, TraceRow, ExtraTimeRow):
        learner = col(table.learner_id)
        used.update(connection.execute(select(learner).where(learner.in_(ids))).scalars())
    unused = [one for one in ids if one not in used]
    _mark(connection, used, at)
    connection.execute(delete(EnrolmentRow).where(col(EnrolmentRow.learner_id).in_(unused)))
    connection.execute(delete(LearnerRow).where(col(LearnerRow.id).in_(unused)))


def _write_classes(
    connection: Connection, swaps: Sequence[Swap[SchoolClass]], at: datetime
) -> None:
    for before, after in swaps:
        if after is None and before is not None:
            _drop_class(connection, before.id, at)
        elif after is not None:
            values = {"name": after.name, "name_key": name_key(after.name)}
            if before is None:
                fresh = {"id": after.id, "created_at": at, **values}
                connection.execute(insert(SchoolClassRow), fresh)
            else:
                connection.execute(_class_row(after.id).values(values))


def _drop_class(connection: Connection, class_id: UUID, at: datetime) -> None:
    """Delete a class that was set nothing yet; another one is removed."""
    was_set = exists().where(col(AssignmentRow.class_id) == class_id)
    if connection.execute(select(was_set)).scalar_one():
        connection.execute(_class_row(class_id).values(removed_at=at))
        return
    connection.execute(delete(EnrolmentRow).where(col(EnrolmentRow.class_id) == class_id))
    connection.execute(delete(SchoolClassRow).where(col(SchoolClassRow.id) == class_id))


def _join(connection: Connection, members: Iterable[Membership], at: datetime) -> None:
    """Put people into classes, as if without a break where they were left before."""
    wanted = set(members)
    were: set[Membership] = set()
    for ids in _portions(sorted({one.class_id for one in wanted})):
        known = select(col(EnrolmentRow.class_id), col(EnrolmentRow.learner_id))
        rows = connection.execute(known.where(col(EnrolmentRow.class_id).in_(ids)))
        were |= wanted & {Membership(*row) for row in rows}
    if were:
        _set_until(connection, were, None)
    if fresh := wanted - were:
        connection.execute(insert(EnrolmentRow), [{**one._asdict(), "since": at} for one in fresh])


def _leave(connection: Connection, members: Iterable[Membership], at: datetime) -> None:
    if left := set(members):
        _set_until(connection, left, at)


def _set_until(connection: Connection, members: set[Membership], at: datetime | None) -> None:
    row = update(EnrolmentRow).where(
        col(EnrolmentRow.class_id) == bindparam("of_class"),
        col(EnrolmentRow.learner_id) == bindparam("of_learner"),
    )
    values = [
        {"of_class": one.class_id, "of_learner": one.learner_id, "until": at} for one in members
    ]
    connection.execute(row, values)


def _portions(ids: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    """Yield ids, never more at once than a statement may have parameters."""
    for start in range(0, len(ids), _MOST_PARAMETERS):
        yield ids[start : start + _MOST_PARAMETERS]


def _mark(connection: Connection, ids: Iterable[UUID], at: datetime | None) -> None:
    for one in ids:
        if connection.execute(_learner_row(one).values(removed_at=at)).rowcount == 0:
            connection.execute(_class_row(one).values(removed_at=at))


def _learner_row(learner_id: UUID) -> Update:
    return update(LearnerRow).where(col(LearnerRow.id) == learner_id)


def _class_row(class_id: UUID) -> Update:
    return update(SchoolClassRow).where(col(SchoolClassRow.id) == class_id)


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
