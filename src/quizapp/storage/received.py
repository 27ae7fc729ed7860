"""Results that came as files, among those of this computer.

A file is taken in by one transaction, whole or not at all. Taking it in again changes nothing,
and the order in which files come makes no difference to what is kept of their quizzes. The
memory of facts is left alone: it is kept, and schedules reviews, where the answers were given.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.classroom.hand_in import QuizStanding, standing
from quizapp.classroom.receipt import Merged, OtherContentError, Receipt
from quizapp.classroom.recognition import Acquaintance
from quizapp.classroom.sitting_record import SittingRecord
from quizapp.session.learner import Learner, name_key
from quizapp.session.quiz import Item, Quiz
from quizapp.storage import merging, queries, quiz_steps, records, rolls, seals, tallies
from quizapp.storage.classroom_tables import ReceivedFileRow, ReceivedQuizRow
from quizapp.storage.received_sittings import add_sittings, stand
from quizapp.storage.results_file import ResultsFile
from quizapp.storage.tables import AnswerFactRow, AnswerRow, LearnerRow, QuestionRow, QuizRow

_ASIDE = 1_000_000
"""Where questions stand while others take their places; no quiz has so many."""


class ReceivedResults:
    """What learners handed in."""

    def __init__(self, file: ResultsFile) -> None:
        """Keep results in a file."""
        self._file = file

    def has(self, receipt: Receipt) -> bool:
        """Tell whether a file of this content was taken in before."""
        with self._file.reading() as session:
            return session.get(ReceivedFileRow, receipt.id) is not None

    def acquaintance(self) -> Acquaintance:
        """Return everybody who may hand something in, removed ones too."""
        with self._file.reading() as session:
            roll = rolls.roll_of(session)
            gone = [one for one in roll.learners.values() if one.id in roll.removed]
            present = [one for one in roll.learners.values() if one.id not in roll.removed]
            return Acquaintance(present, gone, merging.merged(session))

    def awaits(self, sittings: Sequence[SittingRecord]) -> bool:
        """Tell whether any of some sittings can be kept by now, and was not before."""
        with self._file.reading() as session:
            return bool(stand(session, sittings).new)

    def standings(self, quizzes: Iterable[Quiz], sittings: Sequence[SittingRecord] = ()) -> Merged:
        """Compare quizzes, and how they were taken, with those that are here."""
        with self._file.reading() as session:
            found = {
                quiz.id: _standing(session, queries.quiz(session, quiz.id), quiz)
                for quiz in quizzes
            }
            stood = stand(session, sittings)
        others = dict.fromkeys(stood.others, QuizStanding.OTHER)
        return Merged(found | others, frozenset(one.quiz_id for one in stood.new), stood.strays)

    def merge(
        self,
        receipt: Receipt,
        quizzes: Sequence[Quiz],
        learner: Learner,
        at: datetime,
        sittings: Sequence[SittingRecord] = (),
    ) -> Merged:
        """Take the quizzes of a file in as those of a learner, who may be new.

        `sittings` tell of some of them how they were taken as assignments.

        Raises:
            OtherContentError: one of them is here with other content, times or notes.
            StorageError: the file of this program cannot be written.
        """
        with self._file.writing() as connection:
            learner = _kept_learner(connection, learner, at)
            own = [replace(quiz, learner=learner) for quiz in quizzes]
            found = {quiz.id: _merge(connection, quiz) for quiz in own}
            stood = add_sittings(connection, own, sittings)
            _keep_receipt(connection, receipt, at, found)
        return Merged(found, frozenset(one.quiz_id for one in stood.new), stood.strays)


def _kept_learner(connection: Connection, learner: Learner, at: datetime) -> Learner:
    """Return a learner as known here, after keeping one who is new."""
    key = name_key(learner.name, learner.number)
    known = select(LearnerRow).where(
        (col(LearnerRow.id) == learner.id) | (col(LearnerRow.name_key) == key)
    )
    rows = connection.execute(known).all()
    for row in sorted(rows, key=lambda row: row.id != learner.id):
        back = update(LearnerRow).where(col(LearnerRow.id) == row.id)
        connection.execute(back.values(removed_at=None))
        return records.learner_of(row)
    connection.execute(insert(LearnerRow), records.learner_values(learner, at))
    return learner


def _merge(connection: Connection, quiz: Quiz) -> QuizStanding:
    with Session(connection) as session:
        known = queries.quiz(session, quiz.id)
        found = _standing(session, known, quiz)
    if found is QuizStanding.OTHER:
        raise OtherContentError(quiz.id)
    if known is None:
        latest = quiz.finished_at or quiz.started_at
        values = records.quiz_values(quiz) | records.progress_values(quiz, latest)
        connection.execute(insert(QuizRow), values)
        quiz_steps.ask(connection, quiz, quiz.items)
        _add_answers(connection, quiz, [item for item in quiz.items if item.answer])
    elif found is QuizStanding.LONGER:
        _go_on(connection, known, quiz)
    return found


def _standing(session: Session, known: Quiz | None, quiz: Quiz) -> QuizStanding:
    """Compare a quiz with what is here; one with a question of another quiz was made by hand."""
    taken = select(col(QuestionRow.id)).where(
        col(QuestionRow.id).in_([item.id for item in quiz.items]),
        col(QuestionRow.quiz_id) != quiz.id,
    )
    if session.scalars(taken.limit(1)).first() is not None:
        return QuizStanding.OTHER
    return standing(known, quiz)


def _go_on(connection: Connection, known: Quiz, quiz: Quiz) -> None:
    """Bring a quiz to a later state; questions may have come between those that it had."""
    former = {item.id: item for item in known.items}
    aside = update(QuestionRow).where(col(QuestionRow.quiz_id) == quiz.id)
    connection.execute(aside.values(position=QuestionRow.position + _ASIDE))
    for place, item in enumerate(quiz.items):
        if item.id in former:
            here = update(QuestionRow).where(col(QuestionRow.id) == item.id)
            connection.execute(here.values(position=place))
    quiz_steps.ask(connection, quiz, [item for item in quiz.items if item.id not in former])
    _add_answers(
        connection,
        quiz,
        [item for item in quiz.items if item.answer and not _is_answered(former.get(item.id))],
    )
    latest = quiz.finished_at or quiz.started_at
    changed = update(QuizRow).where(col(QuizRow.id) == quiz.id)
    connection.execute(changed.values(records.progress_values(quiz, latest)))


def _is_answered(item: Item | None) -> bool:
    return item is not None and item.answer is not None


def _add_answers(connection: Connection, quiz: Quiz, items: Sequence[Item]) -> None:
    rows = [records.answer_values(item.id, item.answer) for item in items if item.answer]
    facts = [values for item in items for values in records.fact_values(item, None)]
    if rows:
        connection.execute(insert(AnswerRow), rows)
    if facts:
        connection.execute(insert(AnswerFactRow), facts)
    seals.keep(connection, [item.id for item in items])
    tallies.note(connection, quiz, items)


def _keep_receipt(
    connection: Connection, receipt: Receipt, at: datetime, found: Mapping[UUID, QuizStanding]
) -> None:
    """Keep where quizzes came from, but for those that were taken here."""
    known = select(col(ReceivedFileRow.id)).where(col(ReceivedFileRow.id) == receipt.id)
    if connection.execute(known).first():
        return
    came = select(col(ReceivedQuizRow.quiz_id)).where(col(ReceivedQuizRow.quiz_id).in_(found))
    received = set(connection.scalars(came))
    values = {
        "id": receipt.id,
        "name": receipt.name,
        "checksum": receipt.checksum,
        "genuine": receipt.is_genuine,
        "received_at": at,
    }
    connection.execute(insert(ReceivedFileRow), values)
    rows = [
        {"quiz_id": quiz, "file_id": receipt.id}
        for quiz, how in found.items()
        if how is QuizStanding.NEW or quiz in received
    ]
    if rows:
        connection.execute(insert(ReceivedQuizRow), rows)
