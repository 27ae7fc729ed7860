"""What the data say about an option: it is right, it is wrong, or they leave it open.

An option is WRONG only if the data prove it false; what they leave open is OPEN.
"""

from enum import Enum, auto


class Truth(Enum):
    """What the data say about an option."""

    RIGHT = auto()
    WRONG = auto()
    OPEN = auto()


def verdict(*, right: bool, wrong: bool) -> Truth:
    """Return what follows from two proofs; both or neither leave it open."""
    if right == wrong:
        return Truth.OPEN
    return Truth.RIGHT if right else Truth.WRONG
