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
