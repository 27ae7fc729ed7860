"""What results of learners are taken in with."""

from quizapp.composition.services import Services
from quizapp.ui.flows.collect_flow import CollectFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.pages.collect_page import CollectPage


def collecting(stage: Stage, services: Services, teacher: TeacherFlow) -> CollectFlow:
    """Build the page for files of results."""
    page = CollectPage(stage.themes)
    stage.shell.add_page(page, stage.shell.tr("Results of learners"), "teacher")
    teacher.count_on(page.tabs)
    page.went.connect(teacher.show_part)
    return CollectFlow(stage, page, services.collecting)
