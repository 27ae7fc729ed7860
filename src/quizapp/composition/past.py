"""What quizzes of the past are listed with."""

from quizapp.composition.handing_in import hand_in_from_history
from quizapp.composition.services import Services
from quizapp.ui.flows.area_flow import AreaFlow
from quizapp.ui.flows.history_flow import HistoryFlow
from quizapp.ui.flows.home_flow import HomeFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.history_page import HistoryPage


def past(
    stage: Stage, services: Services, home: HomeFlow, area: AreaFlow
) -> tuple[HistoryFlow, HistoryPage]:
    """Build the page of the history; what it shows depends on the lock of the area."""
    shell, page = stage.shell, HistoryPage(stage.themes)
    shell.add_page(page, shell.tr("History"), "history")
    history = HistoryFlow(stage, page, services.history, services.people)
    area.shut.connect(lambda: history.show() if shell.page is page else None)
    page.start_asked.connect(home.show)
    hand_in_from_history(stage, services, page)
    return history, page
