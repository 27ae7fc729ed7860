"""The files that were taken in last, and whether they were changed since."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from quizapp.formats.documents.json_text import to_json
from quizapp.services.clock import Clock, utc_now
from quizapp.services.set_files import files_hash, set_files
from quizapp.services.whole_file import replace_file

FILE_NAME = "recent-files.json"
MOST = 10
"""How many files are remembered."""


class FileState(StrEnum):
    """What has become of a file since it was taken in."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentFile:
    """A file or folder that was taken in as a set, or for one."""

    path: Path
    set_id: str
    taken_at: datetime
    state: FileState = FileState.SAME


@dataclass(frozen=True, slots=True, kw_only=True)
class _Note:
    """What is kept of a file; `stamp` are the times and sizes of what is in it."""

    path: str
    set_id: str
    taken_at: str
    stamp: str
    hash: str


class RecentFiles:
    """A short list in a file of its own; one that cannot be read is an empty list."""

    def __init__(self, file: Path, clock: Clock = utc_now) -> None:
        """Keep the list in a file, which need not be there yet."""
        self._file = file
        self._clock = clock

    def all(self) -> tuple[RecentFile, ...]:
        """Return the files, the latest first; a file is read only if it looks changed."""
        return tuple(
            RecentFile(
                path=Path(note.path),
                set_id=note.set_id,
                taken_at=datetime.fromisoformat(note.taken_at),
                state=_state(note),
            )
            for note in self._notes()
        )

    def set_of(self, path: Path) -> str:
        """Return the id of the set that a file was taken in as, empty if none is remembered."""
        name = str(path.absolute())
        return next((note.set_id for note in self._notes() if note.path == name), "")

    def sources_of(self, set_id: str) -> frozenset[Path]:
        """Return the files that a set was taken from, as far as they are remembered."""
        return frozenset(Path(note.path) for note in self._notes() if note.set_id == set_id)

    def remember(self, path: Path, set_id: str) -> None:
        """Put a file at the top of the list.

        Raises:
            OSError: the list could not be written, or the file is gone.
        """
        note = _Note(
            path=str(path.absolute()),
            set_id=set_id,
            taken_at=self._clock().isoformat(),
            stamp=_stamp(path),
            hash=files_hash(path),
        )
        others = (other for other in self._notes() if other.path != note.path)
        self._write((note, *others))

    def forget(self, path: Path) -> None:
        """Take a file off the list; raises OSError."""
        self._write(note for note in self._notes() if note.path != str(path.absolute()))

    def _notes(self) -> tuple[_Note, ...]:
        try:
            stated = json.loads(self._file.read_text(encoding="utf-8"))
            notes = [_Note(**{key: str(value) for key, value in one.items()}) for one in stated]
            for note in notes:
                datetime.fromisoformat(note.taken_at)
        except (OSError, ValueError, TypeError, AttributeError, RecursionError):
            return ()
        return tuple(notes[:MOST])

    def _write(self, notes: Iterable[_Note]) -> None:
        kept = [
            {name: getattr(note, name) for name in _Note.__dataclass_fields__} for note in notes
        ]
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(self._file, to_json(kept[:MOST]), private=True)


def _stamp(path: Path) -> str:
    """Return the names, times and sizes of the files of a set; raises OSError."""
    return " ".join(f"{file.name}:{at.st_mtime_ns}:{at.st_size}" for file, at in set_files(path))


def _state(note: _Note) -> FileState:
    path = Path(note.path)
    try:
        if _stamp(path) == note.stamp or files_hash(path) == note.hash:
            return FileState.SAME
    except OSError:
        return FileState.GONE
    return FileState.CHANGED
