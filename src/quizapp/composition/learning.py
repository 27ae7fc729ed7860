"""What a quiz is put together, taken and looked at with."""

from quizapp.composition.services import Services
from quizapp.paths import bundled
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.notes_flow import NotesFlow
from quizapp.ui.flows.paper_flow import PaperFlow
from quizapp.ui.flows.prepare_flow import PrepareFlow
from quizapp.ui.flows.quiz_flow import QuizFlow
from quizapp.ui.flows.results_flow import ResultsFlow
from quizapp.ui.flows.seat import Seat
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage
from quizapp.ui.question_words import QuestionWords


def taking(stage: Stage, services: Services, page: QuizPage) -> QuizFlow:
    """Build what a quiz is taken with."""
    seat = Seat()
    stage.shell.add_full_page(page, stage.shell.tr("Quiz"))
    quiz = QuizFlow(stage, page, services.quizzes, services.people, seat)
    NotesFlow(stage, page, services.quizzes, seat).changed.connect(quiz.note)
    return quiz


def preparing(stage: Stage, services: Services, dates: DatesFlow) -> PrepareFlow:
    """Build what a quiz is put together with."""
    page = PreparePage(stage.themes)
    stage.shell.add_page(page, stage.shell.tr("Put a quiz together"), "home")
    words = QuestionWords(services.wording)
    dates.add(words)
    flow = PrepareFlow(stage, page, services.preparing, words)
    PaperFlow(stage, page.paper, services.printing, lambda: flow.draft, bundled("resources"))
    return flow


def reviewing(stage: Stage, services: Services, page: ResultsPage, review: QuizPage) -> ResultsFlow:
    """Build what a finished quiz is looked at with."""
    shell, seat = stage.shell, Seat()
    shell.add_page(page, shell.tr("Results"), "home")
    shell.add_full_page(review, shell.tr("Answer"))
    results = ResultsFlow(stage, page, review, services.history, seat)
    NotesFlow(stage, review, services.quizzes, seat).changed.connect(results.note)
    return results
