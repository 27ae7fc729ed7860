"""Sums that are kept with the answers are those of the answers, however these came."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from hypothesis import given, settings

from quizapp.session.practice import Practised, Wanted
from quizapp.storage.store import Store
from scripts.synthetic_history import FILLINGS
from tests.factories import NOON
from tests.storage.desk import NAMES, TAKEN, Desk, rounded
from tests.storage.test_pictures import first_schema

TABLES = ("fact_tally", "kind_tally", "day_tally", "answer_place", "fact_place")


def sums(path: Path) -> Mapping[str, list[tuple[object, ...]]]:
    """Return all that is kept a second time."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=str)  # noqa: S608
            for table in TABLES
        }


def counted_anew(path: Path) -> Mapping[str, list[tuple[object, ...]]]:
    """Return the same, made of all answers by the step that made the tables."""
    with closing(sqlite3.connect(path)) as connection:
        for table in TABLES:
            connection.execute(f"DELETE FROM {table}")  # noqa: S608
        for statement in FILLINGS:
            connection.execute(statement)
        connection.commit()
    return sums(path)


def _told(found: Practised) -> Practised:
    """Return counts without what is left of rounding, in one order."""
    return Practised(
        tuple(sorted((replace(one, count=rounded(one.count)) for one in found.days), key=str)),
        tuple(sorted((replace(one, count=rounded(one.count)) for one in found.kinds), key=str)),
        tuple(sorted((replace(one, count=rounded(one.count)) for one in found.facts), key=str)),
    )


@settings(max_examples=25, deadline=None)
@given(names=NAMES, steps=TAKEN)
def test_sums_are_those_of_the_answers(
    names: list[UUID], steps: list[tuple[str, int, int]]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "quizapp.db")
        desk = Desk(path, names)
        for step in steps:
            desk.step(*step)
        quiz, hidden = desk.quizzes[0], frozenset({desk.quizzes[-1].id})
        day = NOON.astimezone().date()
        for wanted in (Wanted(), Wanted(without=hidden), Wanted(last=day, without=hidden)):
            found = desk.store.practised(quiz.learner, wanted)
            assert _told(found) == _told(desk.practised(quiz, wanted))
        desk.store.close()
        assert sums(path) == counted_anew(path)


def test_an_older_file_gets_its_sums_when_it_is_brought_up_to_date(path: Path) -> None:
    path.parent.mkdir()
    quiz = first_schema(path)
    store = Store(path)
    counted = {fact.fact for fact in store.practised(quiz.learner, Wanted()).facts}
    store.close()
    answered = [item for item in quiz.items if item.answer]
    assert counted == {fact for item in answered for fact in item.question.facts}
    assert sum(len(rows) for rows in sums(path).values()) > len(TABLES)
    assert sums(path) == counted_anew(path)
