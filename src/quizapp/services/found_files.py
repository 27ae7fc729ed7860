"""Files to be read among files and folders that somebody chose."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quizapp.formats.any_file import known_suffixes

SET_MARK = "set.toml"
"""The file by which the folder of a set is known."""

MOST_FILES = 500
"""How many files are looked for."""

_DEEPEST = 4
_MOST_LOOKED_AT = 20_000


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """Files and folders of sets; `passed_over` others, in the folders, are of no known sort.

    `is_cut` tells that there may be more than were looked for.
    """

    paths: tuple[Path, ...]
    passed_over: int = 0
    is_cut: bool = False


def readable_suffixes() -> Sequence[str]:
    """Return how the names of files end that can be read."""
    return known_suffixes()


def find_files(chosen: Iterable[Path], endings: Iterable[str] | None = None) -> FoundFiles:
    """Return the files themselves, and those of known sorts in the folders, each once.

    The known sorts are those that end so, or all that a set can be read from. A folder that is
    a set is taken as one. Links inside folders are not followed, and what is hidden is not
    looked at.
    """
    found: dict[Path, None] = {}
    passed_over = 0
    suffixes = frozenset(known_suffixes() if endings is None else endings)
    for looked_at, one in enumerate(_candidates(chosen)):
        if len(found) >= MOST_FILES or looked_at >= _MOST_LOOKED_AT:
            return FoundFiles(tuple(found), passed_over, is_cut=True)
        if one.is_chosen or one.is_set or one.path.suffix.lower() in suffixes:
            found.setdefault(one.path)
        else:
            passed_over += 1
    return FoundFiles(tuple(found), passed_over)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A file or the folder of a set, and whether it was named itself."""

    path: Path
    is_chosen: bool = False
    is_set: bool = False


def _candidates(chosen: Iterable[Path]) -> Iterator[_Candidate]:
    for path in chosen:
        whole = path.absolute()
        if whole.name == SET_MARK:
            whole = whole.parent
        if not _is_folder(whole):
            yield _Candidate(whole, is_chosen=True)
        elif (whole / SET_MARK).is_file():
            yield _Candidate(whole, is_set=True)
        else:
            yield from _inside(whole, _DEEPEST)


def _inside(folder: Path, depth: int) -> Iterator[_Candidate]:
    """Go through a folder, files before folders, each in the order of names."""
    try:
        with os.scandir(folder) as entries:
            seen = sorted(
                entries, key=lambda entry: (entry.is_dir(follow_symlinks=False), entry.name)
            )
    except OSError:
        yield _Candidate(folder, is_chosen=True)  # reading it tells why
        return
    for entry in seen:
        if entry.name.startswith(".") or entry.is_symlink():
            continue
        path = Path(entry.path)
        if not entry.is_dir(follow_symlinks=False):
            yield _Candidate(path)
        elif (path / SET_MARK).is_file():
            yield _Candidate(path, is_set=True)
        elif depth > 1:
            yield from _inside(path, depth - 1)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
