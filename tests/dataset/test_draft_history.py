"""Tests of the steps of a set: each can be taken back and made again."""

from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.draft_history import DraftHistory
from quizapp.dataset.set_draft import SetDraft

DRAFT = SetDraft(id="flight", title="Flight", columns=("title",), rows=(("First",), ("Second",)))
BEGUN = DraftHistory(DRAFT)


def typed(text: str, row: int = 0) -> SetDraft:
    """Return the set with a text typed into a row."""
    return DRAFT.with_cells({(row, "title"): text})


@given(st.lists(st.text(max_size=3), max_size=8), st.data())
def test_what_was_taken_back_can_be_made_again(texts: list[str], data: st.DataObject) -> None:
    history = BEGUN
    for text in texts:
        history = history.done("Type", history.draft.titled(text))
    steps = len(history.past)
    back = data.draw(st.integers(0, steps))
    before = history
    for _ in range(back):
        history = history.undone()
    if back == steps:
        assert history.draft == DRAFT
    for _ in range(back):
        history = history.redone()
    assert history == before


def test_typing_at_one_place_is_one_step() -> None:
    history = BEGUN
    for text in ("F", "Fl", "Fly"):
        history = history.done("Type in Title", typed(text), place=(0, "title"))
    assert history.undo_name == "Type in Title"
    assert history.undone().draft == DRAFT
    other = history.done("Type in Title", typed("Fly", 1), place=(1, "title"))
    assert other.undone().draft == history.draft


def test_typing_again_after_leaving_is_another_step() -> None:
    first = BEGUN.done("Type", typed("F"), place=(0, "title")).settled()
    again = first.done("Type", typed("Fl"), place=(0, "title"))
    assert again.undone().draft == first.draft


def test_what_changes_nothing_is_no_step() -> None:
    assert BEGUN.done("Type", typed("First")) == BEGUN
    back = BEGUN.done("Type", typed("F"), place=0).done("Type", typed("First"), place=0)
    assert (back.draft, back.past) == (DRAFT, ())


def test_something_new_ends_what_could_be_made_again() -> None:
    history = BEGUN.done("Type", typed("F")).undone().done("Sort", DRAFT.in_order([1, 0]))
    assert history.redo_name == ""
    assert history.undo_name == "Sort"


def test_there_is_nothing_before_the_first_and_after_the_last_step() -> None:
    assert BEGUN.undone() == BEGUN
    assert BEGUN.redone() == BEGUN
    assert (BEGUN.undo_name, BEGUN.redo_name) == ("", "")


def test_all_steps_go_on_from_what_was_saved() -> None:
    history = BEGUN.done("Type", typed("F")).done("Type", typed("G")).undone().with_hash("new")
    assert {history.undone().draft.hash, history.redone().draft.hash, history.draft.hash} == {"new"}


def test_old_steps_of_a_large_set_are_forgotten() -> None:
    large = DraftHistory(SetDraft(id="a", title="A", rows=(("x",) * 10,) * 1_000_000))
    for number in range(9):
        large = large.done("Rename", large.draft.titled(str(number)))
    assert 1 <= len(large.past) < 9
