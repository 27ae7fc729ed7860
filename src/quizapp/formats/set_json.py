"""The program's own form of a question set: one JSON file of events and written questions.

The events are rows of a plain table, one object each: the names are those of its columns, the
values what would stand in the cells. The form is described in docs/set-format.md and by
resources/schemas/question-set.json.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.dataset.date_forms import DateOrder
from quizapp.dataset.dates import DateError, parse_edtf
from quizapp.dataset.event_rows import PLAIN_COLUMNS
from quizapp.dataset.findings import Findings, nearest, whole_file
from quizapp.dataset.look_alikes import without_hidden
from quizapp.dataset.model import Dataset, Era
from quizapp.dataset.problem import DatasetError, Level, Problem
from quizapp.dataset.set_draft import USUAL_COLUMNS, SetDraft
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats.documents.json_text import element_lines, read_json, to_json
from quizapp.formats.event_list import EventList
from quizapp.formats.event_table import read_event_text
from quizapp.formats.question_list import QuestionList
from quizapp.formats.reading.record_text import Record, RecordText, record_text
from quizapp.formats.written_json import accepted, question_document, read_questions

NAME = "json"
TITLE = "JSON"
SUFFIXES = (".json",)

VERSION = 1
"""The newest version of the form that is read."""

_SNIFFED = 1024
_MARK, _SCHEMA = "quizapp", "$schema"
_BEGINNING = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*\{\s*" rb'(?:"\$schema"\s*:\s*"[^"]*"\s*,\s*)?' rb'"quizapp"'
)
_KEYS = (_MARK, "title", "language", "origin", "dates", "eras", "events", "questions")
_HINT = "see docs/set-format.md for the form"


@dataclass(frozen=True, slots=True)
class StoredSet:
    """What such a file holds: the set as its author sees it, and what is wrong with its form.

    `lines` are those on which the events begin.
    """

    draft: SetDraft
    lines: Sequence[int]
    questions: QuestionList


def recognises(path: Path) -> bool:
    """Tell sets by their first key, before which only an editor's note of the schema may stand."""
    if path.suffix.lower() not in SUFFIXES or not path.is_file():
        return False
    with path.open("rb") as file:
        return _BEGINNING.match(file.read(_SNIFFED)) is not None


def read_file(
    path: Path, options: TableOptions | None = None, watch: Watch = UNWATCHED
) -> EventList | QuestionList:
    """Read a set as its events, with its questions beside them, or as its questions alone.

    Questions that nobody can mean are left out. `options` take the place of those that the set
    declares for its dates.
    """
    try:
        stored = read_stored(path, watch)
    except DatasetError as error:
        return EventList((), (), error.problems)
    questions = accepted(stored.questions, path)
    draft = replace(stored.draft, questions=questions.questions)
    return _read(StoredSet(draft, stored.lines, questions), path, options, watch)


def read_kept(path: Path) -> EventList | QuestionList:
    """Read a set of the library, of which nothing is lost that was kept there."""
    try:
        return _read(read_stored(path), path)
    except DatasetError as error:
        return EventList((), (), error.problems)


def _read(
    stored: StoredSet, path: Path, options: TableOptions | None = None, watch: Watch = UNWATCHED
) -> EventList | QuestionList:
    draft = stored.draft if options is None else replace(stored.draft, options=options)
    if not draft.rows:
        return replace(stored.questions, title=draft.title, origin=draft.origin)
    known_by = draft.origin or draft.title
    source = replace(draft_text(draft, str(path), stored.lines), cited=known_by)
    read = read_draft(draft, source, path, watch)
    problems = (*read.problems, *stored.questions.problems)
    skipped = (*read.skipped, *stored.questions.skipped)
    return replace(read, problems=problems, skipped=skipped)


def read_stored(path: Path, watch: Watch = UNWATCHED) -> StoredSet:
    """Read a set as its author sees it.

    Raises:
        DatasetError: it is not of the form; carries the problem.
    """
    document = read_json(path)
    draft = read_document(document, path)
    lines = element_lines(path, "events", len(draft.rows)) if draft.rows else ()
    stated = document.get("questions") if isinstance(document, dict) else None
    questions = read_questions(path, stated if isinstance(stated, list) else (), watch)
    problems = (*_unknown_keys(document, path), *questions.problems)
    questions = replace(questions, problems=problems)
    return StoredSet(replace(draft, questions=questions.questions), lines, questions)


def read_document(document: object, path: Path) -> SetDraft:
    """Read everything but the questions of what `draft_document` made.

    Raises:
        DatasetError: it is not of the form; carries the problem.
    """
    if not isinstance(document, dict) or _MARK not in document:
        raise _refused(path, f"there is no “{_MARK}” that gives the version of the form")
    version = document[_MARK]
    if version != VERSION:
        hint = "use the newest quizapp, or ask for the set as a table"
        message = f"the set has the form {version}; this quizapp reads the form {VERSION}"
        raise DatasetError([whole_file(str(path), "set.version", message, hint)])
    events = _list(path, document, "events")
    _list(path, document, "questions")
    rows = [_cells(path, number, event) for number, event in enumerate(events, start=1)]
    columns = tuple(dict.fromkeys(name for row in rows for name in row)) or USUAL_COLUMNS
    columns += tuple(name for name in PLAIN_COLUMNS.required if name not in columns)
    return SetDraft(
        id=path.stem,
        title=_word(path, document, "title"),
        columns=columns,
        rows=tuple(tuple(row.get(column, "") for column in columns) for row in rows),
        eras=tuple(_eras(path, document)),
        options=_options(path, document),
        language=_word(path, document, "language"),
        origin=_word(path, document, "origin"),
    )


