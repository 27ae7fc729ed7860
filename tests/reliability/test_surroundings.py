"""Odd surroundings: the window says what is the matter, or opens as ever, and never breaks."""

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.source_code import ROOT

SCRIPT = """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QLabel
    from quizapp import app
    from quizapp.ui.pages.opening_page import OpeningPage
    from quizapp.ui.shell import Shell

    def look():
        for window in app.QApplication.topLevelWidgets():
            shell = window.findChild(Shell)
            if shell and shell.page and not isinstance(shell.page, OpeningPage):
                timer.stop()
                first = next(l.text() for l in shell.page.findChildren(QLabel) if l.text())
                print(type(shell.page).__name__, "|", first)
                window.close()

    class Application(app.QApplication):
        def exec(self):
            timer.start(20)
            return super().exec()

    app.QApplication = Application
    timer = QTimer()
    timer.timeout.connect(look)
    sys.exit(app.run([], Path(sys.argv[1])))
"""

Prepare = Callable[[Path], Mapping[str, str]]


def opened(folder: Path, environment: Mapping[str, str]) -> tuple[int, str, str]:
    """Open the window and close it; return the exit code, what it showed, and its complaints."""
    finished = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(SCRIPT), str(folder)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        cwd=ROOT,
        env=os.environ | environment,
    )
    return finished.returncode, finished.stdout.strip(), finished.stderr


def garbage(folder: Path) -> Mapping[str, str]:
    """Leave notes that nobody can read, in a time zone and a language that do not exist."""
    for name in ("settings.json", "recent.json", "teacher.json", "starting", "quizapp.log"):
        (folder / name).write_bytes(b"\xff\0{[garbage")
    return {"TZ": "Nowhere/Land", "LANG": "xx_XX.UTF-8", "LC_ALL": "xx_XX.UTF-8"}


def nothing_at_all(folder: Path) -> Mapping[str, str]:
    """Let the system have no font, and no home folder that anything could be written to."""
    none, missing = folder / "fonts.conf", str(folder / "nothing" / "here")
    none.write_text("<?xml version='1.0'?><fontconfig></fontconfig>", encoding="utf-8")
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), missing)
    return homes | {"FONTCONFIG_FILE": str(none)}


@pytest.mark.parametrize("prepare", [garbage, nothing_at_all])
def test_the_window_opens_as_ever(tmp_path: Path, prepare: Prepare) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    code, page, complaints = opened(folder, prepare(folder))
    assert code == 0
    assert page.startswith("HomePage")
    assert "Traceback" not in complaints


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.write_text("a file", encoding="utf-8")
    code, page, complaints = opened(folder, {})
    assert (code, page) == (0, "ProblemPage | There is no place for the results")
    assert "Traceback" not in complaints
    assert folder.read_text(encoding="utf-8") == "a file"
