"""Assignments in the results file: what is set to whom, and who has more time.

Every method is one short transaction. All of them raise StorageError if the file cannot be used.
"""

from collections.abc import Mapping
from datetime import datetime
from itertools import chain
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, delete, func, insert, or_, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.classroom.assignment import Assignment, Content, Fixed
from quizapp.classroom.assignment_document import (
    assignment_document,
    content_of,
    made_of,
    picture_hashes,
    rules_document,
    rules_of,
)
from quizapp.classroom.handout import share_of
from quizapp.classroom.school_class import SchoolClass
from quizapp.session.learner import Learner
from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage.classroom_tables import (
    AssignmentRow,
    EnrolmentRow,
    ExtraTimeRow,
    SchoolClassRow,
    SittingRow,
)
from quizapp.storage.pictures import add_pictures, pictures_by_hash
from quizapp.storage.records import learner_of
from quizapp.storage.results_file import ResultsFile
from quizapp.storage.tables import LearnerRow, QuizRow

EXTRA = "extra_time"
"""Where a document of what came as a file says who has more time, by marks."""

_HEAD = ("made_of", "rules", "seed")
"""What of a document is read for lists; the questions are not."""


class Assignments:
    """What is set; a removed assignment is kept, but none of the lists has it."""

    def __init__(self, file: ResultsFile) -> None:
        """Look into a results file."""
        self._file = file

    def add(self, assignment: Assignment, content: Content) -> None:
        """Keep a new assignment with all that it asks."""
        document = assignment_document(assignment, content)
        with self._file.writing() as connection:
            if isinstance(content, Fixed):
                shown = (one.every_picture for one in content.questions)
                add_pictures(connection, chain.from_iterable(shown))
            connection.execute(insert(AssignmentRow), assignment_values(assignment, document))

    def get(self, assignment_id: UUID) -> Assignment | None:
        """Return an assignment, removed or not; None if there is none."""
        query = _heads().where(col(AssignmentRow.id) == assignment_id)
        with self._file.reading() as session:
            row = session.execute(query).first()
            return None if row is None else _assignment(row)

    def content(self, assignment_id: UUID) -> Content | None:
        """Return what an assignment asks, None if there is none."""
        with self._file.reading() as session:
            row = session.get(AssignmentRow, assignment_id)
            if row is None:
                return None
            pictures = pictures_by_hash(session, set(picture_hashes(row.document)))
            return content_of(row.document, pictures)

    def all(self) -> tuple[Assignment, ...]:
        """Return all assignments that are not removed, the latest first."""
        query = _heads().where(col(AssignmentRow.removed_at).is_(None))
        with self._file.reading() as session:
            return tuple(map(_assignment, session.execute(query)))

    def of(self, learner: Learner) -> tuple[Assignment, ...]:
        """Return what is set to a person: to everybody, or to a class that the person is in.

        What the person is at is among it in any case, since what has begun may be finished.
        """
        classes = select(col(EnrolmentRow.class_id)).where(
            col(EnrolmentRow.learner_id) == learner.id, col(EnrolmentRow.until).is_(None)
        )
        at_it = (
            select(col(SittingRow.assignment_id))
            .join(QuizRow, col(QuizRow.id) == col(SittingRow.quiz_id))
            .where(col(QuizRow.learner_id) == learner.id, col(QuizRow.finished_at).is_(None))
        )
        class_id = col(AssignmentRow.class_id)
        is_set = or_(class_id.is_(None), class_id.in_(classes))
        query = _heads().where(
            or_(
                is_set & col(AssignmentRow.removed_at).is_(None),
                col(AssignmentRow.id).in_(at_it),
            )
        )
        with self._file.reading() as session:
            return tuple(map(_assignment, session.execute(query)))

    def change(self, assignment: Assignment, *, unless_begun: bool) -> None:
        """Keep the title, the times and the rules of an assignment that is there.

        Raises:
            StorageError: among others, because somebody has begun it just now, `unless_begun`.
        """
        of_it = col(AssignmentRow.id) == assignment.id
        began = select(func.count()).where(col(SittingRow.assignment_id) == assignment.id)
        with self._file.writing() as connection:
            if unless_begun and connection.scalar(began):
                raise StorageError(Reason.CONFLICT, self._file.path)
            document = connection.scalar(select(col(AssignmentRow.document)).where(of_it))
            document = (document or {}) | {"rules": rules_document(assignment.rules)}
            values = assignment_values(assignment, document)
            for name in ("id", "class_id", "set_id", "created_at"):
                del values[name]
            connection.execute(update(AssignmentRow).where(of_it), values)

    def set_times(
        self, assignment_id: UUID, opens_at: datetime | None, closes_at: datetime | None
    ) -> None:
        """Keep from when and until when an assignment may be begun."""
        self._change(assignment_id, opens_at=opens_at, closes_at=closes_at)

    def set_removed(self, assignment_id: UUID, at: datetime | None) -> None:
        """Take an assignment off the lists, or put it back (None)."""
        self._change(assignment_id, removed_at=at)

    def extra_time(self, assignment_id: UUID) -> Mapping[UUID, float]:
        """Return who has more time, and which share of it: given here, or by the file it is of."""
        query = select(col(ExtraTimeRow.learner_id), col(ExtraTimeRow.share)).where(
            col(ExtraTimeRow.assignment_id) == assignment_id
        )
        with self._file.reading() as session:
            given = {row.learner_id: row.share for row in session.execute(query)}
            return _stated_time(session, assignment_id) | given

    def set_extra_time(self, assignment_id: UUID, learner_id: UUID, share: float) -> None:
        """Keep how much more time a person has; 0 is none."""
        former = delete(ExtraTimeRow).where(
            col(ExtraTimeRow.assignment_id) == assignment_id,
            col(ExtraTimeRow.learner_id) == learner_id,
        )
        values = {"assignment_id": assignment_id, "learner_id": learner_id, "share": share}
        with self._file.writing() as connection:
            connection.execute(former)
            if share:
                connection.execute(insert(ExtraTimeRow), values)

    def classes(self, *, also_removed: bool = False) -> tuple[SchoolClass, ...]:
        """Return the classes that something can be set to, by name."""
        query = select(col(SchoolClassRow.id), col(SchoolClassRow.name))
        if not also_removed:
            query = query.where(col(SchoolClassRow.removed_at).is_(None))
        with self._file.reading() as session:
            rows = session.execute(query.order_by(col(SchoolClassRow.name_key)))
            return tuple(SchoolClass(row.id, row.name) for row in rows)

    def members(self, class_id: UUID | None) -> tuple[Learner, ...]:
        """Return who is in a class now; nobody for None."""
        query = (
            select(LearnerRow)
            .join(EnrolmentRow, col(EnrolmentRow.learner_id) == col(LearnerRow.id))
            .where(col(EnrolmentRow.class_id) == class_id, col(EnrolmentRow.until).is_(None))
        )
        with self._file.reading() as session:
            return tuple(map(learner_of, session.scalars(query)))

    def people(self) -> Mapping[UUID, int]:
        """Return how many people are in each class now."""
        class_id = col(EnrolmentRow.class_id)
        query = select(class_id, func.count().label("people")).group_by(class_id)
        with self._file.reading() as session:
            rows = session.execute(query.where(col(EnrolmentRow.until).is_(None)))
            return {row.class_id: row.people for row in rows}

    def _change(self, assignment_id: UUID, **values: datetime | None) -> None:
        changed = update(AssignmentRow).where(col(AssignmentRow.id) == assignment_id)
        with self._file.writing() as connection:
            connection.execute(changed, values)


