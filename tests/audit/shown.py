"""In which state of the scenes each page and each dialog is shown."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from quizapp.ui.dialogs.all_keys import AllKeys
from quizapp.ui.dialogs.editor_keys import EditorKeys
from quizapp.ui.dialogs.picture_sheet import PictureSheet
from quizapp.ui.dialogs.prepare_keys import PrepareKeys
from quizapp.ui.dialogs.quiz_keys import QuizKeys
from quizapp.ui.pages.analysis_page import AnalysisPage
from quizapp.ui.pages.answers_page import AnswersPage
from quizapp.ui.pages.assignments_page import AssignmentsPage
from quizapp.ui.pages.bring_page import BringPage
from quizapp.ui.pages.change_assignment_page import ChangeAssignmentPage
from quizapp.ui.pages.classes_page import ClassesPage
from quizapp.ui.pages.collect_page import CollectPage
from quizapp.ui.pages.editor_page import EditorPage
from quizapp.ui.pages.exam_end_page import ExamEndPage
from quizapp.ui.pages.exam_page import ExamPage
from quizapp.ui.pages.exam_start_page import ExamStartPage
from quizapp.ui.pages.facts_page import FactsPage
from quizapp.ui.pages.handout_page import HandoutPage
from quizapp.ui.pages.help_page import HelpPage
from quizapp.ui.pages.history_page import HistoryPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.lock_page import LockPage
from quizapp.ui.pages.new_assignment_page import NewAssignmentPage
from quizapp.ui.pages.opening_page import OpeningPage
from quizapp.ui.pages.outcome_page import OutcomePage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.pages.problem_page import ProblemPage
from quizapp.ui.pages.progress_page import ProgressPage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage
from quizapp.ui.pages.review_page import ReviewPage
from quizapp.ui.pages.roster_page import RosterPage
from quizapp.ui.pages.set_export_page import SetExportPage
from quizapp.ui.pages.settings_page import SettingsPage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.pages.timeline_page import TimelinePage
from quizapp.ui.pages.update_page import UpdatePage
from quizapp.ui.pages.who_page import WhoPage
from quizapp.ui.widgets.work_strip import WorkStrip

STATES: Mapping[str, type[QWidget]] = MappingProxyType(
    {
        "all-keys": AllKeys,
        "analysis": AnalysisPage,
        "answers": AnswersPage,
        "assignment-change": ChangeAssignmentPage,
        "assignment-new": NewAssignmentPage,
        "assignments": AssignmentsPage,
        "bring-one": BringPage,
        "classes": ClassesPage,
        "collect-refused": CollectPage,
        "editor": EditorPage,
        "editor-keys": EditorKeys,
        "exam": ExamPage,
        "exam-end": ExamEndPage,
        "exam-start": ExamStartPage,
        "facts": FactsPage,
        "handout": HandoutPage,
        "help": HelpPage,
        "history": HistoryPage,
        "home": HomePage,
        "locked": LockPage,
        "opening": OpeningPage,
        "outcome": OutcomePage,
        "picture": PictureSheet,
        "prepare": PreparePage,
        "prepare-keys": PrepareKeys,
        "progress": ProgressPage,
        "quiz-choice": QuizPage,
        "quiz-keys": QuizKeys,
        "results": ResultsPage,
        "review-all": ReviewPage,
        "roster": RosterPage,
        "set-export": SetExportPage,
        "settings": SettingsPage,
        "state-newer-file": ProblemPage,
        "state-update": UpdatePage,
        "state-writing": WorkStrip,
        "teacher": TeacherPage,
        "timeline": TimelinePage,
        "who": WhoPage,
    }
)
"""By the name of the state; whoever looks at one makes sure that it is shown there."""


def is_shown(name: str, window: QWidget) -> bool:
    """Tell whether a state shows the page it is to show, if it is one of these."""
    kind = STATES.get(name)
    if kind is None or isinstance(window, kind):
        return True
    return any(type(one) is kind and one.isVisible() for one in window.findChildren(kind))
