"""All options in an order, complete or partial.

Credit is (L - 1) / (n - 1), L being the longest part of the response in which no two options
are the wrong way round: Moodle's “longest ordered subset”, shifted so that the worst order
earns 0. Where the key leaves a pair open, either way round is right.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, permutations
from math import factorial, prod
from random import Random
from statistics import fmean
from typing import Any, ClassVar, TypeVar

from quizapp.generation.shape import Response, ResponseError

Pair = tuple[str, str]
T = TypeVar("T")

_MOST_TRIED = 6


@dataclass(frozen=True, slots=True)
class Order:
    """A right order, and every pair of options of which the first must come earlier.

    `pairs` is transitively closed; where it holds every pair of the key, only the key is
    right. A response names every option once.
    """

    response: ClassVar[Response] = Response.ORDER
    key: tuple[str, ...]
    pairs: frozenset[Pair]

    @classmethod
    def chain(cls, key: Sequence[str]) -> "Order":
        """Return the shape of which only the key is right."""
        return cls(tuple(key), frozenset(combinations(key, 2)))

    @property
    def is_chain(self) -> bool:
        """Whether only the key is right."""
        return len(self.pairs) == len(self.key) * (len(self.key) - 1) // 2

    @property
    def guess_score(self) -> float:
        """The mean over all orders: by enumeration, or for a long chain by a formula."""
        if self.is_chain and len(self.key) > _MOST_TRIED:
            return _guess_score_of_chain(len(self.key))
        place = {option: n for n, option in enumerate(self.key)}
        return _guess_score(len(self.key), frozenset((place[a], place[b]) for a, b in self.pairs))

    def credit(self, given: Sequence[str], *, strict: bool = True) -> float:
        """Return the credit of an order; raises ResponseError."""
        if sorted(given) != sorted(self.key):
            raise ResponseError(f"Each of {', '.join(sorted(self.key))} is needed once.")
        return (len(self.kept(given)) - 1) / (len(self.key) - 1)

    def kept(self, given: Sequence[str]) -> tuple[str, ...]:
        """Return the longest part of a response that stands in a right order.

        Of several it is the one with the most options in their very places of the key.
        """
        in_place = {one for one, other in zip(given, self.key, strict=True) if one == other}
        parts = ordered_parts(given, lambda a, b: (a, b) in self.pairs)
        return max(parts, key=lambda part: len(in_place.intersection(part)))

    def inverted(self, given: Sequence[str]) -> tuple[Pair, ...]:
        """Return the pairs (earlier, later) that a response has the wrong way round."""
        return tuple((b, a) for a, b in combinations(given, 2) if (b, a) in self.pairs)

    def random_response(self, random: Random) -> tuple[str, ...]:
        """Draw an order."""
        return tuple(random.sample(self.key, len(self.key)))

    def document(self) -> Mapping[str, object]:
        """Return the key and, as `before`, the pairs that it rests on."""
        pairs = [list(pair) for pair in combinations(self.key, 2) if pair in self.pairs]
        return {"key": list(self.key), "before": pairs}

    @classmethod
    def read(cls, document: Mapping[str, Any]) -> "Order":
        """Read the shape from the JSON form of a question."""
        return cls(tuple(document["key"]), frozenset((a, b) for a, b in document["before"]))


def ordered_parts(
    answer: Sequence[T], is_before: Callable[[T, T], bool]
) -> tuple[tuple[T, ...], ...]:
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


@cache
def _guess_score_of_chain(count: int) -> float:
    """Return the mean for a chain: its longest part is the longest increasing one.

    By Schensted's correspondence its length is that of the first row of a tableau, and a shape
    of rows belongs to as many orders as the square of its tableaux, which the hook lengths count.
    """
    total = sum(rows[0] * _tableaux(rows) ** 2 for rows in _partitions(count, count))
    return (total / factorial(count) - 1) / (count - 1)


def _partitions(count: int, most: int) -> Iterator[tuple[int, ...]]:
    """Yield the ways to write a number as a sum, the largest part first and at most `most`."""
    if count == 0:
        yield ()
    for first in range(min(count, most), 0, -1):
        yield from ((first, *rest) for rest in _partitions(count - first, first))


def _tableaux(rows: Sequence[int]) -> int:
    """Return how many standard tableaux there are with such rows, by their hook lengths."""
    columns = [sum(length > place for length in rows) for place in range(rows[0])]
    hooks = (
        rows[row] - column + columns[column] - row - 1
        for row in range(len(rows))
        for column in range(rows[row])
    )
    return factorial(sum(rows)) // prod(hooks)


@cache
def _guess_score(count: int, pairs: frozenset[tuple[int, int]]) -> float:
    return fmean(
        (len(ordered_parts(order, lambda a, b: (a, b) in pairs)[0]) - 1) / (count - 1)
        for order in permutations(range(count))
    )
