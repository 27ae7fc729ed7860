"""Faults of the program itself: told in a sentence, written down, and the window lives on."""

import subprocess
import sys
import textwrap
from pathlib import Path

from tests.source_code import ROOT

SCRIPT = """
    import os, sys, threading
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication
    from quizapp import app
    from quizapp.settings import FILE_NAME, Settings, write_settings
    from quizapp.ui.pages.home_page import HomePage
    from quizapp.ui.shell import Shell

    folder = Path(sys.argv[1])
    write_settings(folder / FILE_NAME, Settings(learner="Sentinel"))
    told = []

    def shell():
        window, = [w for w in app.QApplication.topLevelWidgets() if w.findChild(Shell)] or [None]
        found = window and window.findChild(Shell)
        return found if found and isinstance(found.page, HomePage) else None

    def fail():
        raise ZeroDivisionError("in a slot")

    def look():
        found = shell()
        if not found:
            return
        if not told:
            told.append("begun")
            QTimer.singleShot(0, fail)
            thread = threading.Thread(target=fail)
            thread.start()
            thread.join()
        elif found.notice.isVisible():
            timer.stop()
            print(found.notice.accessibleName())
            found.went.emit("settings")
            print(type(found.page).__name__)
            found.window().close()

    class Application(app.QApplication):
        def exec(self):
            timer.start(20)
            return super().exec()

    app.QApplication = Application
    timer = QTimer()
    timer.timeout.connect(look)
    sys.exit(app.run([], folder))
"""


def test_an_exception_anywhere_is_told_written_down_and_survived(tmp_path: Path) -> None:
    finished = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(SCRIPT), str(tmp_path)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        cwd=ROOT,
    )
    assert (finished.returncode, finished.stderr) == (0, "")
    notice, page = finished.stdout.splitlines()
    assert "Your answers are safe" in notice
    assert str(tmp_path / "quizapp.log") in notice
    assert page == "SettingsPage"
    log = tmp_path / "quizapp.log"
    text = log.read_text(encoding="utf-8")
    assert text.count("ZeroDivisionError: in a slot") == 2
    assert "Sentinel" not in text
    assert log.stat().st_mode & 0o777 == 0o600
