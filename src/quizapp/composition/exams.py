"""What is set to people: the services behind it, for both sides."""

from functools import cached_property
from typing import TYPE_CHECKING

from quizapp.services.boot_clock import BootClock
from quizapp.services.clock import Clock
from quizapp.services.library import Library
from quizapp.services.saved_quizzes import SavedQuizzes
from quizapp.services.take_exams import TakeExams
from quizapp.services.take_quiz import TakeQuiz
from quizapp.storage.assignments import Assignments
from quizapp.storage.exam_sittings import ExamSittings
from quizapp.storage.store import Store

if TYPE_CHECKING:
    from quizapp.services.hand_out import HandOut
    from quizapp.services.set_assignments import SetAssignments


class Exams:
    """Taking what is set, setting it, and handing it out as files, upon the same results file."""

    def __init__(
        self, store: Store, library: Library, quizzes: TakeQuiz, saved: SavedQuizzes, clock: Clock
    ) -> None:
        """Build what Home asks for what is due."""
        self._store, self._library, self._clock = store, library, clock
        self._quizzes, self._saved = quizzes, saved
        self._doors = doors = Assignments(store.file), ExamSittings(store.file)
        self.taking = TakeExams(*doors, library, quizzes, BootClock(clock), clock)

    @cached_property
    def setting(self) -> "SetAssignments":
        """What a teacher sets."""
        from quizapp.services.set_assignments import SetAssignments

        return SetAssignments(*self._doors, self._library, self._quizzes, self._saved, self._clock)

    @cached_property
    def handing_out(self) -> "HandOut":
        """What is set, as files."""
        from quizapp.services.hand_out import HandOut
        from quizapp.services.program_version import program_version
        from quizapp.storage.handouts import Handouts

        doors = self._doors[0], Handouts(self._store.file)
        return HandOut(*doors, self._library, program_version(), self._clock)
