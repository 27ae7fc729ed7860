"""What one's own answers are looked back at with."""

from collections.abc import Callable
from functools import partial

from quizapp.composition.services import Services
from quizapp.services.progress import MOST_ANSWERS
from quizapp.session.practice import Wanted
from quizapp.ui.flows.answers_flow import AnswersFlow
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.home_flow import HomeFlow
from quizapp.ui.flows.progress_flow import ProgressFlow
from quizapp.ui.flows.results_flow import ResultsFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.answers_page import AnswersPage
from quizapp.ui.pages.progress_page import ProgressPage
from quizapp.ui.question_words import QuestionWords


def progressing(
    stage: Stage, services: Services, dates: DatesFlow, home: HomeFlow, results: ResultsFlow
) -> Callable[[], object]:
    """Build the page of progress and the list of answers; return what shows the first."""
    kinds = QuestionWords(services.wording)
    page = ProgressPage(stage.themes, services.wording.dates, kinds)
    dates.add(page)
    stage.shell.add_page(page, stage.shell.tr("Progress"), "progress")
    page.start_asked.connect(home.show)
    given = AnswersPage(stage.themes, kinds, MOST_ANSWERS)
    stage.shell.add_page(given, stage.shell.tr("Answers"), "progress")
    look_back, people = services.look_back, services.people
    answers = AnswersFlow(stage, given, look_back, people, results)
    progress = ProgressFlow(stage, page, look_back, people)
    words = stage.shell.tr("Progress")
    progress.answers_asked.connect(partial(_list, answers, words, progress.return_to))
    return progress.show


def _list(
    answers: AnswersFlow, place: str, back: Callable[[], object], wanted: Wanted, title: str
) -> None:
    answers.show(wanted, title, place, back)
