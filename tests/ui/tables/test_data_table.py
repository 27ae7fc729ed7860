"""Tables: their heights, their keys, what they tell."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.sorted_table import SortedTable
from quizapp.ui.tables.table_model import BarCell, StateCell, TableColumn
from quizapp.ui.theme_store import ThemeStore

COLUMNS = (TableColumn("Set", stretch=True), TableColumn("Score"), TableColumn("State"))
ROW = ("Azerbaijan–Türkiye relations", BarCell(0.75, "9 of 12"), StateCell("Ready", "ok"))


@pytest.fixture
def table(themes: ThemeStore, qtbot: QtBot) -> DataTable:
    table = DataTable(themes, "Finished quizzes", COLUMNS)
    table.show_rows([ROW] * 5)
    table.resize(800, 400)
    qtbot.addWidget(table)
    table.show()
    return table


def test_enter_opens_the_current_row(table: DataTable, qtbot: QtBot) -> None:
    table.selectRow(3)
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [3]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_row_is_chosen_in_both_directions_of_reading(
    table: DataTable, direction: Qt.LayoutDirection
) -> None:
    table.setLayoutDirection(direction)
    table.setColumnHidden(0, True)
    table.selectRow(2)
    assert table.currentIndex().row() == 2
    table.selectRow(99)
    assert [index.row() for index in table.selectionModel().selectedRows(1)] == [2]


def test_a_double_click_opens_a_row_once(table: DataTable, qtbot: QtBot) -> None:
    told: list[int] = []
    table.opened.connect(told.append)
    place = table.visualRect(table.model().index(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == [2]


def test_all_rows_are_seen_without_scrolling(table: DataTable) -> None:
    assert table.sizeHint().height() == 40 + 5 * 44


def test_a_long_table_scrolls_inside_itself(themes: ThemeStore, qtbot: QtBot) -> None:
    table = DataTable(themes, "Many", COLUMNS)
    qtbot.addWidget(table)
    table.show_rows([ROW] * 500)
    assert table.sizeHint().height() < 1000


def test_a_long_text_wraps_and_makes_its_row_higher(table: DataTable) -> None:
    table.show_rows([(ROW[0] * 9, *ROW[1:]), ROW])
    assert table.rowHeight(0) > table.rowHeight(1) == 44


def test_no_header_is_cut(themes: ThemeStore, qtbot: QtBot) -> None:
    table = DataTable(themes, "Narrow", [TableColumn(word * 3) for word in ("Questions ", "Link ")])
    qtbot.addWidget(table)
    table.resize(120, 200)
    header = table.horizontalHeader()
    for number in range(2):
        assert header.sectionSize(number) >= header.sectionSizeHint(number)


def test_cells_are_read_out_as_words(table: DataTable) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    cells = [table.model().index(0, column).data(role) for column in range(3)]
    assert cells == ["Azerbaijan–Türkiye relations", "9 of 12", "Ready"]


def test_tab_leaves_the_table(table: DataTable) -> None:
    assert not table.tabKeyNavigation()


def test_a_column_that_is_shown_again_has_room_for_its_texts(table: DataTable) -> None:
    wide = table.columnWidth(2)
    table.setColumnHidden(2, True)
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()
    table.setColumnHidden(2, False)
    assert table.columnWidth(2) == wide


def test_headings_are_painted_in_the_size_of_the_text(
    themes: ThemeStore, qapp: QApplication, qtbot: QtBot
) -> None:
    themes.apply(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    table = SortedTable(themes, "Finished quizzes", COLUMNS, 5)
    table.setParent(window)
    window.show()
    for scale in (1.5, 1.0):
        themes.choose(scale=scale)
        painted = table.horizontalHeader().viewport().font().pixelSize()
        assert painted == themes.theme.font("body").pixelSize()
