"""Tests of people and classes as they may be."""

import pytest
from hypothesis import given

from quizapp.classroom.roll import Roll, RollError
from quizapp.classroom.roll_difference import ChangedSinceError, difference
from quizapp.session.learner import Learner
from tests.classroom.rolls import id_of, learner, roll_of, rolls, school_class

AYLIN = learner("Aylin")


@pytest.mark.parametrize("spelling", ["Aylin", "AYLIN", "  aylin "])
def test_two_people_of_one_name_need_a_number(spelling: str) -> None:
    with pytest.raises(RollError, match="number"):
        roll_of(AYLIN).with_learner(Learner(id_of("x"), spelling))


def test_people_of_one_name_are_told_apart_by_numbers() -> None:
    roll = roll_of(AYLIN).with_learner(learner("Aylin", "7"))
    assert len(roll.present) == 2


def test_a_class_whose_name_was_removed_comes_back_empty() -> None:
    roll = roll_of(AYLIN, _9B=(AYLIN,))
    old = school_class("9B")
    again, found = roll.without(old.id).with_class_named(school_class("9b"))
    assert found == old
    assert again.open_classes == (old,)
    assert again.learners_in(old.id) == ()


def test_whoever_was_removed_is_in_no_list_and_still_there() -> None:
    roll = roll_of(AYLIN, _9B=(AYLIN,)).without(AYLIN.id)
    assert roll.present == ()
    assert roll.learners_in(school_class("9B").id) == ()
    assert roll.learner_named("aylin") == AYLIN
    assert roll.with_back(AYLIN.id).learners_in(school_class("9B").id) == (AYLIN,)


def test_names_are_never_empty() -> None:
    with pytest.raises(RollError):
        Roll().with_learner(learner(""))
    with pytest.raises(RollError):
        Roll().with_class(school_class(""))


@given(rolls(), rolls())
def test_a_difference_leads_there_and_back(before: Roll, after: Roll) -> None:
    change = difference(before, after)
    assert change.upon(before) == after
    assert change.inverse.upon(after) == before
    assert bool(change) == (before != after)


def test_what_changed_again_since_is_not_undone() -> None:
    renamed = roll_of(AYLIN).with_learner(Learner(AYLIN.id, "Aylin Quliyeva"))
    change = difference(roll_of(AYLIN), renamed)
    since = renamed.with_learner(Learner(AYLIN.id, "Leyla"))
    with pytest.raises(ChangedSinceError):
        change.inverse.upon(since)
