"""What follows from stated pairs of “this before that”."""

from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")


def closed(pairs: Iterable[tuple[T, ...]]) -> frozenset[tuple[T, ...]]:
    """Add what follows: x before y and y before z make x before z."""
    known = frozenset(pairs)
    while True:
        more = {(x, z) for x, y in known for again, z in known if y == again} - known
        if not more:
            return known
        known |= more
