"""Interrupting a work: killing it at a random moment or at a change of a file, refusing a change.

Each trial is a child process of its own with a folder of its own. What it said before it ended
is heard through a pipe, and then the work itself looks what is left.
"""

import errno
import os
import pickle
import shutil
import signal
import sqlite3
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from scripts.durability.sqlite_shim import Change, Observer, Shim, Step
from scripts.durability.works import Say, Work, shelf

_CODES = {
    Step.WRITE: sqlite3.SQLITE_FULL,
    Step.TRUNCATE: sqlite3.SQLITE_IOERR_TRUNCATE,
    Step.SYNC: sqlite3.SQLITE_IOERR_FSYNC,
    Step.SHARE: sqlite3.SQLITE_IOERR_SHMSIZE,
    Step.DELETE: sqlite3.SQLITE_IOERR_DELETE,
    Step.MOVE: sqlite3.SQLITE_FULL,
}


class Fault(StrEnum):
    """What befalls the work at a change of a file.

    It is killed just before it, or after half of it was written; the change is refused once; or
    it and all that follow are refused until the work tells of it.
    """

    KILL = "kill"
    TEAR = "tear"
    ONCE = "once"
    FULL = "full"


@dataclass
class Outcome:
    """What some trials came to."""

    trials: int = 0
    done: int = 0
    acknowledged: int = 0
    faults: list[str] = field(default_factory=list)


@dataclass
class Watcher:
    """Counts the changes of files, and lets something happen at one of them."""

    at: int
    fault: Fault
    count: int = 0
    has_told: bool = False

    def __call__(self, change: Change) -> int:
        """Let the change happen, or not; see `Observer`."""
        self.count += 1
        if self.count < self.at or self.has_told:
            return 0
        if self.fault in (Fault.KILL, Fault.TEAR):
            if self.fault is Fault.TEAR and change.step is Step.WRITE:
                tear(change)
            os.kill(os.getpid(), signal.SIGKILL)
        self.has_told = self.fault is Fault.ONCE
        return _CODES[change.step]

    def relent(self) -> None:
        """Refuse nothing more."""
        self.has_told = True


