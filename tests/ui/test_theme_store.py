"""The theme changes while the program runs."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button

RESOURCES = Path(__file__).parents[2] / "resources"


def test_a_choice_dresses_the_application_anew(
    qapp: QApplication, themes: ThemeStore, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(themes.changed):
        themes.choose(colors="dark")
    assert themes.theme.dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == themes.theme.colors.canvas
    assert themes.theme.colors.surface.name() in qapp.styleSheet()


def test_the_same_choice_again_redraws_nothing(themes: ThemeStore, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(themes.changed):
        themes.choose(colors="light", scale=1.0)


def test_the_text_size_grows_every_measure(themes: ThemeStore, qtbot: QtBot) -> None:
    button = Button(themes, "Check", "primary", key="Enter")
    qtbot.addWidget(button)
    before = button.sizeHint()
    themes.choose(scale=2.0)
    assert button.sizeHint().height() == 2 * before.height()
    assert abs(button.sizeHint().width() - 2 * before.width()) <= 6


def test_icons_are_drawn_anew_in_another_theme(themes: ThemeStore) -> None:
    old = themes.icons.pixmap("check", QColor("black"), 18)
    themes.choose(colors="dark")
    assert themes.icons.pixmap("check", QColor("black"), 18) is not old


def test_without_word_from_the_desktop_the_theme_is_light(qapp: QApplication) -> None:
    if QGuiApplication.styleHints().colorScheme() is not Qt.ColorScheme.Dark:
        assert not ThemeStore(RESOURCES).theme.dark


def test_movement_can_be_switched_off(themes: ThemeStore) -> None:
    themes.choose(motion="on")
    assert themes.theme.motion
    themes.choose(motion="off")
    assert not themes.theme.motion


def test_two_themes_live_side_by_side(themes: ThemeStore, qtbot: QtBot) -> None:
    other = ThemeStore(RESOURCES, "dark")
    one, two = Button(themes, "Save", "primary"), Button(other, "Save", "primary")
    for button in (one, two):
        qtbot.addWidget(button)
    center = one.grab().toImage().pixelColor(6, 20), two.grab().toImage().pixelColor(6, 20)
    assert center == (themes.theme.colors.accent, other.theme.colors.accent)


def test_a_deleted_widget_hears_of_no_change(themes: ThemeStore, qtbot: QtBot) -> None:
    button = Button(themes, "Save")
    button.deleteLater()
    QApplication.sendPostedEvents(button, 0)
    QApplication.processEvents()
    themes.choose(colors="dark")


def test_high_contrast_is_a_choice_that_counts_at_once(qapp: QApplication) -> None:
    store = ThemeStore(RESOURCES, "light")
    store.apply(qapp)
    store.choose(colors="contrast")
    assert store.theme.name == "contrast"
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("black")


def test_a_desktop_that_asks_for_high_contrast_gets_it_in_every_choice(
    themes: ThemeStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = themes.theme.colors.control
    monkeypatch.setattr("quizapp.ui.theme_store._wants_contrast", lambda _hints: True)
    QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.emit(
        Qt.ContrastPreference.HighContrast
    )
    assert themes.theme.colors.control == themes.theme.colors.text != usual
