"""Orders: credit, partial orders, and what guessing earns."""

from itertools import combinations, permutations
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.generation.shape import ResponseError
from quizapp.generation.shapes.order import Order, ordered_parts


@pytest.mark.parametrize(
    ("answer", "credit"), [("abcde", 1.0), ("eabcd", 0.75), ("edcba", 0.0), ("bacde", 0.75)]
)
def test_an_order_earns_by_its_longest_ordered_part(answer: str, credit: float) -> None:
    assert Order.chain("abcde").credit(answer) == credit


def test_a_partial_order_has_several_perfect_answers() -> None:
    shape = Order(("a", "b", "c"), frozenset({("a", "b"), ("a", "c")}))
    perfect = [p for p in permutations("abc") if shape.credit(p) == 1]
    assert perfect == [("a", "b", "c"), ("a", "c", "b")]
    assert not shape.is_chain


@given(st.permutations("abcde"))
def test_inverted_pairs_name_the_earlier_option_first(response: list[str]) -> None:
    pairs = Order.chain("abcde").inverted(response)
    assert set(pairs) == set(combinations("abcde", 2)) - set(combinations(response, 2))
    assert len(set(pairs)) == len(pairs)


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
    shape = Order.chain("abcdef"[:count])
    mean = fmean(shape.credit(order) for order in permutations(shape.key))
    assert shape.guess_score == pytest.approx(mean)
    assert shape.guess_score == pytest.approx(score, abs=0.02)


def test_a_long_order_has_its_guess_score_at_once() -> None:
    shape = Order.chain("abcdefg")
    mean = fmean(shape.credit(order) for order in permutations(shape.key))
    assert shape.guess_score == pytest.approx(mean)
    assert Order.chain("abcdefghijklmnopqrst").guess_score == pytest.approx(0.2955, abs=0.0001)


def test_an_answer_that_leaves_items_out_is_refused() -> None:
    with pytest.raises(ResponseError, match="needed once"):
        Order.chain("ab").credit(("a",))
