"""The page of results that are brought up to date."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from quizapp.ui.pages.update_page import UpdatePage
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button


def said(page: UpdatePage) -> str:
    """Return the words that are to be seen, those of buttons last."""
    parts = (*page.findChildren(QLabel), *page.findChildren(Button))
    return " ".join(part.text() for part in parts if part.isVisible() and part.text())


def test_what_was_left_for_later_can_be_begun_again(qtbot: QtBot, themes: ThemeStore) -> None:
    page = UpdatePage(themes)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_progress(0.25, 90)
    assert "25 % · about 2 minutes left" in said(page)
    with qtbot.waitSignal(page.cancelled):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    page.show_cancelled()
    assert "as they were" in said(page)
    assert said(page).endswith("Bring them up to date Quit")
    with qtbot.waitSignal(page.retried):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert "are brought up to date" in said(page)
    assert said(page).endswith("Cancel")
