"""What authors are typing, kept beside their sets at every pause, so that no crash takes it.

A note is a file of lines of JSON: the whole set, and after it one line for each text that was
changed since. Adding a line is quick however large the set is, and a line that a crash cut
short is passed over.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from quizapp.dataset.problem import DatasetError
from quizapp.dataset.set_draft import SetDraft
from quizapp.formats.set_json import draft_document, read_document
from quizapp.formats.written_json import question_document, read_question
from quizapp.services.set_files import unsaved_file
from quizapp.services.whole_file import replace_file

_MOST_LINES = 2000
"""After so many changed texts the whole set is written again."""

_State = tuple[int, int] | None

_BROKEN = (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError, DatasetError)
"""What a note raises that is damaged."""


class UnsavedDrafts:
    """The notes of one folder, one file for each set."""

    def __init__(self, folder: Path) -> None:
        """Keep notes in a folder, which need not be there yet."""
        self._folder = folder
        self._last: tuple[SetDraft, _State] | None = None
        self._added = 0

    def keep(self, draft: SetDraft) -> None:
        """Keep a set as it stands; raises OSError."""
        file = self._file(draft.id)
        lines = None
        if self._last is not None and self._last[1] == _state(file):
            lines = _changes(self._last[0], draft)
        if lines is None or self._added + len(lines) > _MOST_LINES:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_file(file, b"".join(map(_line, _whole(draft))))
            self._added = 0
        elif lines:
            _append(file, lines)
            self._added += len(lines)
        self._last = (draft, _state(file))

    def get(self, set_id: str) -> SetDraft | None:
        """Return a set as it was last kept, None if there is no note that can be read."""
        file = self._file(set_id)
        try:
            # A crash may have cut a letter of the last line in two.
            head, *lines = file.read_bytes().decode(errors="replace").split("\n")
            draft = _begun(json.loads(head), file, set_id)
            return _continued(draft, lines)
        except _BROKEN:
            return None

    def all(self) -> tuple[str, ...]:
        """Return the ids of all sets of which something was kept."""
        files = sorted(self._folder.glob(".*.unsaved")) if self._folder.is_dir() else ()
        return tuple(file.name[1:].removesuffix(".unsaved") for file in files)

    def forget(self, set_id: str) -> None:
        """Forget what was kept of a set; raises OSError."""
        self._file(set_id).unlink(missing_ok=True)

    def _file(self, set_id: str) -> Path:
        return unsaved_file(self._folder, set_id)


def _state(file: Path) -> _State:
    """Return what tells whether a note is still the one that this program wrote last."""
    try:
        state = file.stat()
    except OSError:
        return None
    return state.st_ino, state.st_size


def _whole(draft: SetDraft) -> Iterator[object]:
    """Yield the lines of a whole set: what is said of it, its rows, its questions."""
    bare = replace(draft, rows=(), questions=())
    yield {"opened": draft.hash, "columns": draft.columns, "set": draft_document(bare)}
    for row in draft.rows:
        yield ["row", *row]
    for question in draft.questions:
        yield ["question", question_document(question)]


def _changes(before: SetDraft, after: SetDraft) -> list[object] | None:
    """Return the lines that make one draft of another, None if texts alone do not."""
    same = replace(before, title=after.title, rows=after.rows, questions=after.questions)
    counts = (len(after.rows), len(after.questions))
    if same != after or (len(before.rows), len(before.questions)) != counts:
        return None
    lines: list[object] = [] if before.title == after.title else [["titled", after.title]]
    for place, (old, new) in enumerate(zip(before.rows, after.rows, strict=True)):
        if old is not new and old != new:
            lines.append(["changed", place, *new])
    for place, (former, now) in enumerate(zip(before.questions, after.questions, strict=True)):
        if former is not now and former != now:
            lines.append(["rewritten", place, question_document(now)])
    return lines


def _begun(head: Mapping[str, Any], file: Path, set_id: str) -> SetDraft:
    draft = read_document(head["set"], file)
    columns = tuple(map(str, head["columns"]))
    return replace(draft, id=set_id, columns=columns, hash=str(head["opened"]))


def _continued(draft: SetDraft, lines: Iterable[str]) -> SetDraft:
    """Return a set with all that the lines say, up to the first one that was cut short."""
    title, rows, questions = draft.title, list(draft.rows), list(draft.questions)
    for line in lines:
        try:
            match json.loads(line):
                case ["row", *cells]:
                    rows.append(_row(cells, draft))
                case ["question", document]:
                    questions.append(read_question(document))
                case ["titled", text]:
                    title = str(text)
                case ["changed", place, *cells]:
                    rows[place] = _row(cells, draft)
                case ["rewritten", place, document]:
                    questions[place] = read_question(document)
        except _BROKEN:
            break
    return replace(draft, title=title, rows=tuple(rows), questions=tuple(questions))


def _row(cells: Iterable[object], draft: SetDraft) -> tuple[str, ...]:
    row = tuple(map(str, cells))
    if len(row) != len(draft.columns):
        raise ValueError("a row has not as many cells as there are columns")
    return row


def _line(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f"{text}\n".encode(errors="replace")


def _append(file: Path, lines: Iterable[object]) -> None:
    with file.open("ab") as notes:
        notes.write(b"".join(map(_line, lines)))
        notes.flush()
        os.fsync(notes.fileno())
