"""Tests of finding answers by their place."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from quizapp.session.review import ReviewIndex


@given(st.lists(st.integers(1, 5), max_size=20), st.integers(0, 60), st.integers(1, 30))
def test_every_place_is_found(counts: list[int], start: int, count: int) -> None:
    names = [UUID(int=number) for number in range(len(counts))]
    index = ReviewIndex([(name.hex, size) for name, size in zip(names, counts, strict=True)])
    places = [name for name, size in zip(names, counts, strict=True) for _ in range(size)]
    assert len(index) == len(places)
    quizzes, passed = index.quizzes(start, count)
    fetched = [name for name in quizzes for _ in range(counts[names.index(name)])]
    assert fetched[passed : passed + count] == places[start : start + count]


@given(st.lists(st.tuples(st.integers(1, 5), st.booleans()), max_size=20))
def test_what_is_left_out_is_counted(quizzes: list[tuple[int, bool]]) -> None:
    names = [UUID(int=number) for number in range(len(quizzes))]
    index = ReviewIndex([(n.hex, size) for n, (size, _) in zip(names, quizzes, strict=True)])
    hidden = {n for n, (_, is_hidden) in zip(names, quizzes, strict=True) if is_hidden}
    left = index.without(hidden)
    assert len(left) + left.left_out == len(index)
    assert hidden.isdisjoint(left.quizzes(0, len(left))[0])
