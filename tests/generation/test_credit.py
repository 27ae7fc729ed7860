"""Credit and what guessing earns."""

from itertools import combinations, permutations
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.generation.credit import (
    choice_credit,
    order_credit,
    order_guess_score,
    ordered_parts,
)


def test_only_the_right_option_earns_a_mark() -> None:
    assert (choice_credit("a", "a"), choice_credit("b", "a")) == (1.0, 0.0)


@pytest.mark.parametrize(
    ("answer", "credit"), [("abcde", 1.0), ("eabcd", 0.75), ("edcba", 0.0), ("bacde", 0.75)]
)
def test_an_order_earns_by_its_ordered_parts_part(answer: str, credit: float) -> None:
    assert order_credit(tuple(answer), tuple("abcde")) == credit


def test_a_partial_order_has_several_perfect_answers() -> None:
    order = {("a", "b"), ("a", "c")}
    perfect = [
        p
        for p in permutations("abc")
        if len(ordered_parts(p, lambda x, y: (x, y) in order)[0]) == 3
    ]
    assert perfect == [("a", "b", "c"), ("a", "c", "b")]


@given(
    st.permutations("abcdef"),
    st.sampled_from([{("a", "b"), ("c", "d")}, {("a", "f"), ("b", "f"), ("c", "a")}]),
)
def test_the_ordered_parts_part_is_found_by_trying_all(
    answer: list[str], order: set[tuple[str, str]]
) -> None:
    def is_before(one: str, other: str) -> bool:
        return (one, other) in order

    def holds(part: tuple[str, ...]) -> bool:
        return not any(is_before(part[j], part[i]) for i, j in combinations(range(len(part)), 2))

    longest = max(n for n in range(1, 7) for part in combinations(answer, n) if holds(part))
    assert len(ordered_parts(answer, is_before)[0]) == longest


@pytest.mark.parametrize(("count", "score"), [(4, 0.47), (5, 0.45), (6, 0.43)])
def test_the_guess_score_of_an_order_is_its_mean_over_all_orders(count: int, score: float) -> None:
    key = tuple("abcdef"[:count])
    assert order_guess_score(count) == pytest.approx(
        fmean(order_credit(p, key) for p in permutations(key))
    )
    assert order_guess_score(count) == pytest.approx(score, abs=0.02)


def test_an_answer_that_leaves_items_out_is_refused() -> None:
    with pytest.raises(ValueError, match="every item once"):
        order_credit(("a",), ("a", "b"))
