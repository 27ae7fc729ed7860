"""The services as the program builds them, with the bundled set and a clock that can be set."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from quizapp.generation.wording import Wording
from quizapp.linting.linter import Linter
from quizapp.linting.words import Words
from quizapp.paths import added_sets, bundled
from quizapp.services.judge_drafts import JudgeDrafts
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.storage.store import Store
from tests.factories import NOON
from tests.services.desk import TABLE, Desk


class Clock:
    """A clock that goes on by one minute each time it is looked at."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        """Return the time."""
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    """A clock that starts at NOON."""
    return Clock()


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """The bundled set, and a folder for added ones that is not there yet."""
    return Library(bundled("questions"), added_sets(tmp_path))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new results file."""
    opened = Store(tmp_path / "quizapp.db")
    yield opened
    opened.close()


@pytest.fixture
def people(store: Store, clock: Clock) -> People:
    """Nobody yet."""
    return People(store, clock)


@pytest.fixture
def take_quiz(store: Store, library: Library, clock: Clock) -> TakeQuiz:
    """The service as the program builds it."""
    words = bundled("resources") / "wording" / "en.toml"
    return TakeQuiz(store, library, Wording.read(words), clock)


@pytest.fixture
def judge() -> JudgeDrafts:
    """Judges drafts as the program does."""
    words = Words.read(bundled("resources") / "linting" / "en.toml")
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    return JudgeDrafts(Linter(words), wording)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Somebody who brings files in and has no sets yet."""
    return Desk(tmp_path / "person")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table with three rows that can be read and three that cannot."""
    path = tmp_path / "first_flights.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path
