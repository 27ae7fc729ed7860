"""The teacher's area behind its passphrase."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.services.teachers_area import TeachersArea
from quizapp.ui.classes.area_card import AreaCard
from quizapp.ui.flows.area_flow import AreaFlow
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.library.teacher_tabs import ASSIGNMENTS, CLASSES
from quizapp.ui.pages.bring_page import BringPage
from quizapp.ui.pages.classes_page import ClassesPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.lock_page import LockPage
from quizapp.ui.pages.settings_page import SettingsPage
from quizapp.ui.pages.teacher_page import TeacherPage
from tests.window import Program

WORDS = "four golden apples"


def is_seen_whole(widget: QWidget) -> bool:
    """Return whether nothing of a widget is hidden by the edge of what scrolls."""
    return widget.visibleRegion().boundingRect() == widget.rect()


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program, started where there is a passphrase."""
    TeachersArea(tmp_path, lanes=1).protect(WORDS, 5)
    made = Program(qtbot, tmp_path)
    made.page(HomePage)
    yield made
    made.close()


def test_the_area_is_locked_at_the_start_and_opens_by_its_passphrase(program: Program) -> None:
    program.shell.went.emit("teacher")
    program.page(LockPage)
    assert program.shell.place == "teacher"
    assert program.nameless() == []
    program.press("wrong words", Qt.Key.Key_Return)
    program.page(LockPage)
    program.press(WORDS, Qt.Key.Key_Return)
    program.page(TeacherPage)


def test_every_page_of_the_teacher_is_behind_the_lock(program: Program) -> None:
    home = program.page(HomePage)
    program.shell.went.emit("teacher")
    program.page(LockPage)
    teacher, page = program.window.findChild(TeacherFlow), program.window.findChild(TeacherPage)
    assert isinstance(teacher, TeacherFlow)
    assert isinstance(page, TeacherPage)
    for show in (
        *(partial(teacher.went.emit, part) for part in (CLASSES, ASSIGNMENTS)),
        page.sets.begun.emit,
        home.add_asked.emit,
    ):
        program.shell.went.emit("home")
        show()
        program.page(LockPage)
    program.press(WORDS, Qt.Key.Key_Return)
    program.page(BringPage)


def test_what_was_open_is_locked_when_asked(program: Program) -> None:
    flow = program.window.findChild(AreaFlow)
    assert isinstance(flow, AreaFlow)
    program.shell.went.emit("teacher")
    program.press(WORDS, Qt.Key.Key_Return)
    program.page(TeacherPage)
    flow.lock()
    program.page(LockPage)


def test_after_idle_minutes_it_is_locked_and_a_key_begins_them_anew(
    program: Program, qtbot: QtBot
) -> None:
    flow = program.window.findChild(AreaFlow)
    assert isinstance(flow, AreaFlow)
    idle = flow.findChild(QTimer)
    assert isinstance(idle, QTimer)
    assert not idle.isActive()
    idle.setTimerType(Qt.TimerType.PreciseTimer)
    program.shell.went.emit("teacher")
    program.press(WORDS, Qt.Key.Key_Return)
    program.page(TeacherPage)
    assert idle.isActive()
    assert idle.interval() == 5 * 60 * 1000
    qtbot.wait(20)
    before = idle.remainingTime()
    program.press(Qt.Key.Key_Down)
    assert idle.remainingTime() > before
    idle.timeout.emit()
    program.page(LockPage)
    assert not idle.isActive()


def test_guessing_is_slowed_down(program: Program) -> None:
    program.shell.went.emit("teacher")
    page = program.page(LockPage)
    for _ in range(3):
        page.tried.emit("wrong words")
    program.press(WORDS, Qt.Key.Key_Return)
    program.page(LockPage)
    assert program.shell.is_locked


def test_without_a_passphrase_nothing_is_in_the_way(qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(qtbot, tmp_path)
    program.page(HomePage)
    program.shell.went.emit("teacher")
    program.page(TeacherPage).went.emit("classes")
    program.page(ClassesPage)
    program.close()


def test_a_passphrase_is_set_and_removed_among_the_settings(qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(qtbot, tmp_path)
    program.page(HomePage)
    program.shell.went.emit("settings")
    program.page(SettingsPage)
    card = program.window.findChild(AreaCard)
    assert isinstance(card, AreaCard)
    program.button("Set a passphrase…").click()
    program.until(lambda: is_seen_whole(program.button("Keep")))
    program.press(WORDS, Qt.Key.Key_Tab, "four golden pears", Qt.Key.Key_Return)
    assert not TeachersArea(tmp_path).state().is_protected
    program.press(Qt.Key.Key_Escape)
    assert isinstance(program.shell.page, SettingsPage)
    program.press(Qt.Key.Key_Return, WORDS, Qt.Key.Key_Tab, WORDS, Qt.Key.Key_Return)
    assert TeachersArea(tmp_path).state().is_protected
    assert not program.shell.is_locked
    program.button("Remove it…").click()
    program.press("wrong words", Qt.Key.Key_Return)
    assert TeachersArea(tmp_path).state().is_protected
    card.opened.emit(WORDS)
    assert not TeachersArea(tmp_path).state().is_protected
    program.close()
