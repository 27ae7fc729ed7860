"""Tests of pictures in a page: their size, their name, and what a press on them does."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.dataset.picture import Picture, read_picture
from quizapp.ui.dialogs.picture_sheet import PictureSheet
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.picture_view import PictureView
from tests.pictures import BROKEN, MAP, PLAIN, png

WIDE = read_picture(png(1200, 400, (30, 120, 200)), "A coast")
SMALL = read_picture(png(60, 40), "A stamp")


def colour_at(view: QWidget, x: int, y: int) -> tuple[int, ...]:
    return tuple(view.grab().toImage().pixelColor(x, y).getRgb()[:3])


def sheets(view: QWidget) -> list[PictureSheet]:
    return view.findChildren(PictureSheet)


@pytest.mark.parametrize(
    ("picture", "width", "height", "shown"),
    [
        (WIDE, 638, 320, 200),
        (WIDE, 2000, 500, 400),
        (WIDE, 2000, 100, 100),
        (SMALL, 638, 320, 40),
    ],
)
def test_it_is_scaled_down_to_its_room_and_never_up(
    themes: ThemeStore, picture: Picture, width: int, height: int, shown: int
) -> None:
    view = PictureView(themes, picture)
    view.set_most_height(height)
    assert view.heightForWidth(width) == shown


def test_it_is_painted_at_the_left_and_nothing_beside_it(
    themes: ThemeStore, opened: Callable[[QWidget], None]
) -> None:
    view = PictureView(themes, SMALL)
    view.resize(400, 40)
    opened(view)
    assert colour_at(view, 30, 20) == (200, 60, 60)
    assert colour_at(view, 90, 20) != (200, 60, 60)


def test_it_is_named_by_what_it_shows(themes: ThemeStore) -> None:
    assert PictureView(themes, WIDE).accessibleName() == "A coast"
    assert PictureView(themes, PLAIN).accessibleName() == "Picture"
    assert "full size" in PictureView(themes, WIDE).accessibleDescription()


def test_enter_and_a_click_show_it_at_full_size_and_escape_closes_that(
    themes: ThemeStore, opened: Callable[[QWidget], None]
) -> None:
    view = PictureView(themes, WIDE)
    view.resize(400, view.heightForWidth(400))
    opened(view)
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Return)
    (sheet,) = sheets(view)
    assert sheet.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sheets(view) == []
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert len(sheets(view)) == 1


def test_the_room_beside_a_picture_does_nothing(
    themes: ThemeStore, opened: Callable[[QWidget], None]
) -> None:
    view = PictureView(themes, SMALL)
    view.resize(400, 40)
    opened(view)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 20))
    assert sheets(view) == []


@pytest.mark.parametrize("picture", [replace(WIDE, content=b"?"), BROKEN])
def test_what_cannot_be_shown_says_what_it_shows(
    themes: ThemeStore, opened: Callable[[QWidget], None], picture: Picture
) -> None:
    holder, column, view = QWidget(), Column(themes), PictureView(themes, picture)
    column.addWidget(view)
    holder.setLayout(column)
    holder.resize(500, 100)
    opened(holder)
    holder.grab()
    QApplication.processEvents()
    assert view.height() >= themes.theme.line_height("body")
    assert colour_at(view, view.width() // 2, 3) == themes.theme.colors.sunken.getRgb()[:3]
    view.click()
    assert sheets(view) == []


def test_it_is_as_fine_as_the_screen(themes: ThemeStore) -> None:
    view = PictureView(themes, WIDE)
    view.resize(400, 121)
    pixmap = view.grab()
    assert pixmap.size() == QSize(400, 121) * view.devicePixelRatioF()


def test_another_text_size_keeps_it_as_it_is(themes: ThemeStore) -> None:
    view = PictureView(themes, SMALL)
    themes.choose(scale=2.0)
    assert view.heightForWidth(638) == 40


def test_the_full_size_is_that_of_the_picture_or_of_the_screen(
    themes: ThemeStore, opened: Callable[[QWidget], None]
) -> None:
    small, large = PictureSheet(themes, MAP), PictureSheet(themes, WIDE)
    room = small.screen().availableSize()
    for sheet in (small, large):
        opened(sheet)
        assert sheet.width() <= room.width()
        assert sheet.height() <= room.height()
    bar = large._scroll.horizontalScrollBar()
    assert bar.maximum() > 0
    QTest.keyClick(QApplication.focusWidget() or large, Qt.Key.Key_Right)
    assert bar.value() > 0
