"""What the timeline of a whole set is looked at with."""

from quizapp.composition.services import Services
from quizapp.services.set_timeline import SetTimelines
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.timeline_flow import TimelineFlow
from quizapp.ui.pages.timeline_page import TimelinePage


def chronicling(stage: Stage, services: Services, dates: DatesFlow) -> TimelineFlow:
    """Build the page of timelines."""
    page = TimelinePage(stage.themes, services.wording.dates)
    dates.add(page)
    stage.shell.add_page(page, stage.shell.tr("Timeline"), "home")
    timelines = SetTimelines(services.library, services.look_back)
    return TimelineFlow(stage, page, timelines, services.people)
