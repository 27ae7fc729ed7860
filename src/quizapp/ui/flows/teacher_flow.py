"""The own questions of a teacher, and what learners reported."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from quizapp.services.library import Library
from quizapp.services.reports import Reports
from quizapp.services.write_questions import WriteQuestions, WrittenSet
from quizapp.session.report import ProblemReport
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.teacher_page import TeacherPage


@dataclass(frozen=True, slots=True)
class _Found:
    """What there is to show: own sets, all notes, and the titles of the sets by id."""

    written: tuple[WrittenSet, ...]
    reports: tuple[ProblemReport, ...]
    titles: Mapping[str, str]


class TeacherFlow(QObject):
    """Shows the own sets and the notes about questions."""

    opened = Signal(str, str)
    """A set is to be written in, by its id; a new one has a title and no id."""

    def __init__(
        self,
        stage: Stage,
        page: TeacherPage,
        reports: Reports,
        library: Library,
        writing: WriteQuestions,
    ) -> None:
        """Listen to the page; the library knows the titles of the sets."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._reports = reports
        self._library = library
        self._writing = writing
        page.sets.opened.connect(lambda set_id: self.opened.emit(set_id, ""))
        page.sets.begun.connect(lambda: self.opened.emit("", self.tr("My questions")))
        page.resolved.connect(self._resolve)

    def show(self) -> None:
        """Show the page with all sets and notes."""
        self._stage.shell.show_page(self._page)
        self._refresh()

    def _refresh(self) -> None:
        self._stage.background.run(self, self._gather, self._present, self._stage.tell)

    def _gather(self) -> _Found:
        """Look for everything; runs on the worker."""
        titles = {known.id: known.title for known in self._library.all()}
        return _Found(self._writing.sets(), self._reports.all(), titles)

    def _present(self, found: _Found) -> None:
        self._page.sets.present(found.written)
        self._page.show_reports(found.reports, found.titles, self._stage.moments)

    def _resolve(self, report_id: UUID) -> None:
        work = partial(self._reports.resolve, report_id)
        self._stage.background.run(self, work, lambda _: self._refresh(), self._stage.tell)
