"""Tests of how the results file is opened, made and protected."""

import stat
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from quizapp.storage.database import open_database
from quizapp.storage.inspection import APPLICATION_ID, SCHEMA_VERSION
from quizapp.storage.store import Store


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("application_id", APPLICATION_ID),
        ("user_version", SCHEMA_VERSION),
    ],
)
def test_every_connection_is_set_up_for_safety(path: Path, pragma: str, value: object) -> None:
    engine = open_database(path)
    with engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
    engine.dispose()


def test_the_file_and_its_folder_are_for_their_owner_only(store: Store, path: Path) -> None:
    assert store.learners() == ()
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    files = list(path.parent.iterdir())
    assert len(files) == 3  # the database, its write-ahead log and the index of the log
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_a_closed_file_is_one_file(store: Store, path: Path) -> None:
    store.close()
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("name", ["50% of it", "Şuşa?#", "a b's"])
def test_any_folder_name_will_do(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / "quizapp.db"
    for _ in range(2):
        store = Store(path)
        assert store.learners() == ()
        store.close()
    assert path.exists()


def test_an_empty_file_becomes_a_results_file(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    store = Store(path)
    assert store.learners() == ()
    store.close()


def test_an_orphan_is_refused_by_the_database_itself(path: Path) -> None:
    engine = open_database(path)
    orphan = text("INSERT INTO answer_fact VALUES ('no-such-answer', 0, 'e', 'date', NULL)")
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(orphan)
    engine.dispose()
