"""A computer where exams are set or taken, with a results file of its own."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from quizapp.classroom.assignment import Assignment
from quizapp.classroom.handout import HandoutStanding
from quizapp.classroom.rules import Feedback, Rules
from quizapp.classroom.sitting import LEFT_WINDOW
from quizapp.generation.wording import Wording
from quizapp.paths import added_sets, bundled, saved_quizzes
from quizapp.services.collect_results import Chosen, CollectResults, LookedAt
from quizapp.services.hand_in import HandIn
from quizapp.services.hand_out import HandOut, handout_name
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.saved_quizzes import SavedQuizzes
from quizapp.services.set_assignments import OfSet, Outcome, SetAssignments, Wish
from quizapp.services.take_exams import TakeExams
from quizapp.services.take_quiz import TakeQuiz
from quizapp.storage.assignments import Assignments
from quizapp.storage.exam_sittings import ExamSittings
from quizapp.storage.handouts import Handouts
from quizapp.storage.received import ReceivedResults
from quizapp.storage.store import Store
from tests.classroom.sittings import Computer
from tests.factories import NOON

SET = "space-missions"
RULES = Rules(quiz_seconds=1200, attempts=2, feedback=Feedback.END, corrected=True)


class ExamDesk:
    """A computer with a results file of its own, and all that handing out and in needs."""

    def __init__(self, folder: Path) -> None:
        """Begin at NOON, with nothing set."""
        folder.mkdir()
        self.folder, self.computer = folder, Computer()
        self.store = store = Store(folder / "results.sqlite3")
        self.library = Library(bundled("questions"), added_sets(folder))
        wording = Wording.read(bundled("resources") / "wording" / "en.toml")
        quizzes = TakeQuiz(store, self.library, wording, self.now)
        saved = SavedQuizzes(saved_quizzes(folder))
        self.assignments, self.sittings = Assignments(store.file), ExamSittings(store.file)
        doors = self.assignments, self.sittings
        self.people = People(store)
        self.teacher = SetAssignments(*doors, self.library, quizzes, saved, self.now)
        self.exams = TakeExams(*doors, self.library, quizzes, self.computer.look, self.now)
        handouts = Handouts(store.file)
        self.out = HandOut(self.assignments, handouts, self.library, "0.1", self.now)
        self.handing_in = HandIn(store, self.sittings, "0.1", self.now)
        received = ReceivedResults(store.file)
        self.collecting = CollectResults(store, received, self.library, folder / "aside", self.now)

    def now(self) -> datetime:
        """Return the date and time."""
        return NOON + timedelta(seconds=self.computer.true)

    def set(self, rules: Rules = RULES, *, drawn: bool = False, **how: object) -> Assignment:
        """Set five questions."""
        source = OfSet(SET, 5, each_their_own=drawn)
        return self.teacher.add(replace(Wish(title="Unit 4", source=source, rules=rules), **how))  # type: ignore[arg-type]

    def hand_out(self, assignment: Assignment) -> Path:
        """Write the file of an assignment."""
        path = self.folder / handout_name(assignment)
        self.out.write(path, assignment.id)
        return path

    def take(self, file: Path) -> HandoutStanding:
        """Look at a file of an exam and take it in."""
        return self.out.take(self.out.look(file))

    def sit(self, assignment_id: UUID, name: str, seconds: float = 300.0) -> Path:
        """Let a person take an exam, leave the window once, and hand it in as a file."""
        learner = self.people.learner(name)
        sitting = self.exams.begin(assignment_id, learner)
        self.computer.true += seconds
        sitting = self.exams.note(sitting, LEFT_WINDOW, 4.5, self.computer.look())
        for item in sitting.quiz.items:
            sitting = self.exams.answer(sitting, item.question.key, self.computer.look())
        path = self.folder / f"{name}{sitting.attempt}.quizresult"
        self.handing_in.write(path, learner, [sitting.quiz.id])
        return path

    def look(self, file: Path) -> LookedAt:
        """Look at one file of results."""
        (looked,) = self.collecting.look([file])
        return looked

    def collect(self, file: Path) -> None:
        """Take one file of results in."""
        (done,) = self.collecting.take([Chosen(self.look(file))])
        assert done.error is None

    def outcome(self, assignment: Assignment) -> Outcome:
        """Return how an assignment went."""
        return self.teacher.outcome(assignment.id)
