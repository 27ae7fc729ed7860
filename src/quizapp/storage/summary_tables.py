"""What is kept a second time, beside the answers, so that looking back need not read all of them.

Each row changes in the transaction of the answer that it tells of (see `tallies`). Sums are
whole numbers: of marks in millionths, of time in milliseconds. Whatever order answers come in,
as out of files, they add up to the same.
"""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint
from sqlmodel import Field

from quizapp.storage.tables import Table


class FactTallyRow(Table, table=True):
    """What became of one person's answers about a fact.

    `given` are all answers, `right` those that were wholly right, `answers` those that count
    and `credit` the sum of the shares of their marks. `first_id` is the question of the first
    answer that item analysis counts, from the quiz `first_quiz_id` that began at `first_at`; NULL
    if there is none.
    """

    __tablename__ = "fact_tally"

    learner_id: UUID = Field(primary_key=True, foreign_key="learner.id")
    set_id: str = Field(primary_key=True, index=True)
    event: str = Field(primary_key=True)
    attribute: str = Field(primary_key=True)
    given: int
    right: int
    milliseconds: int = Field(sa_type=BigInteger)
    answers: int
    credit: int = Field(sa_type=BigInteger)
    first_id: UUID | None = None
    first_quiz_id: UUID | None = None
    first_at: datetime | None = None


class KindTallyRow(Table, table=True):
    """What became of one person's answers to a kind of question (see `FactTallyRow`).

    `marks` of `most` were earned by all answers.
    """

    __tablename__ = "kind_tally"

    learner_id: UUID = Field(primary_key=True, foreign_key="learner.id")
    set_id: str = Field(primary_key=True, index=True)
    kind: str = Field(primary_key=True)
    given: int
    right: int
    milliseconds: int = Field(sa_type=BigInteger)
    answers: int
    credit: int = Field(sa_type=BigInteger)
    marks: int = Field(sa_type=BigInteger)
    most: int = Field(sa_type=BigInteger)
    first_id: UUID | None = None
    first_quiz_id: UUID | None = None
    first_at: datetime | None = None


class DayTallyRow(Table, table=True):
    """What became of one person's answers of one day to a set (see `FactTallyRow`).

    The `day` is that of the place where the answers were kept, at the time when they were.
    """

    __tablename__ = "day_tally"
    # Rows that are read together lie together, in the order of the key.
    __table_args__ = ({"sqlite_with_rowid": False},)

    learner_id: UUID = Field(primary_key=True, foreign_key="learner.id")
    day: date = Field(primary_key=True)
    set_id: str = Field(primary_key=True)
    given: int
    right: int
    milliseconds: int = Field(sa_type=BigInteger)


class AnswerPlaceRow(Table, table=True):
    """Where an answer stands among all that a person ever gave."""

    __tablename__ = "answer_place"
    # Rows that are read together lie together, in the order of the key.
    __table_args__ = ({"sqlite_with_rowid": False},)

    learner_id: UUID = Field(primary_key=True, foreign_key="learner.id")
    answered_at: datetime = Field(primary_key=True)
    quiz_question_id: UUID = Field(primary_key=True, foreign_key="answer.quiz_question_id")
    day: date
    set_id: str
    kind: str
    correct: bool
    milliseconds: int = Field(sa_type=BigInteger)


class FactPlaceRow(Table, table=True):
    """Where an answer stands among all that told of a fact; `position` is as in `AnswerFactRow`."""

    __tablename__ = "fact_place"
    # Rows that are read together lie together, in the order of the key.
    __table_args__ = ({"sqlite_with_rowid": False},)

    learner_id: UUID = Field(primary_key=True, foreign_key="learner.id")
    set_id: str = Field(primary_key=True)
    event: str = Field(primary_key=True)
    attribute: str = Field(primary_key=True)
    answered_at: datetime = Field(primary_key=True)
    quiz_question_id: UUID = Field(primary_key=True, foreign_key="answer.quiz_question_id")
    position: int = Field(primary_key=True)
    day: date
    correct: bool
    milliseconds: int = Field(sa_type=BigInteger)


class SealTotalRow(Table, table=True):
    """How many answers there are, and what their seals add up to (see `seals`); the one row."""

    __tablename__ = "seal_total"
    __table_args__ = (CheckConstraint("id = 1", name="id"),)

    id: int = Field(primary_key=True)
    answers: int
    total: int = Field(sa_type=BigInteger)
