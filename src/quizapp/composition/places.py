"""The places of the rail besides home and teacher."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from platform import python_version

from PySide6.QtCore import qVersion

from quizapp.composition.services import Services
from quizapp.services.program_version import program_version
from quizapp.ui.flows.help_flow import HelpFlow
from quizapp.ui.flows.history_flow import HistoryFlow
from quizapp.ui.flows.home_flow import HomeFlow
from quizapp.ui.flows.results_flow import ResultsFlow
from quizapp.ui.flows.settings_flow import SettingsFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.help_page import About, HelpPage
from quizapp.ui.pages.history_page import HistoryPage
from quizapp.ui.pages.settings_page import SettingsPage


def places(
    stage: Stage, services: Services, home: HomeFlow, results: ResultsFlow
) -> Mapping[str, Callable[[], object]]:
    """Build history, settings and help; return what shows each of them."""
    shell, themes = stage.shell, stage.themes
    history_page = HistoryPage(themes)
    settings_page = SettingsPage(themes, services.file)
    help_page = HelpPage(themes, _about(services.file.parent))
    shell.add_page(history_page, shell.tr("History"), "history")
    shell.add_page(settings_page, shell.tr("Settings"), "settings")
    shell.add_page(help_page, shell.tr("Help"), "help")
    history_page.opened.connect(partial(results.open, place="history"))
    history_page.start_asked.connect(home.show)
    return {
        "history": HistoryFlow(stage, history_page, services.history).show,
        "settings": SettingsFlow(stage, settings_page, services.people, services.file).show,
        "help": HelpFlow(stage, help_page).show,
    }


def _about(data_dir: Path) -> About:
    """Return what the program says about itself."""
    return About(program_version() or "?", qVersion(), python_version(), data_dir)
