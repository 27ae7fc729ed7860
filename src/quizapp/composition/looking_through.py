"""What the results of learners are looked through with."""

from collections.abc import Callable

from quizapp.composition.services import Services
from quizapp.paths import bundled
from quizapp.services.progress import LookBack
from quizapp.services.review_answers import ReviewAnswers
from quizapp.services.withheld import Discretion
from quizapp.services.write_reports import WriteReports
from quizapp.storage.review import ReviewStore
from quizapp.ui.flows.collect_flow import CollectFlow
from quizapp.ui.flows.report_flow import ReportFlow
from quizapp.ui.flows.results_flow import ResultsFlow
from quizapp.ui.flows.review_flow import ReviewFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.pages.review_page import ReviewPage
from quizapp.ui.words.question_words import QuestionWords


def looking_through(
    stage: Stage,
    services: Services,
    collect: Callable[[], CollectFlow],
    results: Callable[[], ResultsFlow],
    teacher: TeacherFlow,
) -> tuple[ReviewFlow, ReportFlow]:
    """Build the page of all answers, and what writes reports."""
    page = ReviewPage(stage.themes, QuestionWords(services.wording).kind)
    stage.shell.add_page(page, stage.shell.tr("Answers of learners"), "teacher")
    area = services.school.area
    discretion = Discretion(lambda: area.state().is_protected)
    answers = ReviewAnswers(
        services.store,
        ReviewStore(services.store.file),
        services.school.classes,
        services.exams.taking.withheld,
        discretion,
        services.library.titles,
    )
    review = ReviewFlow(stage, page, answers, results, discretion)
    reports = _reports(services, stage)
    report = ReportFlow(stage, page, reports, services.wording, bundled("resources"), discretion)
    teacher.count_on(page.tabs)
    page.went.connect(teacher.show_part)
    page.files_asked.connect(lambda: collect().show())
    return review, report


def _reports(services: Services, stage: Stage) -> WriteReports:
    """Build what gathers reports; whoever teaches sees what learners are told later."""
    store, library, clock = services.store, services.library, stage.clock
    return WriteReports(
        store,
        ReviewStore(store.file),
        library,
        LookBack(store, library, services.quizzes, clock),
        services.school.classes,
        clock,
        services.exams.taking.withheld,
    )
