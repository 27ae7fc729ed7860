"""Whether all is well with what is kept: one finding for each thing that was looked at."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from quizapp.services.keep_backups import KeepBackups
from quizapp.services.library import Library
from quizapp.session.alterations import Alterations, Altered
from quizapp.session.storage_error import Reason, StorageError

_ROOM = 20 * 2**20
_MOST_NAMED = 10


class State(StrEnum):
    """How a thing is that was looked at."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, how it is, and, unless it is good, what to do."""

    name: str
    state: State
    message: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class FileChecks:
    """What only the storage can tell of a results file or its folder."""

    faults: Callable[[Path], tuple[str, ...]]
    is_old: Callable[[Path], bool]
    network: Callable[[Path], str]
    alterations: Callable[[Path], Alterations]


class Checkup:
    """Looks at the results, their copies, the folder and the question sets; changes nothing."""

    def __init__(self, backups: KeepBackups, library: Library, checks: FileChecks) -> None:
        """Look at these."""
        self._backups = backups
        self._library = library
        self._checks = checks

    def findings(self) -> Iterator[Finding]:
        """Look at one thing after the other."""
        file = self._backups.file
        yield from self._folder(file.parent)
        if file.exists():
            yield self._results(file)
            yield from self._answers(file)
            yield self._private(file)
            yield self._copies()
        else:
            yield Finding("results", State.GOOD, "nothing was kept yet")
        yield from self._sets()

    def _folder(self, folder: Path) -> Iterator[Finding]:
        if not folder.is_dir():
            yield Finding("folder", State.GOOD, f"{folder} is made when something is kept")
            return
        if not os.access(folder, os.W_OK):
            advice = "ask for the right to write, or choose another folder with --data-dir"
            yield Finding("folder", State.BAD, f"{folder} cannot be written", advice)
        else:
            yield Finding("folder", State.GOOD, f"{folder} can be written")
        if kind := self._checks.network(folder):
            message = f"the folder is on a network ({kind})"
            advice = "open quizapp on one computer at a time, and copy the results often"
            yield Finding("network", State.WARNING, message, advice)
        free = shutil.disk_usage(folder).free
        state = State.GOOD if free >= _ROOM else State.WARNING
        advice = "" if state is State.GOOD else "make some room"
        yield Finding("room", state, f"{free // 2**20:,} MB are free", advice)

    def _results(self, file: Path) -> Finding:
        advice = "put a copy back: quizapp restore"
        try:
            faults = self._checks.faults(file)
        except StorageError as error:
            # What else stands in the way, the error itself tells what to do about.
            damaged = error.reason is Reason.DAMAGED
            return Finding("results", State.BAD, str(error), advice if damaged else "")
        if faults:
            return Finding("results", State.BAD, f"the file is damaged: {faults[0]}", advice)
        message = "the results are whole"
        if self._checks.is_old(file):
            message += ", and are brought up to date when the program opens them"
        return Finding("results", State.GOOD, message)

    def _answers(self, file: Path) -> Iterator[Finding]:
        """Tell what something else than this program changed, unless the file is damaged anyway."""
        try:
            found = self._checks.alterations(file)
        except StorageError:
            return
        advice = "put a copy from before back, or let it be: quizapp restore"
        for one in found.first[:_MOST_NAMED]:
            yield Finding("answers", State.BAD, _changed(one), advice)
        if found.count > _MOST_NAMED:
            message = f"{found.count - _MOST_NAMED} more were changed outside quizapp"
            yield Finding("answers", State.BAD, message, advice)
        if not found.is_whole:
            yield Finding("answers", State.BAD, _gone(found.gone), advice)
        if not found:
            yield Finding("answers", State.GOOD, "no answer was changed outside quizapp")

    def _private(self, file: Path) -> Finding:
        if os.name == "posix" and file.stat().st_mode & 0o077:
            advice = f"chmod 600 {file}"
            return Finding("privacy", State.WARNING, "others may read the results", advice)
        return Finding("privacy", State.GOOD, "only you can read the results")

    def _copies(self) -> Finding:
        copies = self._backups.all()
        if not copies:
            advice = "make one: quizapp backup"
            return Finding("copies", State.WARNING, "there is no copy of the results", advice)
        newest = f"{copies[0].made_at.astimezone():%Y-%m-%d %H:%M}"
        return Finding("copies", State.GOOD, f"{len(copies)} whole, the newest of {newest}")

    def _sets(self) -> Iterator[Finding]:
        sets = self._library.all()
        for one in sets:
            if not one.usable:
                advice = f"see what is wrong with it: quizapp check {one.path}"
                yield Finding("set", State.WARNING, f"{one.title} cannot be asked", advice)
        if all(one.usable for one in sets):
            yield Finding("sets", State.GOOD, f"{len(sets)} question sets, all sound")


def _changed(one: Altered) -> str:
    who, title, place = one.learner or "?", one.set_title, one.place
    when = "?" if one.at is None else f"{one.at.astimezone():%Y-%m-%d %H:%M}"
    if place is None:
        return f"the result of {who} in “{title}” was changed outside quizapp: {when}"
    return (
        f"the answer of {who} to question {place} of “{title}” was changed outside quizapp: {when}"
    )


def _gone(count: int) -> str:
    match count:
        case 0:
            return "answers were exchanged outside quizapp"
        case _ if count < 0:
            return f"answers were put in outside quizapp: {-count:,}"
        case _:
            return f"answers were taken away outside quizapp: {count:,}"
