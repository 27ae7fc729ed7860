"""Opening the results file so that nothing that was acknowledged is ever lost.

Write-ahead log with `synchronous=FULL`: an answer is on the disk when its transaction ends,
also if the power fails. The driver of Python must not begin transactions by itself, and they
begin with `BEGIN IMMEDIATE`: two windows then never overwrite each other's work, and changes
of the schema are all or nothing (https://www.sqlite.org/lang_transaction.html).
"""

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage.failures import DATABASE_ERRORS, folder_error, storage_error

FILE_NAME = "quizapp.db"
APPLICATION_ID = 0x5155495A  # "QUIZ"
SCHEMA_VERSION = 1
READING = "quizapp_reading"

_PRAGMAS = (
    "foreign_keys = ON",
    "journal_mode = WAL",
    "synchronous = FULL",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)
_MAGIC = b"SQLite format 3\0"


def open_database(path: Path | None, *, patience: float = 5.0) -> Engine:
    """Open the results file, make it if there is none, bring it up to date if it is old.

    A file that cannot be used is left byte for byte as it is. With None the results live in
    memory, for a quiz that is not kept. `patience` is how many seconds to wait for another
    program that is writing.

    Raises:
        StorageError: the file cannot be used; its text says why and what to do.
    """
    if path is not None:
        _prepare_place(path)
    version = _inspect(path, patience) if path is not None else 0
    engine = _engine(path, patience)
    try:
        if version < SCHEMA_VERSION:
            _migrate(engine)
        else:
            engine.connect().close()
    except DATABASE_ERRORS as error:
        engine.dispose()
        raise storage_error(path, error) from error
    return engine


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


def _prepare_place(path: Path) -> None:
    """Make the folder and the file, both for their owner only, and see that both can be used."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.is_dir():
            raise StorageError(Reason.FOLDER, path)
        if path.exists() and not path.is_file():
            raise StorageError(Reason.NOT_A_DATABASE, path)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        _check_magic(path)
    except OSError as error:
        raise folder_error(path, error) from error
    if not os.access(path.parent, os.W_OK):
        raise StorageError(Reason.READ_ONLY, path)


def _check_magic(path: Path) -> None:
    with path.open("rb") as stream:
        start = stream.read(len(_MAGIC))
    if start not in (b"", _MAGIC):
        raise StorageError(Reason.NOT_A_DATABASE, path)


def _inspect(path: Path, patience: float) -> int:
    """Return the version of the file's schema, 0 for an empty one; changes nothing.

    A connection that could write would move the write-ahead log into a damaged file.
    """
    address = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, timeout=patience, uri=True)) as connection:
            owner, version, tables = connection.execute(
                "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)"
                " FROM pragma_application_id, pragma_user_version"
            ).fetchone()
            if owner != APPLICATION_ID and (owner, version, tables) != (0, 0, 0):
                raise StorageError(Reason.NOT_A_DATABASE, path)
            if version > SCHEMA_VERSION:
                known = f"the file has version {version}, this program knows {SCHEMA_VERSION}"
                raise StorageError(Reason.NEWER, path, known)
            findings = connection.execute("PRAGMA quick_check(1)").fetchone()
    except DATABASE_ERRORS as error:
        raise storage_error(path, error) from error
    if findings != ("ok",):
        raise StorageError(Reason.DAMAGED, path)
    return int(version)


def _engine(path: Path | None, patience: float) -> Engine:
    """Return the engine with the two hooks that make SQLite keep its promises."""
    if path is None:
        engine = create_engine("sqlite://", poolclass=StaticPool)
    else:
        address = URL.create("sqlite", database=str(path.absolute()))
        engine = create_engine(address, connect_args={"timeout": patience})

    @event.listens_for(engine, "connect")
    def _configure(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get(READING, False)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _migrate(engine: Engine) -> None:
    """Bring the schema up to date in one transaction, unless another window just has."""
    # Alembic costs a third of a second, and is needed once in the life of a schema.
    from quizapp.storage.migration import upgrade  # noqa: PLC0415

    with engine.begin() as connection:
        if connection.exec_driver_sql("PRAGMA user_version").scalar_one() >= SCHEMA_VERSION:
            return
        upgrade(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
