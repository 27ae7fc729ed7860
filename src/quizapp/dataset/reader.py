"""Reading question sets: a folder, or one plain table."""

from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.dataset.findings import Findings, whole_file
from quizapp.dataset.model import Dataset
from quizapp.dataset.plain_table import read_plain
from quizapp.dataset.problem import DatasetError, Problem
from quizapp.dataset.set_folder import read_folder
from quizapp.dataset.text_file import explain


@dataclass(frozen=True, slots=True)
class Reading:
    """What came out of reading: a set unless there was an error, and every problem found."""

    dataset: Dataset | None
    problems: tuple[Problem, ...]


def read(path: Path) -> Reading:
    """Read a set from a folder or a CSV file; never raises for what is wrong with them."""
    findings = Findings()
    dataset = None
    try:
        dataset = (read_folder if path.is_dir() else read_plain)(path, findings)
    except OSError as error:  # even asking for a folder may be forbidden
        findings.add(whole_file(str(path), "file.unreadable", *explain(error)))
    if dataset is not None:
        dataset = replace(dataset, origin=str(path))
    return Reading(dataset, findings.in_order())


def load(path: Path) -> Dataset:
    """Read a set that must be right.

    Raises:
        DatasetError: there is an error in it; carries every problem found.
    """
    reading = read(path)
    if reading.dataset is None:
        raise DatasetError(reading.problems)
    return reading.dataset
