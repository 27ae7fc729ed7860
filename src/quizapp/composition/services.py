"""Everything that is not a widget; imported and opened on the worker."""

from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.composition.copies import keep_backups
from quizapp.composition.exams import Exams, open_exams
from quizapp.composition.school import School, open_school
from quizapp.composition.start import Start
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.generation.wording import Wording
from quizapp.linting.linter import Linter
from quizapp.linting.words import Words
from quizapp.paths import added_sets, bundled, results_aside, saved_quizzes
from quizapp.services.bring_sets import BringSets
from quizapp.services.collect_results import CollectResults
from quizapp.services.edit_sets import EditSets
from quizapp.services.export_questions import ExportQuestions
from quizapp.services.export_sets import ExportSets
from quizapp.services.hand_in import HandIn
from quizapp.services.history import History
from quizapp.services.judge_drafts import JudgeDrafts
from quizapp.services.keep_backups import KeepBackups
from quizapp.services.library import Library
from quizapp.services.offer_standing import OfferStanding
from quizapp.services.overview import Overviews
from quizapp.services.people import People
from quizapp.services.practise import Practise
from quizapp.services.prepare_quiz import PrepareQuiz
from quizapp.services.print_quiz import PrintQuiz
from quizapp.services.program_version import program_version
from quizapp.services.progress import LookBack
from quizapp.services.recent_files import FILE_NAME as RECENT
from quizapp.services.recent_files import RecentFiles
from quizapp.services.reports import Reports
from quizapp.services.saved_quizzes import SavedQuizzes
from quizapp.services.set_problems import SetProblems
from quizapp.services.take_offers import TakeOffers
from quizapp.services.take_quiz import TakeQuiz
from quizapp.services.teacher_overview import TeacherOverviews
from quizapp.storage.database import FILE_NAME
from quizapp.storage.exam_sittings import ExamSittings
from quizapp.storage.received import ReceivedResults
from quizapp.storage.store import Store


@dataclass(frozen=True)
class Services:
    """What a person can do, and what all of it is kept in."""

    file: Path
    store: Store
    library: Library
    people: People
    quizzes: TakeQuiz
    practise: Practise
    look_back: LookBack
    preparing: PrepareQuiz
    printing: PrintQuiz
    exporting: ExportQuestions
    saved: SavedQuizzes
    history: History
    overviews: Overviews
    reports: Reports
    teaching: TeacherOverviews
    problems: SetProblems
    taking_out: ExportSets
    editing: EditSets
    bringing: BringSets
    taking: TakeOffers
    recent: RecentFiles
    judging: JudgeDrafts
    wording: Wording
    exams: Exams
    school: School
    collecting: CollectResults
    handing_in: HandIn
    backups: KeepBackups

    def speaking(self, language: str) -> "Services":
        """Let all of it speak another language, by ISO 639-1; runs on the worker."""
        wording = _wording(language)
        self.library.use_language(language)
        for one in (self.quizzes, self.preparing, self.printing, self.exporting, self.judging):
            one.use(wording)
        school = replace(self.school, area_state=self.school.area.state())
        return replace(self, wording=wording, school=school)


def open_services(start: Start, results: Path | None, watch: Watch = UNWATCHED) -> Services:
    """Open the results file, or none, and find the question sets.

    Raises:
        StorageError, CancelledError: see `open_database`.
    """
    store, library = Store(results, watch=watch), _library(start)
    judging = JudgeDrafts(_linter(), wording := _wording(start.translations.language.value))
    quizzes = TakeQuiz(store, library, wording, start.clock)
    saved = SavedQuizzes(saved_quizzes(start.data_dir), start.clock)
    exams = open_exams(store, library, quizzes, saved, start.clock)
    history, reports = History(store, exams.taking.withheld, library.titles), Reports(store)
    recent = RecentFiles(start.data_dir / RECENT, start.clock)
    editing = EditSets(library, added_sets(start.data_dir), judging)
    practise = Practise(store, library, quizzes, start.clock)
    return Services(
        file=start.data_dir / FILE_NAME,
        store=store,
        library=library,
        people=People(store, start.clock),
        quizzes=quizzes,
        practise=practise,
        look_back=LookBack(store, library, quizzes, start.clock, exams.taking.withheld),
        preparing=PrepareQuiz(library, wording, quizzes.measuring),
        printing=PrintQuiz(wording),
        exporting=ExportQuestions(wording),
        saved=saved,
        history=history,
        overviews=Overviews(store, library, practise, exams.taking.withheld),
        reports=reports,
        teaching=TeacherOverviews(library, editing, reports, recent),
        problems=SetProblems(library),
        taking_out=ExportSets(library),
        editing=editing,
        bringing=BringSets(library, OfferStanding(library, history, recent)),
        taking=TakeOffers(library, editing, added_sets(start.data_dir)),
        recent=recent,
        judging=judging,
        wording=wording,
        exams=exams,
        school=open_school(store, start),
        collecting=_collecting(store, library, start),
        backups=keep_backups(start.data_dir, start.clock),
        handing_in=HandIn(store, ExamSittings(store.file), program_version(), start.clock),
    )


def _library(start: Start) -> Library:
    library = Library(bundled("questions"), added_sets(start.data_dir), start.clock)
    library.use_language(start.translations.language.value)
    return library


def _collecting(store: Store, library: Library, start: Start) -> CollectResults:
    aside = results_aside(start.data_dir)
    return CollectResults(store, ReceivedResults(store.file), library, aside, start.clock)


def _wording(language: str) -> Wording:
    return Wording.among(bundled("resources") / "wording", language)


def _linter() -> Linter:
    return Linter(*Words.read_all(bundled("resources") / "linting"))
