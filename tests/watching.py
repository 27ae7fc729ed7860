"""Onlookers of a reading: one that takes notes, and one that ends it."""

from quizapp.dataset.watch import CancelledError


class Notes:
    """Keeps every step of a reading."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, int]] = []

    def step(self, done: int, of: int) -> None:
        self.steps.append((done, of))


class Impatience:
    """Ends a reading after so many steps."""

    def __init__(self, steps: int) -> None:
        self._left = steps

    def step(self, done: int, of: int) -> None:
        del done, of
        if not self._left:
            raise CancelledError
        self._left -= 1
