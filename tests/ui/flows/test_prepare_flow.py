"""Putting a quiz together in the window, by keys and by the pointer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.widgets.draft_row import DraftRow
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.painted_button import PaintedButton
from tests.window import Program


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program with a quiz of the bundled set in preparation."""
    made = Program(qtbot, tmp_path)
    button(made.page(HomePage), "together").click()
    made.page(PreparePage)
    yield made
    made.close()


def button(page: HomePage | PreparePage, name: str) -> IconButton:
    """Return the first button of a page whose name holds some words."""
    found = [b for b in page.findChildren(IconButton) if name in b.accessibleName()]
    assert found, name
    return found[0]


def stems(program: Program) -> list[str]:
    """Return the stems, from the first question to the last."""
    QApplication.processEvents()
    rows = program.page(PreparePage).list.findChildren(DraftRow)
    return [row.words.partition(" ")[2] for row in rows if row.isVisible()]


def test_the_questions_are_there_before_the_quiz_begins(program: Program) -> None:
    assert len(stems(program)) == 10
    assert program.nameless() == []


def test_a_locked_question_survives_another_draw(program: Program) -> None:
    before = stems(program)
    button(program.page(PreparePage), "Lock question 3").click()
    program.button("Draw the others again").click()
    after = stems(program)
    assert after[2] == before[2]
    assert after != before


def test_keys_do_what_the_buttons_do(program: Program) -> None:
    before = stems(program)
    button(program.page(PreparePage), "Lock question 2").setFocus()
    program.press(Qt.Key.Key_Delete)
    assert stems(program) == [before[0], *before[2:]]
    program.press(Qt.Key.Key_Delete)
    assert stems(program) == [before[0], *before[3:]]


def test_moving_keeps_the_focus_on_the_question(program: Program) -> None:
    before = stems(program)
    button(program.page(PreparePage), "Move question 2 down").click()
    assert stems(program)[1:3] == [before[2], before[1]]
    assert "question 3" in program.focus.accessibleName()


def test_the_quiz_is_the_one_that_was_put_together(program: Program) -> None:
    words = stems(program)
    program.button("Start").click()
    program.page(QuizPage)
    assert words[0] == program.item.question.stem


def test_other_wishes_draw_other_questions(program: Program) -> None:
    page = program.page(PreparePage)
    (five,) = (b for b in page.findChildren(PaintedButton) if b.accessibleName() == "5")
    five.click()
    assert len(stems(program)) == 5
