"""What a quiz is taken and looked at with."""

from quizapp.composition.collecting import hand_in_from_results
from quizapp.composition.services import Services
from quizapp.ui.flows.notes_flow import NotesFlow
from quizapp.ui.flows.quiz_flow import QuizFlow
from quizapp.ui.flows.results_flow import ResultsFlow
from quizapp.ui.flows.seat import Seat
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage


def taking(stage: Stage, services: Services, page: QuizPage) -> QuizFlow:
    """Build what a quiz is taken with."""
    seat = Seat()
    stage.shell.add_full_page(page, stage.shell.tr("Quiz"))
    quiz = QuizFlow(stage, page, services.quizzes, services.people, seat)
    NotesFlow(stage, page, services.quizzes, seat).changed.connect(quiz.note)
    return quiz


def reviewing(stage: Stage, services: Services, page: ResultsPage, review: QuizPage) -> ResultsFlow:
    """Build what a finished quiz is looked at with."""
    shell, seat = stage.shell, Seat()
    shell.add_page(page, shell.tr("Results"), "home")
    shell.add_full_page(review, shell.tr("Answer"))
    hand_in_from_results(stage, services, page)
    results = ResultsFlow(stage, page, review, services.history, seat)
    NotesFlow(stage, review, services.quizzes, seat).changed.connect(results.note)
    return results
