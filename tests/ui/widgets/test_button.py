"""Buttons: their keys, their focus ring, their names."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.icon_button import IconButton

Opened = Callable[[QWidget], None]


def test_enter_and_space_press_a_button_with_the_ring(
    themes: ThemeStore, qtbot: QtBot, opened: Opened
) -> None:
    button, pressed = Button(themes, "Next question", "primary", key="Enter"), []
    button.clicked.connect(lambda: pressed.append(1))
    opened(button)
    button.clearFocus()
    button.setFocus()
    assert button.ring_visible
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(pressed) == 2


def test_a_key_held_down_presses_once(themes: ThemeStore, opened: Opened) -> None:
    button, pressed = Button(themes, "Next question"), []
    button.clicked.connect(lambda: pressed.append(1))
    opened(button)
    button.clearFocus()
    button.setFocus()
    press, none = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    for repeated in (False, True, True):
        event = QKeyEvent(press, Qt.Key.Key_Return, none, "\r", repeated)
        QApplication.sendEvent(button, event)
    assert len(pressed) == 1


def test_the_pointer_shows_no_ring(themes: ThemeStore, opened: Opened) -> None:
    button = Button(themes, "Start")
    opened(button)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not button.ring_visible
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.clearFocus()
    assert not button.ring_visible


def test_enter_goes_to_the_page_unless_the_ring_is_shown(
    themes: ThemeStore, qtbot: QtBot, opened: Opened
) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    button, heard = Button(themes, "Report a problem", "ghost"), []
    column.addWidget(button)
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Return), page)
    shortcut.activated.connect(lambda: heard.append("page"))
    button.clicked.connect(lambda: heard.append("button"))
    opened(page)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert heard == ["page", "button"]


def test_ctrl_enter_is_left_to_the_page(themes: ThemeStore, qtbot: QtBot, opened: Opened) -> None:
    page = QWidget()
    button, heard = Button(themes, "Other file…"), []
    column = QVBoxLayout(page)
    column.addWidget(button)
    button.clicked.connect(lambda: heard.append("button"))
    QShortcut(QKeySequence("Ctrl+Return"), page).activated.connect(lambda: heard.append("page"))
    opened(page)
    button.clearFocus()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["page"]


def test_the_ring_goes_with_a_focus_that_moved_behind_another_window(
    themes: ThemeStore, qtbot: QtBot, opened: Opened
) -> None:
    page, other = QWidget(), QWidget()
    first, second = Button(themes, "Other file…"), Button(themes, "Take in")
    column = QVBoxLayout(page)
    column.addWidget(first)
    column.addWidget(second)
    opened(page)
    first.clearFocus()
    first.setFocus()
    opened(other)
    second.setFocus()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert not first.ring_visible
    assert second.hasFocus()


def test_an_icon_button_has_a_name_and_tells_its_key(themes: ThemeStore, qtbot: QtBot) -> None:
    button = IconButton(themes, "flag", "Mark <this> question", key="M")
    qtbot.addWidget(button)
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.role() == QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == "Mark <this> question"
    assert "Mark &lt;this&gt; question (M)" in button.toolTip()


def test_a_small_button_is_still_large_enough_to_hit(themes: ThemeStore, qtbot: QtBot) -> None:
    small = Button(themes, "S", small=True), IconButton(themes, "x", "Stop", small=True)
    for button in small:
        qtbot.addWidget(button)
        assert min(button.sizeHint().width(), button.sizeHint().height()) >= 32
