"""Watching one part of something longer."""

from dataclasses import dataclass

from quizapp.dataset.watch import Watch

_WHOLE = 1000


@dataclass(frozen=True, slots=True)
class PartWatch:
    """Tells how far the whole is that consists of so many parts, one after the other.

    Where there is only one part, its own steps are those of the whole.
    """

    watch: Watch
    number: int
    of: int

    def step(self, done: int, of: int) -> None:
        """Pass on how far the whole is."""
        if self.of == 1:
            self.watch.step(done, of)
        else:
            self.watch.step(self.number * _WHOLE + _WHOLE * done // max(of, 1), self.of * _WHOLE)
