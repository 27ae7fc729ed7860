"""The tables of classes, of what they are set, of exams and of results that came as files."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, Index
from sqlmodel import Field

from quizapp.classroom.rules import Feedback
from quizapp.storage.tables import Table


class SchoolClassRow(Table, table=True):
    """A class; two spellings of one name share `name_key`."""

    __tablename__ = "school_class"

    id: UUID = Field(primary_key=True)
    name: str = Field(max_length=80)
    name_key: str = Field(max_length=240, unique=True)
    created_at: datetime
    removed_at: datetime | None = None


class EnrolmentRow(Table, table=True):
    """That a person is in a class, or was until some day."""

    __tablename__ = "enrolment"

    class_id: UUID = Field(primary_key=True, foreign_key="school_class.id")
    learner_id: UUID = Field(primary_key=True, foreign_key="learner.id", index=True)
    since: datetime
    until: datetime | None = None


class RollChangeRow(Table, table=True):
    """A change of people and classes; `document` holds what was otherwise before it.

    `position` counts the changes, since a clock may be set back.
    """

    __tablename__ = "roll_change"

    id: UUID = Field(primary_key=True)
    position: int = Field(unique=True)
    sort: str
    subject: str = Field(max_length=200)
    document: dict[str, Any] = Field(sa_type=JSON)
    made_at: datetime
    undone_at: datetime | None = None


class AssignmentRow(Table, table=True):
    """A quiz that a class is set; `document` holds its questions and its rules.

    When answers are told stands beside it, too, so that queries can leave out what is not told
    yet.
    """

    __tablename__ = "assignment"
    __table_args__ = (
        CheckConstraint(f"feedback IN {tuple(map(str, Feedback))}", name="feedback"),
        CheckConstraint("(feedback = 'later') = (feedback_at IS NOT NULL)", name="feedback_at"),
    )

    id: UUID = Field(primary_key=True)
    class_id: UUID | None = Field(default=None, foreign_key="school_class.id", index=True)
    title: str = Field(max_length=200)
    set_id: str
    document: dict[str, Any] = Field(sa_type=JSON)
    feedback: str
    feedback_at: datetime | None = None
    created_at: datetime
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    removed_at: datetime | None = None


class ExtraTimeRow(Table, table=True):
    """Which share of the time a person has in an exam beyond that of everybody: 0.25 a quarter."""

    __tablename__ = "extra_time"
    __table_args__ = (CheckConstraint("share >= 0", name="share"),)

    assignment_id: UUID = Field(primary_key=True, foreign_key="assignment.id")
    learner_id: UUID = Field(primary_key=True, foreign_key="learner.id")
    share: float


class SittingRow(Table, table=True):
    """That a quiz is taken as an assignment, and how much of its time is used.

    `base_seconds` is NULL without a limit, `question_base` without one for each question, which
    was shown when `question_since` seconds were used. The clock stood at `boot_seconds` since
    the computer with the start `boot` came up, when `used_seconds` were used; both tell what has
    passed since, whatever the date and time were set to.
    """

    __tablename__ = "sitting"
    __table_args__ = (
        CheckConstraint("attempt >= 1", name="attempt"),
        CheckConstraint("base_seconds > 0", name="base_seconds"),
        CheckConstraint("extra_seconds >= 0", name="extra_seconds"),
        CheckConstraint("question_base > 0", name="question_base"),
        CheckConstraint("question_extra >= 0", name="question_extra"),
        CheckConstraint("used_seconds >= 0", name="used_seconds"),
        CheckConstraint("question_since >= 0", name="question_since"),
    )

    quiz_id: UUID = Field(primary_key=True, foreign_key="quiz.id")
    assignment_id: UUID = Field(foreign_key="assignment.id", index=True)
    attempt: int
    base_seconds: float | None = None
    extra_seconds: float
    question_base: float | None = None
    question_extra: float
    question_since: float
    used_seconds: float
    boot: str
    boot_seconds: float
    saved_at: datetime


class SittingNoteRow(Table, table=True):
    """Something worth knowing about a sitting, such as that its window was left.

    It came to be known when `used_seconds` were used, and took `seconds`.
    """

    __tablename__ = "sitting_note"

    quiz_id: UUID = Field(primary_key=True, foreign_key="sitting.quiz_id")
    position: int = Field(primary_key=True)
    sort: str
    used_seconds: float
    seconds: float
    noted_at: datetime


class ReceivedFileRow(Table, table=True):
    """A file of results that was taken in; `genuine` is whether its checksum was right."""

    __tablename__ = "received_file"

    id: UUID = Field(primary_key=True)
    name: str
    checksum: str = Field(max_length=64)
    genuine: bool
    received_at: datetime


class ReceivedQuizRow(Table, table=True):
    """That a quiz was not taken here but came in a file, or in several."""

    __tablename__ = "received_quiz"
    __table_args__ = (Index(None, "file_id"),)

    quiz_id: UUID = Field(primary_key=True, foreign_key="quiz.id")
    file_id: UUID = Field(primary_key=True, foreign_key="received_file.id")
