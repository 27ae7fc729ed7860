"""Work off the window's thread: the only place with a thread.

One worker, so work is done in the order it was given and a database has one writer. What only
reckons, and may reckon long, is done aside by a second one; what reads all there is, and takes as
long as that, by a third one: an answer to be kept waits for neither. A result arrives on the
thread of the window, and only while its owner still exists.
"""

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from quizapp.ui.collector import Collector

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

    def run_aside(
        self,
        owner: QObject,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do `work` beside everything else, if it uses no storage (see `run`)."""

    def run_long(
        self,
        owner: QObject,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do `work` that takes long beside everything else, if it only reads what is kept."""

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
        self._workers: dict[str, ThreadPoolExecutor] = {}
        self._collector = Collector()
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
        self._submit("background", owner, work, then, failed)

    def run_aside(
        self,
        owner: QObject,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Queue `work` aside (see `Runner.run_aside`). Raises RuntimeError after `close`."""
        self._submit("aside", owner, work, then, failed)

    def run_long(
        self,
        owner: QObject,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Queue `work` that takes long (see `Runner.run_long`). Raises RuntimeError after `close`.

        It is to be told to end before `close`, which waits for it.
        """
        self._submit("long", owner, work, then, failed)

    def close(self) -> None:
        """Wait until all given work is done, so that nothing is left half-saved.

        Nobody is told what came of it, because that could ask for more. What waits aside, or to
        take long, is dropped.
        """
        for name in ("aside", "long"):
            self._worker(name).shutdown(wait=False, cancel_futures=True)
        for name in ("background", "aside", "long"):
            self._worker(name).shutdown(wait=True)
        self._waiting.clear()

    def _submit(
        self,
        worker: str,
        owner: QObject,
        work: Callable[[], object],
        then: Callable[..., object],
        failed: Callable[[Exception], object],
    ) -> None:
        number = next(self._numbers)
        self._worker(worker).submit(self._do, number, work)
        self._waiting[number] = (owner, then, failed)

    def _worker(self, name: str) -> "ThreadPoolExecutor":
        """Return a worker, which is made when there is something to do."""
        if name not in self._workers:
            # Here and not at the top, so that the first picture need not wait for it.
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

            if not self._workers:
                queued = QtCore.Qt.ConnectionType.QueuedConnection
                self._finished.connect(self._deliver, queued)
            self._workers[name] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        return self._workers[name]

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

    def run_aside(
        self,
        owner: QObject,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do `work` at once, as all other work."""
        self.run(owner, work, then, failed)

    def run_long(
        self,
        owner: QObject,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do `work` at once, as all other work."""
        self.run(owner, work, then, failed)

    def close(self) -> None:
        """There is nothing to wait for."""
