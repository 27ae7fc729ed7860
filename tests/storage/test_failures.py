"""Tests of what errors of the database mean for a person."""

import errno
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage.failures import explained, folder_error, storage_error


def sqlite_error(name: str) -> sqlite3.Error:
    """Return an error of SQLite with a code."""
    error = sqlite3.OperationalError("some words that are not looked at")
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("SQLITE_BUSY_SNAPSHOT", Reason.LOCKED),
        ("SQLITE_FULL", Reason.NO_SPACE),
        ("SQLITE_IOERR_FSYNC", Reason.DISK),
        ("SQLITE_READONLY_DBMOVED", Reason.READ_ONLY),
        ("SQLITE_CORRUPT_VTAB", Reason.DAMAGED),
        ("SQLITE_NOTADB", Reason.DAMAGED),
        ("SQLITE_CONSTRAINT_PRIMARYKEY", Reason.CONFLICT),
        ("SQLITE_ERROR", Reason.DAMAGED),
    ],
)
def test_codes_decide(tmp_path: Path, name: str, reason: Reason) -> None:
    bare = sqlite_error(name)
    wrapped = OperationalError("SELECT 1", None, bare)
    for error in (bare, wrapped):
        found = storage_error(tmp_path / "quizapp.db", error)
        assert (found.reason, found.detail) == (reason, name)


def test_an_error_without_a_code_is_damage() -> None:
    error = sqlite3.OperationalError("Could not decode to UTF-8")
    assert storage_error(None, error).reason is Reason.DAMAGED


def test_an_error_of_a_disk_that_is_gone_stays_one(tmp_path: Path) -> None:
    gone = tmp_path / "gone" / "quizapp.db"
    assert storage_error(gone, sqlite_error("SQLITE_IOERR_READ")).reason is Reason.DISK


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EACCES, Reason.READ_ONLY),
        (errno.EROFS, Reason.READ_ONLY),
        (errno.ENOSPC, Reason.NO_SPACE),
        (errno.EDQUOT, Reason.NO_SPACE),
        (errno.ENOTDIR, Reason.FOLDER),
        (errno.EEXIST, Reason.FOLDER),
        (errno.EIO, Reason.DISK),
    ],
)
def test_errors_of_the_folder_are_told_apart(number: int, reason: Reason) -> None:
    assert folder_error(Path("quizapp.db"), OSError(number, "words")).reason is reason


def test_errors_of_the_program_itself_are_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError), explained(None):
        _ = 1 / 0


def test_the_cause_is_kept_for_the_log() -> None:
    cause = sqlite_error("SQLITE_FULL")
    with pytest.raises(StorageError) as caught, explained(None):
        raise cause
    assert caught.value.__cause__ is cause
