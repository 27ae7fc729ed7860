"""A sitting between the window and the worker."""

from collections.abc import Callable

from quizapp.classroom.sitting import Sitting


class ExamSeat:
    """The sitting as the worker left it, which only the worker touches.

    Steps are made one after the other, each upon what the one before it left, even if the
    window asked for both before it heard of the first. A step that fails changes nothing.
    """

    def __init__(self) -> None:
        """Hold no sitting yet."""
        self._sitting: Sitting | None = None

    def take(self, sitting: Sitting) -> Sitting:
        """Hold a sitting from now on, and return it."""
        self._sitting = sitting
        return sitting

    def step(self, change: Callable[[Sitting], Sitting]) -> Sitting:
        """Change the sitting and return it as it is now.

        Raises:
            LookupError: there is none.
        """
        if self._sitting is None:
            raise LookupError("there is no sitting here")
        return self.take(change(self._sitting))
