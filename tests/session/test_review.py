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


@given(
    st.lists(st.integers(1, 5), min_size=1, max_size=20),
    st.integers(1, 20),
    st.lists(st.integers(1, 5), max_size=3),
)
def test_an_index_that_is_completed_is_that_of_all_quizzes(
    counts: list[int], first: int, begun_since: list[int]
) -> None:
    quizzes = [(UUID(int=number).hex, size) for number, size in enumerate(counts)]
    index = ReviewIndex(quizzes[:first], sum(counts))
    assert len(index) == sum(counts)
    assert index.reaches(sum(counts[:first]))
    assert not index.reaches(sum(counts[:first]) + 1)
    later = [(UUID(int=1000 + number).hex, size) for number, size in enumerate(begun_since)]
    index.complete([*later, *quizzes])
    whole = ReviewIndex(quizzes)
    assert len(index) == len(whole)
    for start in range(len(whole)):
        assert index.quizzes(start, 3) == whole.quizzes(start, 3)
