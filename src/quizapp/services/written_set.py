"""A question set that is one file of written questions, beside those that are tables."""

import hashlib
from dataclasses import replace
from pathlib import Path

from quizapp.dataset.event_rows import slug
from quizapp.dataset.model import Dataset
from quizapp.dataset.problem import DatasetError, Level
from quizapp.dataset.reader import Reading, read
from quizapp.formats.any_file import read_file
from quizapp.formats.question_list import QuestionList
from quizapp.formats.written_json import write_written

_TABLES = (".csv", ".tsv")


def read_set(path: Path) -> Reading:
    """Read a set of any sort; never raises for what is wrong with it."""
    if path.is_file() and path.suffix.lower() not in _TABLES:
        content = read_file(path)
        if isinstance(content, QuestionList):
            return _reading(path, content)
    return read(path)


def load_set(path: Path) -> Dataset:
    """Read a set of any sort that must be right.

    Raises:
        DatasetError: there is an error in it; carries every problem found.
    """
    reading = read_set(path)
    if reading.dataset is None or any(found.level is Level.ERROR for found in reading.problems):
        raise DatasetError(reading.problems)
    return reading.dataset


def set_content(dataset: Dataset) -> bytes:
    """Return the file that the written questions of a set are kept in."""
    return write_written(QuestionList(dataset.written, title=dataset.title))


def _reading(path: Path, content: QuestionList) -> Reading:
    """Return a set of the questions that could be read, none if there are only problems."""
    if content.problems and not content.questions:
        return Reading(None, content.problems)
    name = path.stem.replace("_", " ").replace("-", " ").strip()
    title = content.title or name[:1].upper() + name[1:]
    dataset = Dataset(
        id=slug(path.stem),
        title=title,
        events=(),
        written=content.questions,
        origin=str(path),
    )
    signature = hashlib.sha256(set_content(dataset)).hexdigest()
    return Reading(replace(dataset, hash=signature), content.problems)
