"""The tables, in types that SQLite and PostgreSQL share.

Keys are UUIDs, times are aware and in UTC, and every constraint has a name, so that
migrations can find it. These classes check nothing by themselves; values come from
`records` and the database holds them to the constraints.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Index,
    MetaData,
    UniqueConstraint,
    text,
)
from sqlmodel import Field, SQLModel

from quizapp.dataset.picture import MediaType
from quizapp.memory.trace import Stage
from quizapp.session.quiz import Mode


class Table(SQLModel):
    """What all tables share: one catalogue, and the names of constraints."""

    # Rows are never validated (see above), so what would validate them need not be made.
    model_config = {"defer_build": True}

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )


class LearnerRow(Table, table=True):
    """A person; two spellings of one name and number share `name_key`.

    `number` is what a school tells people of one name apart by.
    """

    __tablename__ = "learner"

    id: UUID = Field(primary_key=True)
    name: str = Field(max_length=80)
    name_key: str = Field(max_length=240, unique=True)
    created_at: datetime
    number: str | None = Field(default=None, max_length=40)
    removed_at: datetime | None = None


class QuizRow(Table, table=True):
    """A quiz, with the sums of its answers, which change in the same transaction as they do."""

    __tablename__ = "quiz"
    __table_args__ = (
        CheckConstraint(f"mode IN {tuple(map(str, Mode))}", name="mode"),
        CheckConstraint("position BETWEEN 0 AND question_count", name="position"),
        CheckConstraint("right_count BETWEEN 0 AND counted", name="right_count"),
        CheckConstraint("score BETWEEN 0 AND max_score", name="score"),
        CheckConstraint("seconds >= 0", name="seconds"),
        Index(None, "learner_id", "started_at"),
        Index(None, "started_at"),
        Index(None, "set_id", "started_at"),
        Index(None, "set_id", "seed", "generator", "set_hash", "learner_id"),
        Index(
            "ix_quiz_finished",
            *("learner_id", "latest_at", "finished_at"),
            sqlite_where=text("finished_at IS NOT NULL AND discarded_at IS NULL"),
        ),
        Index(
            "ix_quiz_latest",
            "latest_at",
            sqlite_where=text("finished_at IS NOT NULL AND discarded_at IS NULL"),
        ),
        Index(
            "ix_quiz_unfinished",
            *("learner_id", "latest_at"),
            sqlite_where=text("finished_at IS NULL AND discarded_at IS NULL"),
        ),
    )

    id: UUID = Field(primary_key=True)
    learner_id: UUID = Field(foreign_key="learner.id")
    set_id: str
    set_title: str
    set_hash: str
    generator: str
    seed: int = Field(sa_type=BigInteger)
    mode: str
    question_count: int
    position: int
    counted: int
    right_count: int
    score: float
    max_score: float
    seconds: float
    started_at: datetime
    latest_at: datetime
    finished_at: datetime | None = None
    discarded_at: datetime | None = None


class QuestionRow(Table, table=True):
    """A question at its place in a quiz.

    What is counted over many answers is here; all that the learner saw is in `DocumentRow`, so
    that counting need not read past it.
    """

    __tablename__ = "quiz_question"
    __table_args__ = (
        CheckConstraint("position >= 0", name="position"),
        UniqueConstraint("quiz_id", "position"),
    )

    id: UUID = Field(primary_key=True)
    quiz_id: UUID = Field(foreign_key="quiz.id")
    position: int
    question_id: str
    kind: str
    stem: str
    extra: bool
    flagged: bool


class DocumentRow(Table, table=True):
    """All that the learner saw of a question of a quiz, and what is right about it."""

    __tablename__ = "question_document"

    quiz_question_id: UUID = Field(primary_key=True, foreign_key="quiz_question.id")
    document: dict[str, Any] = Field(sa_type=JSON)


class PictureRow(Table, table=True):
    """The file of a picture, kept once by the SHA-256 of its bytes."""

    __tablename__ = "picture"
    __table_args__ = (
        CheckConstraint(f"media_type IN {tuple(map(str, MediaType))}", name="media_type"),
        CheckConstraint("width > 0 AND height > 0", name="size"),
    )

    hash: str = Field(primary_key=True, max_length=64)
    media_type: str
    width: int
    height: int
    content: bytes


class QuestionPictureRow(Table, table=True):
    """That a question of a quiz shows a picture, which its document names by the hash."""

    __tablename__ = "question_picture"

    quiz_question_id: UUID = Field(primary_key=True, foreign_key="quiz_question.id")
    picture_hash: str = Field(
        primary_key=True, foreign_key="picture.hash", index=True, max_length=64
    )


class AnswerRow(Table, table=True):
    """The one answer to a question of a quiz, with a seal over all that it tells (see `seals`)."""

    __tablename__ = "answer"
    __table_args__ = (
        CheckConstraint("score BETWEEN 0 AND max_score", name="score"),
        CheckConstraint("seconds >= 0", name="seconds"),
    )

    quiz_question_id: UUID = Field(primary_key=True, foreign_key="quiz_question.id")
    response: list[str] = Field(sa_type=JSON)
    skipped: bool
    correct: bool
    score: float
    max_score: float
    seconds: float
    answered_at: datetime
    seal: bytes | None = Field(default=None, max_length=16)


class AnswerFactRow(Table, table=True):
    """A fact that an answer showed to be known or not; `position` is its place in the question.

    `grade` is what the review of its memory was told, NULL if the answer was none.
    """

    __tablename__ = "answer_fact"
    __table_args__ = (CheckConstraint("grade BETWEEN 1 AND 4", name="grade"),)

    quiz_question_id: UUID = Field(primary_key=True, foreign_key="answer.quiz_question_id")
    position: int = Field(primary_key=True)
    event: str
    attribute: str
    grade: int | None = None


class TraceRow(Table, table=True):
    """How well a person remembers a fact, as it was after the last review."""

    __tablename__ = "trace"
    __table_args__ = (
        CheckConstraint(f"stage IN {tuple(map(str, Stage))}", name="stage"),
        CheckConstraint("stability > 0", name="stability"),
        CheckConstraint("lapses BETWEEN 0 AND reviews", name="lapses"),
        Index(None, "learner_id", "due"),
    )

    learner_id: UUID = Field(primary_key=True, foreign_key="learner.id")
    set_id: str = Field(primary_key=True)
    event: str = Field(primary_key=True)
    attribute: str = Field(primary_key=True)
    stage: str
    step: int | None = None
    stability: float
    difficulty: float
    due: datetime
    reviewed: datetime
    reviews: int
    lapses: int
    suspended: bool
    asked_as: str
    knew: bool


class ReportRow(Table, table=True):
    """A learner's note that something is wrong with a question."""

    __tablename__ = "problem_report"

    id: UUID = Field(primary_key=True)
    quiz_question_id: UUID = Field(foreign_key="quiz_question.id", index=True)
    remark: str = Field(max_length=2000)
    created_at: datetime
    resolved: bool
