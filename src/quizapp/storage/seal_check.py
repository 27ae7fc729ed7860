"""Looking for what was changed in the results by something other than this program.

Seals tell of answers (see `seals`); sums that are kept with a quiz must be those of its answers,
and so must the sums by person that looking back reads. Nothing is changed by looking.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from uuid import UUID

from quizapp.session.alterations import Alterations, Altered
from quizapp.storage.backups import reading
from quizapp.storage.failures import explained
from quizapp.storage.inspection import SCHEMA_VERSION, read_version
from quizapp.storage.seal_form import MODULUS, READ, seal_of, weight

MOST = 100
"""So many are named; the others are counted."""

_ABOUT = """
SELECT CAST(l.name AS BLOB), CAST(z.set_title AS BLOB), CAST(z.id AS BLOB), q.position,
    CAST(coalesce(a.answered_at, z.started_at) AS BLOB)
FROM {source} LEFT JOIN learner l ON l.id = z.learner_id WHERE {key} = ?
"""
_OF_ANSWER = _ABOUT.format(
    source="answer a LEFT JOIN quiz_question q ON q.id = a.quiz_question_id"
    " LEFT JOIN quiz z ON z.id = q.quiz_id",
    key="a.quiz_question_id",
)
_OF_QUIZ = _ABOUT.format(
    source="quiz z LEFT JOIN (SELECT NULL AS position) q LEFT JOIN (SELECT NULL AS answered_at) a",
    key="z.id",
)
_OTHER_SUMS = """
SELECT z.id FROM quiz z LEFT JOIN (
    SELECT q.quiz_id, count(a.quiz_question_id) AS given, count(*) AS asked,
        max(q.position) AS last, sum(a.seconds) AS seconds,
        sum(iif(q.extra, 0, a.correct)) AS correct, sum(iif(q.extra, 0, a.score)) AS score
    FROM quiz_question q LEFT JOIN answer a ON a.quiz_question_id = q.id GROUP BY q.quiz_id
) s ON s.quiz_id = z.id
WHERE z.position <> coalesce(s.given, 0) OR z.question_count <> coalesce(s.asked, 0)
    OR z.question_count <> coalesce(s.last + 1, 0) OR z.right_count <> coalesce(s.correct, 0)
    OR abs(z.score - coalesce(s.score, 0)) > 1e-6
    OR abs(z.seconds - coalesce(s.seconds, 0)) > 1e-3
ORDER BY z.started_at
"""


def alterations(file: Path) -> Alterations:
    """Look all answers through.

    Raises:
        StorageError: the file is damaged, or cannot be read.
    """
    with explained(file), reading(file) as connection:
        if read_version(connection, file, thoroughly=False) < SCHEMA_VERSION:
            return Alterations()
        # One state of the file, whoever writes meanwhile.
        connection.execute("BEGIN")
        return _found(connection)


def _found(connection: sqlite3.Connection) -> Alterations:
    count = total = 0
    changed: list[str] = []
    for row in connection.execute(READ):
        count, total = count + 1, total + weight(row[1])
        if row[1] != seal_of(row):
            changed.append(row[0])
    quizzes = [quiz for (quiz,) in connection.execute(_OTHER_SUMS)]
    kept, sealed = connection.execute("SELECT answers, total FROM seal_total").fetchone() or (0, 0)
    named = (_about(connection, _OF_ANSWER, key) for key in changed)
    summed = (_about(connection, _OF_QUIZ, key) for key in quizzes)
    return Alterations(
        first=tuple(islice(_all_of(named, summed), MOST)),
        count=len(changed) + len(quizzes),
        gone=kept - count,
        is_whole=(kept, sealed) == (count, total % MODULUS),
    )


def _all_of(*parts: Iterator[Altered]) -> Iterator[Altered]:
    for part in parts:
        yield from part


def _about(connection: sqlite3.Connection, query: str, key: str) -> Altered:
    """Return whose it is, as far as that can be read."""
    found = connection.execute(query, (key,)).fetchone() or (None,) * 5
    learner, title, quiz, place, at = (
        value.decode(errors="replace") if isinstance(value, bytes) else value for value in found
    )
    return Altered(
        quiz=_id(quiz),
        learner=str(learner or ""),
        set_title=str(title or ""),
        place=place + 1 if isinstance(place, int) else None,
        at=_moment(at),
    )


def _id(text: object) -> UUID | None:
    with suppress(ValueError):
        return UUID(str(text))
    return None


def _moment(text: object) -> datetime | None:
    with suppress(ValueError):
        return datetime.fromisoformat(str(text)).replace(tzinfo=UTC)
    return None
