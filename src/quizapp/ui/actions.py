"""The keys that mean the same on every page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.ui.keys import KeyFilter, typed


class Actions(QObject):
    """Listens to the keys of a window and says what they ask for."""

    went = Signal(str)
    """A place of the rail."""

    scaled = Signal(int)
    """Larger text (1), smaller text (-1), or the usual size (0)."""

    area_changed = Signal()
    """The next area of the window is to have the focus."""

    keys_asked = Signal()
    """The sheet of all keys is wanted."""

    backed = Signal()
    """Back to where one came from."""

    def __init__(self, content: QWidget) -> None:
        """Listen to the window of `content`, as long as that lives."""
        super().__init__(content)
        self._content = content
        window = content.window()
        for name, keys in (
            ("home", "Ctrl+1"),
            ("progress", "Ctrl+2"),
            ("history", "Ctrl+3"),
            ("teacher", "Ctrl+4"),
            ("settings", "Ctrl+,"),
        ):
            self._on(keys, partial(self.went.emit, name))
        self._on("Ctrl++", partial(self.scaled.emit, 1))
        self._on("Ctrl+=", partial(self.scaled.emit, 1))
        self._on("Ctrl+-", partial(self.scaled.emit, -1))
        self._on("Ctrl+0", partial(self.scaled.emit, 0))
        self._on("F6", self.area_changed.emit)
        self._on("Ctrl+Q", window.close)
        # The window gets these only if nothing inside it had a use for them.
        KeyFilter(self._left_over, self).watch(window)

    def _on(self, keys: str, act: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self._content).activated.connect(act)

    def _left_over(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.backed.emit()
        elif event.key() == Qt.Key.Key_Question and held:
            self.keys_asked.emit()
        elif typed(event) == "?" or event.key() == Qt.Key.Key_F1:
            self.went.emit("help")
        else:
            return False
        return True
