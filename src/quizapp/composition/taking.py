"""What a quiz is taken with."""

from quizapp.composition.services import Services
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.notes_flow import NotesFlow
from quizapp.ui.flows.quiz_flow import QuizFlow
from quizapp.ui.flows.seat import Seat
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.quiz_page import QuizPage


def taking(stage: Stage, services: Services, dates: DatesFlow) -> QuizFlow:
    """Build what a quiz is taken with."""
    page, seat = QuizPage(stage.themes, services.wording.dates), Seat()
    dates.add(page.sheet)
    stage.shell.add_full_page(page, stage.shell.tr("Quiz"))
    quiz = QuizFlow(stage, page, services.quizzes, services.people, seat)
    NotesFlow(stage, page, services.quizzes, seat).changed.connect(quiz.note)
    return quiz
