"""The order list: by keys, by buttons, by dragging, and what it says after the check."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quizapp.generation.shapes.order import Order
from quizapp.ui.answers import order_list
from quizapp.ui.answers.order_list import OrderList
from quizapp.ui.answers.order_row import OrderRow
from quizapp.ui.tab_order import focus_proxy
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.icon_button import IconButton
from tests.ui.conftest import RESOURCES

ITEMS = (("a", "First text"), ("b", "Second text"), ("c", "Third text"), ("d", "Fourth text"))
KEY = ("a", "c", "d", "b")
DATES = {"a": "9 November 1991", "b": "April 2004", "c": "August 1992", "d": "23 January 1993"}
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def rows(themes: ThemeStore, opened: Callable[[QWidget], None]) -> OrderList:
    made = OrderList(themes)
    made.set_items(ITEMS)
    made.resize(760, made.heightForWidth(760))
    opened(made)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return made


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    words: list[str] = []
    monkeypatch.setattr(order_list, "announce", lambda _widget, said: words.append(said))
    return words


def row(rows: OrderList, name: str) -> OrderRow:
    found = rows.stops["abcd".index(name)]
    assert isinstance(found, OrderRow)
    return found


def buttons(row: OrderRow) -> list[IconButton]:
    return row.findChildren(IconButton)


def shown(rows: OrderList) -> list[str]:
    """Return the ids from the top to the bottom of the screen."""
    return sorted("abcd", key=lambda name: row(rows, name).y())


def press(
    qtbot: QtBot, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, keys)


def mouse(row: OrderRow, kind: QMouseEvent.Type, y: float) -> None:
    """Send a pointer event at `y` of the list, at the text of a row."""
    point = QPointF(120, y - row.y())
    left = Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind is QMouseEvent.Type.MouseButtonRelease else left
    pressed = Qt.MouseButton.NoButton if kind is QMouseEvent.Type.MouseMove else left
    QApplication.sendEvent(
        row,
        QMouseEvent(
            kind, point, row.mapToGlobal(point), pressed, held, Qt.KeyboardModifier.NoModifier
        ),
    )


def drag(rows: OrderList, name: str, ys: Sequence[float], *, drop: bool = True) -> None:
    held = row(rows, name)
    mouse(held, QMouseEvent.Type.MouseButtonPress, held.y() + 20)
    for y in ys:
        mouse(held, QMouseEvent.Type.MouseMove, y)
    if drop:
        mouse(held, QMouseEvent.Type.MouseButtonRelease, ys[-1])


def test_the_items_stand_in_the_order_given(rows: OrderList) -> None:
    assert rows.order() == ("a", "b", "c", "d")
    assert shown(rows) == ["a", "b", "c", "d"]
    assert [row(rows, name).height() for name in "abcd"] == [56] * 4


def test_arrows_go_from_row_to_row_and_stop_at_the_ends(rows: OrderList, qtbot: QtBot) -> None:
    for key, name in (("Up", "a"), ("Down", "b"), ("Down", "c"), ("Down", "d"), ("Down", "d")):
        press(qtbot, getattr(Qt.Key, f"Key_{key}"))
        assert row(rows, name).hasFocus()
    assert rows.order() == ("a", "b", "c", "d")


def test_alt_and_an_arrow_move_the_row(rows: OrderList, qtbot: QtBot, announced: list[str]) -> None:
    with qtbot.waitSignal(rows.changed):
        press(qtbot, Qt.Key.Key_Down, ALT)
    assert rows.order() == ("b", "a", "c", "d")
    assert shown(rows) == ["b", "a", "c", "d"]
    assert row(rows, "a").hasFocus()
    assert announced == ["Moved to place 2 of 4"]


def test_alt_home_and_alt_end_move_to_the_ends(rows: OrderList, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_End, ALT)
    assert rows.order() == ("b", "c", "d", "a")
    press(qtbot, Qt.Key.Key_Home, ALT)
    assert rows.order() == ("a", "b", "c", "d")


def test_a_row_at_the_end_goes_no_further(
    rows: OrderList, qtbot: QtBot, announced: list[str]
) -> None:
    with qtbot.assertNotEmitted(rows.changed):
        press(qtbot, Qt.Key.Key_Up, ALT)
    assert announced == []


def test_buttons_move_their_row(rows: OrderList, qtbot: QtBot) -> None:
    up, down = buttons(row(rows, "c"))
    qtbot.mouseClick(up, Qt.MouseButton.LeftButton)
    assert rows.order() == ("a", "c", "b", "d")
    assert row(rows, "c").hasFocus()
    qtbot.mouseClick(down, Qt.MouseButton.LeftButton)
    assert rows.order() == ("a", "b", "c", "d")


def test_the_outer_buttons_of_the_ends_are_off(rows: OrderList) -> None:
    assert [button.isEnabled() for button in buttons(row(rows, "a"))] == [False, True]
    assert [button.isEnabled() for button in buttons(row(rows, "d"))] == [True, False]
    assert all(min(b.width(), b.height()) >= 32 for b in buttons(row(rows, "a")))


def test_tab_reaches_one_row_alone(rows: OrderList, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Down)
    tabbed = [one for one in rows.stops if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert tabbed == [row(rows, "b")]
    assert focus_proxy(rows) is row(rows, "b")


def test_a_dragged_row_follows_the_pointer_and_the_others_make_room(
    rows: OrderList, announced: list[str]
) -> None:
    drag(rows, "a", (40, 80, 130, 150), drop=False)
    assert row(rows, "a").y() == 150 - 20
    assert rows.order() == ("b", "c", "a", "d")
    assert shown(rows)[0] == "b"
    assert announced == []
    mouse(row(rows, "a"), QMouseEvent.Type.MouseButtonRelease, 150)
    assert [row(rows, name).y() for name in "bcad"] == [0, 64, 128, 192]
    assert announced == ["Moved to place 3 of 4"]


def test_a_row_dropped_where_it_was_changes_nothing(rows: OrderList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rows.changed):
        drag(rows, "b", (100, 120, 84))
    assert rows.order() == ("a", "b", "c", "d")
    assert row(rows, "b").y() == 64


def test_a_row_cannot_be_dragged_out_of_the_list(rows: OrderList) -> None:
    drag(rows, "a", (500, 5_000), drop=False)
    assert row(rows, "a").geometry().bottom() < rows.height()
    assert rows.order() == ("b", "c", "d", "a")


def test_escape_ends_a_drag_and_means_nothing_otherwise(rows: OrderList, qtbot: QtBot) -> None:
    drag(rows, "a", (150, 200), drop=False)
    qtbot.keyClick(row(rows, "a"), Qt.Key.Key_Escape)
    assert rows.order() == ("a", "b", "c", "d")
    assert shown(rows) == ["a", "b", "c", "d"]
    assert not row(rows, "a").is_held


def test_a_locked_list_cannot_be_changed(rows: OrderList, qtbot: QtBot) -> None:
    rows.lock(True)
    press(qtbot, Qt.Key.Key_Down, ALT)
    assert rows.order() == ("a", "b", "c", "d")
    rows.lock(False)
    press(qtbot, Qt.Key.Key_Down, ALT)
    assert rows.order() == ("b", "a", "c", "d")


def test_after_the_check_the_order_stays_and_each_row_says_its_right_place(
    rows: OrderList, qtbot: QtBot
) -> None:
    rows.show_result(Order.chain(KEY), DATES)
    assert shown(rows) == ["a", "b", "c", "d"]
    descriptions = [row(rows, name).accessibleDescription() for name in "abcd"]
    assert descriptions == [
        "9 November 1991. Right place",
        "April 2004. Right place: 4",
        "August 1992. In order · right place: 2",
        "23 January 1993. In order · right place: 3",
    ]
    assert not any(button.isVisible() for button in buttons(row(rows, "a")))
    press(qtbot, Qt.Key.Key_Down, ALT)
    drag(rows, "a", (150, 200))
    assert rows.order() == ("a", "b", "c", "d")


def test_the_right_order_can_be_shown_and_hidden(rows: OrderList) -> None:
    rows.show_result(Order.chain(KEY), DATES)
    rows.show_right_order(True)
    assert rows.right_order_shown
    assert shown(rows) == list(KEY)
    assert row(rows, "b").accessibleName() == "Place 4 of 4: Second text"
    assert row(rows, "b").accessibleDescription() == "April 2004. Your place: 2"
    assert rows.order() == ("a", "b", "c", "d")
    rows.show_right_order(False)
    assert shown(rows) == ["a", "b", "c", "d"]


def test_before_the_check_there_is_no_right_order(rows: OrderList) -> None:
    rows.show_right_order(True)
    assert not rows.right_order_shown


def test_other_items_take_the_place_of_the_first(rows: OrderList) -> None:
    rows.show_result(Order.chain(KEY), DATES)
    rows.set_items((("x", "X"), ("y", "Y")))
    assert rows.order() == ("x", "y")
    assert [stop.accessibleName() for stop in rows.stops] == [
        "Place 1 of 2: X",
        "Place 2 of 2: Y",
    ]
    assert rows.heightForWidth(760) == 2 * 56 + 8


def test_a_long_text_wraps_and_makes_its_row_higher(themes: ThemeStore) -> None:
    rows = OrderList(themes)
    rows.set_items((("a", "Short"), ("b", "A much longer text than that " * 6)))
    assert rows.heightForWidth(500) > rows.heightForWidth(1_000) > 2 * 56 + 8


def test_rows_glide_to_their_places_where_things_may_move(
    qapp: QApplication, opened: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    rows = OrderList(ThemeStore(RESOURCES, "light", 1.0, "on"))
    rows.set_items(ITEMS)
    rows.resize(760, 248)
    opened(rows)
    rows.setFocus()
    press(qtbot, Qt.Key.Key_End, ALT)
    assert row(rows, "a").y() < 192
    qtbot.waitUntil(lambda: row(rows, "a").y() == 192)


def test_the_current_row_is_scrolled_into_sight(
    themes: ThemeStore, opened: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    area, page = QScrollArea(), QWidget()
    column = QVBoxLayout(page)
    rows = OrderList(themes)
    rows.set_items(ITEMS)
    column.addWidget(rows)
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.resize(600, 130)
    opened(area)
    rows.setFocus()
    press(qtbot, Qt.Key.Key_End, ALT)
    top = row(rows, "a").mapTo(area.viewport(), QPoint(0, 0)).y()
    assert top >= 0
    assert top + 56 <= area.viewport().height()


def test_the_list_and_its_rows_have_their_roles(rows: OrderList) -> None:
    interface = QAccessible.queryAccessibleInterface(rows)
    assert interface.role() == QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "Order, from the earliest to the latest"
    one = QAccessible.queryAccessibleInterface(row(rows, "b"))
    assert one.role() == QAccessible.Role.ListItem
    assert one.text(QAccessible.Text.Name) == "Place 2 of 4: Second text"
    names = [button.accessibleName() for button in buttons(row(rows, "b"))]
    assert names == ["Move up", "Move down"]
