"""Tests of saving what can be read of a damaged results file."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from quizapp.session.backup import Occasion
from quizapp.session.storage_error import StorageError
from quizapp.storage.backups import BackupFolder
from quizapp.storage.salvage import salvage
from quizapp.storage.store import Store
from tests.factories import moment, new_quiz, some_questions
from tests.storage.test_tallies import sums

PAGE = 4096
NOW = datetime(2026, 3, 2, tzinfo=UTC)
QUIZZES, QUESTIONS = 6, 4


@pytest.fixture
def file(path: Path) -> Path:
    """Return a results file with six quizzes of four answers each."""
    store = Store(path)
    for number in range(QUIZZES):
        quiz = new_quiz(some_questions(QUESTIONS), name=str(number))
        store.add_learner(quiz.learner, moment(0))
        store.add_quiz(quiz)
        while quiz.current:
            quiz = quiz.answer(quiz.current.question.key, moment(number), 1)
            store.add_answer(quiz)
    store.close()
    return path


def spoil(file: Path, owner: str) -> bytes:
    """Destroy the first page of a table or an index; return what the file is then."""
    with closing(sqlite3.connect(file)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        (page,) = connection.execute(query, (owner,)).fetchone()
    data = bytearray(file.read_bytes())
    data[(page - 1) * PAGE : page * PAGE] = Random(1).randbytes(PAGE)
    file.write_bytes(data)
    return bytes(data)


def answers_of(file: Path) -> list[str]:
    """Return all that is told of the answers in a file."""
    store = Store(file)
    found = sorted(map(str, store.answers()))
    store.close()
    return found


def test_nothing_is_lost_with_an_index(file: Path) -> None:
    before = answers_of(file)
    spoilt = spoil(file, "ix_quiz_learner_id_started_at")
    saved = salvage(BackupFolder(file), NOW)
    assert (saved.lost, saved.backup.holdings.answers) == (0, QUIZZES * QUESTIONS)
    assert saved.backup.occasion is Occasion.SALVAGE
    assert answers_of(saved.backup.path) == before
    assert file.read_bytes() == spoilt


def test_what_answers_showed_is_written_anew(file: Path) -> None:
    before = answers_of(file)
    spoil(file, "answer_fact")
    saved = salvage(BackupFolder(file), NOW)
    assert answers_of(saved.backup.path) == before


@pytest.mark.parametrize("table", ["fact_tally", "answer_place"])
def test_sums_are_those_of_the_answers_that_were_saved(file: Path, table: str) -> None:
    before = sums(file)
    spoil(file, table)
    saved = salvage(BackupFolder(file), NOW)
    assert sums(saved.backup.path) == before


def test_quizzes_that_are_not_whole_are_counted_and_left_out(file: Path) -> None:
    spoil(file, "answer")
    saved = salvage(BackupFolder(file), NOW)
    assert saved.backup.holdings.answers == 0
    assert saved.lost == QUIZZES * QUESTIONS
    assert answers_of(saved.backup.path) == []


def every_page_but_the_first(data: bytearray) -> None:
    data[PAGE:] = bytes(len(data) - PAGE)


def the_first_page(data: bytearray) -> None:
    data[100:PAGE] = Random(1).randbytes(PAGE - 100)


@pytest.mark.parametrize("damage", [every_page_but_the_first, the_first_page])
def test_where_nothing_can_be_read_nothing_is_made_up(
    file: Path, damage: Callable[[bytearray], None]
) -> None:
    data = bytearray(file.read_bytes())
    damage(data)
    file.write_bytes(data)
    folder = BackupFolder(file)
    try:
        assert salvage(folder, NOW).backup.holdings.answers == 0
    except StorageError:
        assert folder.all() == ()
    assert file.read_bytes() == data


def test_nothing_is_left_beside_the_copy(file: Path) -> None:
    spoil(file, "ix_quiz_learner_id_started_at")
    saved = salvage(BackupFolder(file), NOW)
    assert list(saved.backup.path.parent.iterdir()) == [saved.backup.path]
    assert saved.backup.path.stat().st_mode & 0o777 == 0o600
