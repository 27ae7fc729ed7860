"""Watching a long reading: how far it is, and a way to end it."""

from dataclasses import dataclass
from typing import Protocol


class CancelledError(Exception):
    """Whoever watched a reading wants no more of it."""


class Watch(Protocol):
    """Told from time to time how far a reading is."""

    def step(self, done: int, of: int) -> None:
        """Take note that `done` parts of all parts `of` a file are read; 0 at the beginning.

        Raises:
            CancelledError: the reading is to end here.
        """


@dataclass(frozen=True, slots=True)
class Unwatched:
    """Nobody looks on."""

    def step(self, done: int, of: int) -> None:
        """Let the reading go on."""


UNWATCHED = Unwatched()
