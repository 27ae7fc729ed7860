"""Filling pages: what belongs together stays on one page, if a page can hold it."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar


class Tall(Protocol):
    """Something that takes room from the top of a page down."""

    @property
    def height(self) -> float:
        """How much room it takes."""


Piece = TypeVar("Piece", bound=Tall)
Page = list[tuple[float, Piece]]
"""Pieces with their distance from the top."""


def paged(
    groups: Sequence[Sequence[Piece]], gap: float, room: Callable[[int], float]
) -> list[Page[Piece]]:
    """Return pages that hold all pieces in their order.

    Groups stand a `gap` apart. A group that fits on no page at all goes on where one ends;
    `room` is the height of a page by its index.
    """
    pages: list[Page[Piece]] = [[]]
    end = 0.0
    for group in groups:
        top = end + gap if pages[-1] else 0.0
        height = sum(piece.height for piece in group)
        if pages[-1] and top + height > room(len(pages) - 1) and height <= room(len(pages)):
            pages.append([])
            top = 0.0
        for piece in group:
            if pages[-1] and top + piece.height > room(len(pages) - 1):
                pages.append([])
                top = 0.0
            pages[-1].append((top, piece))
            top += piece.height
        end = top
    return pages
