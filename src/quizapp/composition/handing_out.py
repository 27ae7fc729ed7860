"""What exams that come as files are taken in with."""

from quizapp.composition.services import Services
from quizapp.ui.flows.handout_flow import HandoutFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.handout_page import HandoutPage


def handing_out(stage: Stage, services: Services) -> HandoutFlow:
    """Build the page for exams that come as files."""
    page = HandoutPage(stage.themes)
    stage.shell.add_page(page, stage.shell.tr("Exam as a file"), "home")
    return HandoutFlow(stage, page, services.exams.handing_out)
