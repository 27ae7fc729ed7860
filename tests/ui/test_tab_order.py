"""Tests of `quizapp.ui.tab_order`, in the whole window."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.pages.bring_page import BringPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.tab_order import focus_proxy, next_stop
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import TableColumn
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.segmented import Segmented
from tests.window import Program

TABLE = "title,date\nOne,1901\nTwo,1902\nThree,1903\nFour,1904\n"
ENOUGH = 200
"""More presses of Tab than any page needs."""


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    program = Program(qtbot, tmp_path)
    program.page(HomePage)
    yield program
    program.close()


def walked(program: Program, key: Qt.Key) -> list[QWidget]:
    """Press a key until the focus is where it began; return where it was."""
    stops = [program.focus]
    for _ in range(ENOUGH):
        program.press(key)
        if program.focus is stops[0]:
            return stops
        stops.append(program.focus)
    raise AssertionError("the focus never came back")


def reachable(program: Program) -> set[QWidget]:
    """Everything on the screen that takes the focus by Tab; of a group of buttons, nothing."""
    return {
        widget
        for widget in program.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not focus_proxy(widget)
        and not isinstance(widget.parentWidget(), Segmented)
    }


def assert_all_is_reached(program: Program) -> None:
    forward = walked(program, Qt.Key.Key_Tab)
    assert reachable(program) <= set(forward)
    back = walked(program, Qt.Key.Key_Backtab)
    assert back[1:] == forward[:0:-1]


def test_tab_reaches_all_of_the_home_page_from_top_to_bottom(program: Program) -> None:
    assert_all_is_reached(program)
    stops = walked(program, Qt.Key.Key_Tab)
    names = [stop.accessibleName() for stop in stops]
    assert names.index("Start Space missions 1961–2024") + 1 == names.index("Add a set…")
    chosen = [stop for stop in stops if isinstance(stop.parentWidget(), Segmented)]
    assert [one.accessibleName() for one in chosen] == ["10"]


def test_tab_reaches_all_that_is_there_to_put_a_quiz_together(program: Program) -> None:
    program.button("Choose…").click()
    page = program.page(PreparePage)
    program.until(lambda: page.list.isVisible() and page.list.isAncestorOf(program.focus))
    assert_all_is_reached(program)


def test_tab_reaches_all_that_is_shown_of_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text(TABLE, encoding="utf-8")
    program = Program(qtbot, tmp_path / "data", files=[table])
    program.page(BringPage)
    program.until(lambda: program.button("Change…").isVisible())
    assert_all_is_reached(program)
    program.close()


def test_the_focus_is_scrolled_into_sight(program: Program) -> None:
    program.window.resize(720, 480)
    for stop in walked(program, Qt.Key.Key_Tab):
        stop.setFocus()
        program.press(Qt.Key.Key_Tab)
        focus = program.focus
        assert not focus.visibleRegion().isEmpty()


def test_a_table_keeps_its_header_after_tab_went_by(qtbot: QtBot, themes: ThemeStore) -> None:
    page, lines = QWidget(), QVBoxLayout()
    table = DataTable(themes, "Events", [TableColumn("Title")])
    lines.addWidget(table)
    page.setLayout(lines)
    qtbot.addWidget(page)
    page.show()
    gone: list[str] = []
    table.horizontalHeader().destroyed.connect(lambda: gone.append("header"))
    next_stop(page, table, forward=True)
    gc.collect()
    assert gone == []
