"""What somebody says who they are with."""

from quizapp.composition.services import Services
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.who_flow import WhoFlow
from quizapp.ui.pages.who_page import WhoPage


def choosing(stage: Stage, services: Services) -> WhoFlow:
    """Build the page on which somebody says who they are."""
    page = WhoPage(stage.themes)
    stage.shell.add_page(page, stage.shell.tr("Who practises"), "home")
    return WhoFlow(stage, page, services.school.classes, services.people)
