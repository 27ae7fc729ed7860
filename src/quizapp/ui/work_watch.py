"""Looking on at work of the worker from the window: how far it is, and a way to end it."""

from time import monotonic

from PySide6.QtCore import QObject, Signal

from quizapp.dataset.watch import CancelledError

_PAUSE = 0.05


class WorkWatch(QObject):
    """A `Watch` whose steps are signals on the thread that made it.

    The worker calls `step`, everybody else `cancel`; nothing but one truth value is shared.
    """

    stepped = Signal(int, int)
    """So many parts of all parts are done; not told more often than can be seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Look on at work that has not begun yet."""
        super().__init__(parent)
        self._cancelled = False
        self._told = 0.0

    def cancel(self) -> None:
        """End the work at its next step."""
        self._cancelled = True

    def step(self, done: int, of: int) -> None:
        """Take note of how far the work is; raises CancelledError if it is to end."""
        if self._cancelled:
            raise CancelledError
        now = monotonic()
        if now - self._told >= _PAUSE:
            self._told = now
            self.stepped.emit(done, of)
