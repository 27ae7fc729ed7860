"""Tests of the steps that make and change the schema."""

import re
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, event
from sqlalchemy.schema import CreateTable

from quizapp.dataset.watch import CancelledError
from quizapp.storage import backups, interrupting, migration
from quizapp.storage.database import open_database
from quizapp.storage.inspection import SCHEMA_VERSION
from quizapp.storage.migration import configuration
from quizapp.storage.store import Store
from quizapp.storage.tables import Table
from tests.storage.test_pictures import first_schema
from tests.watching import Impatience, Notes


def test_the_steps_lead_to_the_tables(path: Path) -> None:
    engine = open_database(path)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Table.metadata) == []
    engine.dispose()


def test_the_steps_lead_to_the_constraints_too(path: Path) -> None:
    engine = open_database(path)
    with closing(sqlite3.connect(path)) as connection:
        made = dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'"))
    for table in Table.metadata.sorted_tables:
        wanted = str(CreateTable(table).compile(engine))
        assert clauses(made[table.name]) == clauses(wanted)
    engine.dispose()


def clauses(statement: str) -> Counter[str]:
    """Return the columns and constraints of a table, whatever their order."""
    inside = statement[statement.index("(") + 1 : statement.rindex(")")]
    # A column that was added later shares a line with the ones before it.
    parts = re.split(r",\s+(?![^()]*\))", " ".join(inside.split()))
    return Counter(part.strip() for part in parts)


def test_the_version_of_the_file_is_that_of_the_last_step() -> None:
    head = ScriptDirectory.from_config(configuration()).get_current_head()
    assert head == f"{SCHEMA_VERSION:04}"


@pytest.mark.parametrize("statements", [0, 1, 5, 10])
def test_a_step_that_fails_leaves_nothing_behind(path: Path, statements: int) -> None:
    seen = count()

    def fail(_connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        if statement.lstrip().startswith("CREATE") and next(seen) == statements:
            raise RuntimeError("the power went away")

    event.listen(Engine, "after_cursor_execute", fail)
    with pytest.raises(RuntimeError, match="power"):
        open_database(path)
    event.remove(Engine, "after_cursor_execute", fail)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
        assert connection.execute("PRAGMA user_version").fetchone() == (0,)
    engine = open_database(path)
    engine.dispose()


def test_alembic_is_not_needed_for_a_file_that_is_up_to_date(path: Path) -> None:
    open_database(path).dispose()
    script = (
        "import sys; from pathlib import Path; from quizapp.storage.store import Store; "
        f"Store(Path({str(path)!r})).close(); sys.exit('alembic' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


def content(path: Path) -> list[str]:
    """Return all that is in a file."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_an_update_tells_how_far_it_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "PAGES_AT_ONCE", 3)
    first_schema(path)
    watch = Notes()
    open_database(path, watch=watch).dispose()
    shares = [done / of for done, of in watch.steps]
    assert shares == sorted(shares)
    assert any(share < 0.5 for share in shares)
    assert any(0.5 < share < 1 for share in shares)
    assert all(0 <= share <= 1 for share in shares)


def test_a_new_file_is_no_update(path: Path) -> None:
    watch = Notes()
    open_database(path, watch=watch).dispose()
    assert watch.steps == []


def test_an_update_that_is_ended_anywhere_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interrupting, "INSTRUCTIONS_BETWEEN", 2000)
    quiz = first_schema(path)
    before, steps = content(path), 0
    for steps in count(0, 5):
        try:
            open_database(path, watch=Impatience(steps)).dispose()
        except CancelledError:
            assert content(path) == before
        else:
            break
    assert steps >= 10
    store = Store(path)
    assert len(store.answers()) == quiz.position
    store.close()


def test_a_statement_that_takes_long_is_ended_in_its_middle(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interrupting, "INSTRUCTIONS_BETWEEN", 50)
    engine, steps = open_database(path), migration.Steps(Impatience(3), 1)
    with (
        engine.begin() as connection,
        pytest.raises(CancelledError),
        interrupting.interruptible(connection.connection.driver_connection, steps.again),
    ):
        connection.exec_driver_sql(
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 10000000)"
            " SELECT count(*) FROM n"
        )
    engine.dispose()
