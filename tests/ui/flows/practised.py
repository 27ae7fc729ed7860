"""A data folder of somebody who has practised, made without a window."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from quizapp.generation.wording import Wording
from quizapp.paths import added_sets, bundled
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)
SET, OTHER = "azerbaijan-turkiye", "space-missions"
LENGTH = 8


def now() -> datetime:
    """Return the time at which the program is opened."""
    return NOW


def practise(folder: Path, name: str = "") -> None:
    """Take three quizzes on three days; the first half of each is right."""
    moment = NOW

    def clock() -> datetime:
        return moment

    store = Store(folder / FILE_NAME)
    library = Library(bundled("questions"), added_sets(folder))
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    quizzes = TakeQuiz(store, library, wording, clock)
    learner = People(store, clock).learner(name)
    for days, set_id in ((19, SET), (18, SET), (2, OTHER)):
        moment = NOW - timedelta(days=days)
        quiz = quizzes.start(set_id, LENGTH, learner, seed=days)
        while (item := quiz.current) is not None:
            right = quiz.position < LENGTH / 2
            quiz = quizzes.answer(quiz, item.question.key if right else (), 15.0)
    store.close()
