"""What can be seen of a window, and how a part of it is called in a finding."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

Part = TypeVar("Part", bound=QWidget)


def seen(window: QWidget, kind: type[Part]) -> Iterator[Part]:
    """Yield all parts of one kind that are shown in a window, scrolled out of sight or not."""
    for widget in window.findChildren(kind):
        if widget.isVisible() and widget.window() is window:
            yield widget


def title(widget: QWidget) -> str:
    """Return the kind of a widget and the words on it."""
    words = widget.accessibleName()
    if not words and isinstance(widget, QLabel | QAbstractButton):
        words = widget.text()
    return f"{type(widget).__name__} “{words[:60]}”"


def place_in(widget: QWidget, window: QWidget) -> QRect:
    """Return where a widget is in the coordinates of a window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def viewport_around(widget: QWidget) -> QWidget | None:
    """Return the viewport of the nearest area that a widget scrolls in."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        above = around.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is around:
            return around
        around = above
    return None
