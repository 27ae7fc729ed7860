"""What the answers to sets are analysed with."""

from collections.abc import Callable
from uuid import UUID

from quizapp.composition.services import Services
from quizapp.services.analyse_sets import AnalyseSets
from quizapp.ui.flows.analysis_flow import AnalysisFlow
from quizapp.ui.flows.edit_flow import EditFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.analysis_page import AnalysisPage
from quizapp.ui.words.question_words import QuestionWords


def analysing(stage: Stage, services: Services, editor: Callable[[], EditFlow]) -> AnalysisFlow:
    """Build the page and its flow, and lead from it into the editor."""
    page = AnalysisPage(stage.themes, QuestionWords(services.wording))
    stage.shell.add_page(page, stage.shell.tr("Analysis"), "teacher")
    measuring, classes = services.quizzes.measuring, services.school.classes
    area, exams = services.school.area, services.exams.taking

    def withheld() -> frozenset[UUID]:
        """Return what is told later where whoever is looking may be anybody."""
        return frozenset() if area.state().is_protected else exams.withheld()

    items = AnalyseSets(services.store, services.library, measuring, classes, withheld)
    flow = AnalysisFlow(stage, page, items)
    flow.row_opened.connect(lambda *where: editor().show_row(*where))
    flow.question_opened.connect(lambda *where: editor().show_question(*where))
    return flow
