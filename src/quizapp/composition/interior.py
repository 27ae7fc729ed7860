"""What is inside the window: built once everything is open, and anew for another language."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from quizapp.composition.caution import CautionFlow
from quizapp.composition.start import Start
from quizapp.dataset.watch import Watch
from quizapp.paths import bundled
from quizapp.ui.flows.backup_flow import BackupFlow
from quizapp.ui.flows.opening_flow import OpeningFlow, Proceed
from quizapp.ui.pages.opening_page import OpeningPage
from quizapp.ui.pictures.darkroom import Darkroom
from quizapp.ui.shell import Shell
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.words.moments import Moments

if TYPE_CHECKING:
    from quizapp.composition.services import Services
    from quizapp.services.keep_backups import KeepBackups


class Interior(QObject):
    """Follows the settings; what was begun is on the disk, and can be gone on with as before."""

    def __init__(self, start: Start) -> None:
        """Fill the window with the shell, and let the worker open everything else."""
        super().__init__(start.window)
        self._start = start
        self._services: Services | None = None
        self._wanted = ""
        # Keys that are pressed one after the other change the look once, when all are taken.
        self._dressing = QTimer(self, singleShot=True, interval=0)
        self._dressing.timeout.connect(self._dress)
        self._furnish()
        page = OpeningPage(self._themes, self._moments())
        self._shell.add_page(page, self._shell.tr("Home"), "home")
        self._shell.show_page(page)
        self._shell.went.connect(self._want)
        if start.incidents is not None:
            start.incidents.happened.connect(self._own_up)
        start.preferences.changed.connect(self._follow)
        start.window.closed.connect(self._close)
        opening = OpeningFlow(
            self._shell,
            self._themes,
            start.background,
            (self._open, self._open_nothing),
            self._backups,
            self._moments,
        )
        start.window.closed.connect(opening.stop)
        opening.begin()

    def _furnish(self) -> None:
        """Put an empty shell into the window."""
        settings = self._start.preferences.settings
        self._themes = themes = ThemeStore(
            bundled("resources"),
            settings.theme.value,
            settings.text_scale,
            settings.motion.value,
            darkroom=Darkroom(self._start.background),
        )
        if isinstance(application := QCoreApplication.instance(), QApplication):
            themes.apply(application)
        self._shell = Shell(themes)
        themes.setParent(self._shell)
        self._start.window.fill(self._shell)

    def _open(self, watch: Watch) -> Proceed:
        """Open everything that is not a widget, and return what to do then; runs on the worker."""
        from quizapp.composition.services import open_services
        from quizapp.storage.database import FILE_NAME

        services = open_services(self._start, self._start.data_dir / FILE_NAME, watch)
        return partial(self._arrive, services)

    def _open_nothing(self, _: Watch) -> Proceed:
        """Open everything but the results file, so that nothing is kept; runs on the worker."""
        from quizapp.composition.services import open_services

        return partial(self._arrive, open_services(self._start, None))

    def _connect(self, services: "Services", start: Start) -> Callable[[str], None]:
        """Build all pages and connect them; return what goes to one of the places."""
        from quizapp.composition.rooms import Rooms

        self._services = services
        go = Rooms(start, self._shell, self._themes, services).go
        if services.store.path is None:
            words = self.tr("Nothing is kept: all answers are gone when you quit.")
            self._shell.standing.present(words)
        else:
            copying = BackupFlow(self._shell, start.background, self._backups)
            start.window.closed.connect(copying.stop)
            copying.begin()
        CautionFlow(self._shell, start, self._backups).begin()
        return go

    def _arrive(self, services: "Services") -> None:
        """Connect everything, and go to where somebody wanted to go meanwhile."""
        go = self._connect(services, self._start)
        self._shell.went.disconnect(self._want)
        if self._wanted and not self._start.files:
            go(self._wanted)

    def _want(self, place: str) -> None:
        """Keep where somebody wants to go while everything is opened."""
        self._wanted = place
        self._shell.rail.set_current(place)

    def _follow(self) -> None:
        """Let the window look and speak as the settings say."""
        settings = self._start.preferences.settings
        self._dressing.start()
        if self._start.translations.choose(settings.language) and self._services is not None:
            # The page that the language was chosen on has something to do yet.
            QTimer.singleShot(0, self._speak)

    def _dress(self) -> None:
        settings = self._start.preferences.settings
        self._themes.choose(settings.theme.value, settings.text_scale, settings.motion.value)

    def _speak(self) -> None:
        if (services := self._services) is not None:
            language = self._start.translations.language
            work = partial(services.speaking, language.value)
            self._start.background.run(self, work, self._renew, self._tell)

    def _renew(self, services: "Services") -> None:
        """Put everything in the place of what spoke another language."""
        self._furnish()
        self._connect(services, replace(self._start, files=()))("settings")

    def _own_up(self) -> None:
        """Say that something went wrong, and that nothing is lost."""
        incidents = self._start.incidents
        words = self.tr(
            "Something went wrong that should not have. Your answers are safe. The details are in"
            " “{file}”; please report them."
        )
        if incidents is not None:
            self._shell.notice.present(words.format(file=incidents.file))

    def _close(self) -> None:
        """Keep the place of the window, and let go of the results file when all work is done."""
        window, preferences = self._start.window, self._start.preferences
        if (services := self._services) is not None:
            preferences.change(replace(preferences.settings, window=window.geometry_text()))
            self._start.background.run(window, services.store.close, lambda _: None, self._tell)

    def _tell(self, error: Exception) -> None:
        from quizapp.ui.words.errors import words_for

        self._shell.notice.present(words_for(error))

    def _moments(self) -> Moments:
        return Moments(self._start.clock(), self._start.preferences.settings.date_style)

    def _backups(self) -> "KeepBackups":
        """Return the copies of the results file; runs on the worker."""
        from quizapp.composition.copies import keep_backups

        return keep_backups(self._start.data_dir, self._start.clock)
