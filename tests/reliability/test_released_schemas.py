"""Results files that earlier programs wrote are brought up to date, and lose nothing by it."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.session.backup import Occasion
from quizapp.storage.backups import BackupFolder
from quizapp.storage.database import FILE_NAME
from quizapp.storage.inspection import SCHEMA_VERSION
from quizapp.storage.store import Store
from scripts.durability.works import OLD_ANSWERS, STORED, stored

RELEASED = range(1, SCHEMA_VERSION)
TOLD = (
    "SELECT hex(q.id), q.stem, a.response, a.skipped, a.correct, a.score, a.seconds, a.answered_at"
    " FROM answer a JOIN quiz_question q ON q.id = a.quiz_question_id ORDER BY a.answered_at"
)


def answers(file: Path) -> list[tuple[object, ...]]:
    """Return what a results file of any schema tells of each answer, read by SQLite alone."""
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(TOLD).fetchall()


def test_every_released_schema_is_stored() -> None:
    assert {f"results-{version}.sql" for version in RELEASED} <= {
        path.name for path in STORED.iterdir()
    }


@pytest.mark.parametrize("version", RELEASED)
def test_a_file_of_an_earlier_program_keeps_all_that_is_in_it(tmp_path: Path, version: int) -> None:
    file = tmp_path / FILE_NAME
    stored(version, file)
    before = answers(file)
    store = Store(file)
    assert [learner.name for learner in store.learners()] == ["Leyla", "Emre"]
    assert [len(store.finished()), len(store.unfinished()), len(store.reports())] == [2, 1, 1]
    told = [(one.stem, list(one.response), one.correct, one.score) for one in store.answers()]
    store.close()
    assert sorted(map(str, told)) == sorted(
        str((stem, json.loads(str(response)), bool(correct), score))
        for _, stem, response, _, correct, score, *_ in before
    )
    assert answers(file) == before
    assert len(before) == OLD_ANSWERS
    (copy,) = BackupFolder(file).all()
    assert (copy.version, copy.occasion, copy.holdings.answers) == (
        version,
        Occasion.UPDATE,
        OLD_ANSWERS,
    )
    assert answers(copy.path) == before
