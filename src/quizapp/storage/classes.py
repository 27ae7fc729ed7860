"""Classes and the people in them, and every change of these, which can be undone.

Every method is one short transaction; what it writes is on the disk when it returns.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, func, insert, select, update
from sqlmodel import col

from quizapp.classroom.activity import Activity
from quizapp.classroom.roll import Roll
from quizapp.classroom.roll_change import ChangeSort, RollChange
from quizapp.classroom.roll_difference import ChangedSinceError, difference
from quizapp.session.learner import Learner
from quizapp.storage import merging, rolls
from quizapp.storage.classroom_tables import RollChangeRow
from quizapp.storage.results_file import ResultsFile
from quizapp.storage.tables import QuizRow

_NEXT = select(func.coalesce(func.max(col(RollChangeRow.position)), 0) + 1)


class ClassStore:
    """What the results file knows of classes; raises StorageError if it cannot be used."""

    def __init__(self, file: ResultsFile) -> None:
        """Look into a results file, which somebody else opens and closes."""
        self._file = file

    def roll(self) -> Roll:
        """Return everybody and every class as they are now."""
        with self._file.reading() as session:
            return rolls.roll_of(session)

    def activity(self) -> Mapping[UUID, Activity]:
        """Return how much was done by everybody who finished a quiz, by their ids."""
        query = (
            select(
                col(QuizRow.learner_id),
                func.count().label("quizzes"),
                func.max(col(QuizRow.finished_at)).label("latest"),
            )
            .where(col(QuizRow.finished_at).is_not(None), col(QuizRow.discarded_at).is_(None))
            .group_by(col(QuizRow.learner_id))
        )
        with self._file.reading() as session:
            rows = session.execute(query).all()
        return {row.learner_id: Activity(row.quizzes, row.latest) for row in rows}

    def change(
        self, sort: ChangeSort, subject: str, at: datetime, decide: Callable[[Roll], Roll]
    ) -> RollChange | None:
        """Make another roll of the present one, and keep how to undo it; None if it is the same.

        Whatever `decide` raises is passed on, and then nothing has changed.
        """
        with self._file.writing() as connection:
            before = rolls.roll_of(connection)
            made = difference(before, decide(before))
            if not made:
                return None
            rolls.write(connection, made, at)
            return _keep(connection, sort, subject, at, rolls.to_document(made))

    def merge(self, other: UUID, kept: Learner, at: datetime) -> RollChange:
        """Let two learners be one: `kept` has all that the other did, who is removed.

        Raises:
            RollError: one of them is not there any more.
        """
        with self._file.writing() as connection:
            before = rolls.roll_of(connection)
            made = difference(before, before.merged(other, kept.id))
            rolls.write(connection, made, at)
            moved = {merging.KEY: merging.move(connection, other, kept.id)}
            document = rolls.to_document(made) | moved
            return _keep(connection, ChangeSort.MERGED, kept.name, at, document)

    def latest_change(self) -> RollChange | None:
        """Return the change that would be undone next, None if there is none."""
        query = (
            select(RollChangeRow)
            .where(col(RollChangeRow.undone_at).is_(None))
            .order_by(col(RollChangeRow.position).desc())
            .limit(1)
        )
        with self._file.reading() as session:
            row = session.scalars(query).first()
            if row is None:
                return None
            return RollChange(row.id, ChangeSort(row.sort), row.subject, row.made_at)

    def undo(self, change_id: UUID, at: datetime) -> None:
        """Make everything as it was before a change.

        Raises:
            ChangedSinceError: what it changed was changed again since, or undone already.
        """
        kept = select(col(RollChangeRow.document)).where(
            col(RollChangeRow.id) == change_id, col(RollChangeRow.undone_at).is_(None)
        )
        done = update(RollChangeRow).where(col(RollChangeRow.id) == change_id)
        with self._file.writing() as connection:
            document = connection.execute(kept).scalar_one_or_none()
            if document is None:
                raise ChangedSinceError
            undoing = rolls.from_document(document).inverse
            undoing.upon(rolls.roll_of(connection))
            rolls.write(connection, undoing, at)
            if merging.KEY in document:
                merging.move_back(connection, document[merging.KEY])
            connection.execute(done.values(undone_at=at))


def _keep(
    connection: Connection, sort: ChangeSort, subject: str, at: datetime, document: dict[str, Any]
) -> RollChange:
    """Keep how to undo a change."""
    change = RollChange(uuid4(), sort, subject[:200], at)
    values = {
        "id": change.id,
        "position": connection.execute(_NEXT).scalar_one(),
        "sort": str(sort),
        "subject": change.subject,
        "document": document,
        "made_at": at,
    }
    connection.execute(insert(RollChangeRow), values)
    return change
