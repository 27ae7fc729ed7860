"""Keeping a quiz that was put together, from the page and from home."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.services.saved_quizzes import SavedQuizzes
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.painted_button import PaintedButton
from tests.window import Program

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program with a quiz of the bundled set in preparation."""
    made = Program(qtbot, tmp_path)
    buttons = made.page(HomePage).findChildren(IconButton)
    next(b for b in buttons if "together" in b.accessibleName()).click()
    made.page(PreparePage)
    yield made
    made.close()


@pytest.fixture
def quizzes(tmp_path: Path) -> SavedQuizzes:
    """What is kept on the disk."""
    return SavedQuizzes(tmp_path / "quizzes")


def asked(program: Program) -> list[str]:
    return [row.question.id for row in program.page(PreparePage).list.rows]


def kept(quizzes: SavedQuizzes, quiz_id: str) -> list[str]:
    return [question.id for question in quizzes.open(quiz_id).draft.questions]


def save_as(program: Program, title: str) -> None:
    """Save the quiz under a title, by keys alone."""
    QTest.keyClick(program.focus, Qt.Key.Key_S, CTRL)
    program.press(title, Qt.Key.Key_Return)


def said(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(program: Program, name: str) -> None:
    """Press the first visible button of a name."""
    QApplication.processEvents()
    buttons = program.window.findChildren(PaintedButton)
    next(b for b in buttons if b.isVisible() and b.accessibleName() == name).click()


def home(program: Program) -> HomePage:
    """Go back to the home page."""
    program.page(PreparePage).left.emit()
    return program.page(HomePage)


def test_a_quiz_is_saved_under_a_title_by_keys(program: Program, quizzes: SavedQuizzes) -> None:
    questions = asked(program)
    save_as(program, "Class 9b")
    (entry,) = quizzes.all()
    assert (entry.title, kept(quizzes, entry.id)) == ("Class 9b", questions)
    page = program.page(PreparePage)
    assert "· saved" in said(page)
    assert page.footer.isVisible()
    assert not page.footer.save.isEnabled()
    assert "Class 9b" in program.shell.notice.accessibleName()
    assert program.flashes.names == []


def test_a_title_is_offered_and_saving_can_be_given_up(
    program: Program, quizzes: SavedQuizzes
) -> None:
    program.button("Save as a quiz…").click()
    panel = program.page(PreparePage).save_panel
    assert panel.title == "Azerbaijan–Türkiye relations 1918–2022"
    program.press(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert program.page(PreparePage).footer.isVisible()
    assert quizzes.all() == ()


def test_a_title_that_is_taken_is_asked_about(program: Program, quizzes: SavedQuizzes) -> None:
    save_as(program, "Class 9b")
    program.press(Qt.Key.Key_Delete)
    QTest.keyClick(program.focus, Qt.Key.Key_S, CTRL | SHIFT)
    program.press("Class 9b", Qt.Key.Key_Return)
    assert "“Keep both” saves this one as “Class 9b (2)”" in said(program.page(PreparePage))
    program.button("Keep both").click()
    assert {entry.title: entry.questions for entry in quizzes.all()} == {
        "Class 9b": 10,
        "Class 9b (2)": 9,
    }
    QTest.keyClick(program.focus, Qt.Key.Key_S, CTRL | SHIFT)
    program.press("class 9b", Qt.Key.Key_Return)
    program.button("Replace it").click()
    assert [entry.questions for entry in quizzes.all()] == [9, 9]


def test_changes_to_a_saved_quiz_are_saved_by_one_key(
    program: Program, quizzes: SavedQuizzes
) -> None:
    save_as(program, "Class 9b")
    program.press(Qt.Key.Key_Delete)
    page = program.page(PreparePage)
    assert "· changed since it was saved" in said(page)
    assert page.footer.save.isEnabled()
    QTest.keyClick(program.focus, Qt.Key.Key_S, CTRL)
    assert kept(quizzes, "class-9b") == asked(program)
    assert "· saved" in said(page)


def test_a_step_back_to_what_is_saved_is_no_change(program: Program, quizzes: SavedQuizzes) -> None:
    save_as(program, "Class 9b")
    program.press(Qt.Key.Key_Delete)
    assert quizzes.unsaved() is not None
    QTest.keyClick(program.focus, Qt.Key.Key_Z, CTRL)
    assert "· saved" in said(program.page(PreparePage))
    assert quizzes.unsaved() is None


def test_a_saved_quiz_gets_another_title(program: Program, quizzes: SavedQuizzes) -> None:
    save_as(program, "Class 9b")
    save = program.page(PreparePage)
    QTest.keyClick(program.focus, Qt.Key.Key_S, CTRL | SHIFT)
    program.press("Other", Qt.Key.Key_Return)
    field = next(
        edit for edit in save.findChildren(QWidget) if edit.accessibleName() == "Title of the quiz"
    )
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    program.press("class 9B", Qt.Key.Key_Return)
    assert "There is a quiz of this title already." in said(save)
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    program.press("Test of May", Qt.Key.Key_Return)
    assert {entry.title for entry in quizzes.all()} == {"Class 9b", "Test of May"}
    assert "already" not in said(save)


def test_home_shows_saved_quizzes_and_starts_one(program: Program) -> None:
    questions = asked(program)
    page = home(program)
    assert not page.quizzes.isVisible()
    press(program, "Put a quiz of Azerbaijan–Türkiye relations 1918–2022 together")
    program.page(PreparePage)
    questions = asked(program)
    save_as(program, "Class 9b")
    page = home(program)
    words = said(page.quizzes)
    assert "Class 9b" in words
    assert "10 questions · Azerbaijan–Türkiye relations 1918–2022 · saved just now" in words
    assert program.nameless() == []
    press(program, "Start Class 9b")
    program.page(QuizPage)
    assert program.item.question.id == questions[0]


def test_a_saved_quiz_is_opened_and_changed(program: Program, quizzes: SavedQuizzes) -> None:
    save_as(program, "Class 9b")
    before = asked(program)
    home(program)
    press(program, "Open Class 9b")
    assert asked(program) == before
    program.press("l", Qt.Key.Key_Delete)
    QTest.keyClick(program.focus, Qt.Key.Key_S, CTRL)
    assert kept(quizzes, "class-9b") == before[1:]


def test_a_removed_quiz_comes_back(program: Program, quizzes: SavedQuizzes) -> None:
    save_as(program, "Class 9b")
    page = home(program)
    press(program, "Remove Class 9b")
    assert quizzes.all() == ()
    assert "“Class 9b” was removed." in said(page.quizzes)
    assert page.quizzes.isVisible()
    program.press(Qt.Key.Key_Return)
    assert [entry.title for entry in quizzes.all()] == ["Class 9b"]
    assert "Class 9b" in said(page.quizzes)


def test_what_was_looked_through_is_not_lost_by_leaving(
    program: Program, quizzes: SavedQuizzes
) -> None:
    program.press(Qt.Key.Key_Delete, "n", "l")
    questions = asked(program)
    page = home(program)
    assert "9 questions · not saved yet" in said(page.quizzes)
    program.button("Go on").click()
    assert asked(program) == questions
    save_as(program, "Class 9b")
    assert quizzes.unsaved() is None
    assert "not saved yet" not in said(home(program).quizzes)


def test_what_was_looked_through_outlives_the_program(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    save_as(program, "Class 9b")
    program.press(Qt.Key.Key_Delete)
    questions = asked(program)
    again = Program(qtbot, tmp_path)
    assert "Class 9b\n9 questions · changes not saved" in said(again.page(HomePage).quizzes)
    again.button("Go on").click()
    assert asked(again) == questions
    QTest.keyClick(again.focus, Qt.Key.Key_S, CTRL)
    assert kept(SavedQuizzes(tmp_path / "quizzes"), "class-9b") == questions
    again.close()


def test_what_was_discarded_comes_back(program: Program, quizzes: SavedQuizzes) -> None:
    program.press(Qt.Key.Key_Delete)
    home(program)
    program.button("Discard").click()
    assert quizzes.unsaved() is None
    program.press(Qt.Key.Key_Return)
    assert quizzes.unsaved() is not None


def test_wishes_alone_are_no_work(program: Program, quizzes: SavedQuizzes) -> None:
    page = program.page(PreparePage)
    next(b for b in page.findChildren(PaintedButton) if b.accessibleName() == "5").click()
    assert quizzes.unsaved() is None


def test_a_damaged_quiz_hides_no_other(program: Program, tmp_path: Path) -> None:
    save_as(program, "Class 9b")
    (tmp_path / "quizzes" / "broken.json").write_text('{"questions": [', encoding="utf-8")
    words = said(home(program).quizzes)
    assert "“broken” could not be opened" in words
    assert "broken.json, line 1: this is not JSON" in words
    assert "10 questions" in words
    press(program, "Remove")
    assert "could not be opened" not in said(program.page(HomePage).quizzes)


def test_a_quiz_without_its_set_is_shown_and_taken_but_not_drawn_again(
    program: Program, tmp_path: Path
) -> None:
    save_as(program, "Class 9b")
    file = tmp_path / "quizzes" / "class-9b.json"
    document = json.loads(file.read_bytes())
    document["generator"]["set"] = "gone"
    file.write_text(json.dumps(document), encoding="utf-8")
    home(program)
    press(program, "Open Class 9b")
    page = program.page(PreparePage)
    assert len(page.list.rows) == 10
    assert not page.wishes.isVisible()
    program.press("n")
    assert "There is no question set “gone”" in program.shell.notice.accessibleName()
    program.button("Start").click()
    program.page(QuizPage)
