"""After starts that crashed, one begins with as little as can be, and loses nothing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from quizapp.app import build
from quizapp.services.starts import FILE_NAME, Starts
from quizapp.settings import FILE_NAME as SETTINGS
from quizapp.settings import Settings, Theme, read_settings, write_settings
from quizapp.ui.background import Inline
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.shell import Shell

CHOSEN = Settings(learner="Leyla", theme=Theme.DARK, text_scale=2.0, window="not a geometry")


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    """The window after two starts that died, with a file that was to be offered."""
    write_settings(tmp_path / SETTINGS, CHOSEN)
    offered = tmp_path / "offered.csv"
    offered.write_text("title,date\nA,1918\n", encoding="utf-8")
    starts = Starts(tmp_path)
    for _ in range(2):
        starts.begin()
    background = Inline()
    window = build(tmp_path, background, files=[offered], starts=starts)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.findChild(Shell) is not None)
    found = window.findChild(Shell)
    assert isinstance(found, Shell)
    qtbot.waitUntil(lambda: isinstance(found.page, HomePage), timeout=15_000)
    yield found
    window.close()
    background.close()


def test_the_third_start_leaves_settings_and_files_out_and_says_so(
    shell: Shell, tmp_path: Path
) -> None:
    assert "leaves your settings out" in shell.notice.accessibleName()
    assert isinstance(shell.page, HomePage)
    shell.window().close()
    kept = read_settings(tmp_path / SETTINGS)
    assert replace(kept, window="") == replace(CHOSEN, window="")
    assert not (tmp_path / FILE_NAME).exists()
