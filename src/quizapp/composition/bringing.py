"""What files are brought in with."""

from quizapp.composition.services import Services
from quizapp.ui.flows.arrivals_flow import ArrivalsFlow
from quizapp.ui.flows.bring_flow import BringFlow, Bringing
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.ways_in_flow import WaysInFlow
from quizapp.ui.pages.bring_page import BringPage


def bringing(
    stage: Stage, services: Services, dates: DatesFlow, arrivals: ArrivalsFlow
) -> tuple[BringFlow, WaysInFlow]:
    """Build the page for files, and the ways in that lead to it."""
    page = BringPage(stage.themes, services.wording.dates)
    dates.add(page)
    stage.shell.add_page(page, stage.shell.tr("Bring files in"), "teacher")
    parts = Bringing(services.bringing, services.taking, services.library, services.recent)
    flow = BringFlow(stage, page, parts)
    return flow, WaysInFlow(stage, page, flow, arrivals)
