"""What a teacher sets assignments with."""

from functools import cache

from quizapp.composition.services import Services
from quizapp.ui.flows.arrivals_flow import ArrivalsFlow
from quizapp.ui.flows.assignments_flow import AssignmentsFlow
from quizapp.ui.flows.handout_flow import HandoutFlow
from quizapp.ui.flows.home_flow import HomeFlow
from quizapp.ui.flows.results_flow import ResultsFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.library.teacher_tabs import ASSIGNMENTS
from quizapp.ui.pages.assignments_page import AssignmentsPage
from quizapp.ui.pages.change_assignment_page import ChangeAssignmentPage
from quizapp.ui.pages.handout_page import HandoutPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.new_assignment_page import NewAssignmentPage
from quizapp.ui.pages.outcome_page import OutcomePage


def setting(
    stage: Stage,
    services: Services,
    teacher: TeacherFlow,
    results: ResultsFlow,
    handouts: HandoutFlow,
) -> None:
    """Lead to the assignments; their pages are built when they are first wanted."""

    @cache
    def assignments() -> AssignmentsFlow:
        return _assignments(stage, services, teacher, results, handouts)

    def go(part: str) -> None:
        if part == ASSIGNMENTS:
            assignments().show()

    teacher.went.connect(go)


def _assignments(
    stage: Stage,
    services: Services,
    teacher: TeacherFlow,
    results: ResultsFlow,
    handouts: HandoutFlow,
) -> AssignmentsFlow:
    """Build the pages of assignments, and the ways from them to the rest of the area."""
    shell, themes = stage.shell, stage.themes
    page, form = AssignmentsPage(themes), NewAssignmentPage(themes)
    change, outcome = ChangeAssignmentPage(themes), OutcomePage(themes)
    shell.add_page(page, shell.tr("Assignments"), "teacher")
    shell.add_page(form, shell.tr("New assignment"), "teacher")
    shell.add_page(change, shell.tr("Change an assignment"), "teacher")
    shell.add_page(outcome, shell.tr("Results of an assignment"), "teacher")
    exams = services.exams
    flow = AssignmentsFlow(
        stage,
        (page, form, change, outcome),
        exams.setting,
        exams.taking,
        services.library,
        services.saved,
    )
    page.went.connect(teacher.show_part)
    teacher.count_on(page.tabs)
    page.handed_out.connect(handouts.choose)
    back = flow.open_again
    flow.quiz_opened.connect(lambda quiz: results.show(quiz, "teacher", back, for_teacher=True))
    return flow


def handing_out(
    stage: Stage, services: Services, page: HomePage, home: HomeFlow, arrivals: ArrivalsFlow
) -> HandoutFlow:
    """Build the page for exams that come as files."""
    seen = HandoutPage(stage.themes)
    stage.shell.add_page(seen, stage.shell.tr("Exam as a file"), "home")
    flow = HandoutFlow(stage, seen, services.exams.handing_out)
    arrivals.exam_came.connect(flow.open)
    flow.arrived.connect(page.assignments.expect)
    flow.left.connect(home.show)
    return flow
