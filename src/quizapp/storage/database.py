"""Opening the results file so that nothing that was acknowledged is ever lost.

Write-ahead log with `synchronous=FULL`: an answer is on the disk when its transaction ends,
also if the power fails. The driver of Python must not begin transactions by itself, and they
begin with `BEGIN IMMEDIATE`: two windows then never overwrite each other's work, and changes
of the schema are all or nothing (https://www.sqlite.org/lang_transaction.html).
"""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from quizapp.dataset.part_watch import PartWatch
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.session.backup import Occasion
from quizapp.storage.backups import BackupFolder
from quizapp.storage.failures import explained, folder_error
from quizapp.storage.inspection import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    prepare_place,
    schema_version,
)
from quizapp.storage.network import network_file_system

FILE_NAME = "quizapp.db"
READING = "quizapp_reading"

_PRAGMAS = (
    "foreign_keys = ON",
    "synchronous = FULL",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)
_USUALLY, _ON_A_NETWORK = "journal_mode = WAL", "journal_mode = DELETE"
"""A log beside the file needs memory that is shared, which computers do not."""


def open_database(path: Path | None, *, patience: float = 5.0, watch: Watch = UNWATCHED) -> Engine:
    """Open the results file, make it if there is none, bring it up to date if it is old.

    A file that cannot be used is left byte for byte as it is, and an old one is copied before it
    is changed (see `backups`). With None the results live in memory, for a quiz that is not kept.
    `patience` is how many seconds to wait for another program that is writing; `watch` is told how
    far an old file is copied and brought up to date.

    Raises:
        StorageError: the file cannot be used; its text says why and what to do.
        CancelledError: whoever watches wants no more of it; the file is as it was.
    """
    version = 0
    updating: Watch = UNWATCHED
    if path is not None:
        prepare_place(path)
        with explained(path):
            version = schema_version(path, patience)
        if 0 < version < SCHEMA_VERSION:
            BackupFolder(path).make(Occasion.UPDATE, datetime.now(UTC), PartWatch(watch, 0, 2))
            updating = PartWatch(watch, 1, 2)
    engine = _engine(path, patience)
    try:
        with explained(path):
            if version < SCHEMA_VERSION:
                _migrate(engine, watch=updating)
            engine.connect().close()
    except BaseException:
        engine.dispose()
        raise
    return engine


def make_empty(path: Path, version: int) -> None:
    """Make a results file of a released schema, with nothing in it.

    Raises:
        StorageError: it could not be written.
    """
    engine = _engine(path, 0.0)
    with explained(path):
        _migrate(engine, version)
    engine.dispose()


def put_aside(path: Path, at: datetime) -> Path:
    """Rename a damaged results file, so that an empty one can begin; return its new name.

    Its write-ahead log goes with it, because that may hold the last answers.

    Raises:
        StorageError: the folder cannot be written.
    """
    kept = path.with_name(f"{path.name}.damaged-{at:%Y%m%dT%H%M%S}")
    try:
        for suffix in ("-wal", "-shm", ""):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(kept.with_name(kept.name + suffix))
    except OSError as error:
        raise folder_error(path, error) from error
    return kept


def _engine(path: Path | None, patience: float) -> Engine:
    """Return the engine with the two hooks that make SQLite keep its promises."""
    journal = _USUALLY
    if path is None:
        engine = create_engine("sqlite://", poolclass=StaticPool)
    else:
        if network_file_system(path.absolute().parent):
            journal = _ON_A_NETWORK
        address = URL.create("sqlite", database=str(path.absolute()))
        engine = create_engine(address, connect_args={"timeout": patience})

    @event.listens_for(engine, "connect")
    def _configure(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        connection.create_function("casefold", 1, str.casefold, deterministic=True)
        for pragma in (*_PRAGMAS, journal):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get(READING, False)
        connection.connection.cursor().execute("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _migrate(engine: Engine, version: int = SCHEMA_VERSION, watch: Watch = UNWATCHED) -> None:
    """Bring the schema up to a version in one transaction, unless another window just has."""
    # Alembic costs a third of a second, and is needed once in the life of a schema.
    from quizapp.storage.migration import upgrade  # noqa: PLC0415

    with engine.begin() as connection:
        now = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if now >= version:
            return
        upgrade(connection, version, watch, steps=version - now)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {version}")
