"""A results file of its own for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the results file will be; the folder is not there yet."""
    return tmp_path / "data" / FILE_NAME


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """A new, empty results file."""
    opened = Store(path)
    yield opened
    opened.close()