def draft_document(draft: SetDraft) -> Mapping[str, object]:
    """Return the JSON form of a set; empty cells are left out."""
    dates = {"order": draft.options.order, "astronomical": draft.options.astronomical_years}
    eras = [{"id": era.id, "title": era.title, "date": era.date.edtf()} for era in draft.eras]
    parts: Mapping[str, object] = {
        "title": draft.title,
        "language": draft.language,
        "origin": draft.origin,
        "dates": {name: value for name, value in dates.items() if value},
        "eras": eras,
        "events": [
            {column: text for column, text in zip(draft.columns, row, strict=True) if text}
            for row in draft.rows
        ],
        "questions": list(map(question_document, draft.questions)),
    }
    return {_MARK: VERSION, **{name: part for name, part in parts.items() if part}}


def write_draft(draft: SetDraft) -> bytes:
    """Write a set, the same one always with the same bytes."""
    return to_json(draft_document(draft))


def draft_text(draft: SetDraft, name: str, lines: Sequence[int] | None = None) -> RecordText:
    """Return the rows of a set as a table under a name for messages.

    Without `lines` the row at a place is on the line that it has in a table, from 2.
    """
    at = range(2, len(draft.rows) + 2) if lines is None else lines
    texts = (dict(zip(draft.columns, row, strict=True)) for row in draft.rows)
    records = (Record(line, row) for line, row in zip(at, texts, strict=True))
    return record_text(name, draft.columns, records)


def read_draft(
    draft: SetDraft, source: RecordText, path: Path, watch: Watch = UNWATCHED
) -> EventList:
    """Read the events of a set out of its table, and join its questions to them."""
    read = read_event_text(source, path, draft.options, Findings(watch))
    dataset = None if read.dataset is None else _whole(draft, read.dataset)
    return replace(read, dataset=dataset, questions=draft.questions)


def _whole(draft: SetDraft, dataset: Dataset) -> Dataset:
    return replace(
        dataset,
        title=draft.title or dataset.title,
        language=draft.language,
        eras=draft.eras,
        written=draft.questions,
        origin=draft.origin,
    )


def _unknown_keys(document: object, path: Path) -> Iterator[Problem]:
    """Yield a warning for each key of a set that is left out."""
    for key in document if isinstance(document, dict) else ():
        if key not in (_SCHEMA, *_KEYS):
            hint = nearest(key, set(_KEYS), _HINT)
            message = f"“{key}” is not known and is left out"
            yield whole_file(str(path), "set.key-unknown", message, hint, Level.WARNING)


def _cells(path: Path, number: int, event: object) -> Mapping[str, str]:
    if not isinstance(event, dict):
        raise _refused(path, f"event {number} is not an object")
    return {name: _cell(path, number, name, value) for name, value in event.items()}


def _cell(path: Path, number: int, name: str, value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case str() | int() | float():
            return str(value)
        case list() if all(isinstance(part, str) for part in value):
            return "; ".join(value)
    raise _refused(path, f"“{name}” of event {number} is neither a text nor a list of texts")


def _list(path: Path, document: Mapping[str, object], name: str) -> list[object]:
    value = [] if document.get(name) is None else document[name]
    if not isinstance(value, list):
        raise _refused(path, f"“{name}” is not a list")
    return value


def _word(path: Path, document: Mapping[str, object], name: str) -> str:
    value = "" if document.get(name) is None else document[name]
    if not isinstance(value, str):
        raise _refused(path, f"“{name}” is not a text")
    return without_hidden(value)


def _options(path: Path, document: Mapping[str, object]) -> TableOptions:
    stated = {} if document.get("dates") is None else document["dates"]
    if not isinstance(stated, dict):
        raise _refused(path, "“dates” is not an object")
    order = str(stated.get("order") or "")
    if order and order not in tuple(DateOrder):
        raise _refused(path, f"the “order” of “dates” is not {' or '.join(DateOrder)}")
    return TableOptions(DateOrder(order) if order else None, stated.get("astronomical") is True)


def _eras(path: Path, document: Mapping[str, object]) -> Iterator[Era]:
    for number, entry in enumerate(_list(path, document, "eras"), start=1):
        try:
            if not isinstance(entry, dict):
                raise TypeError
            title = without_hidden(str(entry["title"]))
            yield Era(str(entry["id"]), title, parse_edtf(str(entry["date"])))
        except (TypeError, KeyError, DateError) as error:
            raise _refused(path, f"era {number} has no id, title and EDTF date") from error


def _refused(path: Path, message: str) -> DatasetError:
    return DatasetError([whole_file(str(path), "set.form", message, _HINT)])
