"""The places of the rail besides home and teacher."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from platform import python_version

from PySide6.QtCore import qVersion

from quizapp.composition.collecting import hand_in_from_history
from quizapp.composition.services import Services
from quizapp.paths import bundled
from quizapp.services.program_version import program_version
from quizapp.ui.classes.area_card import AreaCard
from quizapp.ui.copies.copies_card import CopiesCard
from quizapp.ui.flows.area_flow import AreaFlow
from quizapp.ui.flows.copies_flow import CopiesFlow
from quizapp.ui.flows.help_flow import HelpFlow
from quizapp.ui.flows.history_flow import HistoryFlow
from quizapp.ui.flows.home_flow import HomeFlow
from quizapp.ui.flows.results_flow import ResultsFlow
from quizapp.ui.flows.settings_flow import SettingsFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.guides.guide import read_guides
from quizapp.ui.pages.help_page import About, HelpPage
from quizapp.ui.pages.history_page import HistoryPage
from quizapp.ui.pages.lock_page import LockPage
from quizapp.ui.pages.settings_page import SettingsPage
from quizapp.ui.shell import Shell
from quizapp.ui.widgets.undo_bar import UndoBar


def places(
    stage: Stage, services: Services, home: HomeFlow, results: ResultsFlow
) -> Mapping[str, Callable[[], object]]:
    """Build history, settings and help; return what shows each of them."""
    shell, themes = stage.shell, stage.themes
    history_page = HistoryPage(themes)
    guides = read_guides(bundled("resources") / "help", services.wording.language)
    settings_page = SettingsPage(themes, services.file)
    help_page = HelpPage(themes, _about(services.file.parent), guides)
    shell.add_page(history_page, shell.tr("History"), "history")
    shell.add_page(settings_page, shell.tr("Settings"), "settings")
    shell.add_page(help_page, shell.tr("Help"), "help")
    history = HistoryFlow(stage, history_page, services.history, services.people)
    area = _area(stage, services, settings_page)
    area.shut.connect(lambda: history.show() if shell.page is history_page else None)
    history_page.opened.connect(partial(results.open, place="history"))
    history_page.start_asked.connect(home.show)
    hand_in_from_history(stage, services, history_page)
    return {
        "history": history.show,
        "settings": _settings(stage, services, settings_page),
        "help": HelpFlow(stage, help_page).show,
    }


def _settings(stage: Stage, services: Services, page: SettingsPage) -> Callable[[], object]:
    """Add the copies of the results to the settings; return what shows the page."""
    card, undo = CopiesCard(stage.themes), UndoBar(stage.themes, "undo-2")
    page.add_part(undo)
    page.add_part(card)
    card.unfolded.connect(partial(page.reveal, card))
    settings = SettingsFlow(stage, page, services.people, services.file)
    held = partial(_is_held, stage.shell, page)
    copies = CopiesFlow(stage, (card, undo), services.backups, services.store.close, held)

    def show() -> None:
        copies.show()
        settings.show()

    return show


def _is_held(shell: Shell, page: SettingsPage) -> bool:
    """Ask for the passphrase before what belongs to the teacher is done, if there is one."""
    if shell.is_locked:
        shell.held.emit(page)
    return shell.is_locked


def _area(stage: Stage, services: Services, settings: SettingsPage) -> AreaFlow:
    """Build the lock of the teacher's area, and the card that it is set by."""
    area = services.school.area
    card = AreaCard(stage.themes, area.file)
    settings.add_part(card)
    card.unfolded.connect(partial(settings.reveal, card))
    page = LockPage(stage.themes)
    stage.shell.add_page(page, stage.shell.tr("Teacher"), "teacher", for_everybody=True)
    return AreaFlow(stage, page, card, area, services.school.area_state)


def _about(data_dir: Path) -> About:
    """Return what the program says about itself."""
    return About(program_version() or "?", qVersion(), python_version(), data_dir)
