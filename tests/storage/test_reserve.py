"""Tests of the room that is kept back where the disk is nearly full."""

import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from quizapp.session.quiz import Quiz
from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage import reserve
from quizapp.storage.store import Store
from tests.factories import moment, new_quiz

ROOM = 12 * 2**20


def test_on_a_disk_with_room_nothing_is_kept_back(store: Store, path: Path) -> None:
    assert not reserve.reserve_of(path).exists()


def test_it_is_given_up_when_something_could_not_be_kept(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reserve, "NEARLY_FULL", 2**60)

    def limit(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA max_page_count = 160")

    event.listen(Engine, "connect", limit)
    try:
        store = Store(path)
    finally:
        event.remove(Engine, "connect", limit)
    place = reserve.reserve_of(path)
    assert (place.stat().st_size, place.stat().st_mode & 0o777) == (reserve.SIZE, 0o600)
    quizzes = [new_quiz(name=str(number)) for number in range(60)]
    store.add_learner(quizzes[0].learner, moment(0))
    with pytest.raises(StorageError) as caught:
        add_all(store, quizzes)
    assert caught.value.reason is Reason.NO_SPACE
    assert not place.exists()
    store.close()


def add_all(store: Store, quizzes: list[Quiz]) -> None:
    """Keep quizzes until one is refused."""
    for quiz in quizzes:
        store.add_quiz(quiz)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of twelve mebibytes; only an administrator can have one."""
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "none", str(tmp_path)]
    if subprocess.run(mount, check=False, capture_output=True).returncode != 0:
        pytest.skip("a small disk cannot be made here")
    yield tmp_path
    subprocess.run(["umount", "-l", str(tmp_path)], check=True)


def test_a_quiz_can_be_finished_on_a_disk_that_became_full(small_disk: Path) -> None:
    path = small_disk / "quizapp.db"
    store = Store(path)
    quiz = new_quiz()
    store.add_learner(quiz.learner, moment(0))
    store.add_quiz(quiz)
    assert reserve.reserve_of(path).exists()
    fill(small_disk)
    refused = []
    while quiz.current is not None:
        following = quiz.answer(quiz.current.question.key, moment(1), 1)
        refused += reasons(store, following)
        if refused[1:]:
            break
        quiz = following
    (summary,) = store.finished()
    store.close()
    assert refused == [Reason.NO_SPACE]
    assert summary.answered == len(quiz.items)


def fill(disk: Path) -> None:
    """Take all the room that is left."""
    handle = os.open(disk / "films", os.O_WRONLY | os.O_CREAT)
    with suppress(OSError):
        while os.write(handle, bytes(4096)):
            pass
    os.close(handle)


def reasons(store: Store, quiz: Quiz) -> list[Reason]:
    """Keep an answer, once more if it is refused; return why it was."""
    for found in ([], [Reason.NO_SPACE]):
        with suppress(StorageError):
            store.add_answer(quiz)
            return found
    return [Reason.NO_SPACE, Reason.NO_SPACE]
