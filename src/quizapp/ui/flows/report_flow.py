"""Reports about a learner or a class: printed, or saved as PDF."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from quizapp.classroom.school_class import SchoolClass
from quizapp.generation.wording import Wording
from quizapp.services.file_names import file_stem
from quizapp.services.whole_file import replace_file
from quizapp.services.withheld import Discretion, ToldLaterError
from quizapp.services.write_reports import WriteReports
from quizapp.session.learner import Learner
from quizapp.session.paper import PageSize
from quizapp.ui.flows.file_choice import place_for
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.review_page import ReviewPage
from quizapp.ui.printing.print_run import page_layout
from quizapp.ui.printing.report_run import Report, ReportRun

Subject = Learner | SchoolClass


class ReportFlow(QObject):
    """Asks where to; the worker gathers the report and sets the pages."""

    def __init__(
        self,
        stage: Stage,
        page: ReviewPage,
        reports: WriteReports,
        wording: Wording,
        resources: Path,
        discretion: Discretion,
    ) -> None:
        """Listen to the page, where the learner or class is chosen."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._reports = reports
        self._wording = wording
        self._resources = resources
        self._discretion = discretion
        page.report_printed.connect(lambda: self.choose_printer(self._chosen))
        page.report_saved.connect(lambda: self.choose_file(self._chosen))

    def save(self, file: Path, about: Subject | None = None) -> None:
        """Write a report into a file, which is replaced as a whole."""
        made = self._maker(about or self._chosen)
        if made is not None:
            said = self.tr("The report is in “{path}” now.").format(path=file)
            self._do(lambda: replace_file(file, made().pdf(PageSize.A4)), said, file)

    def print(self, printer: QPrinter, about: Subject | None = None) -> None:
        """Print a report."""
        made = self._maker(about or self._chosen)
        if made is not None:
            said = self.tr("The report is on its way to the printer.")
            self._do(lambda: made().paint(printer), said)

    @property
    def _chosen(self) -> Subject | None:
        """The learner or class that is chosen on the page."""
        return self._page.filters.chosen_learner or self._page.filters.chosen_class

    def _maker(self, about: Subject | None) -> Callable[[], ReportRun] | None:
        """Return what makes the report on the worker, None if it is about nobody."""
        gather: Callable[[], Report]
        if isinstance(about, Learner):
            gather = partial(self._reports.learner, about)
        elif about is not None:
            gather = partial(self._reports.school_class, about)
        else:
            return None
        words = self._wording.in_style(self._stage.settings.date_style)
        moments = self._stage.moments
        return lambda: ReportRun(self._seemly(gather()), words, self._resources, moments)

    def _seemly(self, report: Report) -> Report:
        """Return a report that may be seen now; raises ToldLaterError otherwise."""
        if report.told_later and not self._discretion.lets_see:
            raise ToldLaterError
        return report

    def _do(self, work: Callable[[], None], said: str, file: Path | None = None) -> None:
        def then(_: None) -> None:
            self._stage.shell.notice.present(said, "ok", file)

        self._stage.background.run(self, work, then, self._stage.tell)

    def choose_file(self, about: Subject | None) -> None:
        """Ask where a report goes, and write it there."""
        if about is None:
            return
        dialog = QFileDialog(self._stage.shell, self.tr("Save the report as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        name = f"{file_stem(about.name)}_{self._stage.clock().astimezone():%Y-%m-%d}.pdf"
        dialog.selectFile(place_for(name))
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen), about))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_printer(self, about: Subject | None) -> None:
        """Ask for a printer, and print a report."""
        if about is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setPageLayout(page_layout(PageSize.A4))
        dialog = QPrintDialog(printer, self._stage.shell)
        dialog.accepted.connect(lambda: self.print(printer, about))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
