"""Which answers may not be seen yet by whoever gave them."""

from collections.abc import Callable
from uuid import UUID

Withheld = Callable[[], frozenset[UUID]]
"""Returns the quizzes whose answers are told later, or not before they are finished."""


def nothing() -> frozenset[UUID]:
    """Return no quizzes, for a place where nothing is set to anybody."""
    return frozenset()
