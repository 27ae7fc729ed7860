"""Copies are made in time, and not more often than is of use."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quizapp.services.keep_backups import FileCare, KeepBackups
from quizapp.session.backup import Occasion
from quizapp.storage.backups import BackupFolder
from quizapp.storage.database import put_aside
from quizapp.storage.restoring import restore
from quizapp.storage.salvage import salvage
from quizapp.storage.store import Store
from tests.storage.test_store import answered, begun


class Watch:
    """A clock that is turned by hand, and begins now, since files have times of their own."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def watch() -> Watch:
    """The clock of the copies."""
    return Watch()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A results file with a quiz that has begun."""
    opened = Store(tmp_path / "data" / "quizapp.db")
    yield opened
    opened.close()


@pytest.fixture
def backups(tmp_path: Path, watch: Watch) -> KeepBackups:
    """The copies of that file."""
    return KeepBackups(
        BackupFolder(tmp_path / "data" / "quizapp.db"), FileCare(restore, salvage, put_aside), watch
    )


def test_nothing_is_copied_where_nothing_was_kept(backups: KeepBackups) -> None:
    assert backups.make_if_due() is None


def test_a_copy_is_due_when_something_changed_and_some_time_passed(
    store: Store, backups: KeepBackups, watch: Watch
) -> None:
    quiz = answered(store, begun(store), 1)
    watch.now += timedelta(seconds=1)
    assert backups.make_if_due(Occasion.START) is not None
    assert backups.make_if_due() is None
    answered(store, quiz, 1)
    watch.now += timedelta(minutes=10)
    assert backups.make_if_due() is None


def test_a_clock_that_was_set_back_does_not_stop_the_copies(
    store: Store, backups: KeepBackups, watch: Watch
) -> None:
    begun(store)
    watch.now += timedelta(days=-400)
    assert backups.make_if_due(Occasion.START) is not None
    watch.now += timedelta(days=-1)
    assert backups.make_if_due(Occasion.START) is not None


def test_restoring_tells_how_many_answers_are_missing(
    store: Store, backups: KeepBackups, watch: Watch
) -> None:
    quiz = answered(store, begun(store), 1)
    made = backups.make()
    answered(store, quiz, 1)
    watch.now += timedelta(minutes=1)
    assert backups.restore(made).missing == 1
