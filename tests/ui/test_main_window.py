"""The window and its frame stay on the screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.main_window import MainWindow, within

SCREEN = QRect(0, 28, 1280, 772)
FRAME = QMargins(2, 30, 2, 2)

sides = st.integers(200, 3000)
places = st.integers(-4000, 4000)


@given(places, places, sides, sides)
def test_a_window_and_its_frame_are_always_on_the_screen(
    left: int, top: int, width: int, height: int
) -> None:
    window = within(QRect(left, top, width, height), FRAME, SCREEN)
    assert SCREEN.contains(window.marginsAdded(FRAME))


@pytest.mark.parametrize("area", [QRect(100, 100, 800, 600), SCREEN.marginsRemoved(FRAME)])
def test_a_window_that_fits_stays_where_it_is(area: QRect) -> None:
    assert within(area, FRAME, SCREEN) == area


def test_a_first_window_as_large_as_the_screen_loses_only_its_excess() -> None:
    window = within(QRect(2, 58, 1280, 800), FRAME, SCREEN)
    assert window == SCREEN.marginsRemoved(FRAME)


def test_a_window_is_brought_back_after_it_was_shown(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.setGeometry(-500, 3000, 4000, 4000)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.keep_on_screen()
    assert window.screen().availableGeometry().contains(window.frameGeometry())


def test_a_window_comes_back_when_its_screen_is_unplugged(qtbot: QtBot, qapp: QApplication) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    room = window.screen().availableGeometry()
    for tell in (
        lambda: qapp.screenRemoved.emit(window.screen()),
        lambda: window.screen().availableGeometryChanged.emit(room),
    ):
        window.setGeometry(room.right() + 500, 40, 900, 600)
        tell()
        qtbot.waitUntil(lambda: room.contains(window.frameGeometry()))


def test_a_window_comes_back_where_it_was(qtbot: QtBot) -> None:
    first = MainWindow()
    qtbot.addWidget(first)
    first.setGeometry(40, 60, 730, 500)
    again = MainWindow(first.geometry_text())
    qtbot.addWidget(again)
    assert again.geometry() == first.geometry()


@pytest.mark.parametrize("made_by", ["6.9:", "", "7.0:", "?:"])
def test_a_place_that_another_version_of_qt_wrote_down_is_left_out(
    qtbot: QtBot, made_by: str
) -> None:
    first = MainWindow()
    qtbot.addWidget(first)
    usual = first.size()
    first.setGeometry(40, 60, 730, 500)
    again = MainWindow(made_by + first.geometry_text().rpartition(":")[2])
    qtbot.addWidget(again)
    assert again.size() == usual


@pytest.mark.qt_log_ignore("does not support raise")
@pytest.mark.parametrize("state", [Qt.WindowState.WindowMinimized, Qt.WindowState.WindowMaximized])
def test_a_window_that_is_called_is_there_and_active(qtbot: QtBot, state: Qt.WindowState) -> None:
    window, other = MainWindow(), QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(other)
    window.setWindowState(state)
    window.show()
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    window.come_forward()
    qtbot.waitUntil(window.isActiveWindow)
    assert not window.isMinimized()
    assert window.isMaximized() is (state is Qt.WindowState.WindowMaximized)


def test_what_fills_the_window_takes_the_place_of_what_was_there(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    first, second = QWidget(), QWidget()
    window.fill(first)
    window.fill(second)
    window.show()
    assert second.isVisible()
    assert not first.isVisible()
