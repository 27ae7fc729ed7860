"""PDF files where there is no display and no window."""

from pathlib import Path

from PySide6.QtCore import QHashSeed
from PySide6.QtGui import QGuiApplication

from quizapp.generation.wording import Wording
from quizapp.session.paper import PageSize, Paper, Part
from quizapp.settings import Language
from quizapp.ui.fonts import install_fonts
from quizapp.ui.printing.pdf import pdf_of
from quizapp.ui.printing.report_run import Report, ReportRun
from quizapp.ui.translations import Translations
from quizapp.ui.words.moments import Moments


def offscreen_pdf(
    paper: Paper, wording: Wording, resources: Path, size: PageSize, part: Part
) -> bytes:
    """Return a part of a paper as PDF, with an application of its own if there is none."""
    _prepare(resources, wording.language)
    return pdf_of(paper, wording, resources, size, part)


def offscreen_report(report: Report, wording: Wording, resources: Path, size: PageSize) -> bytes:
    """Return a report as PDF, with an application of its own if there is none."""
    _prepare(resources, wording.language)
    return ReportRun(report, wording, resources, Moments(report.at)).pdf(size)


def _prepare(resources: Path, language: str) -> None:
    """Make an application with the bundled fonts, in a language, if there is none.

    Qt writes fonts in the order of its hashes, which is then the same in every process.
    """
    application = QGuiApplication.instance()
    if application is None:
        QHashSeed.setDeterministicGlobalSeed()
        application = QGuiApplication(["quizapp", "-platform", "offscreen"])
        install_fonts(resources / "fonts")
        Translations(resources / "translations", parent=application).choose(Language(language))
