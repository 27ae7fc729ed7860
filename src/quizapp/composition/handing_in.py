"""What one's own results are handed in with."""

from quizapp.composition.services import Services
from quizapp.ui.flows.hand_in_flow import HandInFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.history_page import HistoryPage
from quizapp.ui.pages.results_page import ResultsPage


def hand_in_from_results(stage: Stage, services: Services, page: ResultsPage) -> None:
    """Let the page of results hand in its quiz."""
    flow = HandInFlow(stage, services.handing_in, services.people)
    page.hand_in_requested.connect(flow.hand_in)


def hand_in_from_history(stage: Stage, services: Services, page: HistoryPage) -> None:
    """Let the page of the history hand in all finished quizzes."""
    flow = HandInFlow(stage, services.handing_in, services.people)
    page.hand_in_asked.connect(flow.hand_in_all)
