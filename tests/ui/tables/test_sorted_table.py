"""Tables that are sorted by their headings."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from quizapp.ui.tables.sorted_table import SortedTable
from quizapp.ui.tables.table_model import StateCell, TableColumn, TitleCell
from quizapp.ui.theme_store import ThemeStore

COLUMNS = (TableColumn("Set", stretch=True), TableColumn("Changed"), TableColumn("State"))
ROW = (TitleCell("Treaties"), "22 Nov 2025", StateCell("Draft", "plain", "pencil"))


@pytest.fixture
def table(themes: ThemeStore, qtbot: QtBot) -> SortedTable:
    """A table of three rows that would be four rows high at most."""
    table = SortedTable(themes, "Sets", COLUMNS, most_rows=4)
    table.show_rows([ROW] * 3)
    table.resize(800, 400)
    qtbot.addWidget(table)
    table.show()
    return table


def test_a_pressed_heading_asks_for_its_order(table: SortedTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    place = QPoint(header.sectionPosition(1) + 20, header.height() // 2)
    with qtbot.waitSignal(table.ordered) as told:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [1]


def test_the_arrow_changes_no_width(table: SortedTable) -> None:
    before = [table.columnWidth(column) for column in range(3)]
    table.show_order(1, descending=True)
    table.grab()
    assert [table.columnWidth(column) for column in range(3)] == before


def test_keys_choose_another_row(table: SortedTable, qtbot: QtBot) -> None:
    table.choose(0)
    told: list[int] = []
    table.chosen.connect(told.append)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert told == [1]


def test_many_rows_scroll_inside(table: SortedTable) -> None:
    table.show_rows([ROW] * 30)
    assert table.sizeHint().height() == 40 + 4 * 44
    table.show_most(6)
    assert table.sizeHint().height() == 40 + 6 * 44


def test_what_a_hidden_column_needs_goes_to_the_others(table: SortedTable) -> None:
    table.setColumnHidden(1, True)
    table.resize(700, 400)
    assert sum(table.columnWidth(column) for column in (0, 2)) == table.viewport().width()
