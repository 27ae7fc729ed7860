"""Ending a statement of the database that takes long."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from quizapp.dataset.watch import CancelledError

INSTRUCTIONS_BETWEEN = 100_000
"""After so many instructions of SQLite, some milliseconds, it is seen whether to go on."""


@contextmanager
def interruptible(connection: sqlite3.Connection, look: Callable[[], object]) -> Iterator[None]:
    """Let the statements of a driver's connection end as soon as `look` raises CancelledError.

    A transaction that changes something is undone by SQLite
    (https://www.sqlite.org/c3ref/interrupt.html).

    Raises:
        CancelledError: as `look` did.
    """
    ended: list[CancelledError] = []

    def is_over() -> bool:
        try:
            look()
        except CancelledError as error:
            ended.append(error)
        return bool(ended)

    connection.set_progress_handler(is_over, INSTRUCTIONS_BETWEEN)
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        if not ended:
            raise
        raise ended[0] from error
    finally:
        connection.set_progress_handler(None, 0)
