"""A results file that somebody moves, deletes or replaces while it is open."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage.backups import BackupFolder
from quizapp.storage.store import Store
from tests.factories import moment, new_quiz, some_questions

Happening = Callable[[Path], object]


def replaced(path: Path) -> None:
    """Put an older state in its place, as programs do that keep folders of computers alike."""
    older = path.with_name("older.db")
    shutil.copyfile(path, older)
    older.replace(path)


@pytest.mark.parametrize(
    "happen", [Path.unlink, lambda path: path.rename(path.with_name("moved.db")), replaced]
)
def test_nothing_more_is_written_and_what_was_kept_is_copied(
    tmp_path: Path, happen: Happening
) -> None:
    path = tmp_path / "quizapp.db"
    store = Store(path)
    quiz = new_quiz(some_questions(3))
    store.add_learner(quiz.learner, moment(0))
    store.add_quiz(quiz)
    after = quiz.answer(quiz.items[0].question.key, moment(1), 1.0)
    store.add_answer(after)
    happen(path)
    more = after.answer(quiz.items[1].question.key, moment(2), 1.0)
    for _ in range(2):
        with pytest.raises(StorageError) as told:
            store.add_answer(more)
        assert told.value.reason is Reason.REPLACED
    store.close()
    (copy,) = BackupFolder(path).all()
    assert copy.holdings.answers == 1
    assert copy.path.name in str(told.value)
