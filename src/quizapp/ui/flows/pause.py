"""A short while after which something happens by itself, unless a person does something."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

_LENGTH = 2000
_DEEDS = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
)


class Pause(QObject):
    """Two seconds; any key or press of the pointer ends it for good."""

    def __init__(self, then: Callable[[], object], parent: QObject) -> None:
        """Make a pause that has not begun; `then` is called when one is over."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LENGTH)
        self._timer.timeout.connect(self.stop)
        self._timer.timeout.connect(then)

    def start(self) -> None:
        """Begin the pause, and watch for what a person does."""
        if application := QCoreApplication.instance():
            application.installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        """End the pause; nothing happens by itself."""
        self._timer.stop()
        if application := QCoreApplication.instance():
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop at the first thing that a person does."""
        if event.type() in _DEEDS:
            self.stop()
        return False
