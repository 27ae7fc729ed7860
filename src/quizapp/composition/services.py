"""Everything that is not a widget: opened on the worker, and imported when it is first wanted."""

from copy import copy
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from quizapp.composition.start import Start
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.generation.wording import Wording
from quizapp.paths import added_sets, bundled, results_aside, saved_quizzes
from quizapp.services.library import Library
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store

if TYPE_CHECKING:
    from quizapp.composition.exams import Exams
    from quizapp.composition.school import School
    from quizapp.services.bring_sets import BringSets
    from quizapp.services.collect_results import CollectResults
    from quizapp.services.edit_sets import EditSets
    from quizapp.services.export_questions import ExportQuestions
    from quizapp.services.export_sets import ExportSets
    from quizapp.services.hand_in import HandIn
    from quizapp.services.history import History
    from quizapp.services.judge_drafts import JudgeDrafts
    from quizapp.services.keep_backups import KeepBackups
    from quizapp.services.overview import Overviews
    from quizapp.services.people import People
    from quizapp.services.practise import Practise
    from quizapp.services.prepare_quiz import PrepareQuiz
    from quizapp.services.print_quiz import PrintQuiz
    from quizapp.services.progress import LookBack
    from quizapp.services.recent_files import RecentFiles
    from quizapp.services.reports import Reports
    from quizapp.services.saved_quizzes import SavedQuizzes
    from quizapp.services.set_problems import SetProblems
    from quizapp.services.take_offers import TakeOffers
    from quizapp.services.take_quiz import TakeQuiz
    from quizapp.services.teacher_overview import TeacherOverviews

_ASKING = ("quizzes", "preparing", "printing", "exporting", "judging")
"""The services that word questions."""


