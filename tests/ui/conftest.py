"""A themed application without a screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.theme_store import ThemeStore

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def themes(qapp: QApplication) -> ThemeStore:
    """The light theme at 100 %, without movement."""
    store = ThemeStore(RESOURCES, "light", 1.0, "off")
    store.apply(qapp)
    return store


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Callable[[QWidget], None]]:
    """Show a widget as the active window, so that it can have the focus."""
    held: list[QWidget] = []

    def open_window(widget: QWidget) -> None:
        held.append(widget)
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)

    yield open_window
    held.clear()