def tear(change: Change) -> None:
    """Write the first half of a change."""
    handle = os.open(change.path, os.O_WRONLY | os.O_CREAT, 0o600)
    os.pwrite(handle, change.data[: len(change.data) // 2], change.place)
    os.close(handle)


def observe(observer: Observer) -> None:
    """Let an observer see every change of this process to a file, as far as it can be seen.

    What Python writes by itself is seen when it is synced, or, if it never is, when it is moved.
    """
    shim = Shim(observer)
    fsync, began = os.fsync, time.time()
    synced_before: set[Path] = set()

    def is_unsynced(file: Path) -> bool:
        is_new = file.is_file() and file.stat().st_mtime >= began
        return is_new and file not in synced_before and not shim.knows(file)

    def tell(change: Change, number: int) -> None:
        if shim.observer(change):
            raise OSError(number, os.strerror(number), str(change.path))

    def audit(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "os.rename":
            source, target = (Path(os.fsdecode(name)) for name in arguments[:2])
            for file in (source, *source.rglob("*")):
                if is_unsynced(file):
                    tell(Change(Step.WRITE, file, 0, file.read_bytes()), errno.ENOSPC)
            tell(Change(Step.MOVE, source, target=target), errno.ENOSPC)
        elif event == "os.remove":
            name, folder = arguments[:2]
            place = Path(f"/proc/self/fd/{folder}").readlink() if folder not in (None, -1) else ""
            shim.observer(Change(Step.DELETE, Path(place, os.fsdecode(name))))

    def sync(handle: int) -> None:
        path = Path(f"/proc/self/fd/{handle}").readlink()
        if path.is_file() and not shim.knows(path):
            synced_before.add(path)
            tell(Change(Step.WRITE, path, 0, path.read_bytes()), errno.ENOSPC)
        tell(Change(Step.SYNC, path), errno.EIO)
        fsync(handle)

    sys.addaudithook(audit)
    os.fsync = sync


def in_child(task: Callable[[Say], None], *, life: float | None = None) -> tuple[list[str], int]:
    """Do a task in a child, perhaps with a limited life; return what it said, and how it ended."""
    ear, mouth = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ear)
        code = 1
        try:
            task(lambda text: _say(mouth, text))
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)
    os.close(mouth)
    if life is not None:
        time.sleep(life)
        os.kill(child, signal.SIGKILL)
    with os.fdopen(ear, encoding="utf-8") as stream:
        said = stream.read().splitlines()
    _, status = os.waitpid(child, 0)
    return said, os.waitstatus_to_exitcode(status)


def _say(mouth: int, text: str) -> None:
    os.write(mouth, f"{text}\n".encode())


@contextmanager
def prepared(work: Work, outcome: Outcome) -> Iterator[Callable[[], Path]]:
    """Give a maker of folders in which the work can begin; each replaces the one before."""
    with TemporaryDirectory() as name:
        start, folder = Path(name, "start"), Path(name, "here")
        start.mkdir()
        shelf()
        _, code = in_child(lambda _: work.prepare(start))
        if code != 0:
            raise RuntimeError("the work could not be prepared")

        def fresh() -> Path:
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(start, folder)
            return folder

        yield fresh


def look(work: Work, folder: Path, said: Sequence[str], outcome: Outcome, name: str) -> None:
    """Let the work look at what is left, and count it."""
    outcome.trials += 1
    outcome.acknowledged += len(said)
    try:
        found = list(work.faults(folder, said))
    except Exception as error:  # whatever it is, the next start did not go well
        found = [f"the next start failed: {error!r}"]
    outcome.faults += [f"{name}: {fault}" for fault in found]


def _task(work: Work, folder: Path) -> Callable[[Say], None]:
    """Return what a child does: the work in a folder."""
    return lambda say: work.run(folder, say, _give_up)


def kill_at_random(work: Work, count: int, moments: Iterator[float]) -> Outcome:
    """Kill the work so many times, each time after a share of the time that all of it takes."""
    outcome = Outcome()
    with prepared(work, outcome) as fresh:
        folder = fresh()
        began = time.perf_counter()
        in_child(_task(work, folder))
        whole = time.perf_counter() - began
        for number, share in zip(range(count), moments, strict=False):
            folder = fresh()
            said, code = in_child(_task(work, folder), life=share * whole)
            outcome.done += code == 0
            look(work, folder, said, outcome, f"kill {number}")
    return outcome


def at_every_change(work: Work, fault: Fault, every: int = 1, offset: int = 1) -> Outcome:
    """Let something happen at each change of a file, or at every so many."""
    outcome = Outcome()
    with prepared(work, outcome) as fresh:
        at = offset
        while True:
            folder = fresh()
            watcher = Watcher(at, fault)

            def task(say: Say, watcher: Watcher = watcher, folder: Path = folder) -> None:
                observe(watcher)
                work.run(folder, say, watcher.relent)
                say(f"changes {watcher.count}")

            said, code = in_child(task)
            if code not in (0, -signal.SIGKILL):
                outcome.faults.append(f"change {at}: it did not go on")
                break
            changes = [int(said.pop().split()[1])] if said and "changes" in said[-1] else []
            if changes and changes[0] < at:
                break
            outcome.done += code == 0
            look(work, folder, said, outcome, f"change {at}")
            at += every
    return outcome


def recorded(work: Work, folder: Path, log: Path) -> Sequence[Change | str]:
    """Do the work and return all changes of files and all that was said, in their order."""

    def task(_: Say) -> None:
        seen: list[Change | str] = []

        def see(change: Change) -> int:
            seen.append(change)
            return 0

        observe(see)
        work.run(folder, seen.append, _give_up)
        log.write_bytes(pickle.dumps(seen))

    in_child(task)
    return pickle.loads(log.read_bytes())  # noqa: S301


def _give_up() -> None:
    raise RuntimeError("something was refused although nothing stood in the way")
