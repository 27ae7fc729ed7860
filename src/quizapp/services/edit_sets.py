"""Editing sets: events and written questions, judged while they are typed, kept as a whole.

What is being typed is kept beside the set, so that nothing is lost by a crash; the set itself
changes only when its author says so, all of it or nothing.
"""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from quizapp.dataset.event_rows import slug
from quizapp.dataset.set_draft import SetDraft
from quizapp.formats.event_table import QUESTIONS
from quizapp.formats.question_list import QuestionList
from quizapp.formats.reading.record_text import csv_line
from quizapp.formats.set_json import write_draft
from quizapp.formats.written_json import write_written
from quizapp.services.judge_drafts import CheckedDraft, JudgeDrafts
from quizapp.services.library import BUNDLED, BundledSetError, Library, SetNotFoundError
from quizapp.services.removed_sets import RemovedSet
from quizapp.services.set_copies import keep_renamed
from quizapp.services.set_files import delete_set, files_hash, keep_copy, unsaved_file
from quizapp.services.set_reading import draft_of
from quizapp.services.set_title import retitled
from quizapp.services.unsaved_drafts import UnsavedDrafts
from quizapp.services.whole_file import replace_file


class ChangedElsewhereError(Exception):
    """The files of a set are others than when the set was opened."""


class RemovedElsewhereError(ChangedElsewhereError):
    """A set is not there any more."""


