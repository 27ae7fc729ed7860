"""Choosing a picture in the window: it is in the question, in the set, and in the quiz."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from quizapp.ui.pages.editor_page import QUESTIONS, EditorPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.widgets.picture_view import PictureView
from tests.pictures import FLAG, png
from tests.window import Program


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program with the page on which questions are written."""
    made = Program(qtbot, tmp_path / "data")
    made.page(HomePage)
    made.shell.went.emit("teacher")
    made.page(TeacherPage)
    made.page(TeacherPage).sets.begun.emit()
    made.page(EditorPage).show_part(QUESTIONS)
    made.page(EditorPage).questions.list.add()
    yield made
    made.close()


def choose(program: Program, path: Path) -> None:
    """Choose a file in the dialog that is open."""
    dialog = program.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def unsaved(folder: Path) -> Iterator[Path]:
    """Yield the files that hold what is being written."""
    return (folder / "data").rglob(".*.unsaved")


def test_a_chosen_picture_is_kept_with_the_question(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "flag.png"
    path.write_bytes(FLAG.content)
    page = program.page(EditorPage).questions.card
    page.form.setFocus()
    program.press("Whose flag is this?")
    program.flashes.watch(False)
    program.button("Add a picture…").click()
    choose(program, path)
    program.press("A green flag")
    assert [one.alt for one in page.form.question().pictures] == ["A green flag"]
    program.press(Qt.Key.Key_Tab)
    program.until(lambda: any(b"A green flag" in f.read_bytes() for f in unsaved(tmp_path)))
    assert any(view.isVisible() for view in page.findChildren(PictureView))


def test_a_file_that_is_no_picture_is_refused_in_words(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "flag.gif"
    path.write_bytes(b"GIF89a")
    program.flashes.watch(False)
    program.button("Add a picture…").click()
    choose(program, path)
    assert "neither PNG nor JPEG" in program.shell.notice.accessibleName()
    assert program.page(EditorPage).questions.card.form.question().pictures == ()


def test_a_photograph_that_is_too_large_is_made_smaller(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(png(5_000, 3_500))
    program.flashes.watch(False)
    program.button("Add a picture…").click()
    choose(program, path)
    (picture,) = program.page(EditorPage).questions.card.form.question().pictures
    assert (picture.width, picture.height) == (2400, 1680)
