"""What a teacher looks after classes and learners with, and what these say who they are with."""

from functools import cache
from pathlib import Path

from quizapp.composition.services import Services
from quizapp.ui.flows.arrivals_flow import ArrivalsFlow
from quizapp.ui.flows.classes_flow import ClassesFlow
from quizapp.ui.flows.home_flow import HomeFlow
from quizapp.ui.flows.roster_flow import RosterFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.flows.who_flow import WhoFlow
from quizapp.ui.library.teacher_tabs import CLASSES
from quizapp.ui.pages.classes_page import ClassesPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.roster_page import RosterPage
from quizapp.ui.pages.who_page import WhoPage


def class_keeping(
    stage: Stage, services: Services, teacher: TeacherFlow, arrivals: ArrivalsFlow
) -> None:
    """Lead to classes and rosters; their pages are built when they are first wanted."""

    @cache
    def both() -> tuple[ClassesFlow, RosterFlow]:
        page = ClassesPage(stage.themes)
        stage.shell.add_page(page, stage.shell.tr("Classes"), "teacher")
        classes = ClassesFlow(stage, page, services.school.classes, services.school.rosters)
        classes.report_printed.connect(teacher.report_printed)
        classes.report_saved.connect(teacher.report_saved)
        classes.mistakes_asked.connect(teacher.mistakes_asked)
        page.went.connect(teacher.show_part)
        teacher.count_on(page.tabs)
        return classes, _roster(stage, services, classes)

    def go(part: str) -> None:
        if part == CLASSES:
            both()[0].show()

    teacher.went.connect(go)

    def come(path: Path) -> None:
        both()[1].open(path)

    arrivals.roster_came.connect(come)


def _roster(stage: Stage, services: Services, classes: ClassesFlow) -> RosterFlow:
    """Build the page of a roster, and the ways between it and the classes."""
    page = RosterPage(stage.themes)
    stage.shell.add_page(page, stage.shell.tr("Roster"), "teacher")
    roster = RosterFlow(stage, page, services.school.rosters)
    classes.roster_asked.connect(roster.choose)
    roster.left.connect(classes.show)
    roster.taken.connect(classes.tell)
    return roster


def choosing(stage: Stage, services: Services, home_page: HomePage, home: HomeFlow) -> None:
    """Build the page on which somebody says who they are."""
    page = WhoPage(stage.themes)
    stage.shell.add_page(page, stage.shell.tr("Who practises"), "home")
    who = WhoFlow(stage, page, home_page, services.school.classes, services.people)
    who.left.connect(home.show)
