"""Saying who practises, by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quizapp.services.rosters import Rosters
from quizapp.settings import read_settings
from quizapp.storage.classes import ClassStore
from quizapp.storage.store import Store
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.who_page import WhoPage
from tests.window import Program

ROSTER = "name,number,class\nAylin,17,9B\nOmar,18,9B\nOmar,19,10A\n"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program where a roster was taken in."""
    store = Store(tmp_path / "quizapp.db")
    rosters = Rosters(ClassStore(store.file))
    (tmp_path / "school.csv").write_text(ROSTER, encoding="utf-8")
    rosters.take(rosters.read(tmp_path / "school.csv"), {})
    store.close()
    made = Program(qtbot, tmp_path)
    made.page(HomePage)
    yield made
    made.close()


def ask(program: Program) -> WhoPage:
    """Ask who practises."""
    program.page(HomePage)
    QTest.keyClick(program.focus, Qt.Key.Key_U, CTRL)
    return program.page(WhoPage)


def test_a_name_is_chosen_by_keys(program: Program, tmp_path: Path) -> None:
    assert program.page(HomePage).who.text() == "Who are you?"
    page = ask(program)
    assert program.nameless() == []
    assert page.table.accessibleName() == "Names"
    program.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert program.page(HomePage).who.text() == "Omar"
    assert read_settings(tmp_path / "settings.json").learner == "Omar"


def test_people_of_one_name_have_histories_of_their_own(program: Program) -> None:
    ask(program)
    program.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    program.page(HomePage).started.emit("space-missions")
    program.answer()
    program.shell.went.emit("home")
    ask(program)
    program.press(Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Return)
    program.page(HomePage)
    assert not [
        b
        for b in program.window.findChildren(type(program.page(HomePage).who))
        if b.isVisible() and b.text() == "Continue"
    ]


def test_whoever_is_not_in_the_list_gives_a_name(program: Program) -> None:
    page = ask(program)
    page.named.emit("  Leyla ")
    assert program.page(HomePage).who.text() == "Leyla"


def test_leaving_changes_nobody(program: Program) -> None:
    ask(program)
    program.press(Qt.Key.Key_Escape)
    assert program.page(HomePage).who.text() == "Who are you?"
