"""Quizzes that somebody put together and keeps: one file each, which needs no question set.

Every change is on the disk when the method returns, whole or not at all. What is removed goes to
a folder beside the others, from which it can be had back for as long as a removed set.
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from quizapp.dataset.event_rows import slug
from quizapp.dataset.problem import DatasetError, Problem
from quizapp.formats.documents.saved_quiz_json import read_quizzes, write_quiz
from quizapp.services.clock import Clock, utc_now
from quizapp.services.removed_sets import KEPT_DAYS
from quizapp.services.whole_file import replace_file
from quizapp.session.draft import Draft
from quizapp.session.saved_quiz import SavedQuiz
from quizapp.session.spoken_error import SpokenError

LONGEST_TITLE = 120

_REMOVED = ".removed"
_UNSAVED = ".unsaved.json"


class QuizNotFoundError(SpokenError, LookupError):
    """There is no saved quiz of that name."""


class QuizExistsError(Exception):
    """There is a saved quiz of that title already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizEntry:
    """One saved quiz in a list; one that cannot be used has `problems` and the name of its file."""

    id: str
    title: str
    path: Path
    set_title: str = ""
    questions: int = 0
    saved_at: datetime | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether it can be taken and opened."""
        return not self.problems


@dataclass(frozen=True, slots=True)
class UnsavedQuiz:
    """A draft that somebody works on; `quiz_id` is the quiz that it changes, "" if it is new."""

    draft: Draft
    quiz_id: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class _Known:
    """A file that was read, and the state it was in then."""

    state: tuple[int, int]
    entry: QuizEntry


class SavedQuizzes:
    """The quizzes in one folder; the id of one is the name of its file."""

    def __init__(self, folder: Path, clock: Clock = utc_now) -> None:
        """Keep quizzes in a folder, which need not be there yet."""
        self._folder = folder
        self._clock = clock
        self._known: dict[Path, _Known] = {}

    def all(self) -> tuple[QuizEntry, ...]:
        """Return all quizzes, the one saved last first; what cannot be read comes at the end."""
        entries = list(self._entries())
        entries.sort(key=lambda one: one.title.casefold())
        entries.sort(key=lambda one: one.saved_at.timestamp() if one.saved_at else 0, reverse=True)
        return tuple(entries)

    def find(self, name: str) -> QuizEntry | None:
        """Return a quiz by its id or its title, None if there is no such one."""
        entries = self.all()
        by_id = (one for one in entries if one.id == name)
        by_title = (one for one in entries if _same(one.title, name))
        return next(by_id, None) or next(by_title, None)

    def open(self, quiz_id: str) -> SavedQuiz:
        """Return a quiz as it was saved.

        Raises:
            QuizNotFoundError: there is none.
            DatasetError: its file is damaged; carries every problem found.
        """
        return read_quizzes(self._place(quiz_id))[0]

    def save(self, title: str, draft: Draft) -> QuizEntry:
        """Keep a draft under a title of its own.

        Raises:
            QuizExistsError: there is a quiz of that title.
            OSError: it could not be written; nothing was changed.
        """
        title = tidy_title(title)
        if any(_same(one.title, title) for one in self._entries()):
            raise QuizExistsError(title)
        return self._keep(self._free_id(title), title, draft)

    def replace(self, quiz_id: str, draft: Draft) -> QuizEntry:
        """Keep a draft in place of a quiz, under the title that it has.

        Raises:
            QuizNotFoundError: there is none.
            OSError: it could not be written; the quiz is as it was.
        """
        return self._keep(quiz_id, self._entry(self._place(quiz_id)).title, draft)

    def rename(self, quiz_id: str, title: str) -> QuizEntry:
        """Give a quiz another title; raises as `open` and `save` do."""
        title, quiz = tidy_title(title), self.open(quiz_id)
        if any(_same(one.title, title) and one.id != quiz_id for one in self._entries()):
            raise QuizExistsError(title)
        return self._keep(quiz_id, title, quiz.draft, quiz.saved_at)

    def free_title(self, title: str) -> str:
        """Return a title that no quiz has: the one given, or one with a number in brackets."""
        taken = [one.title for one in self._entries()]
        numbered = (title if number == 1 else f"{title} ({number})" for number in count(1))
        return next(one for one in numbered if not any(_same(one, other) for other in taken))

    def remove(self, quiz_id: str) -> str:
        """Put a quiz away, and return the name by which `restore` brings it back.

        Raises:
            QuizNotFoundError: there is none.
            OSError: it could not be moved; it is still there.
        """
        place = self._place(quiz_id)
        away = self._folder / _REMOVED
        away.mkdir(mode=0o700, exist_ok=True)
        now = self._clock()
        for file in away.glob("*.json"):
            if now.timestamp() - file.stat().st_mtime > timedelta(days=KEPT_DAYS).total_seconds():
                file.unlink()
        target = _free_file(away, quiz_id)
        place.rename(target)
        os.utime(target, times=(now.timestamp(), now.timestamp()))
        return target.stem

    def restore(self, removed: str) -> QuizEntry:
        """Bring back what was removed, beside another one of its name if there is one by now.

        Raises:
            OSError: it is gone, or could not be moved.
        """
        file = self._folder / _REMOVED / f"{removed}.json"
        target = _free_file(self._folder, removed)
        file.rename(target)
        return self._entry(target)

    def add(self, path: Path) -> tuple[QuizEntry, ...]:
        """Keep the quizzes of a file, in place of those of the same titles.

        Adding the same file again changes nothing.

        Raises:
            DatasetError: it has no quiz that can be used; nothing was changed.
            OSError: it could not be written; nothing was changed.
        """
        with ExitStack() as undo:
            entries = tuple(self._add(quiz, undo) for quiz in read_quizzes(path))
            undo.pop_all()
        return entries

    def keep_unsaved(self, draft: Draft, quiz_id: str = "") -> None:
        """Keep what somebody works on, in place of what was kept so before; raises OSError."""
        self._write(
            self._folder / _UNSAVED, SavedQuiz(title=quiz_id, draft=draft, saved_at=self._clock())
        )

    def unsaved(self) -> UnsavedQuiz | None:
        """Return what somebody worked on last without saving it, None if there is nothing."""
        try:
            (kept,) = read_quizzes(self._folder / _UNSAVED)
        except (DatasetError, OSError, ValueError):
            return None
        known = {file.stem for file in self._files()}
        quiz_id = kept.title if kept.title in known else ""
        return UnsavedQuiz(kept.draft, quiz_id, kept.saved_at)

    def forget_unsaved(self) -> None:
        """Forget what somebody worked on; raises OSError."""
        (self._folder / _UNSAVED).unlink(missing_ok=True)

    def _add(self, quiz: SavedQuiz, undo: ExitStack) -> QuizEntry:
        title = tidy_title(quiz.title)
        former = next((one for one in self._entries() if _same(one.title, title)), None)
        if former is not None and former.usable and self.open(former.id).draft == quiz.draft:
            return former
        if former is not None:
            undo.callback(self.restore, self.remove(former.id))
        entry = self._keep(former.id if former else self._free_id(title), title, quiz.draft)
        undo.callback(entry.path.unlink)
        return entry

    def _keep(
        self, quiz_id: str, title: str, draft: Draft, moment: datetime | None = None
    ) -> QuizEntry:
        path = self._folder / f"{quiz_id}.json"
        quiz = SavedQuiz(title=title, draft=draft, saved_at=moment or self._clock())
        self._write(path, quiz)
        return self._entry(path)

    def _write(self, path: Path, quiz: SavedQuiz) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(path, write_quiz(quiz))

    def _place(self, quiz_id: str) -> Path:
        found = next((file for file in self._files() if file.stem == quiz_id), None)
        if found is None:
            raise QuizNotFoundError(f"There is no saved quiz “{quiz_id}”.")
        return found

    def _files(self) -> Iterator[Path]:
        files = sorted(self._folder.glob("*.json")) if self._folder.is_dir() else ()
        return (file for file in files if file.is_file() and not file.name.startswith("."))

    def _entries(self) -> Iterator[QuizEntry]:
        return map(self._entry, self._files())

    def _entry(self, path: Path) -> QuizEntry:
        """Read a file, unless it is the same as last time."""
        state = path.stat().st_mtime_ns, path.stat().st_size
        known = self._known.get(path)
        if known is None or known.state != state:
            known = _Known(state, _read_entry(path))
            self._known[path] = known
        return known.entry

    def _free_id(self, title: str) -> str:
        return _free_file(self._folder, slug(title)).stem


def tidy_title(title: str) -> str:
    """Return a title in one line, without spaces around it, and not too long."""
    return " ".join(title.split())[:LONGEST_TITLE].strip()


def _same(title: str, other: str) -> bool:
    return tidy_title(title).casefold() == tidy_title(other).casefold()


def _free_file(folder: Path, stem: str) -> Path:
    """Return a place in a folder where no file is, as near as possible to a name."""
    names = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    return next(file for name in names if not (file := folder / f"{name}.json").exists())


def _read_entry(path: Path) -> QuizEntry:
    try:
        quiz = read_quizzes(path)[0]
    except DatasetError as error:
        return QuizEntry(id=path.stem, title=path.stem, path=path, problems=error.problems)
    return QuizEntry(
        id=path.stem,
        title=quiz.title,
        path=path,
        set_title=quiz.draft.provenance.title,
        questions=len(quiz.draft.questions),
        saved_at=quiz.saved_at,
    )
