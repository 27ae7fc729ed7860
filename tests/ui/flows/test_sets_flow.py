"""Whole sets on the page of the teacher: listed, renamed, copied, removed and had back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from quizapp.paths import added_sets
from quizapp.services.library import Library
from quizapp.ui.background import Background
from quizapp.ui.library.problem_row import ProblemRow
from quizapp.ui.library.removed_row import RemovedRow
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.pages.set_export_page import SetExportPage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.widgets.button import Button
from tests.ui.library.teacher_scene import fill, open_teacher
from tests.window import Program

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program with five sets, on the page of the teacher."""
    fill(tmp_path)
    made = open_teacher(qtbot, tmp_path)
    yield made
    made.close()


def page(program: Program) -> TeacherPage:
    return program.page(TeacherPage)


def titles(program: Program) -> list[str]:
    """Return the first column of the table."""
    model = page(program).sets.table.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def cells(program: Program, title: str) -> list[str]:
    """Return the row of a set."""
    model = page(program).sets.table.table.model()
    row = titles(program).index(title)
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def choose(program: Program, set_id: str) -> None:
    assert page(program).sets.table.choose(set_id)
    page(program).sets.to_table()


def current(program: Program) -> str:
    one = page(program).sets.table.current
    assert one is not None
    return one.summary.id


