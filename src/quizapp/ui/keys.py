"""Keys as a page understands them, whatever has the focus and whatever the layout."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_OTHER_MEANING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


_LATIN = str.maketrans("йцукенгшщзфывапролдячсмитьбю", "qwertyuiopasdfghjklzxcvbnm,.")
"""What stands on the keys of a Cyrillic layout besides: the letter of the Latin one."""


def typed(event: QKeyEvent, *, held: bool = False) -> str:
    """Return the character of a key in lower case; "" for a modified key, or a held one.

    A key that goes on while it is `held` gives its character again and again.

    The character counts and not the place of the key, so that letters are found on every
    layout that has them; a Cyrillic one has none of them, and means those of its keys.
    """
    if (event.isAutoRepeat() and not held) or event.modifiers() & _OTHER_MEANING:
        return ""
    return event.text().casefold().translate(_LATIN)


def is_enter(event: QKeyEvent) -> bool:
    """Tell whether a key is Enter, on either part of the keyboard."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def skips(event: QKeyEvent) -> bool:
    """Tell whether a key is Alt 0, which says “I don't know” even where digits are typed."""
    alt = event.modifiers() & _OTHER_MEANING == Qt.KeyboardModifier.AltModifier
    return alt and event.key() == Qt.Key.Key_0 and not event.isAutoRepeat()


class KeyFilter(QObject):
    """Gives keys to a function before the watched widgets see them."""

    def __init__(self, handle: Callable[[QKeyEvent], bool], parent: QObject) -> None:
        """Ask `handle` about every key; what it returns True for goes no further."""
        super().__init__(parent)
        self._handle = handle

    def watch(self, *widgets: QWidget) -> None:
        """Begin to watch some widgets."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass a pressed key on to the function."""
        return isinstance(event, QKeyEvent) and (
            event.type() is QEvent.Type.KeyPress and self._handle(event)
        )
