"""The files of a question set on disk: which they are, copied as a whole or not at all."""

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from quizapp.services.whole_file import flush_folder

UNSAVED = ".unsaved"
"""How the name of a file ends that holds what is being typed in a set."""

MOST_CARRIED = 2 * 2**20
"""How many bytes a set may have to go along with what is drawn from it."""

_KEPT = (".csv", ".json", ".md", ".toml", ".txt")
_WORKSHOP, _FORMER = ".adding-", "former"
_OLD = 24 * 60 * 60
"""A workshop that was left so many seconds ago belongs to no program that is still at work."""

_LONGEST_NAME = 120


def set_files(path: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """Yield the files of a set, a single file or those of a folder, in the order of names.

    Raises:
        OSError: the place cannot be read.
    """
    if not path.is_dir():
        yield path, path.stat()
        return
    for file in sorted(path.iterdir()):
        if file.suffix.lower() in _KEPT and file.is_file():
            yield file, file.stat()


def is_set_file(name: str) -> bool:
    """Tell whether a name, which may be a stranger's, is that of a file of a set in its folder."""
    plain = Path(name).name == name and not name.startswith(".") and "\\" not in name
    return plain and Path(name).suffix.lower() in _KEPT and len(name) <= _LONGEST_NAME


def unsaved_file(folder: Path, set_id: str) -> Path:
    """Return where, beside the sets of a folder, is kept what is being typed in one of them."""
    return folder / f".{set_id}{UNSAVED}"


def files_hash(path: Path) -> str:
    """Return the SHA-256 (hexadecimal) over the files of a set; a single one may be renamed.

    Raises:
        OSError: the place cannot be read.
    """
    whole = hashlib.sha256()
    for file, _ in set_files(path):
        name = file.name if path.is_dir() else ""
        whole.update(name.encode(errors="surrogateescape") + b"\0")
        whole.update(hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest()


def keep_copy(source: Path, target: Path) -> None:
    """Copy a set to a place, over an older one there.

    Raises:
        OSError: it could not be copied; what was there before is still there.
    """
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=_WORKSHOP, dir=target.parent) as workshop:
        fresh, former = Path(workshop, "fresh"), Path(workshop, _FORMER, target.name)
        former.parent.mkdir()
        if source.is_dir():
            fresh.mkdir()
            for file, _ in set_files(source):
                _copy(file, fresh / file.name)
        else:
            _copy(source, fresh)
        if target.exists():
            target.rename(former)
        try:
            fresh.rename(target)
        except OSError:
            if former.exists():
                former.rename(target)
            raise
        flush_folder(target.parent)


def mend_folder(folder: Path) -> None:
    """Put back sets that a copy was about to replace when the program or the power ended."""
    for workshop in tuple(folder.glob(f"{_WORKSHOP}*")):
        with suppress(OSError):
            for former in tuple((workshop / _FORMER).glob("*")):
                if not (folder / former.name).exists():
                    former.rename(folder / former.name)
            if time.time() - workshop.stat().st_mtime > _OLD:
                shutil.rmtree(workshop, ignore_errors=True)


def delete_set(path: Path) -> None:
    """Delete a set; from the first moment it is not found any more.

    Raises:
        OSError: it could not be deleted.
    """
    with tempfile.TemporaryDirectory(prefix=".removing-", dir=path.parent) as workshop:
        path.rename(Path(workshop, path.name))


def _copy(source: Path, target: Path) -> None:
    """Copy a file so that it is on the disk and not only on its way there."""
    with source.open("rb") as old, target.open("xb") as new:
        shutil.copyfileobj(old, new)
        new.flush()
        os.fsync(new.fileno())
