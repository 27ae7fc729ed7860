"""A little room that is kept back on a disk that is nearly full, so that a quiz can be finished.

It is given up when something could not be kept; the same step then works when it is tried again.
"""

import os
import shutil
from contextlib import suppress
from pathlib import Path

SIZE = 2**20
NEARLY_FULL = 2**30
_LEFT_FOR_OTHERS = 4 * SIZE


def reserve_of(file: Path) -> Path:
    """Return where room is kept back for a results file."""
    return file.with_name(f"{file.name}.reserve")


def hold(file: Path) -> None:
    """Keep a mebibyte back if the disk is nearly full and there is still that much."""
    place = reserve_of(file)
    with suppress(OSError):
        free = shutil.disk_usage(file.parent).free
        if place.exists() or not SIZE + _LEFT_FOR_OTHERS < free < NEARLY_FULL:
            return
        handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            # Zeros that were never written take no room on every file system.
            os.write(handle, os.urandom(SIZE))
            os.fsync(handle)
        finally:
            os.close(handle)


def release(file: Path) -> None:
    """Give the room back."""
    with suppress(OSError):
        reserve_of(file).unlink(missing_ok=True)
