"""Reading question sets: a folder, or one plain table."""

from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.dataset.findings import Findings, whole_file
from quizapp.dataset.model import Dataset
from quizapp.dataset.plain_table import read_plain
from quizapp.dataset.problem import DatasetError, Level, Problem
from quizapp.dataset.set_folder import read_folder
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.text_file import explain


@dataclass(frozen=True, slots=True)
class Reading:
    """What came out of reading: a set unless none could be made, and every problem found.

    A single table may lack the rows that have errors; a folder is read whole or not at all.
    """

    dataset: Dataset | None
    problems: tuple[Problem, ...]


def read(path: Path, options: TableOptions | None = None) -> Reading:
    """Read a set from a folder or a CSV file; never raises for what is wrong with them.

    `options` declares how a plain table writes its dates, where it does not show that itself.
    """
    findings = Findings()
    dataset = None
    try:
        if path.is_dir():
            dataset = read_folder(path, findings)
        else:
            dataset = read_plain(path, findings, options or TableOptions())
    except OSError as error:  # even asking for a folder may be forbidden
        findings.add(whole_file(str(path), "file.unreadable", *explain(error)))
    if dataset is not None:
        dataset = replace(dataset, origin=str(path))
    return Reading(dataset, findings.in_order())


def load(path: Path, options: TableOptions | None = None) -> Dataset:
    """Read a set that must be right.

    Raises:
        DatasetError: there is an error in it; carries every problem found.
    """
    reading = read(path, options)
    if reading.dataset is None or any(found.level is Level.ERROR for found in reading.problems):
        raise DatasetError(reading.problems)
    return reading.dataset
