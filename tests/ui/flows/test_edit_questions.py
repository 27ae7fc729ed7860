"""Writing the questions of a set in the editor by keys, and taking a quiz of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.dataset.written import WrittenKind
from quizapp.ui.editing.editor_head import QUESTIONS
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.writing.entry_row import EntryRow
from quizapp.ui.writing.finding_row import FindingRow
from quizapp.ui.writing.mark_button import MarkButton
from tests.ui.flows.editing import ALT, CONTROL, Editing

STEM = "Which river is not here?"


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Editing]:
    """The program with a new set and its first question."""
    made = Editing(qtbot, tmp_path)
    made.begin()
    made.editor.show_part(QUESTIONS)
    made.key(Qt.Key.Key_N, CONTROL)
    yield made
    made.close()


def lines(program: Editing) -> list[EntryRow]:
    """Return the lines on the screen."""
    QApplication.processEvents()
    found = program.editor.questions.card.form.findChildren(EntryRow)
    return sorted((row for row in found if row.isVisible()), key=lambda row: row.y())


def remarks(program: Editing) -> list[str]:
    """Return what is said about the question, in order."""
    found = program.editor.questions.help.findChildren(FindingRow)
    return [row.accessibleName() for row in found if row.isVisible()]


def write(program: Editing, stem: str = STEM) -> None:
    """Write a question with three options of which the first one is right."""
    program.type(stem)
    lines(program)[0].focus()
    program.type("Aras", Qt.Key.Key_Return, "Kura", Qt.Key.Key_Return, "Araxes")
    lines(program)[0].findChildren(MarkButton)[0].click()


def test_a_remark_comes_while_typing_and_goes_when_it_is_heeded(program: Editing) -> None:
    program.type(STEM)
    program.until(lambda: any("negative" in remark for remark in remarks(program)))
    program.type(*[Qt.Key.Key_Backspace] * len("not here?"), "there?")
    program.until(lambda: not any("negative" in remark for remark in remarks(program)))
    assert program.nameless() == []
    assert program.flashes.names == []


def test_a_remark_leads_to_its_place(program: Editing) -> None:
    write(program, "Which river is here?")
    lines(program)[1].focus()
    program.key(Qt.Key.Key_A, CONTROL)
    program.type("All of the above")
    program.until(lambda: any("All of the above" in remark for remark in remarks(program)))
    found = program.editor.questions.help.findChildren(FindingRow)
    next(row for row in found if "Option b" in row.accessibleName()).click()
    assert program.focus.accessibleName() == "Option b"


def test_the_question_is_seen_as_the_student_will_see_it(program: Editing) -> None:
    write(program)
    preview = program.editor.questions.preview
    program.until(lambda: preview.question is not None and len(preview.question.options) == 3)
    assert preview.question is not None
    assert preview.question.stem == STEM


def test_what_is_written_can_be_asked(program: Editing) -> None:
    write(program)
    program.key(Qt.Key.Key_S, CONTROL)
    program.shell.went.emit("home")
    program.page(HomePage).started.emit("my-set")
    program.page(QuizPage)
    assert program.item.question.stem == STEM
    program.answer()
    feedback = program.page(QuizPage).sheet.feedback
    assert feedback is not None
    assert not feedback.strip.isVisible()


def test_a_removed_question_comes_back(program: Editing) -> None:
    write(program)
    program.push("Remove this question")
    assert program.stems == []
    program.key(Qt.Key.Key_Z, CONTROL)
    assert program.stems == [STEM]
    assert program.editor.questions.card.form.question().stem == STEM


def test_typing_is_taken_back_step_by_step(program: Editing) -> None:
    write(program)
    program.editor.questions.setFocus()
    before = program.editor.desk.draft
    program.key(Qt.Key.Key_N, CONTROL)
    program.type("Which city is it?")
    assert program.stems == [STEM, "Which city is it?"]
    while program.editor.desk.draft.questions != before.questions:
        program.editor.head.undone.emit()
    assert program.editor.questions.card.form.question().stem == STEM


def test_lines_go_along_to_another_kind(program: Editing) -> None:
    write(program)
    form = program.editor.questions.card.form
    box = form.findChildren(ChoiceBox)[0]
    box.choose(str(WrittenKind.ORDERING))
    box.activated.emit(box.currentIndex())
    assert form.question().items == ("Aras", "Kura", "Araxes")
    assert program.editor.desk.draft.questions[0].items == ("Aras", "Kura", "Araxes")


def test_a_question_moves_by_keys(program: Editing) -> None:
    program.type("Which is one?")
    program.key(Qt.Key.Key_N, CONTROL)
    program.type("Which is two?")
    program.editor.questions.list.setFocus()
    program.key(Qt.Key.Key_Up, ALT)
    assert program.stems == ["Which is two?", "Which is one?"]


def test_what_has_the_focus_is_in_sight_in_a_small_window(program: Editing) -> None:
    program.window.resize(740, 500)
    write(program)
    lines(program)[-1].focus()
    QApplication.processEvents()
    assert not program.focus.visibleRegion().isEmpty()
