"""What a teacher looks after question sets with."""

from quizapp.composition.services import Services
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.picture_flow import PictureFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.flows.write_flow import WriteFlow
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.pages.write_page import WritePage


def teaching(stage: Stage, services: Services, dates: DatesFlow) -> TeacherFlow:
    """Build the teacher's pages; return what shows the first of them."""
    shell, themes = stage.shell, stage.themes
    page, write_page = TeacherPage(themes, services.wording.dates), WritePage(themes)
    dates.add(page)
    shell.add_page(page, shell.tr("Teacher"), "teacher")
    shell.add_page(write_page, shell.tr("Write questions"), "teacher")
    writing = services.writing
    teacher = TeacherFlow(stage, page, services.reports, services.library, writing)
    write = WriteFlow(stage, write_page, writing)
    PictureFlow(stage, write_page.form)
    teacher.opened.connect(write.show)
    write.left.connect(teacher.show)
    return teacher
