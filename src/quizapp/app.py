"""The program with a window, from its start until everything in it is there.

What the window needs to appear is imported at the top, and that is little. When it has been
painted, its widgets are imported, and the worker imports storage and reads the question sets.
"""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from quizapp.composition.start import Start
from quizapp.paths import bundled
from quizapp.services.clock import Clock, utc_now
from quizapp.settings import FILE_NAME as SETTINGS_FILE
from quizapp.ui.background import Background, Runner
from quizapp.ui.first_frame import FirstFrame
from quizapp.ui.incidents import Incidents
from quizapp.ui.main_window import MainWindow
from quizapp.ui.preferences import Preferences

if TYPE_CHECKING:
    from quizapp.composition.services import Services
    from quizapp.services.keep_backups import KeepBackups
    from quizapp.ui.flows.opening_flow import Proceed
    from quizapp.ui.shell import Shell
    from quizapp.ui.theme_store import ThemeStore

_TURN_IN_SECONDS = 0.0005
"""So long at most the window waits for its turn while a worker reckons."""


def run(files: Sequence[Path], data_dir: Path) -> int:
    """Open the window, which offers the files for import; return its exit code."""
    incidents = Incidents(data_dir)
    incidents.watch()
    QApplication.setApplicationName("quizapp")
    QApplication.setApplicationDisplayName("quizapp")
    QApplication.setDesktopFileName("org.quizapp.quizapp")
    application = QApplication(sys.argv[:1])
    sys.setswitchinterval(_TURN_IN_SECONDS)
    background = Background()
    window = build(data_dir, background, files=files, incidents=incidents)
    window.painted.connect(window.keep_on_screen)
    window.painted.connect(partial(_listen, application, window))
    window.show()
    code = application.exec()
    background.close()
    return code


def build(
    data_dir: Path,
    background: Runner,
    *,
    clock: Clock = utc_now,
    files: Sequence[Path] = (),
    incidents: Incidents | None = None,
) -> MainWindow:
    """Build the window; everything in it follows when it is painted for the first time.

    Needs a QApplication. `clock` tells the time in UTC, `incidents` of faults of the program.
    """
    preferences = Preferences(data_dir / SETTINGS_FILE, background)
    settings = preferences.settings
    window = MainWindow(settings.window)
    preferences.setParent(window)
    window.fill(FirstFrame(window, bundled("resources"), settings.theme, settings.text_scale))
    start = Start(window, preferences, background, clock, data_dir, files, incidents)
    window.painted.connect(partial(_furnish, start))
    return window


def _listen(application: QApplication, window: MainWindow) -> None:
    """Let the system end the program, and show its picture where windows are listed."""
    from PySide6.QtGui import QIcon

    from quizapp.ui.quit_signals import QuitSignals

    QuitSignals(application.quit, window)
    application.setWindowIcon(QIcon(str(bundled("resources") / "icons" / "quizapp.svg")))


def _furnish(start: Start) -> None:
    """Put the shell into the window, and let the worker open everything else."""
    from quizapp.ui.darkroom import Darkroom
    from quizapp.ui.flows.opening_flow import OpeningFlow
    from quizapp.ui.moments import Moments
    from quizapp.ui.pages.opening_page import OpeningPage
    from quizapp.ui.shell import Shell
    from quizapp.ui.theme_store import ThemeStore

    QLocale.setDefault(QLocale("en"))
    settings = start.preferences.settings
    themes = ThemeStore(
        bundled("resources"),
        settings.theme.value,
        settings.text_scale,
        settings.motion.value,
        darkroom=Darkroom(start.background),
    )
    if isinstance(application := QCoreApplication.instance(), QApplication):
        themes.apply(application)
    shell = Shell(themes)
    themes.setParent(shell)
    start.window.fill(shell)
    page = OpeningPage(themes, Moments(start.clock(), settings.date_style))
    shell.add_page(page, shell.tr("Today"), "home")
    shell.show_page(page)
    if start.incidents is not None:
        start.incidents.happened.connect(partial(_own_up, shell, start.incidents.file))
    start.preferences.changed.connect(partial(_follow, start.preferences, themes))
    OpeningFlow(
        shell,
        themes,
        start.background,
        partial(_open, start, shell, themes),
        partial(_backups, start),
        lambda: Moments(start.clock(), start.preferences.settings.date_style),
    ).begin()


def _own_up(shell: "Shell", log: Path) -> None:
    """Say that something went wrong, and that nothing is lost."""
    words = shell.tr(
        "Something went wrong that should not have. Your answers are safe. The details are in"
        " “{file}”; please report them."
    )
    shell.notice.present(words.format(file=log))


def _follow(preferences: Preferences, themes: "ThemeStore") -> None:
    """Let the window look as the settings say."""
    settings = preferences.settings
    themes.choose(settings.theme.value, settings.text_scale, settings.motion.value)


def _open(start: Start, shell: "Shell", themes: "ThemeStore") -> "Proceed":
    """Open everything that is not a widget, and return what to do then; runs on the worker."""
    from quizapp.composition.services import open_services

    return partial(_connect, start, shell, themes, open_services(start))


def _connect(start: Start, shell: "Shell", themes: "ThemeStore", services: "Services") -> None:
    """Build all pages and connect them; runs on the thread of the window."""
    from quizapp.composition.pages import connect
    from quizapp.ui.flows.backup_flow import BackupFlow

    connect(start, shell, themes, services)
    BackupFlow(shell, start.background, partial(_backups, start)).begin()


def _backups(start: Start) -> "KeepBackups":
    """Return the copies of the results file; runs on the worker."""
    from quizapp.services.keep_backups import KeepBackups
    from quizapp.storage.backups import BackupFolder
    from quizapp.storage.database import FILE_NAME
    from quizapp.storage.restoring import restore

    return KeepBackups(BackupFolder(start.data_dir / FILE_NAME), restore, start.clock)
