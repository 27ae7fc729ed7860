"""The results file as what all that is kept in it goes through: one transaction at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from quizapp.session.quiz import QuizError
from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage.database import READING, open_database
from quizapp.storage.failures import explained
from quizapp.storage.reserve import hold, release


class ResultsFile:
    """The open results file; close it when it is no longer needed."""

    def __init__(self, path: Path | None, *, patience: float = 5.0) -> None:
        """Open or make the file (see `open_database`); None keeps everything in memory."""
        self.path = path
        self._engine = open_database(path, patience=patience)
        if path is not None:
            hold(path)
        self._reader = self._engine.execution_options(**{READING: True})

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a transaction that is committed at the end of the block, or undone.

        Where the disk is full, room that was kept back is given up for the next try.

        Raises:
            StorageError: the file cannot be written.
        """
        try:
            with explained(self.path), self._engine.begin() as connection:
                yield connection
        except StorageError as error:
            if error.reason is Reason.NO_SPACE and self.path is not None:
                release(self.path)
            raise

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session that sees one state of the file and waits for nobody.

        Raises:
            StorageError: the file cannot be read, or holds what this program never wrote.
        """
        with explained(self.path), Session(self._reader) as session:
            try:
                yield session
            except (LookupError, QuizError, TypeError, ValueError) as error:
                raise StorageError(Reason.DAMAGED, self.path) from error
