"""Copies of the results in the settings: made, put back after a question, and that undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from quizapp.services.teachers_area import TeachersArea
from quizapp.session.backup import Occasion
from quizapp.storage.backups import BackupFolder
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store
from quizapp.ui.copies.copies_card import CopiesCard
from quizapp.ui.home.set_row import SetRow
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.lock_page import LockPage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.settings_page import SettingsPage
from quizapp.ui.widgets.choice_box import ChoiceBox
from tests.factories import moment, new_quiz
from tests.storage.test_store import answered, begun
from tests.ui.flows.test_opening_flow import spoil
from tests.window import Program

WORDS = "a few words"


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The settings of somebody who gave two answers."""
    give(tmp_path, "first", 2)
    opened = Program(qtbot, tmp_path)
    opened.page(HomePage)
    opened.shell.went.emit("settings")
    opened.page(SettingsPage)
    yield opened
    opened.close()


def give(folder: Path, name: str, count: int) -> None:
    """Give some answers, as another window would."""
    store = Store(folder / FILE_NAME)
    answered(store, begun(store, new_quiz(name=name)), count)
    store.close()


def count_in(folder: Path) -> int:
    """Return how many answers there are."""
    store = Store(folder / FILE_NAME)
    found = len(store.answers())
    store.close()
    return found


def test_where_results_are_gone_a_start_tells_of_their_copies(qtbot: QtBot, tmp_path: Path) -> None:
    give(tmp_path, "first", 2)
    BackupFolder(tmp_path / FILE_NAME).make(Occasion.START, moment(1))
    for part in tmp_path.glob(f"{FILE_NAME}*"):
        part.unlink()
    opened = Program(qtbot, tmp_path)
    opened.page(HomePage)
    opened.until(lambda: "put a copy back" in opened.shell.notice.accessibleName())
    opened.close()


def words(program: Program) -> str:
    """Return all words of the card, and of the line that tells what was done."""
    page = program.page(SettingsPage)
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_copy_is_put_back_after_a_question_and_that_can_be_undone(
    program: Program, tmp_path: Path
) -> None:
    (card,) = program.window.findChildren(CopiesCard)
    (box,) = card.findChildren(ChoiceBox)
    assert box.itemText(0).endswith("2 answers, made at a start")
    give(tmp_path, "later", 1)
    program.shell.went.emit("settings")
    program.button("Put it back…").click()
    assert "One answer of now is missing in it. Put it back?" in words(program)
    assert program.focus.accessibleName() == "Cancel"
    program.press(Qt.Key.Key_Space)
    assert count_in(tmp_path) == 3
    program.button("Put it back…").click()
    program.button("Put it back").click()
    assert count_in(tmp_path) == 2
    assert "The results are those of the copy now: 2 answers." in words(program)
    program.button("Undo").click()
    assert count_in(tmp_path) == 3
    assert program.nameless() == []


def test_a_copy_is_made_when_it_is_asked_for(program: Program, tmp_path: Path) -> None:
    before = len(BackupFolder(tmp_path / FILE_NAME).all())
    give(tmp_path, "later", 1)
    program.button("Copy now").click()
    copies = BackupFolder(tmp_path / FILE_NAME).all()
    assert len(copies) == before + 1
    assert (copies[0].occasion, copies[0].holdings.answers) == ("asked", 3)
    (card,) = program.window.findChildren(CopiesCard)
    (box,) = card.findChildren(ChoiceBox)
    assert box.count() == before + 1


def test_behind_a_passphrase_a_copy_is_put_back_only_by_who_knows_it(
    program: Program, tmp_path: Path
) -> None:
    TeachersArea(tmp_path, lanes=1).protect(WORDS, 15)
    program.shell.lock(locked=True)
    give(tmp_path, "later", 1)
    program.shell.went.emit("settings")
    program.button("Put it back…").click()
    program.button("Put it back").click()
    page = program.page(LockPage)
    assert count_in(tmp_path) == 3
    page.tried.emit(WORDS)
    program.page(SettingsPage)
    program.button("Put it back…").click()
    program.button("Put it back").click()
    assert count_in(tmp_path) == 2


def test_after_a_damaged_file_was_replaced_answers_go_into_the_new_one(
    program: Program, tmp_path: Path
) -> None:
    spoilt = spoil(tmp_path / FILE_NAME)
    program.shell.went.emit("settings")
    program.button("Put it back…").click()
    program.button("Put it back").click()
    assert count_in(tmp_path) == 2
    assert spoilt in [one.read_bytes() for one in tmp_path.glob("quizapp.db.damaged-*")]
    program.shell.went.emit("home")
    program.page(HomePage).findChildren(SetRow)[0].start.click()
    program.page(QuizPage)
    program.skip()
    assert count_in(tmp_path) == 3
