"""Editing a set in the window, by keys, until it is saved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from quizapp.paths import added_sets
from quizapp.ui.editing.row_words import state_words
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.teacher_page import TeacherPage
from tests.ui.flows.editing import BUNDLED, CONTROL, SHIFT, Editing, listed

FLIGHT = ("First flight", "1903-12-17")
MOON = ("Moon landing", "20 July 1969")
WALL = ("Fall of the wall", "1989-11-09")


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Editing]:
    """The program with a new set of two events."""
    made = Editing(qtbot, tmp_path)
    made.begin()
    made.fill(FLIGHT, MOON)
    yield made
    made.close()


def test_a_set_is_typed_as_into_a_spreadsheet(program: Editing) -> None:
    assert program.rows == (FLIGHT, MOON)
    program.judged()
    assert program.editor.desk.note(1).tone == "ok"
    assert program.nameless() == []
    assert program.flashes.names == []


def test_what_was_saved_is_asked_in_a_quiz(program: Editing) -> None:
    program.fill(FLIGHT, MOON, WALL)
    program.key(Qt.Key.Key_S, CONTROL)
    assert not program.editor.desk.is_changed
    program.type(Qt.Key.Key_Escape)
    program.page(TeacherPage)
    program.shell.went.emit("home")
    program.page(HomePage).started.emit("my-set")
    program.page(QuizPage)
    events = {"first-flight", "moon-landing", "fall-of-the-wall"}
    assert set(program.item.question.says) <= events


def test_a_step_is_taken_back_and_made_again_by_keys(program: Editing) -> None:
    program.view.show_cell(1, "title")
    program.type("Apollo", Qt.Key.Key_Return)
    assert program.rows[1][0] == "Apollo"
    program.key(Qt.Key.Key_Z, CONTROL)
    assert program.rows == (FLIGHT, MOON)
    program.key(Qt.Key.Key_Y, CONTROL)
    assert program.rows[1][0] == "Apollo"
    program.key(Qt.Key.Key_Z, CONTROL)
    program.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert program.rows[1][0] == "Apollo"


def test_escape_gives_up_what_is_being_typed(program: Editing) -> None:
    program.view.show_cell(0, "title")
    program.type("Some", Qt.Key.Key_Escape)
    assert program.rows == (FLIGHT, MOON)
    assert program.focus is program.view


def test_form_and_table_are_one(program: Editing) -> None:
    program.view.show_cell(0, "title")
    program.editor.events.card.form.focus_on("place")
    program.type("Kitty Hawk")
    assert program.editor.desk.draft.cell(0, "place") == "Kitty Hawk"
    program.editor.events.card.form.focus_on("date")
    program.key(Qt.Key.Key_A, CONTROL)
    program.type("1903-13-40")
    program.judged()
    assert "There is no month 13" in program.said(program.editor.events.card)
    assert program.editor.desk.note(0).tone == "bad"


def test_a_date_is_said_in_words_below_its_field(program: Editing) -> None:
    program.view.show_cell(0, "title")
    program.judged()
    assert "17 December 1903" in program.said(program.editor.events.card)


def test_a_row_without_a_date_does_not_say_that_it_is_ready(program: Editing) -> None:
    program.view.show_cell(0, "date")
    program.type(Qt.Key.Key_Delete)
    program.judged()
    desk = program.editor.desk
    assert [state_words(desk.note(row)) for row in range(2)] == ["No date", "Ready"]


def test_f8_goes_to_the_next_problem(program: Editing) -> None:
    program.view.show_cell(1, "date")
    program.type("some day", Qt.Key.Key_Return)
    program.judged()
    program.view.show_cell(0, "title")
    program.type(Qt.Key.Key_F8)
    assert program.view.row == 1
    assert program.view.sheet.column_of(program.view.currentIndex()) == "date"


def test_cells_of_a_spreadsheet_are_pasted_and_copied(program: Editing) -> None:
    QGuiApplication.clipboard().setText('A\t1901\n"B\nb"\t1902\nC\t1903\n')
    program.view.show_cell(1, "title")
    program.key(Qt.Key.Key_V, CONTROL)
    assert program.rows == (FLIGHT, ("A", "1901"), ("B\nb", "1902"), ("C", "1903"))
    QGuiApplication.clipboard().clear()
    program.key(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == 'A\t1901\n"B\nb"\t1902\nC\t1903'
    program.key(Qt.Key.Key_X, CONTROL)
    assert program.rows == (FLIGHT, (), (), ())
    program.key(Qt.Key.Key_Z, CONTROL)
    program.key(Qt.Key.Key_Z, CONTROL)
    assert program.rows == (FLIGHT, MOON)


def test_rows_come_move_and_go_by_keys(program: Editing) -> None:
    program.view.setFocus()
    program.view.show_cell(1, "title")
    program.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert program.rows == (MOON, FLIGHT)
    program.key(Qt.Key.Key_Return, CONTROL)
    assert program.rows == (MOON, (), FLIGHT)
    program.key(Qt.Key.Key_Delete, CONTROL)
    assert program.rows == (MOON, FLIGHT)
    program.view.show_cell(0, "date")
    program.key(Qt.Key.Key_Down, SHIFT)
    program.key(Qt.Key.Key_D, CONTROL)
    assert program.rows == (MOON, (FLIGHT[0], MOON[1]))
    program.type(Qt.Key.Key_Delete)
    assert program.rows == (MOON[:1], FLIGHT[:1])


def test_words_are_found_and_replaced(program: Editing) -> None:
    program.key(Qt.Key.Key_F, CONTROL)
    program.type("LANDING")
    program.until(lambda: len(program.editor.search.matches) == 1)
    program.type(Qt.Key.Key_Return)
    assert program.view.row == 1
    program.key(Qt.Key.Key_H, CONTROL)
    program.type("walk", Qt.Key.Key_Return)
    assert program.rows == (FLIGHT, ("Moon walk", MOON[1]))
    program.type(Qt.Key.Key_Escape)
    assert not program.editor.find_bar.isVisible()
    program.key(Qt.Key.Key_Z, CONTROL)
    assert program.rows == (FLIGHT, MOON)


def test_the_name_of_the_set_is_typed_where_it_stands(program: Editing) -> None:
    program.editor.head.title.setFocus()
    program.key(Qt.Key.Key_A, CONTROL)
    program.type("Firsts")
    program.key(Qt.Key.Key_S, CONTROL)
    assert program.editor.desk.saved.title == "Firsts"
    program.to_teacher()
    program.until(lambda: any("Firsts" in cell for cell in listed(program)))


def test_the_question_is_seen_as_the_student_will_see_it(program: Editing) -> None:
    program.open(BUNDLED)
    program.judged()
    preview = program.editor.events.preview
    program.until(lambda: preview.question)
    first = preview.question
    program.key(Qt.Key.Key_PageDown, CONTROL)
    assert preview.question is not None
    assert first is not None
    assert preview.question.kind != first.kind


def test_a_set_that_came_with_the_program_is_copied_to_be_edited(program: Editing) -> None:
    program.open(BUNDLED)
    before = program.editor.desk.draft
    program.view.setFocus()
    program.type("x", Qt.Key.Key_Delete)
    assert program.editor.desk.draft is before
    program.push("Make a copy to edit")
    assert program.editor.desk.draft.id != BUNDLED
    assert program.editor.desk.draft.rows == before.rows
    program.view.show_cell(0, "title")
    program.type("x", Qt.Key.Key_Return)
    assert program.editor.desk.draft.cell(0, "title") == "x"


def test_what_another_program_wrote_is_never_written_over(program: Editing, tmp_path: Path) -> None:
    program.key(Qt.Key.Key_S, CONTROL)
    file = added_sets(tmp_path) / "my-set.json"
    other = file.read_bytes().replace(b"First flight", b"Not by me")
    file.write_bytes(other)
    program.view.show_cell(1, "title")
    program.type("Mine", Qt.Key.Key_Return)
    program.key(Qt.Key.Key_S, CONTROL)
    assert "another program" in program.said(program.editor.message)
    assert file.read_bytes() == other
    program.push("Save mine as a copy")
    assert program.editor.desk.draft.id != "my-set"
    assert program.rows == (FLIGHT, ("Mine", MOON[1]))
    assert not program.editor.desk.is_changed
    assert file.read_bytes() == other


def test_the_other_version_is_loaded_and_mine_can_be_had_back(
    program: Editing, tmp_path: Path
) -> None:
    program.key(Qt.Key.Key_S, CONTROL)
    file = added_sets(tmp_path) / "my-set.json"
    file.write_bytes(file.read_bytes().replace(b"First flight", b"Not by me"))
    program.view.show_cell(1, "title")
    program.type("Mine", Qt.Key.Key_Return)
    program.key(Qt.Key.Key_S, CONTROL)
    program.push("Load the other version")
    assert [row[0] for row in program.rows] == ["Not by me", MOON[0]]
    assert not program.editor.desk.is_changed
    program.key(Qt.Key.Key_Z, CONTROL)
    assert [row[0] for row in program.rows] == [FLIGHT[0], "Mine"]
    program.key(Qt.Key.Key_S, CONTROL)
    assert b"Mine" in file.read_bytes()


def test_a_set_that_was_removed_meanwhile_is_saved_again(program: Editing, tmp_path: Path) -> None:
    program.key(Qt.Key.Key_S, CONTROL)
    file = added_sets(tmp_path) / "my-set.json"
    file.unlink()
    program.view.show_cell(1, "title")
    program.type("Mine", Qt.Key.Key_Return)
    program.key(Qt.Key.Key_S, CONTROL)
    assert "was removed" in program.said(program.editor.message)
    program.open("my-set")
    assert "was removed" in program.said(program.editor.message)
    program.push("Save it again")
    assert not program.editor.desk.is_changed
    assert b"Mine" in file.read_bytes()


def test_what_was_not_saved_is_there_again_and_can_be_given_up(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first = Editing(qtbot, tmp_path)
    first.begin()
    first.fill(FLIGHT)
    first.key(Qt.Key.Key_S, CONTROL)
    first.fill(FLIGHT, MOON)
    first.shell.went.emit("home")
    first.close()
    second = Editing(qtbot, tmp_path)
    second.open("my-set")
    assert second.rows == (FLIGHT, MOON)
    assert "Everything you typed is here" in second.said(second.editor.message)
    second.push("Show the set as it was saved")
    assert second.rows == (FLIGHT,)
    second.key(Qt.Key.Key_Z, CONTROL)
    assert second.rows == (FLIGHT, MOON)
    second.close()
