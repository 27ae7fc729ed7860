"""Copies of the results file, each made whole, opened and looked through before it counts.

They are made by SQLite's own backup, which gives one state of a file that is in use
(https://www.sqlite.org/backup.html), under another name, and get their name when they are on
the disk. Where room or rights are missing, the older copies stay as they are.
"""

import os
import re
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.session.backup import Backup, Holdings, Occasion
from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage.failures import explained, folder_error
from quizapp.storage.inspection import (
    lies_still,
    read_version,
    reading_address,
    schema_version,
)
from quizapp.storage.interrupting import interruptible

FOLDER_NAME = "backups"
PAGES_AT_ONCE = 1000
"""How many pages of a file are copied before it is told how far that is."""

_PATIENCE = 5.0

_LEFT = 24 * 60 * 60
_NAME = re.compile(rf"quizapp-(\d{{8}}T\d{{6}}\d{{3}})-({'|'.join(map(str, Occasion))})\.db")
_HOLDINGS = (
    "SELECT (SELECT count(*) FROM learner), count(*), total(position), max(latest_at) FROM quiz"
)


class BackupFolder:
    """The copies of one results file, in a folder beside it."""

    def __init__(self, file: Path) -> None:
        """Keep the copies of `file` in the folder `backups` beside it."""
        self.file = file
        self.folder = file.parent / FOLDER_NAME

    def make(self, occasion: Occasion, at: datetime, watch: Watch = UNWATCHED) -> Backup:
        """Copy the file as it is now.

        Raises:
            StorageError: it could not be copied; the file and the other copies are unchanged.
            CancelledError: whoever watches wants no more of it; so they are, too.
        """
        self._sweep()
        return self.copy(self._place(occasion, at), watch)

    def copy(self, path: Path, watch: Watch = UNWATCHED) -> Backup:
        """Copy the file as it is now to any other place, in place of what is there.

        Raises:
            StorageError: it could not be copied; nothing is changed.
            CancelledError: whoever watches wants no more of it; so it is then, too.
        """
        with explained(self.file):
            schema_version(self.file, _PATIENCE)
            with reading(self.file) as source:
                return self._written(path, source, watch)

    def rescue(self, source: sqlite3.Connection, at: datetime) -> Backup:
        """Copy what an open connection still sees of a file that has another place, or none.

        Raises:
            StorageError: it could not be copied.
        """
        return self._written(self._place(Occasion.ASKED, at), source)

    def _place(self, occasion: Occasion, at: datetime) -> Path:
        moment = at.astimezone(UTC)
        name = f"quizapp-{moment:%Y%m%dT%H%M%S}{moment.microsecond // 1000:03}-{occasion}.db"
        return self.folder / name

    def _written(self, path: Path, source: sqlite3.Connection, watch: Watch = UNWATCHED) -> Backup:
        with draft_of(path) as draft:
            with explained(path):
                copy_to(source, draft, watch)
            found = self._looked_into(draft, path.name, watch)
            draft.replace(path)
        return replace(found, path=path)

    def all(self) -> tuple[Backup, ...]:
        """Return the copies that are whole, the newest first."""
        found: list[Backup] = []
        with suppress(FileNotFoundError, NotADirectoryError):
            for path in sorted(self.folder.iterdir(), reverse=True):
                if _NAME.fullmatch(path.name):
                    with suppress(StorageError):
                        found.append(self._looked_into(path, path.name))
        return tuple(found)

    def newest_at(self) -> datetime | None:
        """Return when the newest copy was made, by its name alone; None if there is none."""
        names = (_NAME.fullmatch(path.name) for path in self.folder.glob("quizapp-*.db"))
        return max((_moment(name[1]) for name in names if name), default=None)

    def look_into(self, path: Path) -> Backup:
        """Return what is known of a copy, wherever it lies and whatever it is called.

        Raises:
            StorageError: it is not a results file, is damaged, or belongs to a newer program.
        """
        return self._looked_into(path, path.name)

    def holdings(self) -> Holdings:
        """Return what the results file itself holds.

        Raises:
            StorageError: it cannot be read.
        """
        with explained(self.file), reading(self.file) as connection:
            return _holdings(connection)

    def remove(self, backup: Backup) -> None:
        """Delete a copy; nothing happens if it is gone or must stay."""
        with suppress(OSError):
            backup.path.unlink()

    def _sweep(self) -> None:
        """Delete what programs left that were killed while they made a copy, a day ago or more."""
        for left in (*self.folder.glob(".quizapp-*.db.*"), *self.folder.glob(".salvage-*")):
            with suppress(OSError):
                if time.time() - left.stat().st_mtime > _LEFT:
                    shutil.rmtree(left) if left.is_dir() else left.unlink()

    def _looked_into(self, path: Path, name: str, watch: Watch = UNWATCHED) -> Backup:
        """Look through a copy; a name of another form tells neither time nor occasion."""
        told = _NAME.fullmatch(name)
        with explained(path):
            try:
                status = path.stat()
            except OSError as error:
                raise folder_error(path, error) from error
            if status.st_size == 0:
                raise StorageError(Reason.NOT_A_DATABASE, path)
            with (
                reading(path, still=True) as connection,
                interruptible(connection, partial(watch.step, 1, 1)),
            ):
                version = read_version(connection, path)
                holdings = _holdings(connection)
        changed = datetime.fromtimestamp(status.st_mtime, UTC)
        return Backup(
            path=path,
            made_at=_moment(told[1]) if told else changed,
            occasion=Occasion(told[2]) if told else Occasion.ASKED,
            version=version,
            size=status.st_size,
            holdings=holdings,
        )


