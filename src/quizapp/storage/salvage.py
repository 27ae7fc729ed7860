"""Saving what can be read of a damaged results file, into a new and whole one.

Rows are read in stretches of their numbers, and stretches that cannot be read are halved until
only the rows are left out that are really gone. SQLite's own recovery is not part of every SQLite,
so it cannot be relied on (https://www.sqlite.org/recovery.html). What is saved is a copy like any
other: it is looked through, and takes the place of the damaged file only when somebody wants it.
"""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.session.backup import Occasion, Salvaged
from quizapp.session.quiz import Quiz, QuizError
from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage import queries, records, seals, tallies
from quizapp.storage.backups import BackupFolder, copy_to, draft_of
from quizapp.storage.database import make_empty, open_database
from quizapp.storage.failures import explained
from quizapp.storage.inspection import SCHEMA_VERSION
from quizapp.storage.tables import AnswerFactRow, QuizRow

_STRETCH = 256
_MOST_NUMBERS = 2_000_000
_LEAST_ROW = 8
"""No row takes fewer bytes, so a file has no more rows than that allows."""

_PATIENCE = 20_000
"""After so many stretches without a row a table is given up."""

_UNREADABLE = (sqlite3.Error, UnicodeDecodeError, OverflowError)


def salvage(folder: BackupFolder, at: datetime) -> Salvaged:
    """Write what can be read of the results file as one more copy; the file stays as it is.

    A quiz is saved with all its answers or not at all.

    Raises:
        StorageError: nothing could be read, or there is no room.
    """
    moment = at.astimezone(UTC)
    stamp = f"{moment:%Y%m%dT%H%M%S}{moment.microsecond // 1000:03}"
    path = folder.folder / f"quizapp-{stamp}-{Occasion.SALVAGE}.db"
    with draft_of(path) as draft, TemporaryDirectory(dir=draft.parent, prefix=".salvage-") as name:
        whole = Path(name, "saved.db")
        with explained(folder.file):
            _save_rows(folder.file, Path(name), whole)
        expected = _keep_whole_quizzes(whole)
        with explained(draft), closing(sqlite3.connect(whole)) as source:
            copy_to(source, draft)
        found = folder.look_into(draft)
        draft.replace(path)
    backup = folder.look_into(path)
    return Salvaged(backup, max(0, expected - found.holdings.answers))


def _save_rows(file: Path, folder: Path, whole: Path) -> None:
    """Make a file of the same schema with all rows that can be read."""
    for parts in (("", "-wal"), ("",)):
        damaged = folder / f"damaged{len(parts)}.db"
        for part in parts:
            with suppress(FileNotFoundError):
                shutil.copyfile(f"{file}{part}", f"{damaged}{part}")
        with closing(sqlite3.connect(damaged)) as source, suppress(*_UNREADABLE):
            source.execute("PRAGMA trusted_schema = OFF")
            # What is left of a damaged schema can be read only so.
            source.execute("PRAGMA writable_schema = ON")
            version = _version(source)
            whole.unlink(missing_ok=True)
            make_empty(whole, version)
            _copy_rows(source, whole, file.stat().st_size)
            return
    raise StorageError(Reason.DAMAGED, file)


def _version(source: sqlite3.Connection) -> int:
    """Return the version of the schema; raises sqlite3.Error where none of ours is told."""
    (version,) = source.execute("PRAGMA user_version").fetchone()
    if not 0 < version <= SCHEMA_VERSION:
        raise sqlite3.DatabaseError("the version is damaged, too")
    return int(version)


def _copy_rows(source: sqlite3.Connection, whole: Path, size: int) -> None:
    """Copy all rows that can be read; raises sqlite3.Error if not even a table can be found."""
    made_of_answers = {table.__tablename__ for table in tallies.SUMMARIES}
    with closing(sqlite3.connect(whole, isolation_level=None)) as target:
        target.execute("PRAGMA synchronous = OFF")
        target.execute("BEGIN")
        tables = target.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'alembic_version'"
        )
        for (table,) in tables.fetchall():
            if table in made_of_answers:
                continue
            for columns, rows in _stretches(source, table, size):
                names = ", ".join(f'"{name}"' for name in columns)
                places = ", ".join("?" * len(columns))
                target.executemany(
                    f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({places})',  # noqa: S608
                    rows,
                )
        _drop_orphans(target)
        target.execute("COMMIT")


