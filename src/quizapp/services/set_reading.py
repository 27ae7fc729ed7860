"""A question set read from whatever it is kept in, and set out for its author."""

import hashlib
from dataclasses import replace
from pathlib import Path

from quizapp.dataset.event_rows import PLAIN_COLUMNS, SET_COLUMNS, slug
from quizapp.dataset.findings import Findings
from quizapp.dataset.model import Dataset
from quizapp.dataset.problem import DatasetError, Level
from quizapp.dataset.reader import Reading, read
from quizapp.dataset.records import taken_apart
from quizapp.dataset.set_draft import USUAL_COLUMNS, SetDraft
from quizapp.dataset.table_cells import TableCells, table_cells
from quizapp.dataset.table_dates import DATE_COLUMNS, TableOptions
from quizapp.dataset.text_file import read_text
from quizapp.formats import question_table, written_json
from quizapp.formats.any_file import read_file
from quizapp.formats.event_list import EventList
from quizapp.formats.event_table import QUESTIONS
from quizapp.formats.question_list import QuestionList
from quizapp.formats.set_json import read_kept, read_stored, recognises, write_draft

Content = EventList | QuestionList

TABLES = (".csv", ".tsv")


def read_set(path: Path, options: TableOptions | None = None, *, is_kept: bool = False) -> Reading:
    """Read a set of any sort; never raises for what is wrong with it.

    `options` declare how dates are written, where a table does not show that itself. Of a set
    that `is_kept` in the library no question is left out that a new one may not have.
    """
    if path.is_dir():
        return _folder(path, read(path), is_kept=is_kept)
    if path.suffix.lower() in TABLES and not question_table.recognises(path):
        return read(path, options)
    content = read_kept(path) if is_kept and recognises(path) else read_file(path, options=options)
    if isinstance(content, EventList):
        dataset = content.dataset
        if dataset is not None:
            signature = _signature(drafted(content, path))
            dataset = replace(dataset, hash=signature)
        return Reading(dataset, content.problems)
    if content.problems and not content.questions:
        return Reading(None, content.problems)
    draft = drafted(content, path)
    dataset = Dataset(
        id=draft.id,
        title=draft.title,
        events=(),
        written=content.questions,
        origin=content.origin,
        hash=_signature(draft),
    )
    return Reading(dataset, content.problems)


def load_set(path: Path) -> Dataset:
    """Read a set of any sort that must be right.

    Raises:
        DatasetError: there is an error in it; carries every problem found.
    """
    return whole_set(read_set(path))


def whole_set(reading: Reading) -> Dataset:
    """Return the set that was read, which must be right.

    Raises:
        DatasetError: there is an error in it; carries every problem found.
    """
    if reading.dataset is None or any(found.level is Level.ERROR for found in reading.problems):
        raise DatasetError(reading.problems)
    return reading.dataset


def moved(reading: Reading, source: Path, target: Path) -> Reading:
    """Return what was read of a set as if its files, of the same names, lay in another place."""
    problems = (
        replace(problem, file=f"{target}{problem.file.removeprefix(str(source))}")
        for problem in reading.problems
    )
    dataset = None if reading.dataset is None else replace(reading.dataset, origin=str(target))
    return Reading(dataset, tuple(problems))


def drafted(content: Content, path: Path, cells: TableCells | None = None) -> SetDraft:
    """Return what a file holds as its author would see it, rows with faults among it.

    Dates are from then on read as the whole file shows that they are meant. `cells` are those
    of the content, where they are known already.
    """
    title = content.title if isinstance(content, QuestionList) else _title(content)
    name = path.stem.replace("_", " ").replace("-", " ").strip()
    draft = SetDraft(
        id=slug(path.stem),
        title=title or name[:1].upper() + name[1:],
        questions=content.questions,
        origin=path.name,
    )
    if isinstance(content, QuestionList) or content.table is None:
        return draft
    cells = cells_of(content) if cells is None else cells
    return replace(
        draft,
        columns=cells.columns or USUAL_COLUMNS,
        rows=cells.rows,
        eras=content.dataset.eras if content.dataset is not None else (),
        options=content.options.shown_by(_dates(cells)),
    )


def cells_of(content: Content) -> TableCells:
    """Return the cells of the table that events were read from; none if there is no table."""
    if isinstance(content, QuestionList) or content.table is None:
        return TableCells()
    return table_cells(content.table, PLAIN_COLUMNS)


def draft_of(path: Path) -> SetDraft:
    """Return a set of any sort as its author sees it.

    Raises:
        DatasetError: nothing of it can be read.
    """
    if path.is_dir():
        return _drafted_folder(path)
    if recognises(path):
        return read_stored(path).draft
    content = read_file(path)
    draft = drafted(content, path)
    if content.errors and not draft.rows and not draft.questions:
        raise DatasetError(content.problems)
    return draft


def _drafted_folder(folder: Path) -> SetDraft:
    findings = Findings()
    source = read_text(folder / "events.csv", findings)
    reading = read_set(folder, is_kept=True)
    if source is None or reading.dataset is None:
        raise DatasetError((*findings.in_order(), *reading.problems))
    dataset = reading.dataset
    cells = table_cells(taken_apart(source), SET_COLUMNS)
    return SetDraft(
        id=dataset.id,
        title=dataset.title,
        columns=cells.columns,
        rows=cells.rows,
        questions=dataset.written,
        eras=dataset.eras,
        language=dataset.language,
    )


def _signature(draft: SetDraft) -> str:
    """Return the SHA-256 of what a set holds, wherever it came from."""
    return hashlib.sha256(write_draft(replace(draft, origin=""))).hexdigest()


def _title(content: EventList) -> str:
    return content.dataset.title if content.dataset is not None else ""


def _dates(cells: TableCells) -> set[str]:
    places = [place for place, name in enumerate(cells.columns) if name in DATE_COLUMNS]
    return {text for row in cells.rows for place in places if (text := row[place])}


def _folder(folder: Path, reading: Reading, *, is_kept: bool) -> Reading:
    """Join the written questions of a folder to its events."""
    file = folder / QUESTIONS
    if reading.dataset is None or not file.exists():
        return reading
    content = written_json.read_kept(file) if is_kept else written_json.read_written(file)
    shown = [one.hash for question in content.questions for one in question.every_picture]
    whole = hashlib.sha256(f"{reading.dataset.hash}{content.questions}{shown}".encode())
    dataset = replace(reading.dataset, written=content.questions, hash=whole.hexdigest())
    return Reading(dataset, (*reading.problems, *content.problems))
