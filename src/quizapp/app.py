"""The program with a window, from its start until everything in it is there.

What the window needs to appear is imported at the top, and that is little. When it has been
painted, its widgets are imported, and the worker imports storage and reads the question sets.
"""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from quizapp.composition.start import Start
from quizapp.paths import bundled
from quizapp.services.clock import Clock, utc_now
from quizapp.services.starts import Starts
from quizapp.settings import FILE_NAME as SETTINGS_FILE
from quizapp.ui.background import Background, Runner
from quizapp.ui.first_frame import FirstFrame
from quizapp.ui.incidents import Incidents
from quizapp.ui.main_window import MainWindow
from quizapp.ui.one_window import OneWindow
from quizapp.ui.preferences import Preferences
from quizapp.ui.translations import Translations

_TURN_IN_SECONDS = 0.0005
"""So long at most the window waits for its turn while a worker reckons."""


def run(files: Sequence[Path], data_dir: Path) -> int:
    """Open the window, which offers the files for import; return its exit code.

    If there is a window for the data folder, it gets the files, and this is done.
    """
    incidents = Incidents(data_dir)
    incidents.watch()
    QApplication.setApplicationName("quizapp")
    QApplication.setApplicationDisplayName("quizapp")
    QApplication.setDesktopFileName("org.quizapp.quizapp")
    application = QApplication(sys.argv[:1])
    sys.setswitchinterval(_TURN_IN_SECONDS)
    one = OneWindow(data_dir)
    if not one.is_first(files):
        return 0
    background = Background()
    starts = Starts(data_dir)
    window = build(
        data_dir,
        background,
        files=files,
        incidents=incidents,
        starts=starts,
        spoken=QLocale.system().uiLanguages(),
    )
    one.setParent(window)  # where the flows find it, once they can open files
    one.called.connect(window.come_forward)
    window.painted.connect(one.listen)
    window.painted.connect(window.keep_on_screen)
    window.painted.connect(partial(_listen, application, window))
    window.show()
    code = application.exec()
    background.close()
    starts.succeed()
    return code


def build(
    data_dir: Path,
    background: Runner,
    *,
    clock: Clock = utc_now,
    files: Sequence[Path] = (),
    incidents: Incidents | None = None,
    starts: Starts | None = None,
    spoken: Sequence[str] = (),
) -> MainWindow:
    """Build the window; everything in it follows when it is painted for the first time.

    Needs a QApplication. `clock` tells the time in UTC, `incidents` of faults of the program,
    `starts` of those before; `spoken` are the languages of the computer (`tr-TR`).
    """
    is_careful = starts is not None and starts.begin()
    preferences = Preferences(data_dir / SETTINGS_FILE, background, is_careful=is_careful)
    settings = preferences.settings
    window = MainWindow(settings.window)
    preferences.setParent(window)
    translations = Translations(bundled("resources") / "translations", spoken, window)
    translations.choose(settings.language)
    window.fill(FirstFrame(window, bundled("resources"), settings.theme, settings.text_scale))
    offered = () if is_careful else files
    start = Start(
        window, preferences, background, clock, data_dir, offered, incidents, translations, starts
    )
    window.painted.connect(partial(_furnish, start))
    return window


def _listen(application: QApplication, window: MainWindow) -> None:
    """Let the system end the program, and show its picture where windows are listed."""
    from PySide6.QtGui import QIcon

    from quizapp.ui.quit_signals import QuitSignals

    QuitSignals(application.quit, window)
    application.setWindowIcon(QIcon(str(bundled("resources") / "icons" / "quizapp.svg")))


def _furnish(start: Start) -> None:
    """Put everything else into the window."""
    from quizapp.composition.interior import Interior

    Interior(start)
