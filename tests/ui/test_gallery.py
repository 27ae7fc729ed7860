"""All parts together: nothing is cut, nothing sticks out, every control has a name."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from shiboken6 import delete

from quizapp.ui.tab_order import focus_proxy
from quizapp.ui.theme_store import ColorChoice
from tests.ui.gallery import Gallery, open_gallery, whole

Shown = TypeVar("Shown", bound=QWidget)
SIZES = (
    ((1280, 800), 1.0),
    ((1280, 800), 2.0),
    ((900, 600), 1.0),
    ((900, 600), 1.5),
    ((720, 480), 1.0),
)


def visible(sheet: QWidget, kind: type[Shown]) -> list[Shown]:
    """Return all parts of one kind that can be seen."""
    return [widget for widget in sheet.findChildren(kind) if widget.isVisible()]


def opened(colors: ColorChoice, scale: float, width: int, height: int) -> Gallery:
    """Return a sheet in a window of that size."""
    sheet = open_gallery(colors, scale)
    sheet.settle(width, height)
    return sheet


@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_everything_has_room(qapp: QApplication, size: tuple[int, int], scale: float) -> None:
    sheet = opened("light", scale, *size)
    inside, room = sheet.page.widget(), sheet.page.viewport().width()
    assert inside.width() <= room
    for widget in (*visible(inside, QLabel), *visible(inside, QAbstractButton)):
        right = widget.mapTo(inside, QPoint(0, 0)).x() + widget.width()
        assert right <= room, f"{widget} sticks out"
    for label in visible(sheet, QLabel):
        needed = label.heightForWidth(label.width()) if label.hasHeightForWidth() else 0
        assert label.height() >= needed, f"“{label.text()}” is cut"
    for button in visible(sheet.page, QAbstractButton):
        least = button.minimumSizeHint()
        assert button.width() >= least.width(), f"“{button.accessibleName()}” is cut"
        assert button.height() >= least.height(), f"“{button.accessibleName()}” is cut"
    delete(sheet)


@pytest.mark.parametrize("colors", ["light", "dark"])
def test_the_sheet_is_painted(qapp: QApplication, colors: ColorChoice) -> None:
    sheet = opened(colors, 1.0, 1280, 800)
    picture = whole(sheet).toImage()
    theme = sheet.themes.theme
    assert picture.pixelColor(picture.width() - 8, 8) == theme.colors.canvas
    assert picture.pixelColor(4, 4) == theme.colors.sunken
    delete(sheet)


def test_everything_that_takes_the_focus_has_a_name_and_room(qapp: QApplication) -> None:
    sheet = opened("light", 1.0, 1280, 800)
    focusable = [
        widget
        for widget in visible(sheet, QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not focus_proxy(widget)
    ]
    assert len(focusable) > 30
    assert [widget for widget in focusable if not widget.accessibleName()] == []
    small = [widget for widget in focusable if min(widget.width(), widget.height()) < 32]
    assert small == []
    delete(sheet)


def test_a_theme_changes_under_an_open_page(qapp: QApplication) -> None:
    sheet = opened("light", 1.0, 1280, 800)
    sheet.themes.choose(colors="dark", scale=1.5)
    sheet.settle(1280, 800)
    changed = whole(sheet).toImage()
    delete(sheet)
    fresh = opened("dark", 1.5, 1280, 800)
    assert changed == whole(fresh).toImage()
    delete(fresh)
