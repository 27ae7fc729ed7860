"""Editing sets: events and written questions, judged while they are typed, kept as a whole.

What is being typed is kept beside the set, so that nothing is lost by a crash; the set itself
changes only when its author says so, all of it or nothing.
"""

import json
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from quizapp.dataset.event_rows import slug
from quizapp.dataset.findings import Findings
from quizapp.dataset.model import Dataset, Event
from quizapp.dataset.problem import DatasetError, Level, Problem
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.set_folder import read_folder
from quizapp.dataset.written import WrittenQuestion
from quizapp.formats.event_list import EventList
from quizapp.formats.json_text import to_json
from quizapp.formats.question_list import QuestionList
from quizapp.formats.record_text import csv_line
from quizapp.formats.set_json import (
    draft_document,
    draft_text,
    read_document,
    read_draft,
    write_draft,
)
from quizapp.formats.written_json import read_questions, write_written
from quizapp.generation.generator import Generator
from quizapp.generation.question import Question
from quizapp.generation.wording import Wording
from quizapp.generation.written import ask
from quizapp.linting.finding import Finding, Force
from quizapp.linting.item import written_item
from quizapp.linting.linter import Linter
from quizapp.services.library import BUNDLED, BundledSetError, Library, SetNotFoundError
from quizapp.services.set_files import delete_set, files_hash, keep_copy, unsaved_file
from quizapp.services.set_reading import QUESTIONS, draft_of
from quizapp.services.set_title import retitled
from quizapp.services.whole_file import replace_file

_FIRST_ROW = 2
"""The line that the first row of a table has in messages."""


class ChangedElsewhereError(Exception):
    """The files of a set are others than when the set was opened."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be said of a row, or, where `row` is None, of the table as a whole.

    `column` is the name of the column that it concerns, empty if it concerns all of the row.
    """

    row: int | None
    column: str
    level: Level
    message: str
    hint: str
    code: str


@dataclass(frozen=True, slots=True)
class CheckedDraft:
    """What a set is worth as it stands.

    `events` are those that could be read, by the places of their rows; `dataset` holds them
    all, None if no set can be made. `findings` are about the questions, one tuple for each.
    """

    remarks: tuple[Remark, ...]
    events: Mapping[int, Event]
    dataset: Dataset | None
    findings: tuple[tuple[Finding, ...], ...]

    def of_row(self, row: int) -> tuple[Remark, ...]:
        """Return the remarks about one row."""
        return tuple(remark for remark in self.remarks if remark.row == row)

    @property
    def errors(self) -> int:
        """How many remarks are errors."""
        return sum(remark.level is Level.ERROR for remark in self.remarks)


