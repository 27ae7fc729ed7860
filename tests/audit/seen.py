"""What can be seen of a window, and how a part of it is called in a finding."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

Part = TypeVar("Part", bound=QWidget)


class Sight:
    """All parts that a window shows at one moment, scrolled out of sight or not.

    It is taken once for all checks, for to ask Qt for them takes longer than most of the checks.
    """

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.place: dict[QWidget, QRect] = {}
        """Where each part is in the window, from the outside to the inside."""
        self.inside: dict[QWidget, list[QWidget]] = {}
        """The parts that are directly in a part, or in the window."""
        self._look_into(window, QPoint(0, 0))

    def _look_into(self, widget: QWidget, corner: QPoint) -> None:
        shown = [one for one in widget.children() if isinstance(one, QWidget) and one.isVisible()]
        self.inside[widget] = [one for one in shown if not one.isWindow()]
        for one in self.inside[widget]:
            place = one.geometry().translated(corner)
            self.place[one] = place
            self._look_into(one, place.topLeft())

    def of(self, kind: type[Part]) -> Iterator[Part]:
        """Yield all parts of one kind."""
        return (part for part in self.place if isinstance(part, kind))


def title(widget: QWidget) -> str:
    """Return the kind of a widget and the words on it."""
    words = widget.accessibleName()
    if not words and isinstance(widget, QLabel | QAbstractButton):
        words = widget.text()
    return f"{type(widget).__name__} “{words[:60]}”"


def viewport_around(widget: QWidget) -> QWidget | None:
    """Return the viewport of the nearest area that a widget scrolls in."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        above = around.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is around:
            return around
        around = above
    return None
