"""What errors of SQLite mean for a person."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EDQUOT, ENOSPC, EROFS
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from quizapp.session.storage_error import Reason, StorageError

_FULL_BELOW = 1024 * 1024
_REASONS = (
    ("SQLITE_CONSTRAINT", Reason.CONFLICT),
    ("SQLITE_BUSY", Reason.LOCKED),
    ("SQLITE_LOCKED", Reason.LOCKED),
    ("SQLITE_FULL", Reason.NO_SPACE),
    ("SQLITE_READONLY", Reason.READ_ONLY),
    ("SQLITE_PERM", Reason.READ_ONLY),
    ("SQLITE_CANTOPEN", Reason.READ_ONLY),
    ("SQLITE_CORRUPT", Reason.DAMAGED),
    ("SQLITE_NOTADB", Reason.DAMAGED),
    ("SQLITE_IOERR", Reason.DISK),
)


@contextmanager
def explained(path: Path | None) -> Iterator[None]:
    """Turn errors of the database in a block into one that says what to do.

    Text that is no UTF-8 comes up where SQLite names a damaged part of the file.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error, UnicodeDecodeError) as error:
        raise storage_error(path, error) from error


def storage_error(path: Path | None, error: Exception) -> StorageError:
    """Return the error to show for one that SQLite or its driver raised.

    Codes decide, never texts. An error of the disk on a disk without room is for want of
    room; what is not understood can only be damage, for every statement here is tested.
    """
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorname", "")
    reason = next((why for name, why in _REASONS if code.startswith(name)), Reason.DAMAGED)
    if reason is Reason.DISK and path is not None and _is_full(path):
        reason = Reason.NO_SPACE
    return StorageError(reason, path, code)


def folder_error(path: Path, error: OSError) -> StorageError:
    """Return the error to show when the folder or the file itself cannot be made or opened."""
    match error:
        case PermissionError():
            return StorageError(Reason.READ_ONLY, path)
        case FileExistsError() | NotADirectoryError() | IsADirectoryError():
            return StorageError(Reason.FOLDER, path)
        case OSError(errno=number) if number in (ENOSPC, EDQUOT):
            return StorageError(Reason.NO_SPACE, path)
        case OSError(errno=number) if number == EROFS:
            return StorageError(Reason.READ_ONLY, path)
        case _:
            return StorageError(Reason.DISK, path, error.strerror or "")


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _FULL_BELOW
    except OSError:
        return False
