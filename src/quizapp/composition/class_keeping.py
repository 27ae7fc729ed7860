"""What a teacher looks after classes and learners with, and what these say who they are with."""

from quizapp.composition.services import Services
from quizapp.ui.flows.classes_flow import ClassesFlow
from quizapp.ui.flows.roster_flow import RosterFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.pages.classes_page import ClassesPage
from quizapp.ui.pages.roster_page import RosterPage


def class_keeping(
    stage: Stage, services: Services, teacher: TeacherFlow
) -> tuple[ClassesFlow, RosterFlow]:
    """Build the pages of classes and of rosters, and the ways between them."""
    page = ClassesPage(stage.themes)
    stage.shell.add_page(page, stage.shell.tr("Classes"), "teacher")
    classes = ClassesFlow(stage, page, services.school.classes, services.school.rosters)
    classes.report_printed.connect(teacher.report_printed)
    classes.report_saved.connect(teacher.report_saved)
    classes.mistakes_asked.connect(teacher.mistakes_asked)
    page.went.connect(teacher.show_part)
    teacher.count_on(page.tabs)
    return classes, _roster(stage, services, classes)


def _roster(stage: Stage, services: Services, classes: ClassesFlow) -> RosterFlow:
    """Build the page of a roster."""
    page = RosterPage(stage.themes)
    stage.shell.add_page(page, stage.shell.tr("Roster"), "teacher")
    roster = RosterFlow(stage, page, services.school.rosters)
    classes.roster_asked.connect(roster.choose)
    roster.left.connect(classes.show)
    roster.taken.connect(classes.tell)
    return roster
