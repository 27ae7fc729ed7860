"""The window itself: its size and place, and what it says about itself."""

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QMargins, QRect, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QScreen

_TIME_IS_TOLD_IN_MS = 100
"""How long a window waits for the answer that tells it what time it is."""

_LEAST = (720, 480)
_USUAL = (1280, 800)
_SCREENS_SETTLE_IN_MS = 300
"""How long a desktop may take to move windows when a screen is gone or has another size."""

_TITLE_BAR = 32
"""About as high as the bar is that the system puts above a window, in pixels."""


class MainWindow(QMainWindow):
    """Empty until it is filled; it appears as fast as a window can.

    Screen readers know it for a window by its class.
    """

    painted = Signal()
    """The window is on the screen for the first time."""

    closed = Signal()
    """The window is about to close for good."""

    def __init__(self, geometry: str = "") -> None:
        """Make a window of the usual size, or of the size and place that `geometry` says.

        It never becomes larger than the screen, as far as its frame is known.
        """
        super().__init__()
        self._painted = False
        self.setWindowTitle("quizapp")
        self.setMinimumSize(*_LEAST)
        room = self.screen().availableSize()
        self.resize(min(_USUAL[0], room.width()), min(_USUAL[1], room.height() - _TITLE_BAR))
        made_by, _, place = geometry.rpartition(":")
        if made_by == _qt_minor():
            self.restoreGeometry(QtCore.QByteArray.fromBase64(place.encode()))
        self._watch_screens()

    def fill(self, content: QWidget) -> None:
        """Show something in the whole window, in place of what was there."""
        self.setCentralWidget(content)

    def keep_on_screen(self) -> None:
        """Move and shrink the window, if need be, until its whole frame is on the screen.

        How thick the frame is, is known only once the window has been shown.
        """
        handle = self.windowHandle()
        if handle is None or self.isMaximized() or self.isFullScreen():
            return
        area = within(self.geometry(), handle.frameMargins(), self.screen().availableGeometry())
        if area != self.geometry():
            self.setGeometry(area)

    def _watch_screens(self) -> None:
        """Come back to what is left when a screen is unplugged, or has less room than before."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.screenAdded.connect(self._watch_screen)
            application.screenRemoved.connect(self._return_later)
            for screen in application.screens():
                self._watch_screen(screen)

    def _watch_screen(self, screen: "QScreen") -> None:
        screen.availableGeometryChanged.connect(self._return_later)

    def _return_later(self) -> None:
        QTimer.singleShot(_SCREENS_SETTLE_IN_MS, self, self.keep_on_screen)

    def come_forward(self) -> None:
        """Show the window in front of others, as far as the system allows it.

        A system that guards the focus lets a window come only if it knows of something newer than
        the last key or click elsewhere. Its picture given anew tells a window what time it is.
        """
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        if (handle := self.windowHandle()) is not None:
            handle.setIcon(handle.icon())
        QTimer.singleShot(_TIME_IS_TOLD_IN_MS, self._rise)

    def _rise(self) -> None:
        """Ask to be in front; where the system refuses, be marked where windows are listed."""
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def geometry_text(self) -> str:
        """Return size and place of the window, as its constructor takes them.

        Another minor version of Qt may mean something else by them, and leaves them out.
        """
        place = bytes(self.saveGeometry().toBase64().data()).decode()
        return f"{_qt_minor()}:{place}"

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Say that the window closes; nothing is asked, for every answer is kept already."""
        self.closed.emit()
        super().closeEvent(event)

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Say once that the window is on the screen, when all its parts are painted."""
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        """Say that the window is there, unless it was closed at once."""
        if self.isVisible():
            self.painted.emit()


def _qt_minor() -> str:
    return QtCore.qVersion().rpartition(".")[0]


def within(window: QRect, frame: QMargins, room: QRect) -> QRect:
    """Return the nearest place, and the size, at which a window and its frame fit into `room`."""
    outer = window.marginsAdded(frame)
    outer.setSize(outer.size().boundedTo(room.size()))
    outer.moveRight(min(outer.right(), room.right()))
    outer.moveBottom(min(outer.bottom(), room.bottom()))
    outer.moveLeft(max(outer.left(), room.left()))
    outer.moveTop(max(outer.top(), room.top()))
    return outer.marginsRemoved(frame)
