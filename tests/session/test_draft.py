"""Tests of putting a quiz together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.generation.plan import Plan
from quizapp.generation.provenance import Provenance
from quizapp.session.draft import Draft
from tests.factories import choice_question

QUESTIONS = tuple(choice_question(number) for number in range(4))
SET = Provenance(set_id="set", title="Set")
DRAFT = Draft(provenance=SET, plan=Plan(4, 7), questions=QUESTIONS)
IDS = [question.id for question in QUESTIONS]


def test_what_is_locked_keeps_its_place_in_the_next_draw() -> None:
    plan = DRAFT.toggled(IDS[1]).toggled(IDS[3]).next_plan
    assert plan.locked == (None, QUESTIONS[1], None, QUESTIONS[3])
    assert plan.excluded == {IDS[0], IDS[2]}
    assert plan.count == 4


def test_a_lock_can_be_taken_off_again() -> None:
    assert DRAFT.toggled(IDS[0]).toggled(IDS[0]) == DRAFT


def test_what_is_left_out_does_not_come_back_and_leaves_a_place() -> None:
    draft = DRAFT.toggled(IDS[2]).without(IDS[2])
    assert (draft.questions, draft.missing) == ((*QUESTIONS[:2], QUESTIONS[3]), 1)
    assert IDS[2] in draft.next_plan.excluded
    assert not draft.locked
    assert draft.next_plan.count == 4


def test_another_question_takes_the_place_of_one() -> None:
    other = choice_question(9)
    draft = DRAFT.swapped(IDS[1], other)
    assert draft.questions[1] is other
    assert IDS[1] in draft.plan.excluded


def test_every_draw_has_a_seed_of_its_own() -> None:
    once = DRAFT.drawn(QUESTIONS)
    assert once.drawn(QUESTIONS).next_plan.seed != once.next_plan.seed


@given(st.sampled_from(IDS), st.integers(-9, 9))
def test_moving_changes_the_order_and_nothing_else(moved: str, steps: int) -> None:
    draft = DRAFT.moved(moved, steps)
    ids = [question.id for question in draft.questions]
    assert sorted(ids) == sorted(IDS)
    assert ids.index(moved) == max(0, min(3, IDS.index(moved) + steps))
    assert [name for name in ids if name != moved] == [name for name in IDS if name != moved]


def test_what_is_not_in_the_draft_cannot_be_moved() -> None:
    with pytest.raises(KeyError):
        DRAFT.moved("other", 1)
