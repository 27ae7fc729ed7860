"""Tests of where a step changed a set."""

from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.draft_changes import changed_column, splice
from quizapp.dataset.set_draft import SetDraft

PARTS = st.lists(st.sampled_from(["one", "two", "three", "four"]))


@given(before=PARTS, after=PARTS)
def test_what_was_taken_out_and_put_in_makes_one_of_the_other(
    before: list[str], after: list[str]
) -> None:
    found = splice(before, after)
    end = found.start + found.added
    assert (
        before[: found.start] + after[found.start : end] + before[found.start + found.removed :]
        == after
    )
    assert found.is_none is (before == after)


def test_the_column_that_reads_differently_is_named() -> None:
    before = SetDraft(id="a", title="A", columns=("title", "date"), rows=(("x", "1"), ("y", "2")))
    after = before.with_cells({(1, "date"): "3"})
    assert changed_column(before, after, 1) == "date"
    assert changed_column(before, after, 0) == ""
    assert changed_column(before, after.without_rows([1]), 1) == ""
