"""What learners reported, and dealing with it."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from quizapp.services.library import Library
from quizapp.services.reports import Reports
from quizapp.session.report import ProblemReport
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.teacher_page import TeacherPage


class TeacherFlow(QObject):
    """Shows the notes about questions."""

    def __init__(self, stage: Stage, page: TeacherPage, reports: Reports, library: Library) -> None:
        """Listen to the page; the library knows the titles of the sets."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._reports = reports
        self._library = library
        page.resolved.connect(self._resolve)

    def show(self) -> None:
        """Show the page with all notes."""
        self._stage.shell.show_page(self._page)
        self._refresh()

    def _refresh(self) -> None:
        self._stage.background.run(self, self._gather, self._present, self._stage.tell)

    def _gather(self) -> tuple[tuple[ProblemReport, ...], dict[str, str]]:
        """Return all notes, and the titles of the sets by id; runs on the worker."""
        return self._reports.all(), {known.id: known.title for known in self._library.all()}

    def _present(self, found: tuple[tuple[ProblemReport, ...], dict[str, str]]) -> None:
        reports, titles = found
        self._page.show_reports(reports, titles, self._stage.moments)

    def _resolve(self, report_id: UUID) -> None:
        work = partial(self._reports.resolve, report_id)
        self._stage.background.run(self, work, lambda _: self._refresh(), self._stage.tell)
