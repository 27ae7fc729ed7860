"""P12: what an installation takes on the disk, beside the whole of PySide6."""

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.bench import ROOT, Bench
from benchmarks.figures import Figure


def measure(bench: Bench) -> Iterator[Figure]:
    """Install both into environments of their own, without bytecode, and count bytes."""
    program, whole = (
        bench.python_peer(name, package)
        for name, package in (("program", str(ROOT)), ("pyside6", "pyside6"))
    )
    if program is None:
        return
    floor = () if whole is None else (_size(whole),)
    yield Figure("P12", "installation", "MiB", (_size(program),), 0.45, "pyside6", floor)


def _size(python: Path) -> float:
    """Return the size of all that is in an environment but its interpreter, in MiB."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    folders = [*python.parents[1].glob("lib/python*/site-packages"), python.parents[1] / version]
    files = {
        (found.st_dev, found.st_ino): found.st_size
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
        for found in [path.stat()]
    }
    return sum(files.values()) / 2**20
