"""Hands for scenes: pages, menus and sheets."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QMenu, QWidget
from screenshots import Play

Page = TypeVar("Page", bound=QWidget)


def page_of(play: Play, kind: type[Page]) -> Page:
    """Return the page that is of a kind itself, and no more special one."""
    return next(page for page in play.window.findChildren(kind) if type(page) is kind)


def shoot_sheet(play: Play, sheet: QDialog, name: str) -> None:
    """Keep a picture of a window over the window."""
    sheet.open()
    play.press()
    play._keep(name, sheet)
    sheet.reject()


def shoot_menu(play: Play, menu: QMenu, name: str, show: Callable[[], None] | None = None) -> None:
    """Keep a picture of a menu."""
    if show is None:
        menu.popup(play.window.rect().center())
    else:
        show()
    play.press()
    play._keep(name, menu)
    menu.close()
