"""The results file as what all that is kept in it goes through: one transaction at a time."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock

from sqlalchemy import Connection, event
from sqlalchemy.orm import Session

from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.session.quiz import QuizError
from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage.backups import BackupFolder
from quizapp.storage.database import READING, open_database
from quizapp.storage.failures import explained
from quizapp.storage.reserve import hold, release


class ResultsFile:
    """The open results file; close it when it is no longer needed."""

    def __init__(
        self, path: Path | None, *, patience: float = 5.0, watch: Watch = UNWATCHED
    ) -> None:
        """Open or make the file (see `open_database`); None keeps everything in memory."""
        self.path = path
        self._engine = open_database(path, patience=patience, watch=watch)
        self._identity = _identity(path)
        self._copy = ""
        event.listen(self._engine, "connect", self._recognise)
        if path is not None:
            hold(path)
        # In memory there is one connection, and so only one transaction at a time.
        self._turn = RLock() if path is None else nullcontext()
        self._reader = self._engine.execution_options(**{READING: True})

    def close(self) -> None:
        """Let go of the file; it is opened again when it is used, whichever is there then."""
        self._engine.dispose()
        self._identity, self._copy = None, ""

    def _recognise(self, *_: object) -> None:
        if self._identity is None:
            self._identity = _identity(self.path)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a transaction that is committed at the end of the block, or undone.

        Where the disk is full, room that was kept back is given up for the next try. Nothing is
        written to a file that is not any more the one that was opened.

        Raises:
            StorageError: the file cannot be written.
        """
        try:
            with self._turn, explained(self.path), self._engine.connect() as connection:
                with connection.begin() as transaction:
                    yield connection
                    is_here = _identity(self.path) == self._identity
                    if not is_here:
                        transaction.rollback()
                if not is_here:
                    raise self._rescued(connection)
        except StorageError as error:
            if error.reason is Reason.NO_SPACE and self.path is not None:
                release(self.path)
            raise

    def _rescued(self, connection: Connection) -> StorageError:
        """Copy what is known of a file that somebody moved or replaced, and return what to tell."""
        source = connection.connection.driver_connection
        if not self._copy and self.path is not None and isinstance(source, sqlite3.Connection):
            with suppress(StorageError):
                self._copy = BackupFolder(self.path).rescue(source, datetime.now(UTC)).path.name
        return StorageError(Reason.REPLACED, self.path, self._copy)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session that sees one state of the file and waits for nobody.

        Raises:
            StorageError: the file cannot be read, or holds what this program never wrote.
        """
        with self._understood(), Session(self._reader) as session:
            yield session

    @contextmanager
    def glancing(self) -> Iterator[Connection]:
        """Give a connection for single rows, each as it is when it is read.

        There is no transaction around them, which for a row or two would cost as much as they do.

        Raises:
            StorageError: as in `reading`.
        """
        with self._understood(), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def _understood(self) -> Iterator[None]:
        with self._turn, explained(self.path):
            try:
                yield
            except (LookupError, QuizError, TypeError, ValueError) as error:
                raise StorageError(Reason.DAMAGED, self.path) from error


def _identity(path: Path | None) -> tuple[int, int] | None:
    """Return what tells a file from another one of its name; None without a file."""
    if path is None:
        return None
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