def _stated_time(session: Session, assignment_id: UUID) -> dict[UUID, float]:
    """Return who of the people here has more time by the file that an assignment came in."""
    stated = select(col(AssignmentRow.document)[EXTRA]).where(
        col(AssignmentRow.id) == assignment_id
    )
    if not (extra := session.scalar(stated)):
        return {}
    people = map(learner_of, session.scalars(select(LearnerRow)))
    shares = ((one.id, share_of(assignment_id, one, extra)) for one in people)
    return {name: share for name, share in shares if share}


def _heads() -> Select[Any]:
    """Return a query for everything but what is asked, the latest first."""
    document = col(AssignmentRow.document)
    names = ("id", "class_id", "title", "created_at", "opens_at", "closes_at")
    return select(
        *(col(getattr(AssignmentRow, name)) for name in names),
        *(document[name].label(name) for name in _HEAD),
        func.json_array_length(document, "$.questions").label("fixed"),
        func.json_extract(document, "$.drawn.count").label("drawn"),
    ).order_by(col(AssignmentRow.created_at).desc(), col(AssignmentRow.id))


def _assignment(row: Row[Any]) -> Assignment:
    head = {name: getattr(row, name) for name in _HEAD}
    return Assignment(
        id=row.id,
        title=row.title,
        class_id=row.class_id,
        made_of=made_of(head),
        questions=row.fixed if row.drawn is None else row.drawn,
        drawn=row.drawn is not None,
        seed=row.seed,
        rules=rules_of(head),
        created_at=row.created_at,
        opens_at=row.opens_at,
        closes_at=row.closes_at,
    )


def assignment_values(assignment: Assignment, document: dict[str, Any]) -> dict[str, Any]:
    """Return the row of an assignment."""
    return {
        "id": assignment.id,
        "class_id": assignment.class_id,
        "title": assignment.title,
        "set_id": assignment.made_of.set_id,
        "document": document,
        "feedback": str(assignment.rules.feedback),
        "feedback_at": assignment.rules.feedback_at,
        "created_at": assignment.created_at,
        "opens_at": assignment.opens_at,
        "closes_at": assignment.closes_at,
    }
