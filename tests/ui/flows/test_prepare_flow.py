"""Putting a quiz together in the window, by keys and by the pointer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.widgets.button import Button
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


def row(program: Program, number: int) -> DraftRow:
    QApplication.processEvents()
    rows = program.page(PreparePage).list.findChildren(DraftRow)
    return [row for row in rows if row.isVisible()][number - 1]


def shower(program: Program, number: int) -> Button:
    """Return the button that unfolds a question."""
    buttons = row(program, number).findChildren(Button)
    return next(b for b in buttons if b.accessibleName() == f"Show question {number}")


def said_in(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_every_row_says_the_right_answer(program: Program) -> None:
    for number in range(1, 11):
        _, answer, _ = said_in(row(program, number))
        assert "ight answer: " in answer


def test_a_row_opens_to_the_options_with_their_reasons_and_stays_open(program: Program) -> None:
    before = len(said_in(row(program, 2)))
    shower(program, 2).click()
    opened = said_in(row(program, 2))
    assert len(opened) > before
    button(program.page(PreparePage), "Lock question 2").click()
    assert said_in(row(program, 2)) == opened
    button(program.page(PreparePage), "Move question 2 up").click()
    assert len(said_in(row(program, 1))) == len(opened)
    program.press("s")
    assert len(said_in(row(program, 1))) == before


def test_the_first_row_cannot_go_up_nor_the_last_one_down(program: Program) -> None:
    page = program.page(PreparePage)
    assert not button(page, "Move question 1 up").isEnabled()
    assert button(page, "Move question 1 down").isEnabled()
    assert button(page, "Move question 10 up").isEnabled()
    assert not button(page, "Move question 10 down").isEnabled()


def test_a_row_that_reached_the_top_keeps_the_focus(program: Program) -> None:
    button(program.page(PreparePage), "Move question 2 up").click()
    assert program.focus.accessibleName() == "Move question 1 down"


def test_tooltips_show_the_keys(program: Program) -> None:
    page = program.page(PreparePage)
    assert "(L)" in button(page, "Lock question 1").toolTip()
    assert "(Alt+↓)" in button(page, "Move question 1 down").toolTip()
    assert "(S)" in shower(program, 1).toolTip()
