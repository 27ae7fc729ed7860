"""Work off the window's thread: the only place with a thread.

One worker, so work is done in the order it was given and a database has one user. A result
arrives on the thread of the window, and only while its owner still exists.
"""

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Result = TypeVar("Result")


class Runner(Protocol):
    """What flows need: do `work` somewhere, then hand its result on."""

    def run(
        self,
        owner: QObject,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do `work`; call `then` with its result or `failed` with what it raised.

        Neither is called once `owner` has been deleted.
        """

    def close(self) -> None:
        """Finish all work that was given and take no more."""


class Background(QObject):
    """The runner of the real program: one thread.

    The worker sees only `work` and a number. Owners and callbacks stay on the window's
    thread, so a widget is never destroyed by the worker dropping the last reference to it.
    """

    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with an idle worker; results are delivered on the thread that makes this."""
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._numbers = count()
        self._waiting: dict[int, tuple[QObject, Callable[..., object], Callable[..., object]]] = {}

    def run(
        self,
        owner: QObject,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Queue `work` (see `Runner.run`). Raises RuntimeError after `close`."""
        number = next(self._numbers)
        self._thread().submit(self._do, number, work)
        self._waiting[number] = (owner, then, failed)

    def close(self) -> None:
        """Wait until all given work is done, so that nothing is left half-saved.

        Nobody is told what came of it, because that could ask for more.
        """
        self._thread().shutdown(wait=True)
        self._waiting.clear()

    def _thread(self) -> "ThreadPoolExecutor":
        """Return the worker, which is made when there is something to do."""
        if self._worker is None:
            # Here and not at the top, so that the first picture need not wait for it.
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

            queued = QtCore.Qt.ConnectionType.QueuedConnection
            self._finished.connect(self._deliver, queued)
            self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        return self._worker

    def _do(self, number: int, work: Callable[[], object]) -> None:
        try:
            self._finished.emit(number, work(), None)
        except Exception as error:
            self._finished.emit(number, None, error)

    def _deliver(self, number: int, result: object, error: Exception | None) -> None:
        if number not in self._waiting:
            return
        owner, then, failed = self._waiting.pop(number)
        if not isValid(owner):
            return
        if error is None:
            then(result)
        else:
            failed(error)


class Inline:
    """The runner of tests: everything happens at once, on the caller's thread."""

    def run(
        self,
        owner: QObject,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do `work` and deliver before returning (see `Runner.run`)."""
        try:
            result = work()
        except Exception as error:
            if isValid(owner):
                failed(error)
            return
        if isValid(owner):
            then(result)

    def close(self) -> None:
        """There is nothing to wait for."""
