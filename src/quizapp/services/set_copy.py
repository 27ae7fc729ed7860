"""A set as files in memory: it goes along where questions are drawn from it later, or elsewhere."""

import tempfile
from collections.abc import Mapping
from pathlib import Path

from quizapp.dataset.model import Dataset
from quizapp.dataset.problem import DatasetError
from quizapp.services.library import Library
from quizapp.services.set_files import MOST_CARRIED, is_set_file, set_files
from quizapp.services.set_reading import read_set

_FOLDER = "set"
_HEADING = "set.toml"
"""Only the folder of a set has it; what has none is a single file."""


def copy_of(library: Library, set_id: str, signature: str) -> Mapping[str, bytes]:
    """Return the files of a set by their names.

    There are none if the set is not here, is another version than the hash `signature` tells, or
    is larger than `MOST_CARRIED`.
    """
    known = library.find(set_id)
    if known is None or library.get(set_id).hash != signature:
        return {}
    try:
        sizes = [(file, at.st_size) for file, at in set_files(known.path)]
        if sum(size for _, size in sizes) > MOST_CARRIED:
            return {}
        return {file.name: file.read_bytes() for file, _ in sizes}
    except OSError:
        return {}


def read_copy(files: Mapping[str, bytes], signature: str) -> Dataset:
    """Read a set from its files.

    Raises:
        DatasetError: it cannot be used.
        ValueError: it is another set than the hash tells, or its files are not those of one.
    """
    if not all(is_set_file(name) for name in files):
        raise ValueError("the files of a set have other names")
    with tempfile.TemporaryDirectory(prefix="quizapp-") as workshop:
        folder = Path(workshop, _FOLDER)
        folder.mkdir()
        for name, content in files.items():
            (folder / name).write_bytes(content)
        single = len(files) == 1 and _HEADING not in files
        whole = folder / next(iter(files)) if single else folder
        reading = read_set(whole, is_kept=True)
    if reading.dataset is None:
        raise DatasetError(reading.problems)
    if reading.dataset.hash != signature:
        raise ValueError("the set that goes along is another one")
    return reading.dataset
