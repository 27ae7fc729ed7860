"""A data folder in which something is set, and the program on it."""

from pathlib import Path

from quizapp.classroom.assignment import Assignment
from quizapp.classroom.rules import Rules
from quizapp.composition.exams import Exams
from quizapp.generation.wording import Wording
from quizapp.paths import added_sets, bundled, saved_quizzes
from quizapp.services.clock import utc_now
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.saved_quizzes import SavedQuizzes
from quizapp.services.set_assignments import OfSet, Wish
from quizapp.services.take_quiz import TakeQuiz
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store

SET = "space-missions"


class Office:
    """Where a teacher sets things while the program is closed."""

    def __init__(self, folder: Path) -> None:
        """Open the results file of a data folder."""
        self.store = Store(folder / FILE_NAME)
        library = Library(bundled("questions"), added_sets(folder))
        wording = Wording.read(bundled("resources") / "wording" / "en.toml")
        quizzes = TakeQuiz(self.store, library, wording)
        saved = SavedQuizzes(saved_quizzes(folder))
        self.people = People(self.store)
        self.exams = Exams(self.store, library, quizzes, saved, utc_now)

    def set(self, rules: Rules, count: int = 3, title: str = "Unit 4") -> Assignment:
        """Set some questions to everybody."""
        return self.exams.setting.add(Wish(title=title, source=OfSet(SET, count), rules=rules))

    def close(self) -> None:
        """Let go of the file."""
        self.store.close()
