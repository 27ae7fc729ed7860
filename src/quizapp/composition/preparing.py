"""What a quiz is put together with, and what saved quizzes are listed and taken with."""

from functools import partial

from quizapp.composition.services import Services
from quizapp.paths import bundled
from quizapp.services.saved_quizzes import LONGEST_TITLE
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.export_flow import Exportable, ExportFlow
from quizapp.ui.flows.home_flow import HomeFlow
from quizapp.ui.flows.keep_flow import KeepFlow
from quizapp.ui.flows.paper_flow import PaperFlow
from quizapp.ui.flows.prepare_flow import PrepareFlow
from quizapp.ui.flows.quiz_flow import QuizFlow
from quizapp.ui.flows.saved_flow import SavedFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.words.question_words import QuestionWords


def preparing(
    stage: Stage,
    services: Services,
    dates: DatesFlow,
    home_page: HomePage,
    home: HomeFlow,
    quiz: QuizFlow,
) -> PrepareFlow:
    """Build what quizzes are put together with; lead to it from home, and from it into quizzes."""
    page = PreparePage(stage.themes, services.wording.dates, LONGEST_TITLE)
    stage.shell.add_page(page, stage.shell.tr("Put a quiz together"), "home")
    words = QuestionWords(services.wording)
    dates.add(words, page.list)
    prepare = PrepareFlow(stage, page, services.preparing, words)
    keep = KeepFlow(stage, page, prepare, services.saved)
    saved = SavedFlow(stage, home_page.quizzes, services.saved)
    _delivering(stage, services, page, keep)
    home_page.prepared.connect(prepare.show)
    home_page.quizzes.opened.connect(keep.open)
    home_page.quizzes.resumed.connect(keep.resume)
    home.refreshed.connect(saved.refresh)
    prepare.started.connect(quiz.take)
    saved.started.connect(quiz.take)
    return prepare


def _delivering(stage: Stage, services: Services, page: PreparePage, keep: KeepFlow) -> None:
    """Build what the quiz on the page is printed and exported with."""

    def exportable() -> Exportable | None:
        if keep.quiz is None:
            return None
        title, draft = keep.quiz
        return Exportable(title, partial(services.exporting.quiz, draft))

    PaperFlow(stage, page.paper, services.printing, lambda: keep.quiz, bundled("resources"))
    ExportFlow(stage, page.export, services.exporting.formats, exportable)
