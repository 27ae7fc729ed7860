"""The window speaks another language at once, and nothing that was begun is lost."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from quizapp.settings import FILE_NAME, Language
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.settings_page import SettingsPage
from quizapp.ui.widgets.choice_box import ChoiceBox
from tests.window import Program


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def choose(program: Program, name: str) -> None:
    """Choose a language on the page of settings, by its own name."""
    page = program.page(SettingsPage)
    box = next(box for box in page.findChildren(ChoiceBox) if box.findText("Türkçe") >= 0)
    box.setCurrentIndex(box.findText(name))
    box.activated.emit(box.currentIndex())
    program.until(lambda: program.shell.page is not page)
    program.page(SettingsPage)


def test_a_quiz_goes_on_after_another_language_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(qtbot, tmp_path)
    program.page(HomePage)
    program.button("Start").click()
    program.page(QuizPage)
    program.answer()
    program.go_on()
    stem = program.item.question.stem
    program.press(Qt.Key.Key_Escape)
    program.button("Stop").click()
    program.page(HomePage)
    program.shell.went.emit("settings")
    choose(program, "Русский")
    assert program.window.windowTitle() == "Настройки"
    assert json.loads((tmp_path / FILE_NAME).read_text())["language"] == Language.RUSSIAN
    program.shell.went.emit("home")
    program.button("Продолжить").click()
    program.page(QuizPage)
    assert program.item.question.stem == stem
    program.answer()
    program.shell.window().resize(900, 600)
    program.close()
