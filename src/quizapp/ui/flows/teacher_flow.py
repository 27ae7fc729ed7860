"""What a teacher looks after: all sets as they are, and what learners reported."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from quizapp.services.reports import Reports, unresolved
from quizapp.services.set_problems import SetProblems
from quizapp.services.teacher_overview import TeacherOverview, TeacherOverviews
from quizapp.session.report import ProblemReport
from quizapp.ui.flows.filling import Filling
from quizapp.ui.flows.stage import Stage
from quizapp.ui.library.teacher_tabs import REPORTS, SETS, TeacherTabs
from quizapp.ui.pages.teacher_page import TeacherPage


class TeacherFlow(QObject):
    """Shows the page; what is done with sets there is the matter of another flow."""

    shown = Signal()
    """The page was opened."""

    row_opened = Signal(str, int)
    """A set is to be written in, at the row of an event."""

    went = Signal(str)
    """A part of the area that has a page of its own, by its name in the tabs."""

    report_printed = Signal(object)
    report_saved = Signal(object)
    """A report about a Learner or a SchoolClass is wanted."""

    mistakes_asked = Signal(object)
    """What a Learner did not know of late is wanted."""

    counted = Signal(int)
    """So many reported questions wait for somebody."""

    question_opened = Signal(str, int)
    """A set is to be written in, at a written question."""

    def __init__(
        self,
        stage: Stage,
        page: TeacherPage,
        overviews: TeacherOverviews,
        reports: Reports,
        problems: SetProblems,
    ) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._filling = Filling(stage, page, self)
        self._overviews = overviews
        self._reports = reports
        self._reported: int | None = None
        self._problems = problems
        page.went.connect(self.went)
        page.reports.resolved.connect(self._resolve)
        page.reports.opened.connect(self._open)
        page.sets.table.sort_as(stage.settings.sets_order)
        page.sets.table.sorted_anew.connect(self._keep_order)

    def show(self) -> None:
        """Show the page with everything on it."""
        self._stage.shell.show_page(self._page)
        self.refresh()
        self.shown.emit()

    def show_part(self, name: str) -> None:
        """Show one part of the area, by its name in the tabs."""
        if name not in (SETS, REPORTS):
            self.went.emit(name)
            return
        self._page.show_part(name)
        self.show()

    def count_on(self, tabs: TeacherTabs) -> None:
        """Let the tabs of another page say how many reported questions there are, too."""
        self.counted.connect(tabs.show_reported)
        tabs.shown.connect(self._count_once)
        if self._reported is not None:
            tabs.show_reported(self._reported)

    def refresh(self, choose: str = "") -> None:
        """Look for everything anew, and make a set the current one if there is such an id."""
        then = partial(self._present, choose)
        self._filling.read(self._overviews.get, then)

    def _keep_order(self, order: str) -> None:
        self._stage.preferences.change(replace(self._stage.settings, sets_order=order))

    def _count_once(self) -> None:
        """Count reported questions if that was not done yet: a file may lead to another page."""
        if self._reported is None:
            self._stage.background.run(
                self,
                self._reports.all,
                lambda reports: self._tell_count(unresolved(reports)),
                self._stage.tell,
            )

    def _tell_count(self, count: int) -> None:
        self._reported = count
        self.counted.emit(count)

    def _present(self, choose: str, overview: TeacherOverview) -> None:
        self._page.present(overview, self._stage.moments)
        self._tell_count(overview.unresolved)
        self._page.sets.table.choose(choose)

    def _resolve(self, report: ProblemReport) -> None:
        work = partial(self._reports.resolve, report.id)
        self._stage.background.run(self, work, lambda _: self.refresh(), self._stage.tell)

    def _open(self, report: ProblemReport) -> None:
        work, then = partial(self._place, report), partial(self._go, report)
        self._stage.background.run(self, work, then, self._stage.tell)

    def _place(self, report: ProblemReport) -> tuple[int | None, int | None]:
        """Look for the written question, or else for the event; runs on the worker."""
        question = self._problems.question_of(report.set_id, report.question)
        rows = (self._problems.row_of(report.set_id, fact.event) for fact in report.question.facts)
        return question, next((row for row in rows if row is not None), None)

    def _go(self, report: ProblemReport, place: tuple[int | None, int | None]) -> None:
        question, row = place
        if question is not None:
            self.question_opened.emit(report.set_id, question)
        elif row is not None:
            self.row_opened.emit(report.set_id, row)
        else:
            words = self.tr("What this question asks about is not in the set any more.")
            self._stage.shell.notice.present(words)
