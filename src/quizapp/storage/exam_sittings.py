"""Sittings in the results file: quizzes that are taken as assignments, with their clocks.

Every method is one short transaction. All of them raise StorageError if the file cannot be used.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, func, insert, or_, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.classroom.exam_clock import ExamClock, Reading
from quizapp.classroom.guessing import corrected_marks
from quizapp.classroom.rules import Allowance, Feedback, Limits
from quizapp.classroom.sitting import Note, Sitting
from quizapp.classroom.sitting_record import SittingRecord
from quizapp.classroom.sitting_summary import SittingSummary
from quizapp.generation.shape import Response
from quizapp.memory.grade import Grade
from quizapp.memory.trace import Trace
from quizapp.session.learner import Learner
from quizapp.session.marking import Marked
from quizapp.session.score import Tally
from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage import queries, quiz_steps
from quizapp.storage.classroom_tables import AssignmentRow, SittingNoteRow, SittingRow
from quizapp.storage.records import learner_of
from quizapp.storage.results_file import ResultsFile
from quizapp.storage.tables import AnswerRow, DocumentRow, LearnerRow, QuestionRow, QuizRow

_AT_ONCE = 500
"""How many quizzes one query names."""


class ExamSittings:
    """Who takes or took which assignment, and how."""

    def __init__(self, file: ResultsFile) -> None:
        """Look into a results file."""
        self._file = file

    def begin(self, sitting: Sitting) -> None:
        """Keep a sitting that begins, with its quiz.

        Raises:
            StorageError: among others, because it was begun in another window just now.
        """
        earlier = (
            select(func.count())
            .select_from(SittingRow)
            .join(QuizRow, col(QuizRow.id) == col(SittingRow.quiz_id))
            .where(
                col(SittingRow.assignment_id) == sitting.assignment_id,
                col(QuizRow.learner_id) == sitting.quiz.learner.id,
            )
        )
        with self._file.writing() as connection:
            if connection.scalar(earlier) != sitting.attempt - 1:
                raise StorageError(Reason.CONFLICT, self._file.path)
            quiz_steps.begin(connection, sitting.quiz)
            connection.execute(insert(SittingRow), _sitting_values(sitting))

    def keep(
        self,
        before: Sitting,
        after: Sitting,
        traces: Sequence[Trace] = (),
        grade: Grade | None = None,
    ) -> None:
        """Keep what changed from one state of a sitting to the next: an answer, the end, the time.

        `traces` and `grade` are as in `Store.add_answer`.

        Raises:
            StorageError: among others, because the sitting went on in another window.
        """
        with self._file.writing() as connection:
            if after.quiz.position > before.quiz.position:
                quiz_steps.answer(connection, self._file.path, after.quiz, traces, grade)
            elif after.is_over and not before.is_over:
                quiz_steps.move_on(connection, self._file.path, after.quiz, after.moment)
            _keep_time(connection, after)
            _add_notes(connection, after, after.notes[len(before.notes) :])

    def get(self, quiz_id: UUID) -> Sitting | None:
        """Return a sitting as it was left, None if a quiz is none."""
        with self._file.reading() as session:
            row, quiz = session.get(SittingRow, quiz_id), queries.quiz(session, quiz_id)
            if row is None or quiz is None:
                return None
            notes = _notes(session, col(SittingNoteRow.quiz_id) == quiz_id)[quiz_id]
            return Sitting(
                quiz=quiz,
                assignment_id=row.assignment_id,
                attempt=row.attempt,
                limits=_limits(row),
                clock=ExamClock(
                    row.used_seconds, Reading(row.boot, row.boot_seconds, row.saved_at)
                ),
                question_since=row.question_since,
                notes=tuple(notes),
            )

    def limited(self) -> tuple[UUID, ...]:
        """Return the quizzes that are not finished and have a limit: their time may be over."""
        query = (
            select(col(SittingRow.quiz_id))
            .join(QuizRow, col(QuizRow.id) == col(SittingRow.quiz_id))
            .where(col(QuizRow.finished_at).is_(None), col(SittingRow.base_seconds).is_not(None))
        )
        with self._file.reading() as session:
            return tuple(session.scalars(query))

    def records(self, quizzes: Collection[UUID]) -> tuple[SittingRecord, ...]:
        """Return how those of some quizzes were taken that are sittings."""
        with self._file.reading() as session:
            return sitting_records(session, quizzes)

    def of_learner(self, learner: Learner) -> tuple[SittingSummary, ...]:
        """Return all sittings of a person, in the order in which they began."""
        return self._summaries(col(QuizRow.learner_id) == learner.id)

    def of_assignment(self, assignment_id: UUID) -> tuple[SittingSummary, ...]:
        """Return all sittings of an assignment, in the order in which they began."""
        return self._summaries(col(SittingRow.assignment_id) == assignment_id)

    def counts(self) -> Mapping[UUID, tuple[int, int]]:
        """Return by assignment how many people began it, and how many finished it."""
        people = func.count(col(QuizRow.learner_id).distinct())
        query = (
            select(
                col(SittingRow.assignment_id),
                people.label("began"),
                people.filter(col(QuizRow.finished_at).is_not(None)).label("finished"),
            )
            .join(QuizRow, col(QuizRow.id) == col(SittingRow.quiz_id))
            .group_by(col(SittingRow.assignment_id))
        )
        with self._file.reading() as session:
            return {row.assignment_id: (row.began, row.finished) for row in session.execute(query)}

    def withheld(self, now: datetime) -> frozenset[UUID]:
        """Return the quizzes whose answers nobody who took them may see yet."""
        feedback = col(AssignmentRow.feedback)
        query = (
            select(col(SittingRow.quiz_id))
            .join(AssignmentRow, col(AssignmentRow.id) == col(SittingRow.assignment_id))
            .join(QuizRow, col(QuizRow.id) == col(SittingRow.quiz_id))
            .where(
                or_(
                    col(AssignmentRow.feedback_at) > now,
                    (feedback != str(Feedback.NOW)) & col(QuizRow.finished_at).is_(None),
                )
            )
        )
        with self._file.reading() as session:
            return frozenset(session.scalars(query))

    def _summaries(self, condition: ColumnElement[bool]) -> tuple[SittingSummary, ...]:
        query = (
            select(SittingRow, QuizRow, LearnerRow)
            .join(QuizRow, col(QuizRow.id) == col(SittingRow.quiz_id))
            .join(LearnerRow, col(LearnerRow.id) == col(QuizRow.learner_id))
            .where(condition)
            .order_by(col(QuizRow.started_at), col(SittingRow.attempt), col(QuizRow.id))
        )
        with self._file.reading() as session:
            corrected, notes = _corrected(session, condition), _notes(session, condition)
            return tuple(
                _summary(sitting, quiz, learner, corrected[quiz.id], notes[quiz.id])
                for sitting, quiz, learner in session.execute(query)
            )


def sitting_records(session: Session, quizzes: Collection[UUID]) -> tuple[SittingRecord, ...]:
    """Return how those of some quizzes were taken that are sittings, in a transaction."""
    found: list[SittingRecord] = []
    wanted = tuple(quizzes)
    for start in range(0, len(wanted), _AT_ONCE):
        condition = col(SittingRow.quiz_id).in_(wanted[start : start + _AT_ONCE])
        notes = _notes(session, condition)
        for row in session.scalars(select(SittingRow).where(condition)):
            limits = _limits(row)
            used = row.used_seconds
            record = SittingRecord(
                quiz_id=row.quiz_id,
                assignment_id=row.assignment_id,
                attempt=row.attempt,
                limits=limits,
                used=used if limits.quiz is None else min(used, limits.quiz.total),
                notes=tuple(notes[row.quiz_id]),
            )
            found.append(record)
    return tuple(found)


def _limits(row: SittingRow) -> Limits:
    return Limits(
        _allowance(row.base_seconds, row.extra_seconds),
        _allowance(row.question_base, row.question_extra),
    )


def _sitting_values(sitting: Sitting) -> dict[str, Any]:
    quiz, question = sitting.limits.quiz, sitting.limits.question
    return {
        "quiz_id": sitting.quiz.id,
        "assignment_id": sitting.assignment_id,
        "attempt": sitting.attempt,
        "base_seconds": quiz and quiz.base,
        "extra_seconds": quiz.extra if quiz else 0.0,
        "question_base": question and question.base,
        "question_extra": question.extra if question else 0.0,
        **_time_values(sitting),
    }


def _time_values(sitting: Sitting) -> dict[str, Any]:
    latest = sitting.clock.latest
    return {
        "question_since": sitting.question_since,
        "used_seconds": sitting.clock.used,
        "boot": latest.boot,
        "boot_seconds": latest.seconds,
        "saved_at": latest.at,
    }


def _keep_time(connection: Connection, sitting: Sitting) -> None:
    """Keep the clock and the limits, but never less time than another window has kept."""
    changed = update(SittingRow).where(
        col(SittingRow.quiz_id) == sitting.quiz.id,
        col(SittingRow.used_seconds) <= sitting.clock.used,
    )
    values = _sitting_values(sitting)
    for name in ("quiz_id", "assignment_id", "attempt"):
        del values[name]
    connection.execute(changed, values)


def _add_notes(connection: Connection, sitting: Sitting, notes: Sequence[Note]) -> None:
    """Put notes behind those that there are, which may be of another window."""
    if not notes:
        return
    of_sitting = col(SittingNoteRow.quiz_id) == sitting.quiz.id
    count = select(func.count()).select_from(SittingNoteRow).where(of_sitting)
    first = connection.scalar(count) or 0
    values = [
        {
            "quiz_id": sitting.quiz.id,
            "position": position,
            "sort": note.sort,
            "used_seconds": note.used,
            "seconds": note.seconds,
            "noted_at": sitting.moment,
        }
        for position, note in enumerate(notes, start=first)
    ]
    connection.execute(insert(SittingNoteRow), values)


def _notes(session: Session, condition: ColumnElement[bool]) -> Mapping[UUID, list[Note]]:
    """Return the notes of the sittings that a condition names, in their order."""
    query = (
        select(SittingNoteRow)
        .join(SittingRow, col(SittingRow.quiz_id) == col(SittingNoteRow.quiz_id))
        .join(QuizRow, col(QuizRow.id) == col(SittingRow.quiz_id))
        .where(condition)
        .order_by(col(SittingNoteRow.quiz_id), col(SittingNoteRow.position))
    )
    found: defaultdict[UUID, list[Note]] = defaultdict(list)
    for row in session.scalars(query):
        found[row.quiz_id].append(Note(row.sort, row.used_seconds, row.seconds))
    return found


def _corrected(session: Session, condition: ColumnElement[bool]) -> Mapping[UUID, float]:
    """Return the marks of sittings after the correction for guessing."""
    document = col(DocumentRow.document)
    query = (
        select(
            col(QuestionRow.quiz_id),
            func.json_extract(document, "$.guess_score").label("guess"),
            func.json_extract(document, "$.response").label("shape"),
            col(AnswerRow.correct),
            col(AnswerRow.score),
            col(AnswerRow.max_score),
            col(AnswerRow.skipped),
        )
        .join_from(AnswerRow, QuestionRow)
        .join(DocumentRow)
        .join(SittingRow, col(SittingRow.quiz_id) == col(QuestionRow.quiz_id))
        .join(QuizRow, col(QuizRow.id) == col(SittingRow.quiz_id))
        .where(condition, col(QuestionRow.extra).is_(False))
    )
    found: defaultdict[UUID, float] = defaultdict(float)
    for row in session.execute(query):
        marked = Marked(row.correct, row.score, row.max_score)
        found[row.quiz_id] += corrected_marks(
            marked, row.guess, Response(row.shape), skipped=row.skipped
        )
    return found


def _summary(
    sitting: SittingRow,
    quiz: QuizRow,
    learner: LearnerRow | Row[Any],
    corrected: float,
    notes: Sequence[Note],
) -> SittingSummary:
    time = _allowance(sitting.base_seconds, sitting.extra_seconds)
    used = sitting.used_seconds
    return SittingSummary(
        quiz_id=quiz.id,
        assignment_id=sitting.assignment_id,
        learner=learner_of(learner),
        attempt=sitting.attempt,
        questions=quiz.question_count,
        answered=quiz.position,
        score=Tally(quiz.counted, quiz.right_count, quiz.score, quiz.max_score),
        corrected=max(0.0, corrected),
        time=time,
        used=used if time is None else min(used, time.total),
        started_at=quiz.started_at,
        finished_at=quiz.finished_at,
        notes=tuple(notes),
    )


def _allowance(base: float | None, extra: float) -> Allowance | None:
    return None if base is None else Allowance(base, extra)
