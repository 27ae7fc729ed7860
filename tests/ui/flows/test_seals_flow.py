"""Results that something else than the program changed: told to everybody, named to the teacher."""

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from quizapp.storage.backups import BackupFolder
from quizapp.storage.database import FILE_NAME
from quizapp.storage.seal_check import alterations
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.settings_page import SettingsPage
from quizapp.ui.pages.teacher_page import TeacherPage
from tests.ui.flows.test_copies_flow import give
from tests.window import Program


def words(page: TeacherPage) -> str:
    return "\n".join(label.text() for label in page.altered.findChildren(QLabel))


def test_an_edited_answer_is_told_named_and_can_be_let_be(qtbot: QtBot, tmp_path: Path) -> None:
    give(tmp_path, "first", 2)
    file = tmp_path / FILE_NAME
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE answer SET score = 0, correct = 0")
    program = Program(qtbot, tmp_path)
    program.page(HomePage)
    told = [label.text() for label in program.shell.notice.findChildren(QLabel)]
    assert any("changed by something else than quizapp" in text for text in told)
    program.shell.went.emit("teacher")
    page = program.page(TeacherPage)
    assert not page.altered.isHidden()
    assert ": question 1 of “" in words(page)
    assert ": the result of “" in words(page)
    program.button("Look at the copies").click()
    program.page(SettingsPage)
    program.shell.went.emit("teacher")
    program.button("Let them count as they are").click()
    assert program.page(TeacherPage).altered.isHidden()
    assert not alterations(file)
    assert alterations(BackupFolder(file).all()[0].path)
    program.close()


def test_nothing_is_told_where_nothing_was_changed(qtbot: QtBot, tmp_path: Path) -> None:
    give(tmp_path, "first", 2)
    program = Program(qtbot, tmp_path)
    program.page(HomePage)
    assert not program.shell.notice.isVisible()
    program.shell.went.emit("teacher")
    assert program.page(TeacherPage).altered.isHidden()
    program.close()
