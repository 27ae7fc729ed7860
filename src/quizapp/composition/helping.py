"""What the guides are read on."""

from pathlib import Path
from platform import python_version

from PySide6.QtCore import qVersion

from quizapp.composition.services import Services
from quizapp.paths import bundled
from quizapp.services.program_version import program_version
from quizapp.ui.flows.help_flow import HelpFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.guides.guide import read_guides
from quizapp.ui.pages.help_page import About, HelpPage


def helping(stage: Stage, services: Services) -> HelpFlow:
    """Build the page of help."""
    guides = read_guides(bundled("resources") / "help", services.wording.language)
    page = HelpPage(stage.themes, _about(services.file.parent), guides)
    stage.shell.add_page(page, stage.shell.tr("Help"), "help")
    return HelpFlow(stage, page)


def _about(data_dir: Path) -> About:
    """Return what the program says about itself."""
    return About(program_version() or "?", qVersion(), python_version(), data_dir)
