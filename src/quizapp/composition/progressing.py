"""What one's own answers are looked back at with."""

from collections.abc import Callable

from quizapp.composition.services import Services
from quizapp.services.progress import MOST_ANSWERS
from quizapp.session.practice import Wanted
from quizapp.ui.flows.answers_flow import AnswersFlow
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.facts_flow import FactsFlow
from quizapp.ui.flows.home_flow import HomeFlow
from quizapp.ui.flows.progress_flow import ProgressFlow
from quizapp.ui.flows.results_flow import ResultsFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.answers_page import AnswersPage
from quizapp.ui.pages.facts_page import FactsPage
from quizapp.ui.pages.progress_page import ProgressPage
from quizapp.ui.words.question_words import QuestionWords


def progressing(
    stage: Stage,
    services: Services,
    dates: DatesFlow,
    results: Callable[[], ResultsFlow],
    home: HomeFlow,
) -> ProgressFlow:
    """Build the page of progress, and those of answers and facts."""
    kinds, words = QuestionWords(services.wording), services.wording.dates
    page = ProgressPage(stage.themes, words, kinds)
    given = AnswersPage(stage.themes, kinds, MOST_ANSWERS)
    known = FactsPage(stage.themes, words)
    dates.add(page, known)
    for part, title in (
        (page, stage.shell.tr("Progress")),
        (given, stage.shell.tr("Answers")),
        (known, stage.shell.tr("Facts")),
    ):
        stage.shell.add_page(part, title, "progress")
    look_back, people = services.look_back, services.people
    answers = AnswersFlow(stage, given, look_back, people, results)
    progress = ProgressFlow(stage, page, look_back, people)
    facts = FactsFlow(stage, known, look_back, services.practise, people)
    page.start_asked.connect(home.show)
    facts.changed.connect(progress.refresh)
    _connect(stage, progress, facts, answers)
    return progress


def _connect(stage: Stage, progress: ProgressFlow, facts: FactsFlow, answers: AnswersFlow) -> None:
    """Lead from charts and facts to answers, and back to where one came from."""
    to_progress, to_facts = stage.shell.tr("Progress"), stage.shell.tr("Facts")

    def list_of_progress(wanted: Wanted, title: str) -> None:
        answers.show(wanted, title, to_progress, progress.return_to)

    def list_of_facts(wanted: Wanted, title: str) -> None:
        answers.show(wanted, title, to_facts, facts.return_to)

    progress.answers_asked.connect(list_of_progress)
    facts.answers_asked.connect(list_of_facts)
    progress.facts_asked.connect(lambda set_id: facts.show(set_id, progress.return_to))
