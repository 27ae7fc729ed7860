"""Copies of the results file are whole, private and put back without losing what was there."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest

from quizapp.dataset.watch import CancelledError
from quizapp.session.backup import Occasion
from quizapp.session.learner import Learner
from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage import backups
from quizapp.storage.backups import BackupFolder
from quizapp.storage.inspection import SCHEMA_VERSION
from quizapp.storage.restoring import restore
from quizapp.storage.store import Store
from tests.factories import moment
from tests.storage.test_pictures import first_schema
from tests.storage.test_store import answered, begun
from tests.watching import Impatience, Notes


@pytest.fixture
def folder(path: Path) -> BackupFolder:
    """The folder of the copies of the results file."""
    return BackupFolder(path)


def test_a_copy_of_a_file_in_use_holds_all_that_was_acknowledged(
    store: Store, folder: BackupFolder
) -> None:
    quiz = answered(store, begun(store), 2)
    made = folder.make(Occasion.ASKED, moment(0))
    assert (made.holdings.people, made.holdings.quizzes, made.holdings.answers) == (1, 1, 2)
    assert made.version == SCHEMA_VERSION
    assert folder.all() == (made,)
    copy = Store(made.path)
    assert copy.quiz(quiz.id) == quiz
    copy.close()


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_only_the_owner_can_read_a_copy(store: Store, folder: BackupFolder) -> None:
    begun(store)
    made = folder.make(Occasion.START, moment(0))
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert folder.folder.stat().st_mode & 0o777 == 0o700


def test_restoring_brings_back_what_was_and_keeps_what_is(
    store: Store, folder: BackupFolder
) -> None:
    quiz = answered(store, begun(store), 1)
    backup = folder.make(Occasion.ASKED, moment(0))
    later = answered(store, quiz, 1)
    kept = restore(folder, backup, moment(5))
    assert store.quiz(quiz.id) == quiz
    assert kept is not None
    assert folder.look_into(kept).holdings.answers == 2
    restore(folder, folder.look_into(kept), moment(6))
    assert store.quiz(quiz.id) == later


def test_a_damaged_file_is_put_aside_before_a_copy_takes_its_place(
    store: Store, path: Path, folder: BackupFolder
) -> None:
    quiz = answered(store, begun(store), 2)
    backup = folder.make(Occasion.START, moment(0))
    store.close()
    spoilt = bytearray(path.read_bytes())
    spoilt[4096:] = bytes(len(spoilt) - 4096)
    path.write_bytes(spoilt)
    kept = restore(folder, backup, moment(1))
    assert kept is not None
    assert kept.name.startswith("quizapp.db.damaged-")
    assert kept.read_bytes() == spoilt
    again = Store(path)
    assert again.quiz(quiz.id) == quiz
    again.close()


def test_a_damaged_copy_is_not_listed_and_never_put_back(
    store: Store, path: Path, folder: BackupFolder
) -> None:
    begun(store)
    made = folder.make(Occasion.ASKED, moment(0))
    made.path.write_bytes(made.path.read_bytes()[:6000])
    assert folder.all() == ()
    before = path.read_bytes()
    with pytest.raises(StorageError) as caught:
        restore(folder, made, moment(1))
    assert caught.value.reason is Reason.DAMAGED
    assert path.read_bytes() == before


def test_a_copy_that_does_not_fit_leaves_nothing_and_the_older_ones(
    store: Store, folder: BackupFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun(store)
    older = folder.make(Occasion.START, moment(0))

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError) as caught:
        folder.make(Occasion.ASKED, moment(1))
    assert caught.value.reason is Reason.NO_SPACE
    monkeypatch.undo()
    assert folder.all() == (older,)
    assert [one.name for one in folder.folder.iterdir()] == [older.path.name]


def test_a_file_of_an_older_program_is_copied_before_it_is_changed(path: Path) -> None:
    path.parent.mkdir()
    first_schema(path)
    Store(path).close()
    (copy,) = BackupFolder(path).all()
    assert (copy.occasion, copy.version, copy.holdings.answers) == (Occasion.UPDATE, 1, 2)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)


def test_a_copy_of_an_older_program_is_brought_up_to_date_when_it_is_put_back(
    path: Path,
) -> None:
    path.parent.mkdir()
    quiz = first_schema(path)
    Store(path).close()
    folder = BackupFolder(path)
    (copy,) = folder.all()
    restore(folder, copy, moment(1))
    store = Store(path)
    assert store.quiz(quiz.id) == quiz
    store.close()


def test_a_copy_with_an_impossible_moment_is_not_whole(store: Store, path: Path) -> None:
    answered(store, begun(store))
    folder = BackupFolder(path)
    made = folder.make(Occasion.ASKED, moment(0))
    with closing(sqlite3.connect(made.path)) as connection, connection:
        connection.execute("UPDATE quiz SET latest_at = '202v' || substr(latest_at, 5)")
    assert folder.all() == ()
    with pytest.raises(StorageError) as caught:
        folder.look_into(made.path)
    assert caught.value.reason is Reason.DAMAGED


def test_what_killed_programs_left_is_swept_up_after_a_day(store: Store, path: Path) -> None:
    answered(store, begun(store))
    folder = BackupFolder(path)
    folder.make(Occasion.ASKED, moment(0))
    old, fresh = (folder.folder / f".quizapp-2026-asked.db.{number}" for number in (1, 2))
    workshop = folder.folder / ".salvage-abc"
    workshop.mkdir()
    for left in (old, fresh):
        left.write_bytes(b"half a copy")
    for left in (old, workshop):
        os.utime(left, (0, 0))
    folder.make(Occasion.ASKED, moment(1))
    assert [one.name for one in folder.folder.glob(".*")] == [fresh.name]


class Interruption(Notes):
    """Notes how far a copy is, and lets something else be done after two steps."""

    def __init__(self, then: Callable[[], object]) -> None:
        super().__init__()
        self.then = then

    def step(self, done: int, of: int) -> None:
        super().step(done, of)
        if len(self.steps) == 2:
            self.then()


def test_a_copy_that_is_ended_leaves_no_trace(
    store: Store, folder: BackupFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "PAGES_AT_ONCE", 3)
    begun(store)
    older = folder.make(Occasion.ASKED, moment(0))
    with pytest.raises(CancelledError):
        folder.make(Occasion.ASKED, moment(1), Impatience(2))
    assert folder.all() == (older,)
    assert [one.name for one in folder.folder.iterdir()] == [older.path.name]


def test_a_copy_holds_one_state_although_answers_are_kept_meanwhile(
    store: Store, folder: BackupFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "PAGES_AT_ONCE", 3)
    begun(store)
    before = folder.holdings()
    watch = Interruption(lambda: store.add_learner(Learner(uuid4(), "Somebody else"), moment(2)))
    made = folder.make(Occasion.ASKED, moment(1), watch)
    assert made.holdings == before
    assert folder.holdings().people == before.people + 1
    done = [done for done, _ in watch.steps]
    assert done == sorted(done)
    assert len(set(watch.steps)) == len(done)
