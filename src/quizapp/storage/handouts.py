"""Assignments that go out as files, and those that came as files, in the results file.

What came as a file keeps in its document who has more time, and when its file was made, so that
an older file never takes the place of a newer one.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from itertools import chain
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.classroom.assignment import Fixed
from quizapp.classroom.assignment_change import may_change
from quizapp.classroom.assignment_document import SET_FILES, assignment_document, rules_of
from quizapp.classroom.handout import Handout, HandoutStanding
from quizapp.session.learner import Learner
from quizapp.storage.assignments import EXTRA, assignment_values
from quizapp.storage.classroom_tables import AssignmentRow, SittingRow
from quizapp.storage.pictures import add_pictures
from quizapp.storage.records import learner_of
from quizapp.storage.results_file import ResultsFile
from quizapp.storage.tables import LearnerRow

_MADE_AT = "made_at"


class Handouts:
    """Takes in what was handed out elsewhere; every method is one short transaction.

    All of them raise StorageError if the file cannot be used.
    """

    def __init__(self, file: ResultsFile) -> None:
        """Look into a results file."""
        self._file = file

    def learners(self) -> tuple[Learner, ...]:
        """Return everybody who is known here."""
        with self._file.reading() as session:
            return tuple(map(learner_of, session.scalars(select(LearnerRow))))

    def standing(self, handout: Handout) -> HandoutStanding:
        """Compare a handout with what is set here."""
        with self._file.reading() as session:
            return _standing(session, handout)

    def keep(self, handout: Handout) -> HandoutStanding:
        """Keep a handout under its own id, if it is new or newer; return how it stood."""
        with self._file.writing() as connection:
            with Session(connection) as session:
                stood = _standing(session, handout)
            values = assignment_values(handout.assignment, _document(handout))
            if stood is HandoutStanding.NEW:
                if isinstance(handout.content, Fixed):
                    shown = (one.every_picture for one in handout.content.questions)
                    add_pictures(connection, chain.from_iterable(shown))
                connection.execute(insert(AssignmentRow), values)
            elif stood is HandoutStanding.UPDATE:
                of_it = col(AssignmentRow.id) == handout.assignment.id
                connection.execute(
                    update(AssignmentRow).where(of_it), values | {"removed_at": None}
                )
            return stood


def _standing(session: Session, handout: Handout) -> HandoutStanding:
    row = session.get(AssignmentRow, handout.assignment.id)
    if row is None:
        return HandoutStanding.NEW
    if EXTRA not in row.document:
        return HandoutStanding.OWN
    new = json.loads(json.dumps(_document(handout)))
    if _asked(row.document) != _asked(new):
        return HandoutStanding.OTHER
    if not may_change(rules_of(row.document), handout.assignment.rules):
        began = select(func.count()).where(col(SittingRow.assignment_id) == row.id)
        if session.scalar(began):
            return HandoutStanding.OTHER
    made_at = datetime.fromisoformat(row.document[_MADE_AT])
    if handout.made_at < made_at:
        return HandoutStanding.OLDER
    is_same = handout.made_at == made_at and row.removed_at is None
    return HandoutStanding.SAME if is_same else HandoutStanding.UPDATE


def _document(handout: Handout) -> dict[str, Any]:
    return {
        **assignment_document(handout.assignment, handout.content),
        EXTRA: dict(sorted(handout.extra.items())),
        _MADE_AT: handout.made_at.isoformat(),
    }


def _asked(document: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what is asked; the set that may go along is told by its hash."""
    changing = (EXTRA, _MADE_AT, "rules", SET_FILES)
    return {key: value for key, value in document.items() if key not in changing}
