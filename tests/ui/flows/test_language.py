"""The window speaks another language at once, and nothing that was begun is lost."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from quizapp.classroom.rules import Rules
from quizapp.paths import bundled
from quizapp.services.library import Library
from quizapp.settings import FILE_NAME, Language
from quizapp.ui.pages.editor_page import EditorPage
from quizapp.ui.pages.exam_page import ExamPage
from quizapp.ui.pages.exam_start_page import ExamStartPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.settings_page import SettingsPage
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.label import Label
from tests.ui.flows.editing import Editing
from tests.ui.flows.exams import Office
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


def titles(language: str) -> set[str]:
    """Return what the bundled sets are called in a language."""
    library = Library(bundled("questions"), Path("nowhere"))
    library.use_language(language)
    return set(library.titles().values())


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
    card = program.button("Продолжить").parentWidget()
    said = {label.text() for label in card.findChildren(Label)}
    assert said & (titles("ru") - titles("en"))
    program.button("Продолжить").click()
    program.page(QuizPage)
    assert program.item.question.stem == stem
    program.answer()
    program.shell.window().resize(900, 600)
    program.close()


def test_what_is_typed_into_a_set_is_there_in_another_language(
    qtbot: QtBot, tmp_path: Path
) -> None:
    program = Editing(qtbot, tmp_path)
    program.begin()
    program.fill(("The line to Kars opens", "1899-12-01"))
    program.judged()
    before = program.rows
    program.shell.went.emit("settings")
    choose(program, "Türkçe")
    program.open("my-set")
    page = program.page(EditorPage)
    assert program.rows == before
    assert program.button("Kaydet").isVisibleTo(page)
    program.close()


def test_an_exam_goes_on_where_it_was_in_another_language(qtbot: QtBot, tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.set(Rules(quiz_seconds=2400))
    office.close()
    program = Program(qtbot, tmp_path)
    program.page(HomePage)
    program.button("Look and start").click()
    program.page(ExamStartPage)
    program.button("Start").click()
    page = program.page(ExamPage)
    assert page.sheet.item is not None
    page.answered.emit(page.sheet.item.question.key)
    program.until(lambda: page.sheet.item and page.sheet.feedback is None)
    second = page.sheet.item.question.stem
    program.press(Qt.Key.Key_Escape, Qt.Key.Key_Return)
    program.page(HomePage)
    program.shell.went.emit("settings")
    choose(program, "Azərbaycan dili")
    program.shell.went.emit("home")
    program.page(HomePage).assignments.first.click()
    program.until(lambda: program.window.findChild(ExamPage))
    if isinstance(program.shell.page, ExamStartPage):
        program.press(Qt.Key.Key_Return)
    again = program.page(ExamPage)
    program.until(lambda: again.sheet.item is not None)
    assert again.sheet.item is not None
    assert again.sheet.item.question.stem == second
    program.close()
