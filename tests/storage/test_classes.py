"""Tests of classes and people as the results file keeps them, and of undoing changes."""

from collections.abc import Iterator
from dataclasses import replace
from functools import reduce
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.classroom.roll import Roll, RollError
from quizapp.classroom.roll_change import ChangeSort
from quizapp.classroom.roll_difference import ChangedSinceError
from quizapp.classroom.roster import RosterEntry
from quizapp.classroom.roster_comparison import compare, taken_in
from quizapp.classroom.school_class import SchoolClass
from quizapp.session.learner import Learner
from quizapp.storage.classes import ClassStore
from quizapp.storage.results_file import ResultsFile
from quizapp.storage.store import Store
from tests.classroom.rolls import rosters
from tests.factories import NOON, new_quiz

AYLIN, OMER = Learner(UUID(int=1), "Aylin"), Learner(UUID(int=2), "Ömər", "12")
CLASS = SchoolClass(UUID(int=9), "9B")


@pytest.fixture
def classes(store: Store) -> ClassStore:
    """A results file with two people in a class."""
    kept = ClassStore(store.file)
    kept.change(ChangeSort.ROSTER, "first", NOON, lambda _: filled())
    return kept


def filled() -> Roll:
    """Return two people in a class."""
    roll = reduce(Roll.with_learner, (AYLIN, OMER), Roll()).with_class(CLASS)
    return roll.with_members(CLASS.id, (AYLIN.id, OMER.id))


def test_people_and_classes_are_kept(classes: ClassStore, store: Store) -> None:
    assert classes.roll() == filled()
    assert store.learners() == (AYLIN, OMER)


def test_a_change_is_undone(classes: ClassStore) -> None:
    before = classes.roll()
    change = classes.change(
        ChangeSort.CLASS_REMOVED, "9B", NOON, lambda roll: roll.without(CLASS.id)
    )
    assert change is not None
    assert classes.roll().open_classes == ()
    assert classes.latest_change() == change
    classes.undo(change.id, NOON)
    assert classes.roll() == before


def test_undoing_is_possible_after_a_restart(path: Path) -> None:
    store = Store(path)
    ClassStore(store.file).change(ChangeSort.ROSTER, "9B.csv", NOON, lambda _: filled())
    store.close()
    again = ResultsFile(path)
    classes = ClassStore(again)
    latest = classes.latest_change()
    assert latest is not None
    assert latest.subject == "9B.csv"
    classes.undo(latest.id, NOON)
    assert classes.roll() == Roll()
    assert classes.latest_change() is None
    again.close()


def test_what_was_undone_is_not_undone_again(classes: ClassStore) -> None:
    latest = classes.latest_change()
    assert latest is not None
    classes.undo(latest.id, NOON)
    with pytest.raises(ChangedSinceError):
        classes.undo(latest.id, NOON)


def test_a_change_that_is_refused_leaves_everything_as_it_was(classes: ClassStore) -> None:
    before, latest = classes.roll(), classes.latest_change()

    def refuse(roll: Roll) -> Roll:
        return roll.with_learner(Learner(uuid4(), "aylin"))

    with pytest.raises(RollError):
        classes.change(ChangeSort.LEARNER_ADDED, "aylin", NOON, refuse)
    assert (classes.roll(), classes.latest_change()) == (before, latest)


def test_nothing_changed_is_no_change(classes: ClassStore) -> None:
    assert classes.change(ChangeSort.ROSTER, "same", NOON, lambda roll: roll) is None


def test_a_person_who_did_something_is_not_lost_by_undoing(store: Store) -> None:
    classes = ClassStore(store.file)
    change = classes.change(
        ChangeSort.LEARNER_ADDED, "Aylin", NOON, lambda r: r.with_learner(AYLIN)
    )
    assert change is not None
    quiz = replace(new_quiz(), learner=AYLIN)
    store.add_quiz(quiz)
    classes.undo(change.id, NOON)
    assert classes.roll().present == ()
    assert store.quiz(quiz.id) == quiz


def test_names_may_be_exchanged(classes: ClassStore) -> None:
    def exchange(roll: Roll) -> Roll:
        aside = roll.with_learner(Learner(AYLIN.id, "Somebody"))
        other = aside.with_learner(Learner(OMER.id, "Aylin"))
        return other.with_learner(Learner(AYLIN.id, "Ömər", "12"))

    change = classes.change(ChangeSort.LEARNER_CHANGED, "both", NOON, exchange)
    assert classes.roll().learners[OMER.id].name == "Aylin"
    assert change is not None
    classes.undo(change.id, NOON)
    assert classes.roll() == filled()


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ResultsFile]:
    """A results file for many tries."""
    file = ResultsFile(tmp_path_factory.mktemp("data") / "quizapp.db")
    yield file
    file.close()


@given(st.lists(rosters(), min_size=1, max_size=3))
def test_rosters_are_kept_as_they_are_taken_in_and_undone_in_turn(
    shelf: ResultsFile, lists: list[tuple[RosterEntry, ...]]
) -> None:
    classes = ClassStore(shelf)
    start = classes.roll()
    steps = []
    for rows in lists:
        before = classes.roll()
        after = taken_in(before, compare(rows, before), {}, uuid4)
        change = classes.change(ChangeSort.ROSTER, "roster", NOON, lambda _, after=after: after)
        assert classes.roll() == after
        steps.append((change, before))
    for change, before in reversed(steps):
        if change is not None:
            classes.undo(change.id, NOON)
        assert classes.roll() == before
    assert classes.roll() == start
