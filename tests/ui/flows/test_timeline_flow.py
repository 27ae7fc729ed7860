"""The timeline of a whole set, by keys: from Home, through the events, and back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quizapp.ui.pages.editor_page import EditorPage
from quizapp.ui.pages.history_page import HistoryPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.pages.timeline_page import TimelinePage
from quizapp.ui.results.answer_row import AnswerRow
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from tests.ui.flows.practised import now, practise
from tests.ui.pages.quiz_scenes import settle
from tests.window import Program


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Program:
    """The program on the timeline of the first set."""
    program = Program(qtbot, tmp_path)
    home = program.page(HomePage)

    def found() -> list[IconButton]:
        buttons = home.findChildren(IconButton)
        return [one for one in buttons if one.accessibleName().startswith("Timeline of")]

    program.until(found)
    found()[0].click()
    page = program.page(TimelinePage)
    program.until(page.canvas.isVisible)
    return program


def words(page: TimelinePage) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


def chosen(page: TimelinePage) -> str:
    row = page.canvas.as_rows().of(page.canvas.selected)
    assert row is not None
    return row.title


def test_keys_go_from_event_to_event_and_the_card_tells_of_each(program: Program) -> None:
    page = program.page(TimelinePage)
    program.press(Qt.Key.Key_Home)
    first = chosen(page)
    program.until(lambda: first in words(page))
    program.press(Qt.Key.Key_Right)
    assert chosen(page) != first
    program.until(lambda: chosen(page) in words(page))
    program.press(Qt.Key.Key_Left)
    assert chosen(page) == first
    program.press(Qt.Key.Key_End)
    rows = page.canvas.as_rows()
    assert chosen(page) == rows[len(rows) - 1].title


def test_plus_and_minus_show_less_and_more_time(program: Program) -> None:
    canvas = program.page(TimelinePage).canvas
    program.press(Qt.Key.Key_Home)
    before = canvas.layout_now.scale.per_day
    program.press("+", "+")
    program.until(lambda: canvas.layout_now.scale.per_day > before)
    closer = canvas.layout_now.scale.per_day
    program.press("-")
    program.until(lambda: canvas.layout_now.scale.per_day < closer)


def test_what_is_typed_is_found_and_enter_goes_through_the_matches(program: Program) -> None:
    page = program.page(TimelinePage)
    boxes = [box.geometry() for box in page.bar.boxes.values()]
    program.press("/", "treaty")
    settle()
    assert [box.geometry() for box in page.bar.boxes.values()] == boxes
    first = chosen(page)
    assert "treaty" in first.casefold()
    program.press(Qt.Key.Key_Return)
    assert "treaty" in chosen(page).casefold()
    assert chosen(page) != first
    program.press("qqq")
    assert "No match" in words(page)
    program.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert page.canvas.hasFocus()


def test_only_events_of_a_kind_are_shown(program: Program) -> None:
    page = program.page(TimelinePage)
    box = page.bar.boxes["kind"]
    every = len(page.canvas.as_rows())
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert 0 < len(page.canvas.as_rows()) < every
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert len(page.canvas.as_rows()) == every


def test_every_event_is_read_out_in_a_sentence(program: Program) -> None:
    canvas = program.page(TimelinePage).canvas
    spoken = QAccessible.queryAccessibleInterface(canvas)
    rows = canvas.as_rows()
    assert spoken.childCount() == len(rows)
    for place in (0, len(rows) // 2, len(rows) - 1):
        assert spoken.child(place).text(QAccessible.Text.Name) == rows[place].sentence


def test_the_list_has_the_same_event_chosen(program: Program) -> None:
    page = program.page(TimelinePage)
    program.press(Qt.Key.Key_Home, Qt.Key.Key_Right, "l")
    assert page.table.hasFocus()
    assert page.table.currentIndex().siblingAtColumn(1).data() == chosen(page)
    before = chosen(page)
    program.press(Qt.Key.Key_Down, Qt.Key.Key_Down, "l")
    assert page.canvas.hasFocus()
    assert chosen(page) != before


def test_esc_goes_back_to_where_one_came_from(program: Program) -> None:
    program.press(Qt.Key.Key_Escape)
    program.page(HomePage)


def test_an_event_is_opened_in_the_editor_from_the_teachers_list(program: Program) -> None:
    program.shell.went.emit("teacher")
    teacher = program.page(TeacherPage)
    program.until(lambda: teacher.sets.table.current is not None)
    teacher.sets.table.table.setFocus()
    modifier = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(program.focus, Qt.Key.Key_T, modifier)
    page = program.page(TimelinePage)
    program.until(page.canvas.isVisible)
    program.press(Qt.Key.Key_Home)
    program.button("Open in the editor").click()
    program.page(EditorPage)


def test_everything_on_the_page_has_a_name(program: Program) -> None:
    assert program.nameless() == []


def test_an_old_answer_leads_to_its_event_and_back(qtbot: QtBot, tmp_path: Path) -> None:
    practise(tmp_path)
    program = Program(qtbot, tmp_path, clock=now)
    program.page(HomePage)
    program.shell.went.emit("history")
    history = program.page(HistoryPage)
    program.until(lambda: history.findChildren(DataTable))
    table = history.findChildren(DataTable)[0]
    program.until(table.isVisible)
    table.setFocus()
    table.selectRow(0)
    program.press(Qt.Key.Key_Return)
    rows = [row for row in program.page(ResultsPage).findChildren(AnswerRow) if row.isVisible()]
    rows[-1].click()
    answer = program.page(QuizPage)
    about = answer.whereabouts[1]
    assert about
    program.press("g")
    page = program.page(TimelinePage)
    program.until(lambda: page.canvas.selected == about)
    program.press(Qt.Key.Key_Escape)
    assert program.page(QuizPage) is answer
    assert answer.whereabouts[1] == about
    program.close()


def test_alt_and_the_arrows_scroll_a_long_card(program: Program) -> None:
    page = program.page(TimelinePage)
    program.window.resize(900, 480)
    program.press(Qt.Key.Key_Home)
    bar = page._aside.verticalScrollBar()
    bar.setRange(0, 400)
    QTest.keyClick(program.focus, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert bar.value() > 0
    QTest.keyClick(program.focus, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert bar.value() == 0
