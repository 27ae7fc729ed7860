"""What is set to people: the services behind it, for both sides."""

from dataclasses import dataclass

from quizapp.services.boot_clock import BootClock
from quizapp.services.clock import Clock
from quizapp.services.hand_out import HandOut
from quizapp.services.library import Library
from quizapp.services.program_version import program_version
from quizapp.services.saved_quizzes import SavedQuizzes
from quizapp.services.set_assignments import SetAssignments
from quizapp.services.take_exams import TakeExams
from quizapp.services.take_quiz import TakeQuiz
from quizapp.storage.assignments import Assignments
from quizapp.storage.exam_sittings import ExamSittings
from quizapp.storage.handouts import Handouts
from quizapp.storage.store import Store


@dataclass(frozen=True)
class Exams:
    """Taking what is set, setting it, and handing it out as files."""

    taking: TakeExams
    setting: SetAssignments
    handing_out: HandOut


def open_exams(
    store: Store, library: Library, quizzes: TakeQuiz, saved: SavedQuizzes, clock: Clock
) -> Exams:
    """Build both sides upon the same results file."""
    doors = Assignments(store.file), ExamSittings(store.file)
    taking = TakeExams(*doors, library, quizzes, BootClock(clock), clock)
    handing_out = HandOut(doors[0], Handouts(store.file), library, program_version(), clock)
    return Exams(taking, SetAssignments(*doors, library, quizzes, saved, clock), handing_out)