class EditSets:
    """Opens sets for their authors, judges them, and keeps what was changed."""

    def __init__(self, library: Library, folder: Path, judge: JudgeDrafts) -> None:
        """Keep sets in the folder from which the library takes added ones."""
        self._library = library
        self._folder = folder
        self._judge = judge
        self._unsaved = UnsavedDrafts(folder)

    def open(self, set_id: str) -> SetDraft:
        """Return a set.

        Raises:
            SetNotFoundError: there is no such set.
            DatasetError: nothing of it can be read.
        """
        path = self._path(set_id)
        return replace(draft_of(path), id=set_id, hash=files_hash(path))

    def fresh(self, title: str) -> SetDraft:
        """Return an empty set with an id of its own; there is no file before it is kept."""
        name, number = self._library.free_id(slug(title))
        return SetDraft(id=name, title=title if number == 1 else f"{title} {number}")

    def copy(self, set_id: str, title: str) -> str:
        """Copy a set, tables beside its events and all, under another title; return its id.

        Raises:
            SetNotFoundError: there is no such set.
            OSError: it could not be copied; nothing was changed.
        """
        source, stem = self._path(set_id), slug(title)
        # The id of a folder has letters a to z only, whatever its title is written in.
        name, _ = self._library.free_id(stem if stem.isascii() or source.is_file() else set_id)
        if not source.is_dir():
            self.keep(replace(self.open(set_id), id=name, title=title, hash=""))
            return name
        keep_renamed(source, self._folder / name, title)
        return name

    def check(self, draft: SetDraft) -> CheckedDraft:
        """Judge a set as it stands, with the tables that its folder holds besides."""
        return self._judge.check(draft, self.folder(draft.id))

    def is_bundled(self, set_id: str) -> bool:
        """Tell whether a set came with the program, so that it cannot be changed."""
        known = self._library.find(set_id)
        return known is not None and known.origin == BUNDLED

    def folder(self, set_id: str) -> Path | None:
        """Return the folder that holds a set of several tables, None for any other set."""
        known = self._library.find(set_id)
        return known.path if known is not None and known.path.is_dir() else None

    def keep(self, draft: SetDraft) -> SetDraft:
        """Write a set, or remove an empty one; return it as it is then.

        Raises:
            BundledSetError: it came with the program.
            ChangedElsewhereError: its files were changed meanwhile; nothing was written.
            RemovedElsewhereError: its files are gone; nothing was written.
            OSError: it could not be written; the files are as they were.
        """
        kept = self._write(draft)
        self.forget_unsaved(draft.id)
        return kept

    def rename(self, set_id: str, title: str) -> None:
        """Give a set another title, and what is being typed in it, too; its id stays.

        Raises:
            SetNotFoundError: there is no such set.
            BundledSetError: it came with the program.
            DatasetError: nothing of it can be read.
            OSError: it could not be written; the files are as they were.
        """
        typed = self.unsaved(set_id)
        if typed is not None and self._library.find(set_id) is None:
            self.keep_unsaved(typed.titled(title))
            return
        before = self.open(set_id)
        after = self._write(before.titled(title))
        if typed is not None:
            hash_ = after.hash if typed.hash == before.hash else typed.hash
            self.keep_unsaved(replace(typed, title=title, hash=hash_))

    def discard(self, set_id: str) -> RemovedSet:
        """Take away a set that was begun and never saved, so that it can be had back.

        Raises:
            SetNotFoundError: nothing is being typed in such a set.
            OSError: it could not be moved; it is still there.
        """
        typed = self.unsaved(set_id)
        if typed is None:
            raise SetNotFoundError(f"There is no question set “{set_id}”.")
        size = len(typed.rows), len(typed.questions)
        file = unsaved_file(self._folder, set_id)
        return self._library.removed.take(file, set_id, typed.title, *size)

    def _write(self, draft: SetDraft) -> SetDraft:
        known = self._library.find(draft.id)
        if known is not None and known.origin == BUNDLED:
            raise BundledSetError(f"The set “{draft.title}” came with the program.")
        if known is None and draft.hash:
            raise RemovedElsewhereError(draft.title)
        if (files_hash(known.path) if known is not None else "") != draft.hash:
            raise ChangedElsewhereError(draft.title)
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not draft.rows and not draft.questions:
            self.forget_unsaved(draft.id)
            if known is not None:
                self._library.remove(draft.id)
            return replace(draft, hash="")
        if known is not None and known.path.is_dir():
            _keep_folder(draft, known.path)
            return replace(draft, hash=files_hash(known.path))
        file = self._folder / f"{draft.id}.json"
        replace_file(file, write_draft(draft))
        if known is not None and known.path != file:
            delete_set(known.path)
        return replace(draft, hash=files_hash(file))

    def keep_as(self, draft: SetDraft, title: str) -> SetDraft:
        """Write a set under another title and id, as a copy; return it as it is then.

        Raises:
            OSError: it could not be written; the files are as they were.
        """
        if self.folder(draft.id) is None:
            fresh = self.fresh(title)
            return self.keep(replace(draft, id=fresh.id, title=fresh.title, hash=""))
        name = self.copy(draft.id, title)
        return self.keep(replace(draft, id=name, title=title, hash=self.open(name).hash))

    def keep_unsaved(self, draft: SetDraft) -> None:
        """Keep what is being typed beside its set; raises OSError."""
        self._unsaved.keep(draft)

    def unsaved(self, set_id: str) -> SetDraft | None:
        """Return a set as it was being typed when it was last kept so, None if it was not."""
        return self._unsaved.get(set_id)

    def all_unsaved(self) -> tuple[str, ...]:
        """Return the ids of all sets that were being typed in."""
        return self._unsaved.all()

    def forget_unsaved(self, set_id: str) -> None:
        """Forget what was being typed in a set; raises OSError."""
        self._unsaved.forget(set_id)

    def _path(self, set_id: str) -> Path:
        known = self._library.find(set_id)
        if known is None:
            raise SetNotFoundError(f"There is no question set “{set_id}”.")
        return known.path


def _keep_folder(draft: SetDraft, folder: Path) -> None:
    """Write the events, the questions and the title of a folder, all at once."""
    with tempfile.TemporaryDirectory() as workshop:
        fresh = Path(workshop, folder.name)
        shutil.copytree(folder, fresh)
        table = "\n".join(map(csv_line, (draft.columns, *draft.rows)))
        (fresh / "events.csv").write_text(f"{table}\n", "utf-8")
        about = fresh / "set.toml"
        about.write_text(retitled(about.read_text(encoding="utf-8"), draft.title), "utf-8")
        questions = fresh / QUESTIONS
        if draft.questions:
            questions.write_bytes(write_written(QuestionList(draft.questions)))
        else:
            questions.unlink(missing_ok=True)
        keep_copy(fresh, folder)