class Services:
    """What a person can do, and what all of it is kept in.

    Each part is imported and built when something asks for it: most people never want most of them.
    """

    def __init__(self, start: Start, store: Store, library: Library) -> None:
        """Build upon a results file and the question sets, in the language of the window."""
        self.store = store
        self.library = library
        self.clock = start.clock
        self._data_dir = start.data_dir
        self.wording = self._asked = _wording(start.translations.language.value)

    @property
    def file(self) -> Path:
        """The results file of the data folder, whether it is used or not."""
        return self._data_dir / FILE_NAME

    def look_home(self) -> None:
        """Build what the first page needs; runs on the worker, so that no window waits for it."""
        _ = self.overviews, self.people, self.saved, self.exams, self.school

    def speaking(self, language: str) -> "Services":
        """Let all of it speak another language, by ISO 639-1; runs on the worker."""
        self.library.use_language(language)
        other = copy(self)
        other.wording = _wording(language)
        other.use(other.wording)
        other.school.area_state = self.school.area.state()
        return other

    def use(self, wording: Wording) -> None:
        """Ask in other words from now on, as does whatever is built later."""
        self._asked = wording
        for name in _ASKING:
            if name in self.__dict__:
                getattr(self, name).use(wording)

    def _withheld(self) -> frozenset[UUID]:
        return self.exams.taking.withheld()

    @cached_property
    def quizzes(self) -> "TakeQuiz":
        """Taking quizzes."""
        from quizapp.services.take_quiz import TakeQuiz

        return TakeQuiz(self.store, self.library, self._asked, self.clock)

    @cached_property
    def people(self) -> "People":
        """Whoever takes quizzes."""
        from quizapp.services.people import People

        return People(self.store, self.clock)

    @cached_property
    def practise(self) -> "Practise":
        """What is due, missed or new."""
        from quizapp.services.practise import Practise

        return Practise(self.store, self.library, self.quizzes, self.clock)

    @cached_property
    def overviews(self) -> "Overviews":
        """What there is to do."""
        from quizapp.services.overview import Overviews

        return Overviews(self.store, self.library, self.practise, self._withheld)

    @cached_property
    def saved(self) -> "SavedQuizzes":
        """The quizzes that were put together and saved."""
        from quizapp.services.saved_quizzes import SavedQuizzes

        return SavedQuizzes(saved_quizzes(self._data_dir), self.clock)

    @cached_property
    def exams(self) -> "Exams":
        """What is set to people."""
        from quizapp.composition.exams import Exams

        return Exams(self.store, self.library, self.quizzes, self.saved, self.clock)

    @cached_property
    def school(self) -> "School":
        """Classes, and the lock of the teacher's area."""
        from quizapp.composition.school import School

        return School(self.store, self._data_dir, self.clock)

    @cached_property
    def history(self) -> "History":
        """Finished quizzes."""
        from quizapp.services.history import History

        return History(self.store, self._withheld, self.library.titles)

    @cached_property
    def look_back(self) -> "LookBack":
        """One's own answers as sums."""
        from quizapp.services.progress import LookBack

        return LookBack(self.store, self.library, self.quizzes, self.clock, self._withheld)

    @cached_property
    def preparing(self) -> "PrepareQuiz":
        """Putting quizzes together."""
        from quizapp.services.prepare_quiz import PrepareQuiz

        return PrepareQuiz(self.library, self._asked, self.quizzes.measuring)

    @cached_property
    def printing(self) -> "PrintQuiz":
        """Quizzes as papers."""
        from quizapp.services.print_quiz import PrintQuiz

        return PrintQuiz(self._asked)

    @cached_property
    def exporting(self) -> "ExportQuestions":
        """Questions in the formats of other programs."""
        from quizapp.services.export_questions import ExportQuestions

        return ExportQuestions(self._asked)

    @cached_property
    def taking_out(self) -> "ExportSets":
        """Sets in files."""
        from quizapp.services.export_sets import ExportSets

        return ExportSets(self.library)

    @cached_property
    def reports(self) -> "Reports":
        """Questions that learners reported."""
        from quizapp.services.reports import Reports

        return Reports(self.store)

    @cached_property
    def problems(self) -> "SetProblems":
        """What is wrong in sets."""
        from quizapp.services.set_problems import SetProblems

        return SetProblems(self.library)

    @cached_property
    def teaching(self) -> "TeacherOverviews":
        """All sets as a teacher sees them."""
        from quizapp.services.teacher_overview import TeacherOverviews

        return TeacherOverviews(self.library, self.editing, self.reports, self.recent)

    @cached_property
    def recent(self) -> "RecentFiles":
        """The files that were taken in last."""
        from quizapp.services.recent_files import FILE_NAME, RecentFiles

        return RecentFiles(self._data_dir / FILE_NAME, self.clock)

    @cached_property
    def judging(self) -> "JudgeDrafts":
        """Questions against the rules of item writing."""
        from quizapp.linting.linter import Linter
        from quizapp.linting.words import Words
        from quizapp.services.judge_drafts import JudgeDrafts

        linter = Linter(*Words.read_all(bundled("resources") / "linting"))
        return JudgeDrafts(linter, self._asked)

    @cached_property
    def editing(self) -> "EditSets":
        """Writing sets."""
        from quizapp.services.edit_sets import EditSets

        return EditSets(self.library, added_sets(self._data_dir), self.judging)

    @cached_property
    def bringing(self) -> "BringSets":
        """Reading files that are brought in."""
        from quizapp.services.bring_sets import BringSets
        from quizapp.services.offer_standing import OfferStanding

        return BringSets(self.library, OfferStanding(self.library, self.history, self.recent))

    @cached_property
    def taking(self) -> "TakeOffers":
        """Taking in what was read."""
        from quizapp.services.take_offers import TakeOffers

        return TakeOffers(self.library, self.editing, added_sets(self._data_dir))

    @cached_property
    def collecting(self) -> "CollectResults":
        """Taking in files of results."""
        from quizapp.services.collect_results import CollectResults
        from quizapp.storage.received import ReceivedResults

        return CollectResults(
            self.store,
            ReceivedResults(self.store.file),
            self.library,
            results_aside(self._data_dir),
            self.clock,
        )

    @cached_property
    def handing_in(self) -> "HandIn":
        """Writing files of results."""
        from quizapp.services.hand_in import HandIn
        from quizapp.services.program_version import program_version
        from quizapp.storage.exam_sittings import ExamSittings

        return HandIn(self.store, ExamSittings(self.store.file), program_version(), self.clock)

    @cached_property
    def backups(self) -> "KeepBackups":
        """Copies of the results file."""
        from quizapp.composition.copies import keep_backups

        return keep_backups(self._data_dir, self.clock)


def open_services(start: Start, results: Path | None, watch: Watch = UNWATCHED) -> Services:
    """Open the results file, or none, and find the question sets.

    Raises:
        StorageError, CancelledError: see `open_database`.
    """
    library = Library(bundled("questions"), added_sets(start.data_dir), start.clock)
    library.use_language(start.translations.language.value)
    services = Services(start, Store(results, watch=watch), library)
    services.look_home()
    return services


def _wording(language: str) -> Wording:
    return Wording.among(bundled("resources") / "wording", language)
