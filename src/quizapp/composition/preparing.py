"""What a quiz is put together with."""

from functools import partial

from quizapp.composition.services import Services
from quizapp.paths import bundled
from quizapp.services.saved_quizzes import LONGEST_TITLE
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.export_flow import Exportable, ExportFlow
from quizapp.ui.flows.keep_flow import KeepFlow
from quizapp.ui.flows.paper_flow import PaperFlow
from quizapp.ui.flows.prepare_flow import PrepareFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.words.question_words import QuestionWords


def preparing(stage: Stage, services: Services, dates: DatesFlow) -> tuple[PrepareFlow, KeepFlow]:
    """Build what quizzes are put together with, and what keeps them."""
    page = PreparePage(stage.themes, services.wording.dates, LONGEST_TITLE)
    stage.shell.add_page(page, stage.shell.tr("Put a quiz together"), "home")
    words = QuestionWords(services.wording)
    dates.add(words, page.list)
    prepare = PrepareFlow(stage, page, services.preparing, words)
    keep = KeepFlow(stage, page, prepare, services.saved)
    _delivering(stage, services, page, keep)
    return prepare, keep


def _delivering(stage: Stage, services: Services, page: PreparePage, keep: KeepFlow) -> None:
    """Build what the quiz on the page is printed and exported with."""

    def exportable() -> Exportable | None:
        if keep.quiz is None:
            return None
        title, draft = keep.quiz
        return Exportable(title, partial(services.exporting.quiz, draft))

    PaperFlow(stage, page.paper, services.printing, lambda: keep.quiz, bundled("resources"))
    ExportFlow(stage, page.export, services.exporting.formats, exportable)
