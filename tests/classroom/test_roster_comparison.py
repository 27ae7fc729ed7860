"""Tests of rosters beside the people who are known."""

from collections.abc import Mapping
from itertools import count
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.classroom.roll import Roll, RollError
from quizapp.classroom.roll_difference import difference
from quizapp.classroom.roster import (
    ADD,
    LEAVE_OUT,
    Action,
    Doubt,
    Gain,
    RosterEntry,
    RosterLine,
    Standing,
    Way,
)
from quizapp.classroom.roster_comparison import compare, taken_in
from quizapp.session.learner import Learner, name_key
from tests.classroom.rolls import learner, roll_of, rolls, rosters

AYLIN, AYLIN_7, OMER = learner("Aylin"), learner("Aylin", "7"), learner("Ömər", "12")


def take(roll: Roll, rows: tuple[RosterEntry, ...], choices: Mapping[int, int]) -> Roll:
    """Take a roster in."""
    numbers = count(1)
    return taken_in(roll, compare(rows, roll), choices, lambda: UUID(int=next(numbers)))


def only(roll: Roll, *rows: tuple[str, str, str]) -> RosterLine:
    """Return what the last of some rows is to a roll."""
    entries = [RosterEntry(line, *row) for line, row in enumerate(rows, 2)]
    return compare(entries, roll)[-1]


@pytest.mark.parametrize(
    ("roll", "row", "standing", "gains"),
    [
        (roll_of(), ("Aylin", "7", "9B"), Standing.NEW, ()),
        (roll_of(AYLIN), ("AYLIN", "", ""), Standing.SAME, ()),
        (roll_of(AYLIN), ("Aylin", "", "9B"), Standing.CHANGED, (Gain.CLASS,)),
        (roll_of(AYLIN, _9B=(AYLIN,)), ("Aylin", "", "9b"), Standing.SAME, ()),
        (roll_of(AYLIN), ("Aylin", "7", ""), Standing.CHANGED, (Gain.NUMBER,)),
        (roll_of(AYLIN_7), ("Aylin Quliyeva", "7", ""), Standing.CHANGED, (Gain.NAME,)),
        (roll_of(AYLIN).without(AYLIN.id), ("Aylin", "", ""), Standing.CHANGED, (Gain.RETURN,)),
        (roll_of(AYLIN_7), ("Aylin", "8", ""), Standing.NEW, ()),
    ],
)
def test_a_row_is_new_changed_or_the_same(
    roll: Roll, row: tuple[str, str, str], standing: Standing, gains: tuple[Gain, ...]
) -> None:
    line = only(roll, row)
    assert (line.standing, line.gains) == (standing, gains)


@pytest.mark.parametrize(
    ("roll", "rows", "doubt", "ways"),
    [
        (roll_of(), [("Aylin", "", ""), ("aylin", "", "")], Doubt.NAME_TWICE, ()),
        (roll_of(), [("Aylin", "", "9B"), ("Aylin", "", "10A")], Doubt.NAME_TWICE, (ADD,)),
        (roll_of(), [("Aylin", "7", ""), ("Aylin", "7", "")], Doubt.ROW_TWICE, ()),
        (roll_of(), [("Aylin", "7", ""), ("Ömər", "7", "")], Doubt.NUMBER_TWICE, ()),
        (roll_of(OMER), [("Aylin", "12", "")], Doubt.NUMBER_TAKEN, (Way(Action.TAKE, OMER),)),
        (
            roll_of(AYLIN, AYLIN_7),
            [("Aylin", "", "")],
            Doubt.SEVERAL_KNOWN,
            (Way(Action.TAKE, AYLIN), Way(Action.TAKE, AYLIN_7)),
        ),
    ],
)
def test_what_could_be_meant_in_two_ways_changes_nothing_by_itself(
    roll: Roll, rows: list[tuple[str, str, str]], doubt: Doubt, ways: tuple[Way, ...]
) -> None:
    line = only(roll, *rows)
    assert (line.standing, line.doubt) == (Standing.DOUBTFUL, doubt)
    assert line.ways == (LEAVE_OUT, *ways)


def test_one_person_may_be_in_two_classes() -> None:
    rows = (RosterEntry(2, "Aylin", "7", "9B"), RosterEntry(3, "Aylin", "7", "Chess"))
    after = take(Roll(), rows, {})
    (aylin,) = after.present
    assert {one.name for one in after.classes_of(aylin.id)} == {"9B", "Chess"}


def test_two_rows_never_make_one_known_person_two() -> None:
    rows = (RosterEntry(2, "Aylin", "7"), RosterEntry(3, "Aylin", "8"))
    after = take(roll_of(AYLIN), rows, {})
    assert {(one.name, one.number) for one in after.present} == {("Aylin", "7"), ("Aylin", "8")}
    assert after.learners[AYLIN.id] == Learner(AYLIN.id, "Aylin", "7")


@given(rolls(), rosters())
def test_a_roster_taken_in_twice_is_the_same_as_once(
    roll: Roll, rows: tuple[RosterEntry, ...]
) -> None:
    once = take(roll, rows, {})
    assert take(once, rows, {}) == once
    again = compare(rows, once)
    assert {line.standing for line in again} <= {Standing.SAME, Standing.DOUBTFUL}


@given(rolls(), rosters(), st.data())
def test_whatever_is_chosen_nobody_is_lost_and_nobody_is_there_twice(
    roll: Roll, rows: tuple[RosterEntry, ...], data: st.DataObject
) -> None:
    lines = compare(rows, roll)
    choices = {
        line.entry.line: data.draw(st.integers(0, len(line.ways) - 1))
        for line in lines
        if line.ways
    }
    try:
        after = take(roll, rows, choices)
    except RollError:
        return
    keys = [name_key(one.name, one.number) for one in after.learners.values()]
    assert len(keys) == len(set(keys))
    assert {*roll.learners} <= {*after.learners}
    assert difference(roll, after).inverse.upon(after) == roll


@given(rolls(), rosters())
def test_leaving_everything_out_changes_nothing(roll: Roll, rows: tuple[RosterEntry, ...]) -> None:
    lines = compare(rows, roll)
    left_out = {
        line.entry.line: line.ways.index(LEAVE_OUT) for line in lines if LEAVE_OUT in line.ways
    }
    assert take(roll, rows, left_out) == roll