@contextmanager
def draft_of(path: Path) -> Iterator[Path]:
    """Give a name beside `path` for a file that is readable to its owner only."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        yield draft
        _flush(path.parent)
    except OSError as error:
        raise folder_error(path, error) from error
    finally:
        with suppress(OSError):
            draft.unlink()


def copy_to(source: sqlite3.Connection, draft: Path, watch: Watch = UNWATCHED) -> None:
    """Write a whole copy and see that it is on the disk; it needs no further file beside it."""

    def told(_status: int, left: int, of: int) -> None:
        watch.step(of - left, of)

    with closing(sqlite3.connect(draft, timeout=_PATIENCE)) as target:
        with _one_state(source):
            source.backup(target, pages=PAGES_AT_ONCE, progress=told)
        target.execute("PRAGMA journal_mode = DELETE")
    _flush(draft)


@contextmanager
def _one_state(source: sqlite3.Connection) -> Iterator[None]:
    """Let a connection see no change that others make; a copy would begin again at each one."""
    source.execute("BEGIN")
    try:
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        yield
    finally:
        source.rollback()


@contextmanager
def reading(path: Path, *, still: bool = False) -> Iterator[sqlite3.Connection]:
    """Open a database without the right to write; a `still` one is changed by nobody."""
    address = reading_address(path, still=still or lies_still(path))
    with closing(sqlite3.connect(address, timeout=_PATIENCE, uri=True)) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        yield connection


def _holdings(connection: sqlite3.Connection) -> Holdings:
    people, quizzes, answers, latest = connection.execute(_HOLDINGS).fetchone()
    try:
        latest_at = None if latest is None else datetime.fromisoformat(latest).replace(tzinfo=UTC)
    except (TypeError, ValueError) as error:
        # One bit that is turned over is not always noticed by SQLite.
        raise sqlite3.DatabaseError("a moment cannot be read") from error
    return Holdings(people, quizzes, int(answers), latest_at)


def _moment(text: str) -> datetime:
    return datetime.strptime(f"{text}000", "%Y%m%dT%H%M%S%f").replace(tzinfo=UTC)


def _flush(path: Path) -> None:
    """See that a file, or what a folder holds, is on the disk; not every system has the latter."""
    with suppress(PermissionError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
