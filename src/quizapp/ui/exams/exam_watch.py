"""Watching whether an exam keeps the window, for the notes that a teacher sees."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from quizapp.classroom.sitting import LEFT_FULL_SCREEN, LEFT_WINDOW
from quizapp.services.boot_clock import Look

_FULL = Qt.WindowState.WindowFullScreen


class ExamWatch(QObject):
    """Notes how long the program was not the one in use, and how long it did not fill the screen.

    Dialogs and menus of the program itself are not leaving it.
    """

    noted = Signal(str, float)
    """What was left (see `Note.sort`), and for how many seconds."""

    def __init__(self, window: QWidget, look: Look) -> None:
        """Watch nothing yet."""
        super().__init__(window)
        self._window = window
        self._look = look
        self._on = self._full = False
        self._left: dict[str, float] = {}
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._follow)

    def begin(self, *, full_screen: bool) -> None:
        """Watch from now on, and fill the screen if that is wanted."""
        self._on, self._full, self._left = True, full_screen, {}
        self._window.installEventFilter(self)
        if full_screen:
            self._window.setWindowState(self._window.windowState() | _FULL)

    def end(self) -> None:
        """Note what is left just now, and watch no more."""
        if not self._on:
            return
        for sort in tuple(self._left):
            self.back(sort)
        self._on = False
        self._window.removeEventFilter(self)
        if self._full:
            self._window.setWindowState(self._window.windowState() & ~_FULL)

    def toggle_full_screen(self) -> None:
        """Leave the full screen, or fill it again, if that is wanted at all."""
        if self._on and self._full:
            self._window.setWindowState(self._window.windowState() ^ _FULL)

    def leave(self, sort: str) -> None:
        """Remember since when something is left."""
        if self._on:
            self._left.setdefault(sort, self._look().seconds)

    def back(self, sort: str) -> None:
        """Note how long something was left, if it was."""
        since = self._left.pop(sort, None)
        if since is not None:
            self.noted.emit(sort, max(0.0, self._look().seconds - since))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window out of the full screen and back."""
        if event.type() is QEvent.Type.WindowStateChange and self._full and self._on:
            is_full = bool(self._window.windowState() & _FULL)
            (self.back if is_full else self.leave)(LEFT_FULL_SCREEN)
        return False

    def _follow(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.back(LEFT_WINDOW)
        else:
            self.leave(LEFT_WINDOW)
