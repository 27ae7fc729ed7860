"""The last few results of measuring, so that a layout can ask the same again for nothing."""

from collections.abc import Callable
from typing import Generic, TypeVar

Measured = TypeVar("Measured")

_MOST = 4


class Recent(Generic[Measured]):
    """Results by width. Layouts ask for the same two or three widths over and over.

    It is told how to measure at each call: keeping a method of its widget would make a
    cycle, and such a widget could be destroyed by a garbage collection on another thread.
    """

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._results: dict[int, Measured] = {}

    def at(self, width: int, measure: Callable[[int], Measured]) -> Measured:
        """Return what `measure` returns, or returned, for `width` pixels."""
        if width not in self._results:
            if len(self._results) >= _MOST:
                self._results.clear()
            self._results[width] = measure(width)
        return self._results[width]

    def forget(self) -> None:
        """Measure anew from now on: the text or the theme changed."""
        self._results.clear()
