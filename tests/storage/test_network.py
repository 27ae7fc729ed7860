"""Tests of folders on the computers of others."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.storage import database
from quizapp.storage.database import open_database
from quizapp.storage.network import first_time_on_network, network_file_system
from quizapp.storage.store import Store
from tests.storage.test_store import answered, begun


def mounts(folder: Path, kind: str) -> Path:
    """Return a list of mounts that has the folder on a file system of some kind."""
    path = folder / "mounts"
    place = str(folder.resolve()).replace(" ", "\\040")
    path.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/home {place} {kind} rw 0 0\n", "utf-8")
    return path


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs"])
def test_a_folder_of_a_server_is_recognised(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "with space"
    folder.mkdir()
    assert network_file_system(folder, mounts(folder, kind)) == kind
    assert network_file_system(folder / "below", mounts(folder, kind)) == kind


def test_a_folder_of_this_computer_is_none(tmp_path: Path) -> None:
    assert network_file_system(tmp_path, mounts(tmp_path, "btrfs")) == ""
    assert network_file_system(tmp_path, tmp_path / "no list") == ""


def test_it_is_told_once(tmp_path: Path) -> None:
    listed = mounts(tmp_path, "nfs")
    assert [first_time_on_network(tmp_path, listed) for _ in range(2)] == ["nfs", ""]


def test_results_on_a_server_do_without_shared_memory(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(path)
    answered(store, begun(store))
    store.close()
    monkeypatch.setattr(database, "network_file_system", lambda _: "nfs")
    store = Store(path)
    answered(store, store.quiz(store.unfinished()[0].id) or begun(store))
    assert len(store.answers()) == 2
    assert not path.with_name(f"{path.name}-wal").exists()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    store.close()


def test_results_that_come_home_get_their_log_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as away:
        away.setattr(database, "network_file_system", lambda _: "nfs")
        open_database(path).dispose()
    engine = open_database(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    engine.dispose()
