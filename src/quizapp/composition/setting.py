"""What a teacher sets assignments with."""

from collections.abc import Callable

from quizapp.composition.services import Services
from quizapp.ui.flows.assignments_flow import AssignmentsFlow
from quizapp.ui.flows.handout_flow import HandoutFlow
from quizapp.ui.flows.results_flow import ResultsFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.pages.assignments_page import AssignmentsPage
from quizapp.ui.pages.change_assignment_page import ChangeAssignmentPage
from quizapp.ui.pages.new_assignment_page import NewAssignmentPage
from quizapp.ui.pages.outcome_page import OutcomePage


def setting(
    stage: Stage,
    services: Services,
    teacher: TeacherFlow,
    results: Callable[[], ResultsFlow],
    handouts: Callable[[], HandoutFlow],
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
    page.handed_out.connect(handouts().choose)
    back = flow.open_again
    flow.quiz_opened.connect(lambda quiz: results().show(quiz, "teacher", back, for_teacher=True))
    return flow
