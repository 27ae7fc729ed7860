"""What results are handed in and taken in with."""

from quizapp.composition.services import Services
from quizapp.composition.start import Start
from quizapp.ui.flows.collect_flow import CollectFlow
from quizapp.ui.flows.hand_in_flow import HandInFlow
from quizapp.ui.flows.home_flow import HomeFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.library.teacher_tabs import RESULTS
from quizapp.ui.pages.collect_page import CollectPage
from quizapp.ui.pages.history_page import HistoryPage
from quizapp.ui.pages.results_page import ResultsPage


def collecting(stage: Stage, services: Services, home: HomeFlow, start: Start) -> CollectFlow:
    """Build the page for files of results."""
    page = CollectPage(stage.themes)
    stage.shell.add_page(page, stage.shell.tr("Results of learners"), "teacher")
    flow = CollectFlow(stage, page, services.collecting)
    flow.changed.connect(home.refresh)
    start.window.closed.connect(flow.stop)
    return flow


def lead_to(collect: CollectFlow, teacher: TeacherFlow) -> None:
    """Build the ways between the files of results and the other parts of the teacher's area."""

    def go(part: str) -> None:
        if part == RESULTS:
            collect.show()

    teacher.went.connect(go)
    collect.page.went.connect(teacher.show_part)
    collect.left.connect(teacher.show)


def hand_in_from_results(stage: Stage, services: Services, page: ResultsPage) -> None:
    """Let the page of results hand in its quiz."""
    flow = HandInFlow(stage, services.handing_in, services.people)
    page.hand_in_requested.connect(flow.hand_in)


def hand_in_from_history(stage: Stage, services: Services, page: HistoryPage) -> None:
    """Let the page of the history hand in all finished quizzes."""
    flow = HandInFlow(stage, services.handing_in, services.people)
    page.hand_in_asked.connect(flow.hand_in_all)
