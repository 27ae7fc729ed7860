"""One thing that is put into a bucket: chosen by key or pointer, or dragged there."""

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from quizapp.ui.answers.worded_card import WordedCard
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.option_card import DENSE


class BucketItem(WordedCard):
    """A card that says which bucket it is in; the pointer may carry it to one."""

    dragged = Signal(QPoint)
    """The pointer, holding the card, is at this point of the screen."""
    dropped = Signal(QPoint)
    """The pointer let go at this point of the screen."""

    _measures = DENSE

    def __init__(self, themes: ThemeStore, letter: str, text: str) -> None:
        """Make a card in no bucket."""
        super().__init__(themes, letter, text)
        self._pressed: QPointF | None = None
        self._held = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the card at once, and perhaps begin to drag it."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.verdict is None:
            self.setChecked(True)
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the card."""
        if self._pressed is None:
            return
        moved = (event.position() - self._pressed).manhattanLength()
        if self._held or moved >= QApplication.startDragDistance():
            self._held = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the card go."""
        super().mouseReleaseEvent(event)
        held, self._pressed, self._held = self._held, None, False
        if self.verdict is None:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        if held:
            self.dropped.emit(event.globalPosition().toPoint())
