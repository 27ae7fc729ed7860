"""Exams as files in the window: handed out where they are set, taken in where they are taken."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from quizapp.classroom.assignment import Assignment
from quizapp.classroom.rules import Rules
from quizapp.formats.documents.handout_file import read_handout
from quizapp.ui.flows.handout_flow import HandoutFlow
from quizapp.ui.library.teacher_tabs import ASSIGNMENTS
from quizapp.ui.pages.assignments_page import AssignmentsPage
from quizapp.ui.pages.handout_page import HandoutPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.widgets.label import Label
from tests.ui.flows.exams import Office
from tests.window import Program


def seen(program: Program) -> str:
    """Return all words on the page."""
    page = program.shell.page
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisible())


@pytest.fixture
def handed_out(tmp_path: Path) -> tuple[Assignment, Path]:
    """Something that is set on another computer, and its file."""
    office = Office(tmp_path / "teacher")
    task = office.set(Rules(quiz_seconds=1200))
    file = tmp_path / "Unit 4.quizexam"
    office.exams.handing_out.write(file, task.id)
    office.close()
    return task, file


def dropped(program: Program, file: Path) -> HandoutPage:
    """Let a file come to the window."""
    program.take(file)
    page = program.page(HandoutPage)
    program.until(page.isVisible)
    return page


def test_what_is_dropped_is_shown_with_its_rules_and_stands_on_home_after_enter(
    qtbot: QtBot, tmp_path: Path, handed_out: tuple[Assignment, Path]
) -> None:
    program = Program(qtbot, tmp_path / "student")
    page = dropped(program, handed_out[1])
    words = seen(program)
    assert "Unit 4" in words
    assert "3 questions from “Space missions 1961–2024”" in words
    assert "20 minutes for everything" in words
    assert not program.nameless()
    program.press(Qt.Key.Key_Return)
    program.page(HomePage)
    program.until(lambda: "Unit 4" in seen(program))
    assert program.focus.accessibleName() == "Look and start: Unit 4"
    dropped(program, handed_out[1])
    assert "It is here already" in seen(program)
    assert not page.take.isVisible()
    program.press(Qt.Key.Key_Escape)
    program.page(HomePage)
    program.close()


def test_a_damaged_file_is_refused_with_its_reason(
    qtbot: QtBot, tmp_path: Path, handed_out: tuple[Assignment, Path]
) -> None:
    file = handed_out[1]
    file.write_bytes(file.read_bytes()[:-20])
    program = Program(qtbot, tmp_path / "student")
    page = dropped(program, file)
    assert "This exam cannot be taken in." in seen(program)
    assert "not whole" in seen(program)
    assert not page.take.isVisible()
    program.close()


def test_a_teacher_writes_the_file_of_what_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    office = Office(tmp_path)
    task = office.set(Rules())
    office.close()
    program = Program(qtbot, tmp_path)
    program.shell.went.emit("teacher")
    program.page(TeacherPage).show_part(ASSIGNMENTS)
    page = program.page(AssignmentsPage)
    asked: list[Assignment] = []
    page.handed_out.connect(lambda line: asked.append(line.assignment))
    flow = program.window.findChild(HandoutFlow)
    assert isinstance(flow, HandoutFlow)
    page.handed_out.disconnect(flow.choose)
    program.button("Hand out as a file…").click()
    assert asked == [task]
    file = tmp_path / "out.quizexam"
    flow.write(asked[0], file)
    assert read_handout(file).assignment == task
    told = program.shell.notice.findChild(Label)
    assert isinstance(told, Label)
    assert "The right answers can be read in this file" in told.text()
    program.close()
