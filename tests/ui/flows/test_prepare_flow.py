"""Putting a quiz together in the window, by keys and by the pointer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.background import Background
from quizapp.ui.dialogs.prepare_keys import PrepareKeys
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.preparing.draft_head import DraftHead
from quizapp.ui.preparing.draft_row import DraftRow
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.timeline_strip import TimelineStrip
from tests.window import Program

ALT = Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


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


def rows(program: Program) -> tuple[DraftRow, ...]:
    """Return the rows of the list once everything has its place."""
    QApplication.processEvents()
    return program.page(PreparePage).list.rows


def row(program: Program, number: int) -> DraftRow:
    return rows(program)[number - 1]


def asked(program: Program) -> list[str]:
    """Return the ids of the questions, from the first to the last, as the screen shows them."""
    shown = sorted(rows(program), key=lambda row: row.y())
    assert [row.head.words.partition(".")[0] for row in shown] == [
        str(number) for number in range(1, len(shown) + 1)
    ]
    return [row.question.id for row in shown]


def choose(program: Program, name: str) -> None:
    """Press the choice of a name."""
    page = program.page(PreparePage)
    next(b for b in page.findChildren(PaintedButton) if b.accessibleName() == name).click()


def key(program: Program, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(program.focus, key, modifiers)


def said_in(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_the_questions_are_there_before_the_quiz_begins(program: Program) -> None:
    assert len(asked(program)) == 10
    assert program.nameless() == []


def test_twenty_questions_can_be_looked_through(program: Program) -> None:
    choose(program, "20")
    assert len(set(asked(program))) == 20
    for each in rows(program):
        each.head.turned.emit()
    QApplication.processEvents()
    assert all(each.is_unfolded for each in rows(program))
    assert any(each.findChild(TimelineStrip) is not None for each in rows(program))


def test_a_locked_question_survives_another_draw_and_says_so(program: Program) -> None:
    before = asked(program)
    button(program.page(PreparePage), "Lock question 3").click()
    assert any(text.startswith("Locked · ") for text in said_in(row(program, 3)))
    program.button("Draw the others again").click()
    after = asked(program)
    assert after[2] == before[2]
    assert after != before
    assert button(program.page(PreparePage), "Unlock question 3").isChecked()


def test_keys_lead_through_the_questions(program: Program) -> None:
    assert program.focus is row(program, 1).head
    program.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert program.focus is row(program, 3).head
    program.press(Qt.Key.Key_End)
    assert program.focus is row(program, 10).head
    program.press(Qt.Key.Key_Home, Qt.Key.Key_Up)
    assert program.focus is row(program, 1).head


def test_the_keys_of_another_quiz_work_at_once(program: Program) -> None:
    program.press(Qt.Key.Key_End, Qt.Key.Key_Escape)
    home = program.page(HomePage)
    [_, other, *_] = [b for b in home.findChildren(IconButton) if "together" in b.accessibleName()]
    other.click()
    assert program.focus is row(program, 1).head


def test_keys_do_what_the_buttons_do(program: Program) -> None:
    before = asked(program)
    program.press(Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert asked(program) == [before[0], *before[2:]]
    program.press(Qt.Key.Key_Delete)
    assert asked(program) == [before[0], *before[3:]]
    program.press("l")
    assert button(program.page(PreparePage), "Unlock question 2").isChecked()
    program.press("n")
    after = asked(program)
    assert after[1] not in before
    assert (after[0], after[2:]) == (before[0], before[4:])
    assert program.focus is row(program, 2).head


def test_moving_by_keys_keeps_the_focus_on_the_question(program: Program) -> None:
    before = asked(program)
    key(program, Qt.Key.Key_Down, ALT)
    assert asked(program)[:2] == [before[1], before[0]]
    assert program.focus is row(program, 2).head
    key(program, Qt.Key.Key_End, ALT)
    assert asked(program) == [*before[1:], before[0]]
    assert program.focus is row(program, 10).head
    key(program, Qt.Key.Key_Home, ALT)
    assert asked(program) == before


def test_a_button_keeps_the_focus_when_its_question_moves(program: Program) -> None:
    move = button(program.page(PreparePage), "Move question 3 up")
    move.setFocus()
    move.click()
    assert program.focus.accessibleName() == "Move question 2 up"
    move.click()
    assert program.focus is row(program, 1).head


def drag(program: Program, number: int, to: int, *, give_up: bool = False) -> None:
    """Drag a question to below another one, and drop it there."""
    head, left = row(program, number).head, Qt.MouseButton.LeftButton
    start, none = QPoint(40, 20), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(head, left, none, start)
    goal = row(program, to)
    target = head.mapFrom(program.window, goal.mapTo(program.window, QPoint(40, goal.height() - 4)))
    for point in (start + QPoint(0, 30), target):
        QTest.mouseMove(head, point)
    if give_up:
        QTest.keyClick(head, Qt.Key.Key_Escape)
    QTest.mouseRelease(head, left, none, target)


def test_a_question_is_dragged_to_another_place(program: Program) -> None:
    before = asked(program)
    drag(program, 1, 3)
    assert asked(program) == [before[1], before[2], before[0], *before[3:]]


def test_a_drag_can_be_given_up(program: Program) -> None:
    before = asked(program)
    drag(program, 1, 3, give_up=True)
    assert asked(program) == before
    assert program.page(PreparePage).isVisible()


def test_a_click_on_a_question_unfolds_it(program: Program) -> None:
    head = row(program, 2).head
    QTest.mouseClick(head, Qt.MouseButton.LeftButton, pos=QPoint(200, 20))
    assert row(program, 2).is_unfolded
    QTest.mouseClick(head, Qt.MouseButton.LeftButton, pos=QPoint(200, 20))
    assert not row(program, 2).is_unfolded


def test_what_was_left_out_comes_back(program: Program) -> None:
    before, page = asked(program), program.page(PreparePage)
    program.press(Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert page.undo.isVisible()
    assert "Question 2 was left out." in said_in(page.undo)
    program.button("Undo").click()
    assert asked(program) == before
    assert not page.undo.isVisible()


def test_every_change_can_be_taken_back_and_made_again(program: Program) -> None:
    page, states = program.page(PreparePage), [asked(program)]
    assert not page.footer.undo.isEnabled()
    for change in (
        lambda: program.press(Qt.Key.Key_Delete),
        lambda: key(program, Qt.Key.Key_Down, ALT),
        lambda: program.press("n"),
        lambda: choose(program, "5"),
        program.button("Draw the others again").click,
    ):
        change()
        states.append(asked(program))
    for expected in reversed(states[:-1]):
        key(program, Qt.Key.Key_Z, CTRL)
        assert asked(program) == expected
    assert page.wishes.findChild(PaintedButton) is not None
    for expected in states[1:]:
        key(program, Qt.Key.Key_Z, CTRL | SHIFT)
        assert asked(program) == expected
    assert not page.footer.redo.isEnabled()


def test_wishes_come_back_with_the_questions(program: Program) -> None:
    choose(program, "5")
    choose(program, "Month")
    page = program.page(PreparePage)
    chosen = {b.accessibleName() for b in page.findChildren(PaintedButton) if b.isChecked()}
    assert {"5", "Month"} <= chosen
    page.footer.undo.click()
    page.footer.undo.click()
    chosen = {b.accessibleName() for b in page.findChildren(PaintedButton) if b.isChecked()}
    assert {"10", "Exact date"} <= chosen


def test_the_quiz_is_the_one_that_was_put_together(program: Program) -> None:
    first = asked(program)[0]
    program.button("Start").click()
    program.page(QuizPage)
    assert first == program.item.question.id


def test_every_row_says_the_right_answer(program: Program) -> None:
    for number in range(1, 11):
        _, answer, _ = said_in(row(program, number))
        assert "ight answer: " in answer


def test_a_row_opens_to_the_options_with_their_reasons_and_stays_open(program: Program) -> None:
    before = len(said_in(row(program, 2)))
    button(program.page(PreparePage), "Show question 2").click()
    opened = len(said_in(row(program, 2)))
    assert opened > before
    button(program.page(PreparePage), "Lock question 2").click()
    assert len(said_in(row(program, 2))) == opened
    button(program.page(PreparePage), "Move question 2 up").click()
    assert len(said_in(row(program, 1))) == opened
    row(program, 1).head.setFocus()
    program.press("s")
    assert len(said_in(row(program, 1))) == before


def test_the_first_row_cannot_go_up_nor_the_last_one_down(program: Program) -> None:
    page = program.page(PreparePage)
    assert not button(page, "Move question 1 up").isEnabled()
    assert button(page, "Move question 1 down").isEnabled()
    assert button(page, "Move question 10 up").isEnabled()
    assert not button(page, "Move question 10 down").isEnabled()


def test_tooltips_show_the_keys(program: Program) -> None:
    page = program.page(PreparePage)
    assert "(L)" in button(page, "Lock question 1").toolTip()
    assert "(Alt ↓)" in button(page, "Move question 1 down").toolTip()
    assert "(S)" in button(page, "Show question 1").toolTip()


@pytest.mark.parametrize("key", ["?", Qt.Key.Key_F1])
def test_all_keys_are_shown_and_leave_the_page_as_it_was(
    program: Program, key: Qt.Key | str
) -> None:
    before = asked(program)
    program.flashes.watch(False)
    program.press(key)
    sheet = program.window.findChild(PrepareKeys)
    assert sheet is not None
    assert sheet.isVisible()
    sheet.accept()
    assert asked(program) == before


def test_tab_reaches_one_question_and_its_buttons(program: Program) -> None:
    heads = program.page(PreparePage).findChildren(DraftHead)
    tabbed = [head for head in heads if head.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert tabbed == [row(program, 1).head]
    program.press(Qt.Key.Key_Down)
    tabbed = [head for head in heads if head.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert tabbed == [row(program, 2).head]


@pytest.mark.parametrize(("width", "height"), [(900, 600), (720, 480)])
def test_everything_has_its_place_in_a_small_window(
    program: Program, width: int, height: int
) -> None:
    program.window.resize(width, height)
    QApplication.processEvents()
    page = program.page(PreparePage)
    assert program.window.width() == width
    for part in (page.footer.start, page.footer.save, page.footer.undo, row(program, 1).head):
        right = part.mapTo(program.window, QPoint(part.width(), 0)).x()
        assert part.isVisible()
        assert right <= width
        assert part.width() >= part.minimumSizeHint().width()


def test_questions_swapped_one_right_after_the_other_are_all_swapped(
    qtbot: QtBot, tmp_path: Path
) -> None:
    program = Program(qtbot, tmp_path, Background())
    program.button("Choose…").click()
    page = program.page(PreparePage)
    before = [each.question.id for each in page.list.rows]
    for number in (2, 5):
        page.list.swapped.emit(before[number - 1])
    page.list.left_out.emit(before[0])
    program.until(lambda: not {before[1], before[4]} & {row.question.id for row in page.list.rows})
    assert len(page.list.rows) == 9
    program.close()


def test_a_question_that_is_the_last_of_its_kind_is_swapped_for_one_of_another(
    program: Program,
) -> None:
    choose(program, "20")
    for _ in range(4):
        for number in range(1, 21):
            before = row(program, number).question
            row(program, number).head.swapped.emit()
            after = row(program, number).question
            assert after.id != before.id
            if after.kind != before.kind:
                said = program.shell.notice.accessibleName()
                assert said == "No other question of that kind fits, so this is one of another."
                return
    raise AssertionError("each question had another one of its kind")
