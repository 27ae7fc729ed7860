"""What a teacher looks after classes and learners with."""

from quizapp.composition.services import Services
from quizapp.ui.flows.classes_flow import ClassesFlow
from quizapp.ui.flows.roster_flow import RosterFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.library.teacher_tabs import CLASSES
from quizapp.ui.pages.classes_page import ClassesPage
from quizapp.ui.pages.roster_page import RosterPage
from quizapp.ui.pages.teacher_page import TeacherPage


def class_keeping(
    stage: Stage, services: Services, teacher_page: TeacherPage, teacher: TeacherFlow
) -> ClassesFlow:
    """Build the page of classes, and the ways between it and the other parts of the area."""
    page = ClassesPage(stage.themes)
    stage.shell.add_page(page, stage.shell.tr("Classes"), "teacher")
    classes = ClassesFlow(stage, page, services.school.classes, services.school.rosters)

    roster_page = RosterPage(stage.themes)
    stage.shell.add_page(roster_page, stage.shell.tr("Roster"), "teacher")
    roster = RosterFlow(stage, roster_page, services.school.rosters)
    classes.roster_asked.connect(roster.choose)
    roster.left.connect(classes.show)
    roster.taken.connect(classes.tell)

    def go(part: str) -> None:
        if part == CLASSES:
            classes.show()

    teacher_page.went.connect(go)
    page.went.connect(teacher.show_part)
    return classes
