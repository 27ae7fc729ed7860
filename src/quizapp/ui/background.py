"""Work off the window's thread: the only place with a thread.

One worker, so work is done in the order it was given and a database has one writer. What only
reckons, and may reckon long, is done aside by a second one; what reads all there is, and takes as
long as that, by a third one: an answer to be kept waits for neither. A result arrives on the
thread of the window, and only while its owner still exists.
"""

from collections.abc import Callable
from enum import StrEnum
from itertools import count
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from quizapp.ui.collector import Collector

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Result = TypeVar("Result")


class Worker(StrEnum):
    """Who does a piece of work: each does one after the other, in the order it was given."""

    ORDERLY = "background"
    """Whatever changes what is kept, and what is not worth another one."""

    ASIDE = "aside"
    """What uses no storage, and is wanted soon."""

    LONG = "long"
    """What takes long, and only reads what is kept."""


class Runner(Protocol):
    """What flows need: do `work` somewhere, then hand its result on."""

    def run(
        self,
        owner: QObject,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
        worker: Worker = Worker.ORDERLY,
    ) -> None:
        """Let a worker do `work`; call `then` with its result or `failed` with what it raised.

        Neither is called once `owner` has been deleted.
        """

    def close(self) -> None:
        """Finish all work that was given and take no more."""


class Background(QObject):
    """The runner of the real program: one thread, and one aside.

    The workers see only `work` and a number. Owners and callbacks stay on the window's
    thread, so a widget is never destroyed by a worker dropping the last reference to it.
    """

    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with idle workers; results are delivered on the thread that makes this."""
        super().__init__(parent)
        self._workers: dict[Worker, ThreadPoolExecutor] = {}
        self._collector = Collector()
        self._numbers = count()
        self._waiting: dict[int, tuple[QObject, Callable[..., object], Callable[..., object]]] = {}

    def run(
        self,
        owner: QObject,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
        worker: Worker = Worker.ORDERLY,
    ) -> None:
        """Queue `work` (see `Runner.run`). Raises RuntimeError after `close`."""
        number = next(self._numbers)
        self._executor(worker).submit(self._do, number, work)
        self._waiting[number] = (owner, then, failed)

    def close(self) -> None:
        """Wait until all given work is done, so that nothing is left half-saved.

        Nobody is told what came of it, because that could ask for more. What waits aside, or to
        take long, is dropped; what takes long already is to be told to end before.
        """
        for worker in (Worker.ASIDE, Worker.LONG):
            self._executor(worker).shutdown(wait=False, cancel_futures=True)
        for worker in Worker:
            self._executor(worker).shutdown(wait=True)
        self._waiting.clear()

    def _executor(self, worker: Worker) -> "ThreadPoolExecutor":
        """Return what a worker works on, which is made when there is something to do."""
        if worker not in self._workers:
            # Here and not at the top, so that the first picture need not wait for it.
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

            if not self._workers:
                queued = QtCore.Qt.ConnectionType.QueuedConnection
                self._finished.connect(self._deliver, queued)
            self._workers[worker] = ThreadPoolExecutor(1, thread_name_prefix=worker)
        return self._workers[worker]

    def _do(self, number: int, work: Callable[[], object]) -> None:
        try:
            with self._collector.resting():
                result = work()
            self._finished.emit(number, result, None)
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
        worker: Worker = Worker.ORDERLY,
    ) -> None:
        """Do `work` and deliver before returning, whoever is to do it (see `Runner.run`)."""
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
