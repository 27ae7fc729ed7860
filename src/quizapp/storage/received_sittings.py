"""Sittings that came in files of results, among those that were taken here.

A sitting is kept once; the same one again changes nothing. One whose assignment is not here is
not kept, and is kept when its file comes again after the assignment did.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, insert, select
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.classroom.exam_clock import UNNAMED
from quizapp.classroom.receipt import OtherContentError
from quizapp.classroom.sitting_record import SittingRecord
from quizapp.session.quiz import Quiz
from quizapp.storage.classroom_tables import AssignmentRow, SittingNoteRow, SittingRow
from quizapp.storage.exam_sittings import sitting_records

_ELSEWHERE = f"{UNNAMED}elsewhere"
"""The start of a computer that is not this one."""


@dataclass(frozen=True, slots=True)
class SittingStandings:
    """Which sittings of a file are new here, of unknown assignments, or here with other times."""

    new: tuple[SittingRecord, ...] = ()
    strays: frozenset[UUID] = frozenset()
    others: frozenset[UUID] = frozenset()


def stand(session: Session, sittings: Sequence[SittingRecord]) -> SittingStandings:
    """Compare sittings with those that are here."""
    if not sittings:
        return SittingStandings()
    here = {one.quiz_id: one for one in sitting_records(session, [s.quiz_id for s in sittings])}
    wanted = {one.assignment_id for one in sittings}
    known = set(
        session.scalars(select(col(AssignmentRow.id)).where(col(AssignmentRow.id).in_(wanted)))
    )
    missing = [one for one in sittings if one.quiz_id not in here]
    return SittingStandings(
        new=tuple(one for one in missing if one.assignment_id in known),
        strays=frozenset(one.quiz_id for one in missing if one.assignment_id not in known),
        others=frozenset(
            one.quiz_id for one in sittings if one.quiz_id in here and here[one.quiz_id] != one
        ),
    )


def add_sittings(
    connection: Connection, quizzes: Sequence[Quiz], sittings: Sequence[SittingRecord]
) -> SittingStandings:
    """Keep the sittings of quizzes that are here by now.

    Raises:
        OtherContentError: one of them is here with other times or notes.
    """
    with Session(connection) as session:
        found = stand(session, sittings)
    for other in found.others:
        raise OtherContentError(other)
    by_id = {quiz.id: quiz for quiz in quizzes}
    rows = [_values(one, by_id[one.quiz_id]) for one in found.new]
    notes = [values for one in found.new for values in _notes(one, by_id[one.quiz_id])]
    if rows:
        connection.execute(insert(SittingRow), rows)
    if notes:
        connection.execute(insert(SittingNoteRow), notes)
    return found


def _values(sitting: SittingRecord, quiz: Quiz) -> dict[str, object]:
    time, question = sitting.limits.quiz, sitting.limits.question
    return {
        "quiz_id": sitting.quiz_id,
        "assignment_id": sitting.assignment_id,
        "attempt": sitting.attempt,
        "base_seconds": time and time.base,
        "extra_seconds": time.extra if time else 0.0,
        "question_base": question and question.base,
        "question_extra": question.extra if question else 0.0,
        "question_since": 0.0,
        "used_seconds": sitting.used,
        "boot": _ELSEWHERE,
        "boot_seconds": 0.0,
        "saved_at": quiz.finished_at or quiz.started_at,
    }


def _notes(sitting: SittingRecord, quiz: Quiz) -> list[dict[str, object]]:
    return [
        {
            "quiz_id": sitting.quiz_id,
            "position": position,
            "sort": note.sort,
            "used_seconds": note.used,
            "seconds": note.seconds,
            "noted_at": quiz.finished_at or quiz.started_at,
        }
        for position, note in enumerate(sitting.notes)
    ]
