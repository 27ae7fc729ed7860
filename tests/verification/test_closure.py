"""What follows from pairs."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from quizapp.verification.closure import closed


def test_neighbours_of_a_row_make_every_pair_of_it() -> None:
    assert closed([("a", "b"), ("b", "c"), ("c", "d")]) == set(combinations("abcd", 2))


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=8))
def test_nothing_follows_from_what_is_closed(pairs: list[tuple[int, int]]) -> None:
    found = closed(pairs)
    assert found >= set(pairs)
    assert closed(found) == found
