"""Looking into a results file before anything is written to it."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage.failures import folder_error

APPLICATION_ID = 0x5155495A  # "QUIZ"
SCHEMA_VERSION = 6

LARGE = 64 * 1024 * 1024
"""Above so many bytes, a file that was closed in order is not read whole when it is opened."""

_MAGIC = b"SQLite format 3\0"
_LEFT_UNDONE = (sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_READONLY_RECOVERY)


def prepare_place(path: Path) -> None:
    """Make the folder and the file, both for their owner only, and see that both can be used.

    Raises:
        StorageError: they cannot, or something else is in their place.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.is_dir():
            raise StorageError(Reason.FOLDER, path)
        if path.exists() and not path.is_file():
            raise StorageError(Reason.NOT_A_DATABASE, path)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        with path.open("rb") as stream:
            start = stream.read(len(_MAGIC))
    except OSError as error:
        raise folder_error(path, error) from error
    if start not in (b"", _MAGIC):
        raise StorageError(Reason.NOT_A_DATABASE, path)
    if not os.access(path.parent, os.W_OK):
        raise StorageError(Reason.READ_ONLY, path)


def schema_version(path: Path, patience: float) -> int:
    """Return the version of the file's schema, 0 if it is still empty.

    Raises:
        StorageError: the file is damaged, newer, or not ours; it was not changed.
        sqlite3.Error, UnicodeDecodeError: it cannot be read at all.
    """
    try:
        return _look_into(path, patience)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode not in _LEFT_UNDONE:
            raise
    # A program died while it made the file. Whoever opens it to write undoes what it began.
    with closing(sqlite3.connect(path, timeout=patience)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_schema")
    return _look_into(path, patience)


def _look_into(path: Path, patience: float) -> int:
    """Check the file without the right to write, or its log would move into a damaged file."""
    address = reading_address(path, still=lies_still(path))
    with closing(sqlite3.connect(address, timeout=patience, uri=True)) as connection:
        return read_version(connection, path, thoroughly=not _may_be_trusted(path))


def _may_be_trusted(path: Path) -> bool:
    """Tell whether a file is large and was closed in order, which leaves no log behind.

    Copies are looked through whole, so that damage to such a file is found when it is copied next.
    """
    log = path.with_name(f"{path.name}-wal")
    return path.stat().st_size > LARGE and not (log.exists() and log.stat().st_size)


def reading_address(path: Path, *, still: bool) -> str:
    """Return how SQLite opens a file to read it; a `still` one is changed by nobody meanwhile."""
    return f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if still else ''}"


def lies_still(path: Path) -> bool:
    """Tell whether a file can be read only as one that nobody changes.

    Where no file can be made beside it, SQLite cannot share it; and there is no log to be read.
    """
    log = path.with_name(f"{path.name}-wal")
    return not os.access(path.parent, os.W_OK) and not (log.exists() and log.stat().st_size)


def read_version(connection: sqlite3.Connection, path: Path, *, thoroughly: bool = True) -> int:
    """Return the version of the schema of a file that is open, and whole if that is looked for.

    Raises:
        StorageError: it is damaged, newer, or not ours.
    """
    owner, version, tables = connection.execute(
        "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)"
        " FROM pragma_application_id, pragma_user_version"
    ).fetchone()
    if owner != APPLICATION_ID and (owner, version, tables) != (0, 0, 0):
        raise StorageError(Reason.NOT_A_DATABASE, path)
    if version > SCHEMA_VERSION:
        why = f"the file has version {version}, this program knows {SCHEMA_VERSION}"
        raise StorageError(Reason.NEWER, path, why)
    if thoroughly and connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise StorageError(Reason.DAMAGED, path)
    return int(version)
