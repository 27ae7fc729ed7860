"""Where Python's lock was held longest while the worker did long work: for finding causes of gaps.

    python -m benchmarks.probes.held FOLDER WORK

Folder and work are those of `benchmarks.probes.gaps`. A thread of its own asks for the lock every
millisecond; where it waits for long, it prints for how long, what the processor did of it for the
worker, and where the worker is. Waiting without work of the processor is that of the machine. Linux
only.
"""

import sys
import threading
import traceback
from dataclasses import dataclass
from pathlib import Path
from time import clock_gettime, perf_counter, pthread_getcpuclockid

from benchmarks.probes import gaps

LONG = 0.01
PAUSE = 0.001
DEPTH = 4


@dataclass(frozen=True, slots=True, order=True)
class Held:
    """The lock could not be had for some seconds, so many of them seconds of the processor."""

    waited: float
    spent: float
    where: str


class Watcher(threading.Thread):
    """Asks for the lock again and again, and notes who had it."""

    def __init__(self) -> None:
        """Begin to watch when it is started."""
        super().__init__(daemon=True)
        self.found: list[Held] = []
        self._over = threading.Event()

    def run(self) -> None:
        """Watch until it is over."""
        asked, before = perf_counter(), _spent()
        while not self._over.wait(PAUSE):
            waited, after = perf_counter() - asked, _spent()
            if waited > LONG and after:
                worker, spent = max(after.items(), key=lambda one: one[1] - before.get(one[0], 0))
                did = spent - before.get(worker, 0.0)
                self.found.append(Held(waited, did, _place(worker)))
            asked, before = perf_counter(), _spent()

    def end(self) -> None:
        """Watch no longer."""
        self._over.set()
        self.join()


def _spent() -> dict[int, float]:
    """Return the seconds of the processor of each worker, by its number."""
    workers = (one.ident for one in threading.enumerate() if one.name.startswith("background"))
    return {one: clock_gettime(pthread_getcpuclockid(one)) for one in workers if one is not None}


def _place(worker: int) -> str:
    """Return where a worker is, the innermost call first."""
    frame = sys._current_frames().get(worker)  # noqa: SLF001 there is no other way to ask
    calls = reversed(traceback.extract_stack(frame)[-DEPTH:]) if frame is not None else ()
    return " < ".join(f"{Path(call.filename).name}:{call.lineno} {call.name}" for call in calls)


def main() -> None:
    """Do the work; print where the lock was held, the longest first."""
    watcher = Watcher()
    watcher.start()
    gaps.main()
    watcher.end()
    for one in sorted(watcher.found, reverse=True)[:20]:
        print(f"{1000 * one.waited:6.1f} ms, {1000 * one.spent:5.1f} of the processor: {one.where}")


if __name__ == "__main__":
    main()
