"""What sets are edited with."""

from quizapp.composition.services import Services
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.edit_flow import EditFlow
from quizapp.ui.flows.picture_flow import PictureFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.editor_page import EditorPage
from quizapp.ui.words.question_words import QuestionWords


def editing(stage: Stage, services: Services, dates: DatesFlow) -> EditFlow:
    """Build what sets are edited with."""
    page = EditorPage(stage.themes, services.wording.dates)
    words = QuestionWords(services.wording)
    dates.add(page, words)
    stage.shell.add_full_page(page, stage.shell.tr("Edit a set"), "teacher")
    PictureFlow(stage, page.questions.card.form)
    return EditFlow(stage, page, services.editing, services.judging, words)
