"""Questions that somebody writes: sets of their own, kept as one file each.

Every change is on the disk when the method returns, whole or not at all. What is being typed
is kept beside the set, so that nothing is lost by closing the window.
"""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from quizapp.dataset.event_rows import slug
from quizapp.dataset.model import Dataset
from quizapp.dataset.problem import DatasetError
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.written import WrittenQuestion
from quizapp.formats.json_text import to_json
from quizapp.formats.set_json import write_draft
from quizapp.formats.written_json import question_document, read_question
from quizapp.generation.written import ask
from quizapp.linting.finding import Finding, Force
from quizapp.linting.item import written_item
from quizapp.linting.linter import Linter
from quizapp.services.set_reading import load_set
from quizapp.services.whole_file import replace_file


class ChangedElsewhereError(Exception):
    """The file of a set is another one than when the set was opened."""


@dataclass(frozen=True, slots=True)
class WrittenSet:
    """A set of written questions; `hash` is that of its file, empty as long as there is none."""

    id: str
    title: str
    questions: tuple[WrittenQuestion, ...] = ()
    hash: str = ""

    def titled(self, title: str) -> "WrittenSet":
        """Return the set with another title; its id stays."""
        return replace(self, title=title)

    def with_question(self, question: WrittenQuestion, place: int | None = None) -> "WrittenSet":
        """Return the set with a question at a place from 0, or after all others."""
        kept = list(self.questions)
        kept.insert(len(kept) if place is None else place, question)
        return replace(self, questions=tuple(kept))

    def replaced(self, place: int, question: WrittenQuestion) -> "WrittenSet":
        """Return the set with another question at a place."""
        kept = (*self.questions[:place], question, *self.questions[place + 1 :])
        return replace(self, questions=kept)

    def without(self, place: int) -> "WrittenSet":
        """Return the set without the question at a place."""
        return replace(self, questions=(*self.questions[:place], *self.questions[place + 1 :]))

    def moved(self, place: int, steps: int) -> "WrittenSet":
        """Return the set with a question further up (below 0) or down, as far as there is room."""
        goal = max(0, min(len(self.questions) - 1, place + steps))
        return self.without(place).with_question(self.questions[place], goal)


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A question that was being written; `place` is that of the one it changes, None if new."""

    question: WrittenQuestion
    place: int | None = None


class WriteQuestions:
    """Keeps the sets of one person in a folder, and says what would make a question better."""

    def __init__(self, folder: Path, linter: Linter) -> None:
        """Keep sets in a folder, which need not be there yet."""
        self._folder = folder
        self._linter = linter

    def sets(self) -> tuple[WrittenSet, ...]:
        """Return all sets that can be read, by title."""
        return tuple(sorted(self._readable(), key=lambda one: (one.title.casefold(), one.id)))

    def open(self, set_id: str) -> WrittenSet:
        """Return a set.

        Raises:
            DatasetError: it cannot be read as a whole.
        """
        return _written_set(self._file(set_id))

    def fresh(self, title: str) -> WrittenSet:
        """Return a set without questions; there is no file before the first one is kept."""
        stem, number = slug(title), 1
        name = stem
        while any(self._folder.glob(f"{name}*")):
            number += 1
            name = f"{stem}-{number}"
        return WrittenSet(name, title if number == 1 else f"{title} {number}")

    def keep(self, changed: WrittenSet) -> WrittenSet:
        """Write a set, or delete the file of one without questions; return it as it is then.

        Raises:
            ChangedElsewhereError: the file was changed meanwhile; nothing was written.
            OSError: it could not be written; the file is as it was.
        """
        file = self._file(changed.id)
        present = load_set(file).hash if file.exists() else ""
        if present != changed.hash:
            raise ChangedElsewhereError(changed.title)
        if not changed.questions:
            file.unlink(missing_ok=True)
            return replace(changed, hash="")
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = SetDraft(id=changed.id, title=changed.title, questions=changed.questions)
        replace_file(file, write_draft(draft))
        return self.open(changed.id)

    def keep_unsaved(self, set_id: str, unsaved: Unsaved) -> None:
        """Keep what is being written beside its set; raises OSError."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        question = question_document(unsaved.question)
        content = to_json({"place": unsaved.place, "question": question})
        replace_file(self._unsaved(set_id), content)

    def unsaved(self, set_id: str) -> Unsaved | None:
        """Return what was being written when it was last kept, None if nothing was."""
        try:
            document = json.loads(self._unsaved(set_id).read_text(encoding="utf-8"))
            place = document["place"]
            return Unsaved(
                read_question(document["question"]), place if place is None else int(place)
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def forget_unsaved(self, set_id: str) -> None:
        """Forget what was being written; raises OSError."""
        self._unsaved(set_id).unlink(missing_ok=True)

    def findings(self, question: WrittenQuestion) -> tuple[Finding, ...]:
        """Return what would make a question better, what must be done first."""
        if not question.is_scorable:
            return ()
        found = self._linter.check(written_item(question))
        return tuple(sorted(found, key=lambda finding: finding.force is not Force.HARD))

    def is_askable(self, question: WrittenQuestion) -> bool:
        """Tell whether a quiz can ask a question as it is."""
        dataset = Dataset(id="", title="", events=())
        return bool(question.stem.strip()) and ask(question, dataset, Random(0)) is not None

    def _readable(self) -> list[WrittenSet]:
        files = sorted(self._folder.glob("*.json")) if self._folder.is_dir() else ()
        found = []
        for file in files:
            try:
                found.append(_written_set(file))
            except DatasetError:
                continue
        return found

    def _file(self, set_id: str) -> Path:
        return self._folder / f"{set_id}.json"

    def _unsaved(self, set_id: str) -> Path:
        return self._folder / f".{set_id}.unsaved"


def _written_set(file: Path) -> WrittenSet:
    dataset = load_set(file)
    return WrittenSet(file.stem, dataset.title, dataset.written, dataset.hash)
