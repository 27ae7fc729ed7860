"""Widgets that screen readers know by their true role, and painted items read one by one.

A plain QWidget has no role that says what it is: a screen reader passes it over, with its name.
What a widget paints itself cannot be read out at all. Such a widget says its role, and its items
if it has any, by the classes and methods below, and makes itself known once with
`announce_roles`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget


@dataclass(frozen=True, slots=True)
class SpokenItem:
    """What is read out, and where it is in the widget; an empty area is out of sight."""

    name: str
    area: QRect
    selected: bool = False


class Roled:
    """Goes before the Qt class of a widget that says what it is, with no painted items."""

    interface: QAccessibleInterface | None = None
    """What Qt was given, which must live as long as the widget."""

    def spoken_role(self) -> QAccessible.Role | None:
        """Return what the widget is, None to leave that to Qt."""
        return QAccessible.Role.Grouping

    def spoken_name(self) -> str:
        """Return what is said where the widget has no accessible name."""
        return ""


class Group(Roled, QWidget):
    """Widgets that belong together: the name is said when the focus comes to one of them."""


class Told(Roled, QWidget):
    """A widget whose name says all that it paints."""

    def spoken_role(self) -> QAccessible.Role:
        """It is read as a text is."""
        return QAccessible.Role.StaticText


class Drawing(Roled, QWidget):
    """A widget that shows something whose name says what there is to see."""

    def spoken_role(self) -> QAccessible.Role:
        """It is a picture, which is not read among the texts around it."""
        return QAccessible.Role.Graphic


@runtime_checkable
class Spoken(Protocol):
    """A widget that says its role and what is painted in it.

    `interface` keeps what Qt was given, which must live as long as the widget.
    """

    interface: QAccessibleInterface | None

    def spoken_role(self) -> QAccessible.Role:
        """Return what the widget is."""

    def spoken_items(self) -> Sequence[SpokenItem]:
        """Return the items that the widget paints itself, in the order of reading."""

    def spoken_description(self) -> str:
        """Return what is said about the whole widget."""


@runtime_checkable
class Pointed(Protocol):
    """Items, too many to look through, that know which of them lies at a point."""

    def place_at(self, point: QPoint) -> int | None:
        """Return the place of the item at a point of the widget, None if there is none."""


@cache
def announce_roles() -> None:
    """Let Qt ask `Spoken` widgets for their role and items from now on; once is enough."""
    QAccessible.installFactory(_interface_of)


def move_spoken_focus(widget: QWidget, place: int) -> None:
    """Have a screen reader read the painted item at a place, where the keys lead to now.

    `widget` is a `Spoken` one.
    """
    event = QAccessibleEvent(widget, QAccessible.Event.Focus)
    event.setChild(place)
    QAccessible.updateAccessibility(event)


def _interface_of(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    if isinstance(thing, Roled):
        role = thing.spoken_role()
        thing.interface = None if role is None else _RoledInterface(thing, role, thing.spoken_name)
        return thing.interface
    if not isinstance(thing, Spoken):
        return None
    thing.interface = SpokenInterface(thing, thing)
    return thing.interface


class _RoledInterface(QAccessibleWidget):
    """The interface of a widget with a role of its own."""

    def __init__(self, widget: QWidget, role: QAccessible.Role, name: Callable[[], str]) -> None:
        super().__init__(widget, role, "")
        self._name = name

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name that the widget was given, or the one it has of itself."""
        said = super().text(kind)
        return said or self._name() if kind is QAccessible.Text.Name else said


class SpokenInterface(QAccessibleWidget):
    """The interface of a spoken widget.

    Interfaces of items stand for places in the list and live as long as the widget, because a
    screen reader may keep them. Qt, which knows them by number, has to be told of their end.
    """

    def __init__(self, widget: QWidget, source: Spoken) -> None:
        """Speak for `widget`, which is also the source of roles and items."""
        super().__init__(widget, source.spoken_role(), "")
        self._source = source
        self._items: list[_ItemInterface] = []
        widget.destroyed.connect(partial(_forget, self._items))

    def item(self, place: int) -> SpokenItem | None:
        """Return the item at a place, None if there is none any more."""
        items = self._source.spoken_items()
        return items[place] if 0 <= place < len(items) else None

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name of the widget, or what it says about itself."""
        if kind is QAccessible.Text.Description:
            return self._source.spoken_description()
        return super().text(kind)

    def childCount(self) -> int:
        """Return how many items and child widgets there are."""
        return len(self._source.spoken_items()) or super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        """Return the item or the child widget at a place."""
        if self.item(index) is None:
            return super().child(index)
        while len(self._items) <= index:
            self._items.append(_ItemInterface(self, len(self._items)))
        return self._items[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of an item or of a child widget."""
        places = (place for place, known in enumerate(self._items) if known is child)
        return next(places, super().indexOfChild(child))

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Return the item or the child widget at a point of the screen."""
        items = self._source.spoken_items()
        if isinstance(items, Pointed):
            place = items.place_at(self.widget().mapFromGlobal(QPoint(x, y)))
            return cast("QAccessibleInterface", None) if place is None else self.child(place)
        for place in range(len(items)):
            if self.child(place).rect().contains(x, y):
                return self.child(place)
        return super().childAt(x, y)


def _forget(items: list["_ItemInterface"]) -> None:
    """Let Qt forget items, so that a screen reader that asks for one later finds nothing."""
    for item in items:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))
    items.clear()


class _ItemInterface(QAccessibleInterface):
    """One painted item of a list."""

    def __init__(self, owner: SpokenInterface, place: int) -> None:
        super().__init__()
        self._owner = owner
        self._place = place

    def isValid(self) -> bool:
        return self._owner.item(self._place) is not None

    def object(self) -> QObject:
        return cast("QObject", None)  # an item has no object of its own

    def parent(self) -> QAccessibleInterface:
        return self._owner

    def window(self) -> QWindow:
        return self._owner.window()

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> QAccessibleInterface:
        return cast("QAccessibleInterface", None)

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        return cast("QAccessibleInterface", None)

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        item = self._owner.item(self._place)
        return item.name if item is not None and kind is QAccessible.Text.Name else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """The words of an item are those of the question."""

    def rect(self) -> QRect:
        item, widget = self._owner.item(self._place), self._owner.widget()
        if item is None or item.area.isEmpty():
            return QRect()
        return item.area.translated(widget.mapToGlobal(QPoint(0, 0)))

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        item = self._owner.item(self._place)
        state.selectable = True
        state.selected = item is not None and item.selected
        state.focusable = True
        state.focused = state.selected and self._owner.widget().hasFocus()
        state.offscreen = item is None or item.area.isEmpty()
        return state
