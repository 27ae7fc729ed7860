"""How much credit an answer earns, and what guessing would earn on average."""

from collections.abc import Callable, Sequence
from functools import cache
from itertools import combinations, permutations
from statistics import fmean


def choice_credit(chosen: str, key: str) -> float:
    """Return 1 for the right option, else 0."""
    return 1.0 if chosen == key else 0.0


def ordered_parts(
    answer: Sequence[str], is_before: Callable[[str, str], bool]
) -> tuple[tuple[str, ...], ...]:
    """Return the longest subsequences of an answer in which no pair is inverted.

    `is_before(a, b)` tells whether the key puts a before b; a pair that the key leaves
    open is never inverted. Tries every subsequence, longest first, because "not inverted"
    does not carry over from one pair to the next where the key leaves pairs open.
    """
    inverted = {(a, b) for a, b in combinations(answer, 2) if is_before(b, a)}
    for length in range(len(answer), 0, -1):
        parts = combinations(answer, length)
        if found := tuple(p for p in parts if inverted.isdisjoint(combinations(p, 2))):
            return found
    return ((),)


def part_in_order(answer: Sequence[str], key: Sequence[str]) -> tuple[str, ...]:
    """Return the longest part of an answer that stands in the order of the key.

    Of several it is the one with the most items in their very places.
    """
    rank = {item: place for place, item in enumerate(key)}
    in_place = {item for place, item in enumerate(answer) if rank[item] == place}
    parts = ordered_parts(answer, lambda a, b: rank[a] < rank[b])
    return max(parts, key=lambda part: len(in_place.intersection(part)))


def order_credit(answer: Sequence[str], key: Sequence[str]) -> float:
    """Return (L - 1) / (n - 1), L being the longest subsequence in the order of the key.

    The same rule as Moodle's "longest ordered subset", shifted so that the worst order
    earns 0 and the right one 1.

    Raises:
        ValueError: the answer is not an arrangement of the key.
    """
    if sorted(answer) != sorted(key):
        raise ValueError("an order must hold every item once")
    return (len(part_in_order(answer, key)) - 1) / (len(key) - 1)


@cache
def order_guess_score(count: int) -> float:
    """Return the exact mean credit of a random order of `count` items, by enumeration."""
    key = tuple(map(str, range(count)))
    return fmean(order_credit(answer, key) for answer in permutations(key))
