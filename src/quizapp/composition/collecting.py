"""What results are handed in and taken in with."""

from quizapp.composition.services import Services
from quizapp.composition.start import Start
from quizapp.paths import bundled
from quizapp.services.progress import LookBack
from quizapp.services.review_answers import ReviewAnswers
from quizapp.services.withheld import Discretion
from quizapp.services.write_reports import WriteReports
from quizapp.storage.review import ReviewStore
from quizapp.ui.flows.collect_flow import CollectFlow
from quizapp.ui.flows.hand_in_flow import HandInFlow
from quizapp.ui.flows.home_flow import HomeFlow
from quizapp.ui.flows.report_flow import ReportFlow
from quizapp.ui.flows.results_flow import ResultsFlow
from quizapp.ui.flows.review_flow import ReviewFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.library.teacher_tabs import RESULTS
from quizapp.ui.pages.collect_page import CollectPage
from quizapp.ui.pages.history_page import HistoryPage
from quizapp.ui.pages.results_page import ResultsPage
from quizapp.ui.pages.review_page import ReviewPage
from quizapp.ui.words.question_words import QuestionWords


def collecting(stage: Stage, services: Services, home: HomeFlow, start: Start) -> CollectFlow:
    """Build the page for files of results."""
    page = CollectPage(stage.themes)
    stage.shell.add_page(page, stage.shell.tr("Results of learners"), "teacher")
    flow = CollectFlow(stage, page, services.collecting)
    flow.changed.connect(home.refresh)
    start.window.closed.connect(flow.stop)
    return flow


def looking_through(
    stage: Stage,
    services: Services,
    collect: CollectFlow,
    results: ResultsFlow,
    teacher: TeacherFlow,
) -> None:
    """Build the page of all answers, and the ways between it and the rest of the area."""
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
    teacher.report_printed.connect(report.choose_printer)
    teacher.report_saved.connect(report.choose_file)
    teacher.mistakes_asked.connect(review.show_mistakes)

    def go(part: str) -> None:
        if part == RESULTS:
            review.show()

    teacher.went.connect(go)
    for tabs in (page.tabs, collect.page.tabs):
        teacher.count_on(tabs)
    collect.page.went.connect(teacher.show_part)
    page.went.connect(teacher.show_part)
    page.files_asked.connect(collect.show)
    collect.left.connect(review.show)


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


def hand_in_from_results(stage: Stage, services: Services, page: ResultsPage) -> None:
    """Let the page of results hand in its quiz."""
    flow = HandInFlow(stage, services.handing_in, services.people)
    page.hand_in_requested.connect(flow.hand_in)


def hand_in_from_history(stage: Stage, services: Services, page: HistoryPage) -> None:
    """Let the page of the history hand in all finished quizzes."""
    flow = HandInFlow(stage, services.handing_in, services.people)
    page.hand_in_asked.connect(flow.hand_in_all)
