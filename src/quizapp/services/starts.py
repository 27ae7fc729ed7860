"""Starts of the window that never got to its end, counted in a small file.

Whatever ends a program at its start will most likely do so again. After two such starts the next
one leaves out what could be to blame: settings, and files to be offered.
"""

from contextlib import suppress
from pathlib import Path

FILE_NAME = "starting"
_TOO_MANY = 2


class Starts:
    """Counts in a folder; where that cannot be written, every start is an ordinary one."""

    def __init__(self, folder: Path) -> None:
        """Keep the count in a file of the folder."""
        self._file = folder / FILE_NAME

    def begin(self) -> bool:
        """Note that a start begins; tell whether it had better be a careful one."""
        failed = 0
        with suppress(OSError, ValueError):
            failed = min(int(self._file.read_text(encoding="ascii")[:9]), 9)
        with suppress(OSError):
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file.touch(mode=0o600)
            self._file.write_text(str(failed + 1), encoding="ascii")
        return failed >= _TOO_MANY

    def succeed(self) -> None:
        """Note that the window is there, or was closed in good order."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
