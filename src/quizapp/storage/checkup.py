"""Looking a results file through, thoroughly, without changing anything."""

from contextlib import suppress
from pathlib import Path

from quizapp.session.storage_error import StorageError
from quizapp.storage.backups import reading
from quizapp.storage.failures import explained
from quizapp.storage.inspection import SCHEMA_VERSION, read_version

_MOST = 20


def faults_of(file: Path) -> tuple[str, ...]:
    """Return what is wrong inside a results file, up to twenty faults; none if it is whole.

    Raises:
        StorageError: it cannot even be opened.
    """
    with explained(file), reading(file) as connection:
        read_version(connection, file)
        rows = connection.execute(f"PRAGMA integrity_check({_MOST})").fetchall()
        faults = [str(row[0]) for row in rows if row != ("ok",)]
        astray = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST)
        faults += [f"a row of {row[0]} belongs to no row of {row[2]}" for row in astray]
    return tuple(faults[:_MOST])


def is_old(file: Path) -> bool:
    """Whether the file is of an older program and would be brought up to date."""
    with suppress(StorageError), explained(file), reading(file) as connection:
        return 0 < read_version(connection, file) < SCHEMA_VERSION
    return False
