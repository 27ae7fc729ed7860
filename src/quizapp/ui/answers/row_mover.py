"""Rows that glide to their places."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPropertyAnimation
from PySide6.QtWidgets import QWidget

_DURATION = 160


class RowMover(QObject):
    """Moves widgets to a place in 160 ms, or at once where `moves` says that nothing may move."""

    def __init__(self, moves: Callable[[], bool], parent: QObject) -> None:
        """Move nothing yet."""
        super().__init__(parent)
        self._moves = moves
        self._movements: dict[QWidget, QPropertyAnimation] = {}

    def clear(self) -> None:
        """Forget all widgets."""
        for movement in self._movements.values():
            movement.deleteLater()
        self._movements.clear()

    def move(self, widget: QWidget, place: QPoint, *, glide: bool) -> None:
        """Bring a widget to `place`, gliding if that is wanted and possible."""
        movement = self._movements.get(widget)
        if movement is None:
            movement = QPropertyAnimation(widget, b"pos", self)
            movement.setDuration(_DURATION)
            movement.setEasingCurve(QEasingCurve.Type.OutCubic)
            self._movements[widget] = movement
        running = movement.state() is QPropertyAnimation.State.Running
        if running and movement.endValue() == place:
            return
        movement.stop()
        if glide and self._moves() and widget.isVisible() and widget.pos() != place:
            movement.setStartValue(widget.pos())
            movement.setEndValue(place)
            movement.start()
        else:
            widget.move(place)

    def stop(self, widget: QWidget) -> None:
        """Leave a widget where it is."""
        if widget in self._movements:
            self._movements[widget].stop()
