"""What the program is set up with."""

from collections.abc import Callable
from functools import partial

from quizapp.composition.services import Services
from quizapp.ui.classes.area_card import AreaCard
from quizapp.ui.copies.copies_card import CopiesCard
from quizapp.ui.flows.area_flow import AreaFlow
from quizapp.ui.flows.copies_flow import CopiesFlow
from quizapp.ui.flows.settings_flow import SettingsFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.settings_page import SettingsPage
from quizapp.ui.shell import Shell
from quizapp.ui.widgets.undo_bar import UndoBar


def adjusting(stage: Stage, services: Services, area: AreaFlow) -> Callable[[], object]:
    """Build the settings, with passphrase and copies of the results; return what shows them."""
    page = SettingsPage(stage.themes, services.file)
    stage.shell.add_page(page, stage.shell.tr("Settings"), "settings")
    passphrase = AreaCard(stage.themes, services.school.area.file)
    page.add_part(passphrase)
    passphrase.unfolded.connect(partial(page.reveal, passphrase))
    area.serve(passphrase)
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