def _stretches(
    source: sqlite3.Connection, table: str, size: int
) -> Iterator[tuple[Sequence[str], Sequence[tuple[object, ...]]]]:
    """Yield the names of columns and the rows of a table that can be read, some at a time."""
    query = f'SELECT * FROM "{table}" WHERE rowid BETWEEN ? AND ?'  # noqa: S608
    last = _last_number(source, table, size)
    waiting = [(low, low + _STRETCH - 1) for low in range(1, last + 1, _STRETCH)][::-1]
    patience = _PATIENCE
    while waiting and patience:
        low, high = waiting.pop()
        try:
            found = source.execute(query, (low, high))
            rows = found.fetchall()
        except _UNREADABLE:
            patience -= 1
            middle = (low + high) // 2
            if low < high:
                waiting += [(middle + 1, high), (low, middle)]
            continue
        if rows:
            yield [column[0] for column in found.description], rows


def _last_number(source: sqlite3.Connection, table: str, size: int) -> int:
    """Return the number of the last row, by the table or one of its indexes, or else a bound."""
    most = min(size // _LEAST_ROW, _MOST_NUMBERS)
    ways = [""]
    with suppress(*_UNREADABLE):
        indexes = source.execute("SELECT name FROM pragma_index_list(?)", (table,))
        ways += [f'INDEXED BY "{name}"' for (name,) in indexes]
    for way in ways:
        with suppress(*_UNREADABLE):
            query = f'SELECT max(rowid) FROM "{table}" {way}'  # noqa: S608
            return min(source.execute(query).fetchone()[0] or 0, most)
    return most


def _drop_orphans(target: sqlite3.Connection) -> None:
    """Delete rows that belong to rows which are gone, and those that belong to them."""
    while astray := set(target.execute("PRAGMA foreign_key_check").fetchall()):
        for table, number, *_ in astray:
            target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))  # noqa: S608


def _keep_whole_quizzes(file: Path) -> int:
    """Bring the file up to date, delete quizzes that are not whole, and count anew.

    Returns how many answers the quizzes say that they have.
    """
    engine = open_database(file)
    with explained(file), engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        tallies.forget(connection)
        found = connection.execute(select(col(QuizRow.id), col(QuizRow.position))).all()
        for quiz_id, _ in found:
            quiz = _whole_quiz(connection, quiz_id)
            if quiz is None:
                connection.execute(delete(QuizRow).where(col(QuizRow.id) == quiz_id))
            else:
                tallies.note(connection, quiz, quiz.items)
                _mend_facts(connection, quiz)
        _drop_orphans(connection.connection.cursor().connection)
        seals.count_anew(connection)
    engine.dispose()
    return sum(position for _, position in found)


def _mend_facts(connection: Connection, quiz: Quiz) -> None:
    """Write anew what answers showed to be known, where a part of that is gone."""
    kept = select(func.count()).select_from(AnswerFactRow)
    for item in quiz.items:
        of_item = col(AnswerFactRow.quiz_question_id) == item.id
        facts = records.fact_values(item, None) if item.answer else []
        if connection.execute(kept.where(of_item)).scalar_one() != len(facts):
            connection.execute(delete(AnswerFactRow).where(of_item))
            connection.execute(insert(AnswerFactRow), facts)


def _whole_quiz(connection: Connection, quiz_id: UUID) -> Quiz | None:
    """Return a quiz if all of it is there."""
    try:
        quiz = queries.quiz(Session(connection), quiz_id)
    except (LookupError, QuizError, TypeError, ValueError, sqlite3.Error):
        return None
    answered = 0 if quiz is None else sum(item.answer is not None for item in quiz.items)
    position = select(col(QuizRow.position), col(QuizRow.question_count))
    kept = connection.execute(position.where(col(QuizRow.id) == quiz_id)).one()
    is_whole = quiz is not None and kept == (answered, len(quiz.items))
    return quiz if is_whole else None
