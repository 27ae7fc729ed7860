"""What something else than this program changed in the results: looked for, and taken as it is."""

from collections.abc import Callable
from pathlib import Path

from quizapp.services.keep_backups import KeepBackups
from quizapp.session.alterations import Alterations

_LARGE = 64 * 2**20


class WatchResults:
    """Looks all answers through. Every method may raise StorageError."""

    def __init__(
        self,
        backups: KeepBackups,
        look: Callable[[Path], Alterations],
        accept: Callable[[], None],
    ) -> None:
        """Look into the file of the copies by `look`, and `accept` what it holds."""
        self._backups = backups
        self._look = look
        self._accept = accept

    def look_soon(self) -> Alterations | None:
        """Look, unless the file is so large that this is to wait until somebody asks; then None."""
        file = self._backups.file
        is_large = file.exists() and file.stat().st_size > _LARGE
        return None if is_large else self.look()

    def look(self) -> Alterations:
        """Look at every answer, which reads all of the file."""
        file = self._backups.file
        return self._look(file) if file.exists() else Alterations()

    def accept(self) -> Alterations:
        """Let the answers count as they are; a copy is kept in which they are still doubtful."""
        self._backups.make()
        self._accept()
        return self.look()
