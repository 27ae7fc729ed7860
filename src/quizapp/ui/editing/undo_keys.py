"""Undo and redo by keys: first in the field that is typed in, then in the whole set."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget


class UndoKeys(QObject):
    """Keeps fields from taking the keys for undo and redo when they have nothing for them."""

    def __init__(self, page: QWidget) -> None:
        """Watch whatever field of a page has the focus."""
        super().__init__(page)
        self._page = page
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave a key to the page if the field could do nothing with it."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo = event.matches(QKeySequence.StandardKey.Undo)
        if not undo and not event.matches(QKeySequence.StandardKey.Redo):
            return False
        if _has_step(watched, undo=undo):
            return False
        event.ignore()
        return True

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if isinstance(now, QLineEdit | QPlainTextEdit) and self._page.isAncestorOf(now):
            now.installEventFilter(self)


def _has_step(field: QObject, *, undo: bool) -> bool:
    """Tell whether a field itself can take a step back, or make one again."""
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if undo else field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit):
        document = field.document()
        return document.isUndoAvailable() if undo else document.isRedoAvailable()
    return False
