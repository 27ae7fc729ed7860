"""The first picture of the window looks like the shell that takes its place."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.settings import Theme
from quizapp.ui.first_frame import FirstFrame
from quizapp.ui.pages.opening_page import OpeningPage
from quizapp.ui.shell import Shell
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.words.moments import Moments
from tests.ui.conftest import RESOURCES

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def ink(picture: QImage, area: QRect) -> QRect:
    """Return the box around everything in an area that has not the colour of its corner."""
    ground = picture.pixel(area.topLeft())
    points = [
        (x, y)
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
        if picture.pixel(x, y) != ground
    ]
    columns, rows = zip(*points, strict=True)
    left, top = min(columns), min(rows)
    return QRect(left, top, max(columns) - left, max(rows) - top)


def about_the_same(one: QRect, other: QRect) -> bool:
    return all(
        abs(mine - theirs) <= 2 for mine, theirs in zip(one.getRect(), other.getRect(), strict=True)
    )


@pytest.mark.parametrize(
    ("width", "scale"), [(1280, 1.0), (1000, 1.0), (760, 1.0), (1280, 1.5), (1800, 1.0)]
)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_jumps_when_the_shell_takes_its_place(
    qtbot: QtBot, qapp: QApplication, theme: str, width: int, scale: float
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(width, 700)
    frame = FirstFrame(window, RESOURCES, Theme(theme), scale)
    frame.resize(window.size())
    before = window.grab().toImage()
    frame.deleteLater()
    themes = ThemeStore(RESOURCES, Theme(theme).value, scale, "off")
    themes.apply(qapp)
    shell = Shell(themes)
    qtbot.addWidget(shell)
    page = OpeningPage(themes, Moments(NOON))
    shell.add_page(page, "Today", "home")
    shell.show_page(page)
    shell.resize(width, 700)
    after = shell.grab().toImage()
    rail = shell.rail.width()
    bottom = 690
    assert before.pixel(2, bottom) == after.pixel(2, bottom)
    assert before.pixel(rail - 1, bottom) == after.pixel(rail - 1, bottom)
    assert before.pixel(rail, bottom) == after.pixel(rail, bottom) != after.pixel(2, bottom)
    title = QRect(rail + 2, 2, 400, round(60 * scale))
    assert about_the_same(ink(before, title), ink(after, title))
    if rail > 100 * scale:
        name = QRect(round(50 * scale), 2, rail - round(60 * scale), round(56 * scale))
        assert about_the_same(ink(before, name), ink(after, name))
