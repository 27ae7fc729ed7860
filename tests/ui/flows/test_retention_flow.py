"""How much is to be remembered: chosen in the settings, followed by the schedule."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from quizapp.settings import FILE_NAME as SETTINGS_FILE
from quizapp.settings import read_settings
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.settings_page import SettingsPage
from quizapp.ui.widgets.choice_box import ChoiceBox
from tests.window import Program


def longest(folder: Path) -> timedelta:
    """Return how long the fact stays away that comes back last."""
    store = Store(folder / FILE_NAME)
    (traces,) = store.traces(store.learners()[0]).values()
    store.close()
    return max(trace.due - trace.reviewed for trace in traces.values())


@pytest.mark.parametrize("share", [0.7, 0.97])
def test_what_is_chosen_is_kept_and_followed(qtbot: QtBot, tmp_path: Path, share: float) -> None:
    program = Program(qtbot, tmp_path)
    program.page(HomePage)
    program.shell.went.emit("settings")
    page = program.page(SettingsPage)
    box = next(b for b in page.findChildren(ChoiceBox) if b.accessibleName() == "What to remember")
    assert box.currentData() == 0.9
    box.choose(share)
    box.activated.emit(box.currentIndex())
    assert read_settings(tmp_path / SETTINGS_FILE).retention == share
    program.shell.went.emit("home")
    program.page(HomePage).started.emit("space-missions")
    for _ in range(8):
        program.page(QuizPage)
        program.answer()
        program.go_on()
    program.close()
    assert (longest(tmp_path) > timedelta(days=5)) is (share < 0.9)