def press(program: Program, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(program.focus, key, modifier or Qt.KeyboardModifier.NoModifier)
    QApplication.processEvents()


def said(program: Program) -> str:
    labels = program.window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_all_sets_are_listed_with_size_origin_and_state(program: Program) -> None:
    assert len(titles(program)) == 5
    assert cells(program, "My class")[1:3] == ["1 event · 2 questions", "Written here"]
    assert cells(program, "Rail lines")[1:3] == ["2 events", "rail-lines.csv"]
    assert cells(program, "Rail lines")[4] == "1 error"
    assert cells(program, "Treaties")[4] == "1 warning"
    bundled = cells(program, "Space missions 1961–2024")
    assert bundled[1:] == ["102 events", "Came with quizapp", "", "Ready"]


def test_a_set_is_found_by_a_word_of_its_name(program: Program) -> None:
    press(program, Qt.Key.Key_F, CONTROL)
    program.press("rail")
    assert titles(program) == ["Rail lines"]
    program.press("x")
    assert "No set matches “railx”." in said(program)
    press(program, Qt.Key.Key_Backspace)
    assert titles(program) == ["Rail lines"]
    program.press("xyz")
    program.button("Show all sets").click()
    assert len(titles(program)) == 5
    assert program.focus is page(program).sets.search.edit


def test_the_list_is_sorted_by_any_column_both_ways(program: Program) -> None:
    header = page(program).sets.table.table.horizontalHeader()
    by_name = titles(program)
    assert by_name == sorted(by_name, key=str.casefold)
    before = current(program)
    header.sectionClicked.emit(0)
    assert titles(program) == by_name[::-1]
    assert current(program) == before
    header.sectionClicked.emit(1)
    assert titles(program)[-1].startswith("Azerbaijan")
    header.sectionClicked.emit(4)
    assert titles(program)[0] == "Rail lines"


def test_the_order_of_the_list_is_there_again_at_the_next_start(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    page(program).sets.table.table.horizontalHeader().sectionClicked.emit(1)
    page(program).sets.table.table.horizontalHeader().sectionClicked.emit(1)
    order = titles(program)
    assert order[0].startswith("Azerbaijan")
    program.close()
    again = open_teacher(qtbot, tmp_path)
    assert titles(again) == order
    again.close()


def test_a_removed_set_comes_back_by_undo(program: Program, tmp_path: Path) -> None:
    choose(program, "rail-lines")
    press(program, Qt.Key.Key_Delete)
    assert "Rail lines" not in titles(program)
    assert "“Rail lines” was removed." in said(program)
    press(program, Qt.Key.Key_Z, CONTROL)
    assert current(program) == "rail-lines"
    assert "“Rail lines” was removed." not in said(program)
    assert (added_sets(tmp_path) / "rail-lines.csv").exists()


def test_the_row_below_a_removed_one_is_the_current_one(program: Program) -> None:
    choose(program, "rail-lines")
    below = titles(program)[titles(program).index("Rail lines") + 1]
    press(program, Qt.Key.Key_Delete)
    one = page(program).sets.table.current
    assert one is not None
    assert one.summary.title == below


def test_the_bar_stays_until_it_is_closed_or_another_set_is_removed(program: Program) -> None:
    choose(program, "rail-lines")
    press(program, Qt.Key.Key_Delete)
    choose(program, "treaties")
    press(program, Qt.Key.Key_Delete)
    assert "“Treaties” was removed." in said(program)
    program.button("Undo").click()
    assert "Treaties" in titles(program)
    assert "Rail lines" not in titles(program)
    press(program, Qt.Key.Key_Z, CONTROL)
    assert "Rail lines" not in titles(program)


def removed_row(program: Program) -> RemovedRow:
    page(program).sets.removed.set_open(opened=True)
    QApplication.processEvents()
    (row,) = page(program).sets.removed.findChildren(RemovedRow)
    return row


def button(parent: RemovedRow | ProblemRow, text: str) -> Button:
    return next(b for b in parent.findChildren(Button) if b.isVisible() and b.text() == text)


def test_a_set_removed_long_before_is_restored_from_the_list(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    choose(program, "treaties")
    press(program, Qt.Key.Key_Delete)
    program.close()
    again = open_teacher(qtbot, tmp_path)
    assert "Treaties" not in titles(again)
    button(removed_row(again), "Restore").click()
    assert current(again) == "treaties"
    assert page(again).sets.removed.isHidden()
    again.close()


def test_deleting_for_good_asks_once(program: Program, tmp_path: Path) -> None:
    choose(program, "treaties")
    press(program, Qt.Key.Key_Delete)
    row = removed_row(program)
    button(row, "Delete for good…").click()
    button(row, "Keep").click()
    assert list(added_sets(tmp_path).rglob("treaties.csv"))
    button(row, "Delete for good…").click()
    button(row, "Delete for good").click()
    assert not list(added_sets(tmp_path).rglob("treaties.csv"))
    assert page(program).sets.removed.isHidden()
    assert page(program).sets.undo.isHidden()


def test_a_set_that_came_with_the_program_is_neither_removed_nor_renamed(program: Program) -> None:
    choose(program, "space-missions")
    press(program, Qt.Key.Key_Delete)
    press(program, Qt.Key.Key_F2)
    assert len(titles(program)) == 5
    assert page(program).sets.rename.isHidden()


def test_a_set_is_renamed_by_keys(program: Program) -> None:
    choose(program, "treaties")
    press(program, Qt.Key.Key_F2)
    program.press("Treaties of 1921", Qt.Key.Key_Return)
    assert "Treaties of 1921" in titles(program)
    assert current(program) == "treaties"
    assert program.focus is page(program).sets.table.table


def test_esc_closes_what_was_opened_last_and_then_goes_home(program: Program) -> None:
    choose(program, "rail-lines")
    press(program, Qt.Key.Key_F8)
    press(program, Qt.Key.Key_F2)
    program.press("Other")
    press(program, Qt.Key.Key_Escape)
    assert "Rail lines" in titles(program)
    assert page(program).sets.problems.isVisible()
    press(program, Qt.Key.Key_Escape)
    assert page(program).sets.problems.isHidden()
    press(program, Qt.Key.Key_Escape)
    program.page(HomePage)


def test_a_copy_is_a_set_of_ones_own(program: Program, tmp_path: Path) -> None:
    choose(program, "space-missions")
    press(program, Qt.Key.Key_D, CONTROL)
    one = page(program).sets.table.current
    assert one is not None
    assert one.summary.title == "Copy of Space missions 1961–2024"
    assert one.is_own
    assert (added_sets(tmp_path) / one.summary.id / "events.csv").exists()


def test_what_is_wrong_unfolds_with_place_reason_and_remedy(program: Program) -> None:
    choose(program, "rail-lines")
    press(program, Qt.Key.Key_F8)
    card = page(program).sets.problems
    (row,) = card.findChildren(ProblemRow)
    words = [label.text() for label in row.findChildren(QLabel)]
    assert words[0] == "“someday” is not a date of this format."
    assert words[2] == "Kars opened · date · line 3 of rail-lines.csv"
    program.button("Copy the list").click()
    clipboard = QGuiApplication.clipboard().text()
    assert clipboard.endswith("[date.unreadable]")
    assert "rail-lines.csv:3:" in clipboard
    opened: list[tuple[str, int, str]] = []
    card.opened.connect(lambda *place: opened.append(place))
    button(row, "Open at this row").click()
    assert opened == [("rail-lines", 1, "date")]


def test_the_faults_of_one_set_leave_with_it(program: Program) -> None:
    choose(program, "rail-lines")
    press(program, Qt.Key.Key_F8)
    assert page(program).sets.problems.isVisible()
    choose(program, "treaties")
    assert page(program).sets.problems.isHidden()


def test_a_quiz_of_a_set_is_put_together_and_left_back_to_the_sets(program: Program) -> None:
    choose(program, "space-missions")
    press(program, Qt.Key.Key_Return, CONTROL)
    prepare = program.page(PreparePage)
    prepare.left.emit()
    program.page(TeacherPage)


def test_export_and_print_lead_to_what_there_is(program: Program) -> None:
    choose(program, "my-class")
    press(program, Qt.Key.Key_E, CONTROL)
    assert program.page(SetExportPage).questions.isVisible()
    press(program, Qt.Key.Key_Escape)
    choose(program, "my-class")
    press(program, Qt.Key.Key_P, CONTROL)
    assert program.page(SetExportPage).paper.isVisible()
    press(program, Qt.Key.Key_Escape)
    choose(program, "space-missions")
    press(program, Qt.Key.Key_P, CONTROL)
    program.page(PreparePage)


def test_the_menu_offers_what_makes_sense(program: Program) -> None:
    shown = page(program)
    choose(program, "space-missions")
    shown._menu.offer(shown.sets.table.current)
    offered = {entry.text().partition("\t")[0]: entry for entry in shown._menu.actions()}
    assert offered["Open"].isEnabled()
    assert not offered["Remove"].isEnabled()
    assert not offered["Show what is wrong"].isEnabled()
    assert offered["Remove"].text().endswith("\tDel")
    offered["Make a copy"].trigger()
    assert len(titles(program)) == 6


def test_what_was_removed_long_ago_goes_at_the_start(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path)
    gone = Library(tmp_path / "none", added_sets(tmp_path)).remove("treaties")
    note = added_sets(tmp_path) / ".removed" / gone.key / "about.json"
    year = str(gone.removed_at.year)
    note.write_text(note.read_text().replace(f'"{year}-', f'"{int(year) - 1}-'))
    program = open_teacher(qtbot, tmp_path, Background())
    program.until(lambda: not list(added_sets(tmp_path).rglob("treaties.csv")))
    program.close()


def test_everything_on_the_page_has_a_name(program: Program) -> None:
    choose(program, "treaties")
    press(program, Qt.Key.Key_Delete)
    page(program).sets.removed.set_open(opened=True)
    choose(program, "rail-lines")
    press(program, Qt.Key.Key_F8)
    assert program.nameless() == []


@pytest.mark.parametrize(("width", "height"), [(720, 480), (900, 600), (1280, 800)])
def test_the_current_row_and_the_foot_are_seen_in_any_window(
    program: Program, width: int, height: int
) -> None:
    program.window.resize(width, height)
    QApplication.processEvents()
    choose(program, "azerbaijan-turkiye")
    table = page(program).sets.table.table
    for _ in range(4):
        press(program, Qt.Key.Key_Down)
    area = table.visualRect(table.currentIndex())
    top = table.viewport().mapTo(page(program), area.topLeft()).y()
    bar = page(program)._bar
    assert 0 <= top <= bar.y() - area.height()
    assert bar.geometry().bottom() < page(program).height()
    shown = [b for b in bar.findChildren(Button) if b.isVisible()]
    assert shown
    assert all(button.geometry().right() < bar.width() for button in shown)
