"""Tests of taking back what was done to a draft."""

from hypothesis import given
from hypothesis import strategies as st

from quizapp.session.draft_steps import DraftSteps
from tests.session.test_draft import DRAFT, IDS

CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("moved"), st.sampled_from(IDS), st.integers(-3, 3)),
        st.tuples(st.just("toggled"), st.sampled_from(IDS)),
    ),
    max_size=8,
)


@given(changes=CHANGES)
def test_every_change_can_be_taken_back_and_made_again(changes: list[tuple[object, ...]]) -> None:
    steps = DraftSteps(DRAFT)
    for name, *values in changes:
        steps = steps.done(getattr(steps.draft, str(name))(*values))
    last, count = steps.draft, len(steps.past)
    for _ in range(count):
        steps = steps.undone()
    assert steps.draft == DRAFT
    assert steps.undone() == steps
    for _ in range(count):
        steps = steps.redone()
    assert steps.draft == last
    assert steps.redone() == steps


def test_a_change_ends_what_could_be_made_again() -> None:
    steps = DraftSteps(DRAFT).done(DRAFT.toggled(IDS[0])).undone().done(DRAFT.toggled(IDS[1]))
    assert steps.redone() == steps
    assert steps.undone().draft == DRAFT


def test_a_change_that_changes_nothing_is_no_step() -> None:
    assert DraftSteps(DRAFT).done(DRAFT.moved(IDS[0], -1)) == DraftSteps(DRAFT)
