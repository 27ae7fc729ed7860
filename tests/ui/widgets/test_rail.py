"""The rail shows where one is, and gives way in a narrow window."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.rail import Place, Rail
from quizapp.ui.widgets.rail_item import RailItem

PLACES = (Place("home", "Home", "house", "Ctrl+1"), Place("history", "History", "chart-line"))


@pytest.fixture
def rail(themes: ThemeStore, qtbot: QtBot) -> Rail:
    rail = Rail(themes, "quizapp", PLACES, (Place("settings", "Settings", "settings"),))
    qtbot.addWidget(rail)
    return rail


@pytest.mark.parametrize(
    ("window", "scale", "width"),
    [(1280, 1.0, 208), (1100, 1.0, 208), (1099, 1.0, 80), (759, 1.0, 56), (900, 1.5, 84)],
)
def test_the_window_decides_how_wide_the_rail_is(
    rail: Rail, themes: ThemeStore, window: int, scale: float, width: int
) -> None:
    themes.choose(scale=scale)
    rail.fit(window)
    assert rail.sizeHint().width() == width


def test_a_press_tells_the_place(rail: Rail, qtbot: QtBot) -> None:
    item = rail.findChildren(RailItem)[1]
    with qtbot.waitSignal(rail.went) as told:
        qtbot.mouseClick(item, Qt.MouseButton.LeftButton)
    assert told.args == ["history"]


def test_the_current_place_is_read_out(rail: Rail) -> None:
    rail.set_current("history")
    names = [item.accessibleName() for item in rail.findChildren(RailItem)]
    assert names == ["Home", "History, current page", "Settings"]


def test_icons_alone_have_tooltips(rail: Rail) -> None:
    rail.fit(600)
    tips = [item.toolTip() for item in rail.findChildren(RailItem)]
    assert ["Home (Ctrl+1)" in tips[0], "History" in tips[1], "Settings" in tips[2]] == [True] * 3


@pytest.mark.parametrize("label", ["Настройки", "Öğretmen", "Ana səhifə"])
def test_the_middle_form_has_room_for_the_labels_of_every_language(
    themes: ThemeStore, qtbot: QtBot, label: str
) -> None:
    rail = Rail(themes, "quizapp", [Place("settings", label, "settings")])
    qtbot.addWidget(rail)
    rail.fit(900)
    item = rail.findChildren(RailItem)[0]
    assert item.sizeHint().height() == 56
    assert 80 <= item.label_width + 16 <= rail.sizeHint().width() <= 96


def test_a_label_too_long_for_the_middle_form_leaves_only_icons(
    themes: ThemeStore, qtbot: QtBot
) -> None:
    rail = Rail(themes, "quizapp", [Place("settings", "Einstellungen des Programms", "settings")])
    qtbot.addWidget(rail)
    rail.fit(900)
    assert "Einstellungen" in rail.findChildren(RailItem)[0].toolTip()
