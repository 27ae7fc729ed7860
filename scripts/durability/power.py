"""The power goes away after each change of a file, replayed from what was written down.

A file system may keep a change that was not yet synced, lose it, or keep a part of it, and what
it keeps need not be in order. Three such outcomes are made of each moment: all is kept, as when
only the program dies; nothing is that was not synced; and a random half, some of it torn at a
sector. Making, moving and deleting a file counts as lasting from the next sync in its folder on.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from shutil import rmtree
from tempfile import TemporaryDirectory

from scripts.durability.sqlite_shim import Change, Step
from scripts.durability.trials import Outcome, look, prepared, recorded
from scripts.durability.works import Work

SECTOR = 512
Files = dict[Path, bytes]
Outage = Callable[["Disk", Random], Files]


class Disk:
    """What is on a disk for certain, and what has been done to it since."""

    def __init__(self, files: Mapping[Path, bytes]) -> None:
        """Begin with files that are safely there."""
        self._safe: Files = dict(files)
        self._open: list[Change] = []

    def take(self, change: Change) -> None:
        """Let a change happen."""
        if change.step is not Step.SYNC:
            if change.step is not Step.SHARE:
                self._open.append(change)
            return
        is_folder = change.path not in {one.path for one in self._open}
        waiting: list[Change] = []
        for one in self._open:
            if one.step in (Step.MOVE, Step.DELETE) or (not is_folder and one.path == change.path):
                apply(self._safe, one)
                waiting = [moved(earlier, one) for earlier in waiting]
            else:
                waiting.append(one)
        self._open = waiting

    def everything(self, _: Random) -> Files:
        """Return the files if all is kept."""
        return self._after(self._open)

    def nothing(self, _: Random) -> Files:
        """Return the files if nothing is kept that was not synced."""
        return dict(self._safe)

    def half(self, random: Random) -> Files:
        """Return the files if a random half is kept."""
        kept: list[Change] = []
        for change in self._open:
            if random.random() < 0.5:
                continue
            torn = change.step is Step.WRITE and random.random() < 0.3
            size = random.randrange(len(change.data) // SECTOR + 1) * SECTOR
            kept.append(replace(change, data=change.data[:size]) if torn else change)
        return self._after(kept)

    def _after(self, changes: Sequence[Change]) -> Files:
        files = dict(self._safe)
        for change in changes:
            apply(files, change)
        return files


OUTAGES: Mapping[str, Outage] = {
    "all kept": Disk.everything,
    "nothing kept": Disk.nothing,
    "half kept": Disk.half,
}


def moved(change: Change, move: Change) -> Change:
    """Return a change as it is after its file was moved."""
    if move.target is None or not change.path.is_relative_to(move.path):
        return change
    return replace(change, path=move.target / change.path.relative_to(move.path))


def apply(files: Files, change: Change) -> None:
    """Do a change to files."""
    old = files.get(change.path, b"")
    match change.step:
        case Step.WRITE:
            padded = old.ljust(change.place, b"\0")
            files[change.path] = (
                padded[: change.place] + change.data + padded[change.place + len(change.data) :]
            )
        case Step.TRUNCATE:
            files[change.path] = old[: change.place].ljust(change.place, b"\0")
        case Step.DELETE:
            files.pop(change.path, None)
        case Step.MOVE if change.target is not None:
            for path in [one for one in files if one.is_relative_to(change.path)]:
                files[change.target / path.relative_to(change.path)] = files.pop(path)


def after_every_change(work: Work, seed: int, every: int = 1) -> Outcome:
    """Let the power go away after each change, or every so many, in three ways."""
    outcome, random = Outcome(), Random(seed)
    with prepared(work, outcome) as fresh, TemporaryDirectory() as name:
        folder = fresh()
        disk = Disk(contents(folder))
        said: list[str] = []
        log = recorded(work, folder, Path(name) / "log")
        for number, entry in enumerate(log):
            if isinstance(entry, str):
                said.append(entry)
                continue
            disk.take(entry)
            if number % every == 0:
                for policy, outage in OUTAGES.items():
                    write(folder, outage(disk, random))
                    look(work, folder, said, outcome, f"{policy} after {number}")
    return outcome


def contents(folder: Path) -> Files:
    """Return all files of a folder and of those in it."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def write(folder: Path, files: Files) -> None:
    """Let a folder hold these files and no others."""
    rmtree(folder)
    folder.mkdir()
    for path, content in files.items():
        with suppress(FileExistsError):
            path.parent.mkdir(parents=True)
        path.write_bytes(content)
