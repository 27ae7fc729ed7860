"""Copies of the results file: made in time, thinned with age, put back when they are needed."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.services.clock import Clock, utc_now
from quizapp.session.backup import Backup, Holdings, Occasion, Salvaged, superfluous
from quizapp.session.storage_error import StorageError

if TYPE_CHECKING:
    from quizapp.storage.backups import BackupFolder

_LARGE = 64 * 2**20
_EVERY, _EVERY_LARGE = timedelta(minutes=30), timedelta(days=1)
_ROOM_LEFT = 512 * 2**20


@dataclass(frozen=True, slots=True)
class FileCare:
    """What only the storage can do for a results file.

    `restore` puts a copy back, `salvage` saves what can be read of a damaged file as a copy, and
    `put_aside` renames it.
    """

    restore: Callable[["BackupFolder", Backup, datetime], Path | None]
    salvage: Callable[["BackupFolder", datetime], Salvaged]
    put_aside: Callable[[Path, datetime], Path]


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, what the results file held before (None if that is unknown), and where.

    `kept` is the file with what was there before, None if there was none.
    """

    backup: Backup
    before: Holdings | None
    kept: Path | None

    @property
    def missing(self) -> int:
        """How many answers of before are not in what was put back, as far as that is known."""
        before = self.before.answers if self.before is not None else 0
        return max(0, before - self.backup.holdings.answers)


class KeepBackups:
    """Makes, lists and restores copies of the results file.

    Every method may raise StorageError, and CancelledError where somebody watches; then the results
    file is as it was.
    """

    def __init__(self, folder: "BackupFolder", care: FileCare, clock: Clock = utc_now) -> None:
        """Keep the copies in a folder."""
        self._folder = folder
        self._care = care
        self._clock = clock

    @property
    def file(self) -> Path:
        """The results file."""
        return self._folder.file

    @property
    def folder(self) -> Path:
        """Where the copies are."""
        return self._folder.folder

    def all(self) -> tuple[Backup, ...]:
        """Return the copies that are whole, the newest first."""
        return self._folder.all()

    def make(self, occasion: Occasion = Occasion.ASKED, watch: Watch = UNWATCHED) -> Backup:
        """Copy the results file, and let older copies go where there are many."""
        made = self._folder.make(occasion, self._clock(), watch)
        for backup in superfluous(self._folder.all()):
            self._folder.remove(backup)
        return made

    def copy(self, path: Path) -> Backup:
        """Copy the results file to a place of one's own; a copy that is there is replaced."""
        return self._folder.copy(path)

    def make_if_due(
        self, occasion: Occasion = Occasion.INTERVAL, watch: Watch = UNWATCHED
    ) -> Backup | None:
        """Copy the results file if that is worth it; None if not.

        It is, if a quiz was begun, the file was changed since the last copy, half an hour ago or
        more, or a day if the file is large, and the disk has room for it.
        """
        changed = self._changed_at()
        newest = self._folder.newest_at()
        size = self._size()
        if changed is None or size == 0:
            return None
        if newest is not None:
            age = self._clock() - newest
            wait = _EVERY if size < _LARGE else _EVERY_LARGE
            if changed <= newest.timestamp() or timedelta(0) <= age < wait:
                return None
        if self._folder.holdings().quizzes == 0:
            return None
        if shutil.disk_usage(self._folder.file.parent).free < size + _ROOM_LEFT:
            return None
        return self.make(occasion, watch)

    def named(self, name: str) -> Backup | None:
        """Return the copy of that file name, or the one at that path; None if there is none."""
        found = next((one for one in self.all() if one.path.name == name), None)
        if found is not None or not Path(name).is_file():
            return found
        return self._folder.look_into(Path(name))

    def holdings(self) -> Holdings | None:
        """Return what the results file holds, None if there is none or it cannot be read."""
        if not self._folder.file.exists():
            return None
        try:
            return self._folder.holdings()
        except StorageError:
            return None

    def are_results_gone(self) -> bool:
        """Tell whether there is no quiz in the results file, but answers in a copy of it."""
        if self._folder.file.exists():
            now = self.holdings()
            if now is None or now.quizzes:
                return False
        return any(backup.holdings.answers for backup in self.all())

    def restore(self, backup: Backup) -> Restored:
        """Put a copy back; what the results file holds now is kept."""
        before = self.holdings()
        kept = self._care.restore(self._folder, backup, self._clock())
        return Restored(backup, before, kept)

    def newest(self) -> Backup | None:
        """Return the newest copy that was whole from the beginning; None if there is none."""
        return next((one for one in self.all() if one.occasion is not Occasion.SALVAGE), None)

    def salvage(self) -> Salvaged:
        """Save what can be read of the results file as a copy, in place of an earlier attempt."""
        changed = self._changed_at() or 0.0
        saved = self._care.salvage(self._folder, self._clock())
        for one in self.all():
            is_earlier = one.occasion is Occasion.SALVAGE and one.path != saved.backup.path
            if is_earlier and one.made_at.timestamp() >= changed:
                self._folder.remove(one)
        return saved

    def begin_anew(self) -> Path:
        """Rename the results file, so that an empty one begins; return its new name."""
        return self._care.put_aside(self._folder.file, self._clock())

    def _changed_at(self) -> float | None:
        """Return when the file or its log was changed, in seconds of the system's clock."""
        file = self._folder.file
        parts = (file, file.with_name(f"{file.name}-wal"))
        return max((part.stat().st_mtime for part in parts if part.exists()), default=None)

    def _size(self) -> int:
        file = self._folder.file
        return file.stat().st_size if file.exists() else 0
