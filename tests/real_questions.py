"""Questions of a bundled set, whose keys can be proved."""

from functools import cache
from pathlib import Path

from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.question import Question
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.services.library import Library

SET = "space-missions"


@cache
def real_questions() -> tuple[Question, ...]:
    """Return three questions with four dates each."""
    made_of = Library(bundled("questions"), Path("nowhere")).get(SET)
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    return Generator(made_of, wording).quiz(Plan(3, 1, kinds=frozenset({"date_of_event"})))
