"""Reports on a printer or as PDF."""

from dataclasses import dataclass
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from PySide6.QtCore import QUuid
from PySide6.QtGui import QPagedPaintDevice

from quizapp.generation.wording import Wording
from quizapp.services.write_reports import ClassReport, LearnerReport
from quizapp.session.paper import PageSize
from quizapp.ui.printing.pdf import pdf_bytes
from quizapp.ui.printing.press import Press
from quizapp.ui.printing.print_run import Run, paint_runs, run_of
from quizapp.ui.printing.report_sheets import ReportSheets, named
from quizapp.ui.words.moments import Moments

Report = LearnerReport | ClassReport


@dataclass(frozen=True, slots=True)
class ReportRun:
    """Sets one report; needs a QGuiApplication with the bundled fonts."""

    report: Report
    wording: Wording
    resources: Path
    moments: Moments

    @property
    def title(self) -> str:
        """Whom or what the report is about."""
        if isinstance(self.report, LearnerReport):
            return named(self.report.learner)
        return self.report.school_class.name

    def paint(self, device: QPagedPaintDevice) -> None:
        """Print on a device; raises OSError if it takes no pages."""
        paint_runs(device, Press.read(self.resources, self.wording, 0), self._runs)

    def pdf(self, size: PageSize = PageSize.A4) -> bytes:
        """Return the report as a PDF file."""
        name = f"{self.title} {self.report.at.isoformat()} {size}"
        return pdf_bytes(self.title, QUuid(str(uuid5(NAMESPACE_OID, name))), size, self.paint)

    def _runs(self, press: Press, room: float) -> list[Run]:
        sheets, report = ReportSheets(press, self.moments), self.report
        if isinstance(report, LearnerReport):
            groups = sheets.learner(report)
        else:
            groups = sheets.school_class(report)
        foot = f"{self.title} · {self.moments.day(report.at)}"
        return [run_of(press, foot, groups, room)]