class EditSets:
    """Opens sets for their authors, judges them, and keeps what was changed."""

    def __init__(self, library: Library, folder: Path, linter: Linter, wording: Wording) -> None:
        """Keep sets in the folder from which the library takes added ones."""
        self._library = library
        self._folder = folder
        self._linter = linter
        self._wording = wording

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
        source = self._path(set_id)
        name, _ = self._library.free_id(slug(title))
        if not source.is_dir():
            self.keep(replace(self.open(set_id), id=name, title=title, hash=""))
            return name
        with tempfile.TemporaryDirectory() as workshop:
            fresh = Path(workshop, name)
            shutil.copytree(source, fresh)
            about = fresh / "set.toml"
            about.write_text(retitled(about.read_text(encoding="utf-8"), title, name), "utf-8")
            keep_copy(fresh, self._folder / name)
        return name

    def check(self, draft: SetDraft) -> CheckedDraft:
        """Judge a set as it stands."""
        read = self._read(draft)
        place = {event.line - _FIRST_ROW: event for event in read.events}
        return CheckedDraft(
            tuple(_remark(problem, len(draft.rows)) for problem in read.problems),
            place,
            read.dataset,
            tuple(map(self.findings, draft.questions)),
        )

    def findings(self, question: WrittenQuestion) -> tuple[Finding, ...]:
        """Return what would make a question better, what must be done first."""
        if not question.is_scorable:
            return ()
        found = self._linter.check(written_item(question))
        return tuple(sorted(found, key=lambda finding: finding.force is not Force.HARD))

    def questions_about(self, dataset: Dataset, event_id: str) -> tuple[Question, ...]:
        """Return what may be asked about an event of a set, as the student would see it."""
        return Generator(dataset, self._wording).about(event_id)

    def asked(self, question: WrittenQuestion, dataset: Dataset) -> Question | None:
        """Return a written question as the student would see it; None if it cannot be asked."""
        return ask(question, dataset, Random(0)) if question.stem.strip() else None

    def keep(self, draft: SetDraft) -> SetDraft:
        """Write a set, or remove an empty one; return it as it is then.

        Raises:
            BundledSetError: it came with the program.
            ChangedElsewhereError: its files were changed meanwhile; nothing was written.
            OSError: it could not be written; the files are as they were.
        """
        known = self._library.find(draft.id)
        if known is not None and known.origin == BUNDLED:
            raise BundledSetError(f"The set “{draft.title}” came with the program.")
        if (files_hash(known.path) if known is not None else "") != draft.hash:
            raise ChangedElsewhereError(draft.title)
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not draft.rows and not draft.questions:
            if known is not None:
                self._library.remove(draft.id)
            kept = replace(draft, hash="")
        elif known is not None and known.path.is_dir():
            _keep_folder(draft, known.path)
            kept = replace(draft, hash=files_hash(known.path))
        else:
            file = self._folder / f"{draft.id}.json"
            replace_file(file, write_draft(draft))
            if known is not None and known.path != file:
                delete_set(known.path)
            kept = replace(draft, hash=files_hash(file))
        self.forget_unsaved(draft.id)
        return kept

    def keep_unsaved(self, draft: SetDraft) -> None:
        """Keep what is being typed beside its set; raises OSError."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        document = {"opened": draft.hash, "set": draft_document(draft)}
        replace_file(self._unsaved(draft.id), to_json(document))

    def unsaved(self, set_id: str) -> SetDraft | None:
        """Return a set as it was being typed when it was last kept so, None if it was not."""
        file = self._unsaved(set_id)
        try:
            document = json.loads(file.read_text(encoding="utf-8"))
            draft = read_document(document["set"], file)
            asked = read_questions(file, document["set"].get("questions") or ())
            hash_ = str(document["opened"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError, DatasetError):
            return None
        return replace(draft, id=set_id, hash=hash_, questions=asked.questions)

    def all_unsaved(self) -> tuple[str, ...]:
        """Return the ids of all sets that were being typed in."""
        files = sorted(self._folder.glob(".*.unsaved")) if self._folder.is_dir() else ()
        return tuple(file.name[1:].removesuffix(".unsaved") for file in files)

    def forget_unsaved(self, set_id: str) -> None:
        """Forget what was being typed in a set; raises OSError."""
        self._unsaved(set_id).unlink(missing_ok=True)

    def _read(self, draft: SetDraft) -> EventList:
        known = self._library.find(draft.id)
        if known is None or not known.path.is_dir():
            return read_draft(draft, draft_text(draft, draft.title), Path(f"{draft.id}.json"))
        findings = Findings()
        text = draft_text(draft, draft.title)
        dataset = read_folder(known.path, findings, {"events.csv": text})
        if dataset is not None:
            dataset = replace(dataset, title=draft.title, written=draft.questions)
        events = dataset.events if dataset is not None else ()
        return EventList(events, (), findings.in_order(), dataset, text)

    def _path(self, set_id: str) -> Path:
        known = self._library.find(set_id)
        if known is None:
            raise SetNotFoundError(f"There is no question set “{set_id}”.")
        return known.path

    def _unsaved(self, set_id: str) -> Path:
        return unsaved_file(self._folder, set_id)


def _remark(problem: Problem, rows: int) -> Remark:
    row = problem.line - _FIRST_ROW
    return Remark(
        row if 0 <= row < rows else None,
        problem.field or "",
        problem.level,
        problem.message,
        problem.hint,
        problem.code,
    )


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
