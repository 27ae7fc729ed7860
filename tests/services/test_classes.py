"""Tests of what a teacher does with classes and people."""

from pathlib import Path

import pytest

from quizapp.classroom.roll import RollError
from quizapp.classroom.roll_difference import ChangedSinceError
from quizapp.services.classes import Classes
from quizapp.services.people import People
from quizapp.services.rosters import RosterOutdatedError, Rosters
from quizapp.services.take_quiz import TakeQuiz
from quizapp.storage.classes import ClassStore
from quizapp.storage.store import Store
from tests.services.conftest import Clock

ROSTER = "name,number,class\nAylin Quliyeva,17,9B\nÖmər Əliyev,18,9B\nÖmər Əliyev,19,10A\n"


@pytest.fixture
def classes(store: Store, clock: Clock) -> Classes:
    """No class yet."""
    return Classes(ClassStore(store.file), clock)


@pytest.fixture
def rosters(store: Store, clock: Clock) -> Rosters:
    """Rosters of the same people."""
    return Rosters(ClassStore(store.file), clock)


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """A roster with two people of one name."""
    path = tmp_path / "school.csv"
    path.write_text(ROSTER, encoding="utf-8")
    return path


def names(classes: Classes, class_name: str) -> list[str]:
    """Return who is in a class."""
    roll = classes.roll()
    found = roll.class_named(class_name)
    assert found is not None
    return sorted(f"{one.name} {one.number}".strip() for one in roll.learners_in(found.id))


def test_a_class_is_made_filled_renamed_removed_and_had_back(classes: Classes) -> None:
    classes.add_class(" 9B ")
    (made,) = classes.roll().open_classes
    classes.add_learner("Aylin", "", made.id)
    classes.rename_class(made.id, "10B")
    assert names(classes, "10b") == ["Aylin"]
    change = classes.remove_class(made)
    assert classes.roll().open_classes == ()
    assert [one.name for one in classes.roll().present] == ["Aylin"]
    assert change is not None
    classes.undo(change)
    assert names(classes, "10B") == ["Aylin"]


def test_two_classes_of_one_name_are_refused(classes: Classes) -> None:
    classes.add_class("9B")
    with pytest.raises(RollError, match="9B"):
        classes.add_class("9b")


def test_whoever_is_removed_comes_back_with_all_they_did(
    classes: Classes, people: People, take_quiz: TakeQuiz
) -> None:
    aylin = people.learner("Aylin")
    take_quiz.finish(take_quiz.start("space-missions", 2, aylin, seed=1))
    classes.remove_learners([aylin])
    assert people.all() == ()
    assert people.learner("aylin") == aylin
    assert classes.overview().activity[aylin.id].quizzes == 1


def test_a_person_is_followed_when_the_name_changes(classes: Classes, people: People) -> None:
    aylin = people.learner("Aylin")
    classes.change_learner(aylin.id, "Aylin Quliyeva", "17")
    found = people.learner("Aylin", str(aylin.id))
    assert (found.name, found.number) == ("Aylin Quliyeva", "17")
    assert people.learner("aylin quliyeva").id == aylin.id


def test_people_of_one_name_are_told_apart_by_their_ids(classes: Classes, people: People) -> None:
    classes.add_learner("Ömər", "1", None)
    classes.add_learner("Ömər", "2", None)
    one, two = people.all()
    assert people.learner("Ömər", str(two.id)) == two
    assert people.known("Ömər", str(one.id)) == one
    assert people.known("Ömər") is None


def test_a_roster_is_shown_before_anything_is_kept(
    classes: Classes, rosters: Rosters, roster: Path
) -> None:
    offer = rosters.read(roster)
    assert len(offer.lines) == 3
    assert classes.roll().present == ()
    change = rosters.take(offer, {})
    assert names(classes, "9B") == ["Aylin Quliyeva 17", "Ömər Əliyev 18"]
    assert names(classes, "10A") == ["Ömər Əliyev 19"]
    assert rosters.take(rosters.again(offer, ""), {}) is None
    assert change is not None
    classes.undo(change)
    assert classes.roll().present == ()


def test_a_roster_that_was_compared_with_others_is_not_taken(
    classes: Classes, rosters: Rosters, roster: Path
) -> None:
    offer = rosters.read(roster)
    classes.add_learner("Aylin Quliyeva", "17", None)
    before = classes.roll()
    with pytest.raises(RosterOutdatedError):
        rosters.take(offer, {})
    assert classes.roll() == before
    rosters.take(rosters.again(offer, ""), {})
    assert names(classes, "9B") == ["Aylin Quliyeva 17", "Ömər Əliyev 18"]


def test_rows_without_a_class_go_where_they_are_wanted(
    classes: Classes, rosters: Rosters, tmp_path: Path
) -> None:
    path = tmp_path / "names.csv"
    path.write_text("name\nAylin\n", encoding="utf-8")
    rosters.take(rosters.read(path, " 9B "), {})
    assert names(classes, "9B") == ["Aylin"]


def test_a_class_is_written_and_read_as_the_same(
    rosters: Rosters, classes: Classes, roster: Path, tmp_path: Path
) -> None:
    rosters.take(rosters.read(roster), {})
    rosters.export(None, tmp_path / "all.csv")
    offer = rosters.read(tmp_path / "all.csv")
    assert {line.standing for line in offer.lines} == {"same"}
    found = classes.roll().class_named("10A")
    assert found is not None
    assert (
        rosters.written(found.id).decode("utf-8-sig")
        == "name,number,class\r\nÖmər Əliyev,19,10A\r\n"
    )


def test_only_what_is_as_it_was_can_be_undone(classes: Classes) -> None:
    first = classes.add_learner("Aylin", "", None)
    (aylin,) = classes.roll().present
    classes.change_learner(aylin.id, "Leyla", "")
    assert first is not None
    with pytest.raises(ChangedSinceError):
        classes.undo(first)
    classes.undo_latest()
    classes.undo_latest()
    assert classes.roll().present == ()
    assert classes.undo_latest() is None
