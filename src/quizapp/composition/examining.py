"""What exams are taken with."""

from quizapp.composition.services import Services
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.exam_flow import ExamFlow
from quizapp.ui.flows.hand_in_flow import HandInFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.exam_end_page import ExamEndPage
from quizapp.ui.pages.exam_page import ExamPage
from quizapp.ui.pages.exam_start_page import ExamStartPage


def examining(stage: Stage, services: Services, dates: DatesFlow) -> ExamFlow:
    """Build the pages of an exam."""
    shell, themes = stage.shell, stage.themes
    start, exam, end = (
        ExamStartPage(themes),
        ExamPage(themes, services.wording.dates),
        ExamEndPage(themes),
    )
    dates.add(exam.sheet)
    shell.add_page(start, shell.tr("Before the start"), "home")
    shell.add_full_page(exam, shell.tr("Exam"))
    shell.add_page(end, shell.tr("Handed in"), "home")
    handing = HandInFlow(stage, services.handing_in, services.people)
    end.hand_in_asked.connect(handing.hand_in)
    return ExamFlow(stage, (start, exam, end), services.exams.taking, services.people)
