"""Writing questions in the window by keys, and taking a quiz of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.dataset.written import WrittenKind
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.pages.write_page import WritePage
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.writing.entry_row import EntryRow
from quizapp.ui.writing.finding_row import FindingRow
from quizapp.ui.writing.mark_button import MarkButton
from quizapp.ui.writing.question_item import QuestionItem
from quizapp.ui.writing.question_list import QuestionList
from tests.window import Program

CONTROL = Qt.KeyboardModifier.ControlModifier
STEM = "Which river is not here?"


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program with the page on which questions are written."""
    made = Program(qtbot, tmp_path)
    open_editor(made)
    yield made
    made.close()


def open_editor(program: Program) -> None:
    """Go to the page of the teacher and begin the first set."""
    program.page(HomePage)
    program.shell.went.emit("teacher")
    program.page(TeacherPage)
    program.button("New set").click()
    program.page(WritePage)


def control(program: Program, key: Qt.Key) -> None:
    """Press a key with Ctrl."""
    QTest.keyClick(program.focus, key, CONTROL)
    QApplication.processEvents()


def rows(program: Program) -> list[EntryRow]:
    """Return the lines on the screen."""
    QApplication.processEvents()
    found = program.page(WritePage).form.findChildren(EntryRow)
    return sorted((row for row in found if row.isVisible()), key=lambda row: row.y())


def remarks(program: Program) -> list[str]:
    """Return what is said about the question, in order."""
    found = program.page(WritePage).help.findChildren(FindingRow)
    return [row.accessibleName() for row in found if row.isVisible()]


def listed(program: Program) -> list[str]:
    """Return the questions of the set as the list shows them."""
    QApplication.processEvents()
    found = program.page(WritePage).findChildren(QuestionItem)
    return [item.accessibleName() for item in found if item.isVisible()]


def write(program: Program, stem: str = STEM) -> None:
    """Write a question with three options of which the first one is right."""
    program.press(stem)
    rows(program)[0].focus()
    program.press("Aras", Qt.Key.Key_Return, "Kura", Qt.Key.Key_Return, "Araxes")
    rows(program)[0].findChildren(MarkButton)[0].click()


def test_a_remark_comes_while_typing_and_goes_when_it_is_heeded(program: Program) -> None:
    program.press(STEM)
    program.until(lambda: any("negative" in remark for remark in remarks(program)))
    for _ in "not here?":
        program.press(Qt.Key.Key_Backspace)
    program.press("there?")
    program.until(lambda: not any("negative" in remark for remark in remarks(program)))
    assert program.nameless() == []
    assert program.flashes.names == []


def test_a_remark_leads_to_its_place(program: Program) -> None:
    write(program, "Which river is here?")
    rows(program)[1].focus()
    control(program, Qt.Key.Key_A)
    program.press("All of the above")
    program.until(lambda: any("All of the above" in remark for remark in remarks(program)))
    found = program.page(WritePage).help.findChildren(FindingRow)
    next(row for row in found if "Option b" in row.accessibleName()).click()
    assert program.focus.accessibleName() == "Option b"


def test_what_is_written_can_be_asked(program: Program) -> None:
    write(program)
    control(program, Qt.Key.Key_S)
    assert listed(program) == [f"1. {STEM}"]
    program.shell.went.emit("home")
    program.page(HomePage).started.emit("my-questions")
    program.page(QuizPage)
    assert program.item.question.stem == STEM
    program.answer()
    feedback = program.page(QuizPage).sheet.feedback
    assert feedback is not None
    assert not feedback.strip.isVisible()


def test_going_to_a_new_question_saves_the_old_one(program: Program) -> None:
    write(program)
    control(program, Qt.Key.Key_N)
    program.press("Which city is it?")
    control(program, Qt.Key.Key_S)
    assert listed(program) == [f"1. {STEM}", "2. Which city is it?"]


def test_a_removed_question_comes_back(program: Program) -> None:
    write(program)
    control(program, Qt.Key.Key_S)
    page = program.page(WritePage)
    page.card.removed.emit()
    assert listed(program) == []
    program.press(Qt.Key.Key_Return)
    assert listed(program) == [f"1. {STEM}"]
    assert page.form.question().stem == STEM


def test_what_was_not_saved_is_there_again(qtbot: QtBot, tmp_path: Path) -> None:
    first = Program(qtbot, tmp_path)
    open_editor(first)
    first.press("Which half")
    first.shell.went.emit("home")
    first.close()
    second = Program(qtbot, tmp_path)
    open_editor(second)
    assert second.page(WritePage).form.question().stem == "Which half"
    second.close()


def test_lines_go_along_to_another_kind(program: Program) -> None:
    write(program)
    page = program.page(WritePage)
    box = page.form.findChildren(ChoiceBox)[0]
    box.choose(str(WrittenKind.ORDERING))
    box.activated.emit(box.currentIndex())
    assert page.form.question().items == ("Aras", "Kura", "Araxes")
    assert page.form.question().options == ()


def test_a_question_moves_by_keys(program: Program) -> None:
    for stem in ("Which is one?", "Which is two?"):
        program.press(stem)
        control(program, Qt.Key.Key_S)
        control(program, Qt.Key.Key_N)
    items = program.page(WritePage).findChild(QuestionList).findChildren(QuestionItem)
    items[-1].setFocus()
    QTest.keyClick(program.focus, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert listed(program) == ["1. Which is two?", "2. Which is one?"]


def test_what_has_the_focus_is_in_sight_in_a_small_window(program: Program) -> None:
    program.window.resize(740, 500)
    write(program)
    rows(program)[-1].focus()
    QApplication.processEvents()
    page = program.page(WritePage)
    assert page.card.isAncestorOf(page.help)
    assert not program.focus.visibleRegion().isEmpty()
