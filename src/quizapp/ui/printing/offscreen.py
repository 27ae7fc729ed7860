"""PDF files where there is no display and no window."""

from pathlib import Path

from PySide6.QtCore import QHashSeed
from PySide6.QtGui import QGuiApplication

from quizapp.generation.wording import Wording
from quizapp.session.paper import PageSize, Paper, Part
from quizapp.ui.fonts import install_fonts
from quizapp.ui.printing.pdf import pdf_of


def offscreen_pdf(
    paper: Paper, wording: Wording, resources: Path, size: PageSize, part: Part
) -> bytes:
    """Return a part of a paper as PDF, with an application of its own if there is none."""
    prepare_offscreen(resources)
    return pdf_of(paper, wording, resources, size, part)


def prepare_offscreen(resources: Path) -> None:
    """Make an application with the bundled fonts if there is none.

    Qt writes fonts in the order of its hashes, which is then the same in every process.
    """
    application = QGuiApplication.instance()
    if application is None:
        QHashSeed.setDeterministicGlobalSeed()
        application = QGuiApplication(["quizapp", "-platform", "offscreen"])
        install_fonts(resources / "fonts")
