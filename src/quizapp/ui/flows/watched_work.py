"""Work of the worker that may take long: seen after a moment, and ended when that is wanted."""

from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from quizapp.dataset.watch import CancelledError, Watch
from quizapp.ui.background import Runner, Worker
from quizapp.ui.work_watch import WorkWatch

_MOMENT_IN_MILLISECONDS = 100

Result = TypeVar("Result")


class WatchedWork(QObject):
    """One piece of work at a time; a newer one takes the place of the one before."""

    seen = Signal()
    """The work takes so long that it should be shown."""

    progressed = Signal(float, float)
    """The share that is done, from 0 to 1, and about how many seconds the rest takes."""

    def __init__(self, background: Runner, parent: QObject, *, is_long: bool = False) -> None:
        """Work on the worker of the program, or on the one for what `is_long` and only reads."""
        super().__init__(parent)
        self._background = background
        self._worker = Worker.LONG if is_long else Worker.ORDERLY
        self._watch: WorkWatch | None = None
        self._began = 0.0
        self._share = 0.0

    @property
    def is_running(self) -> bool:
        """Whether there is work whose result is waited for."""
        return self._watch is not None

    def run(
        self,
        work: Callable[[Watch], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do work; `failed` is told of its end by `cancel`, too."""
        self.drop()
        watch = self._watch = WorkWatch(self)
        self._began, self._share = monotonic(), 0.0
        watch.stepped.connect(partial(self._progress, watch))
        QTimer.singleShot(_MOMENT_IN_MILLISECONDS, self, partial(self._show, watch))
        done, broken = partial(self._end, watch, then), partial(self._end, watch, failed)
        self._background.run(self, partial(work, watch), done, broken, self._worker)

    def cancel(self) -> None:
        """End the work at its next step; what came of that is told then."""
        if self._watch is not None:
            self._watch.cancel()

    def drop(self) -> None:
        """End the work, and wait for no result of it."""
        self.cancel()
        self._watch = None

    def _show(self, watch: WorkWatch) -> None:
        if watch is self._watch:
            self.seen.emit()

    def _progress(self, watch: WorkWatch, done: int, of: int) -> None:
        share = done / of if of else 0.0
        if watch is self._watch and share >= self._share:
            self._share = share
            spent = monotonic() - self._began
            self.progressed.emit(share, spent * (1 - share) / share if share else -1.0)

    def _end(self, watch: WorkWatch, then: Callable[[Result], object], result: Result) -> None:
        watch.deleteLater()
        if watch is self._watch:
            self._watch = None
            then(result)


def is_cancelled(error: Exception) -> bool:
    """Tell whether work ended because that was wanted."""
    return isinstance(error, CancelledError)
