"""Looking a results file through, thoroughly, without changing anything."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from quizapp.session.storage_error import StorageError
from quizapp.storage.backups import reading
from quizapp.storage.failures import explained
from quizapp.storage.inspection import SCHEMA_VERSION, read_version

_MOST = 20

_ANSWERS = (
    "answer a JOIN quiz_question q ON q.id = a.quiz_question_id JOIN quiz z ON z.id = q.quiz_id"
)
_TOOK = "sum(CAST(1000 * a.seconds + 0.5 AS INTEGER))"
_GIVEN = f"SELECT z.learner_id, count(*), sum(a.correct), {_TOOK} FROM {_ANSWERS} GROUP BY 1"  # noqa: S608
_PLACED = (
    "SELECT learner_id, count(*), sum(correct), sum(milliseconds) FROM answer_place GROUP BY 1"
)
_SUMS = 'SELECT learner_id, sum(given), sum("right"), sum(milliseconds) FROM {table} GROUP BY 1'
_KEPT_SUMS = (_PLACED, *(_SUMS.format(table=table) for table in ("day_tally", "kind_tally")))


def faults_of(file: Path) -> tuple[str, ...]:
    """Return what is wrong inside a results file, up to twenty faults; none if it is whole.

    Raises:
        StorageError: it cannot even be opened.
    """
    with explained(file), reading(file) as connection:
        version = read_version(connection, file)
        rows = connection.execute(f"PRAGMA integrity_check({_MOST})").fetchall()
        faults = [str(row[0]) for row in rows if row != ("ok",)]
        astray = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST)
        faults += [f"a row of {row[0]} belongs to no row of {row[2]}" for row in astray]
        if not faults and version == SCHEMA_VERSION and not _sums_are_right(connection):
            faults.append("sums that are kept beside the answers are not those of the answers")
    return tuple(faults[:_MOST])


def _sums_are_right(connection: sqlite3.Connection) -> bool:
    given = sorted(connection.execute(_GIVEN).fetchall())
    return all(sorted(connection.execute(sums).fetchall()) == given for sums in _KEPT_SUMS)


def is_old(file: Path) -> bool:
    """Whether the file is of an older program and would be brought up to date."""
    with suppress(StorageError), explained(file), reading(file) as connection:
        return 0 < read_version(connection, file) < SCHEMA_VERSION
    return False
