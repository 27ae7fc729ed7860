"""A page scrolls up and down only, its content in the middle."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage


@pytest.fixture
def page(themes: ThemeStore, qtbot: QtBot) -> ScrollPage:
    page = ScrollPage(themes, max_width=600)
    for number in range(40):
        page.body.addWidget(Label(themes, f"Line {number}"))
    qtbot.addWidget(page)
    page.resize(1000, 400)
    page.show()
    return page


def label(page: ScrollPage, number: int) -> QWidget:
    return page.findChildren(Label)[number]


def test_the_column_is_in_the_middle_and_no_wider_than_it_may_be(page: ScrollPage) -> None:
    room = page.viewport().width()
    left = label(page, 0).x()
    assert abs(left - (room - 600) // 2) <= 1
    page.resize(500, 400)
    assert label(page, 0).x() == 16


def test_a_part_is_brought_to_the_top(page: ScrollPage) -> None:
    page.reveal(label(page, 12))
    assert label(page, 12).mapTo(page.viewport(), label(page, 12).rect().topLeft()).y() == 16
    page.to_top()
    assert page.verticalScrollBar().value() == 0


def test_with_movement_it_arrives_at_the_same_place(
    page: ScrollPage, themes: ThemeStore, qtbot: QtBot
) -> None:
    themes.choose(motion="on")
    page.reveal(label(page, 12))
    target = label(page, 12).y() - 16
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() == target, timeout=2000)


def test_a_long_text_makes_the_page_higher_not_wider(page: ScrollPage, themes: ThemeStore) -> None:
    page.body.addWidget(Label(themes, "word " * 500))
    page.resize(420, 300)
    page.body.activate()
    assert page.widget().width() <= page.viewport().width()
