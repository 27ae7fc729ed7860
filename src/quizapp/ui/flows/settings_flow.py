"""Settings: from the page to the file, and from the file to all who follow it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from quizapp.services.people import People
from quizapp.settings import Settings
from quizapp.ui.flows.folder import show_folder
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.settings_page import SettingsPage
from quizapp.ui.words.errors import words_for


class SettingsFlow(QObject):
    """Shows the settings and keeps what is chosen."""

    def __init__(self, stage: Stage, page: SettingsPage, people: People, results: Path) -> None:
        """Listen to the page; `results` is the file that it offers to show."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._people = people
        page.changed.connect(self._change)
        page.file_asked.connect(lambda: show_folder(results))
        stage.preferences.changed.connect(self._present)
        stage.preferences.refused.connect(self._refuse)
        self._present()

    def show(self) -> None:
        """Show the page."""
        self._stage.shell.show_page(self._page)

    def _change(self, settings: Settings) -> None:
        """Keep the settings; whoever gives a name for the first time takes the results along."""
        if settings.learner and not self._stage.settings.learner:
            work = partial(self._people.adopt, settings.learner)
            self._stage.background.run(self, work, lambda _: None, self._stage.tell)
        self._stage.preferences.change(settings)

    def _present(self) -> None:
        self._page.show_settings(self._stage.settings)

    def _refuse(self, error: Exception) -> None:
        words = self.tr("The settings could not be kept; they count until you quit. {reason}")
        reason = words_for(error)
        self._stage.shell.notice.present(words.format(reason=reason))
