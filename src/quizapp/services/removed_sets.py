"""Sets that were removed: kept for a while, so that they can be had back.

Each has a folder of its own that holds its files under `set`, what was being typed in it, and
a note of what it is. The set comes and goes by one renaming, so it is always in one place.
"""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from errno import EEXIST
from os import strerror
from pathlib import Path

from quizapp.formats.documents.json_text import to_json
from quizapp.services.clock import Clock, utc_now
from quizapp.services.set_files import UNSAVED, delete_set, unsaved_file
from quizapp.services.set_title import with_id
from quizapp.services.whole_file import replace_file
from quizapp.session.spoken_error import SpokenError

KEPT_DAYS = 60
"""How many days a removed set can be had back."""

_NOTE, _SET, _UNSAVED = "about.json", "set", "unsaved"


class RemovedSetGoneError(SpokenError, LookupError):
    """A removed set was deleted for good or brought back meanwhile."""

    def __init__(self) -> None:
        super().__init__("This set is not among the removed ones any more.")


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedSet:
    """One removed set; `key` tells it from others of the same id."""

    key: str
    id: str
    title: str
    removed_at: datetime
    events: int = 0
    questions: int = 0

    @property
    def kept_until(self) -> datetime:
        """The moment after which it may be gone."""
        return self.removed_at + timedelta(days=KEPT_DAYS)


class RemovedSets:
    """The removed sets of one person, in a folder beside that of the added ones."""

    def __init__(self, folder: Path, clock: Clock = utc_now) -> None:
        """Keep sets in a folder, which need not be there yet."""
        self._folder = folder
        self._clock = clock

    def all(self) -> tuple[RemovedSet, ...]:
        """Return all sets that can be had back, the one removed last first."""
        found = (_about(entry) for entry in self._entries() if _content(entry) is not None)
        return tuple(sorted(found, key=lambda one: (one.removed_at, one.key), reverse=True))

    def take(self, path: Path, set_id: str, title: str, events: int, questions: int) -> RemovedSet:
        """Take the files of a set, and what was being typed in it.

        Of a set that was begun and never saved, `path` is what was being typed.

        Raises:
            OSError: they could not be moved; the set is still where it was.
        """
        now = self._clock()
        entry = self._fresh_entry(f"{now:%Y%m%d-%H%M%S}-{set_id}")
        taken = RemovedSet(
            key=entry.name,
            id=set_id,
            title=title,
            removed_at=now,
            events=events,
            questions=questions,
        )
        try:
            replace_file(entry / _NOTE, to_json(_note(taken)))
            (entry / _SET).mkdir()
            path.rename(entry / _SET / path.name)
        except OSError:
            shutil.rmtree(entry, ignore_errors=True)
            raise
        unsaved = unsaved_file(path.parent, set_id)
        if unsaved.exists():
            unsaved.rename(entry / _UNSAVED)
        return taken

    def put_back(self, key: str, folder: Path, set_id: str) -> Path:
        """Move a set into a folder, where no set has that id; return its place.

        Raises:
            RemovedSetGoneError: it is not here any more.
            OSError: it could not be moved; it is still among the removed ones.
        """
        entry = self._entry(key)
        path = _content(entry)
        if path is None:
            raise RemovedSetGoneError
        if path.suffix == UNSAVED:
            target = unsaved_file(folder, set_id)
        elif set_id == _about(entry).id:
            target = folder / path.name
        else:
            target = folder / f"{set_id}{path.suffix if path.is_file() else ''}"
            _rename_inside(path, set_id)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if target.exists():
            raise FileExistsError(EEXIST, strerror(EEXIST), str(target))
        path.rename(target)
        if (entry / _UNSAVED).exists():
            (entry / _UNSAVED).rename(unsaved_file(folder, set_id))
        shutil.rmtree(entry, ignore_errors=True)
        return target

    def delete(self, key: str) -> None:
        """Delete a set for good; raises OSError."""
        entry = self._entry(key)
        if entry.is_dir():
            delete_set(entry)

    def delete_old(self) -> None:
        """Delete for good what was removed more than KEPT_DAYS days ago; raises OSError."""
        for entry in tuple(self._entries()):
            if _about(entry).kept_until < self._clock():
                delete_set(entry)

    def _entries(self) -> Iterator[Path]:
        for entry in sorted(self._folder.iterdir()) if self._folder.is_dir() else ():
            if entry.is_dir() and not entry.name.startswith("."):
                yield entry

    def _entry(self, key: str) -> Path:
        return self._folder / Path(key).name

    def _fresh_entry(self, name: str) -> Path:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, entry = 1, self._folder / name
        while entry.exists():
            number += 1
            entry = self._folder / f"{name}-{number}"
        entry.mkdir(mode=0o700)
        return entry


def _content(entry: Path) -> Path | None:
    """Return the set that an entry holds; None if it was interrupted before it had one."""
    folder = entry / _SET
    return next(iter(sorted(folder.iterdir())), None) if folder.is_dir() else None


def _note(one: RemovedSet) -> dict[str, object]:
    return {
        "id": one.id,
        "title": one.title,
        "removed_at": one.removed_at.isoformat(),
        "events": one.events,
        "questions": one.questions,
    }


def _about(entry: Path) -> RemovedSet:
    """Read the note of an entry; where it is damaged, the files say what it would."""
    try:
        note = json.loads((entry / _NOTE).read_text(encoding="utf-8"))
        return RemovedSet(
            key=entry.name,
            id=str(note["id"]),
            title=str(note["title"]),
            removed_at=datetime.fromisoformat(note["removed_at"]).astimezone(UTC),
            events=int(note["events"]),
            questions=int(note["questions"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        name = (_content(entry) or entry).stem
        moment = datetime.fromtimestamp(entry.stat().st_mtime, UTC)
        return RemovedSet(key=entry.name, id=name, title=name, removed_at=moment)


def _rename_inside(path: Path, set_id: str) -> None:
    """Give a folder another id; a single file has that of its name."""
    about = path / "set.toml"
    if path.is_dir() and about.exists():
        text = about.read_text(encoding="utf-8")
        replace_file(about, with_id(text, set_id).encode())
