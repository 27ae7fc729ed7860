"""Ending well when the terminal or the system asks for it."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


class QuitSignals(QObject):
    """Calls a function on Ctrl+C and the like.

    Python hears of a signal only when it runs, and the loop of Qt may rest for hours. So the
    signal also writes into a socket that Qt watches (see `signal.set_wakeup_fd`).
    """

    def __init__(self, leave: Callable[[], object], parent: QObject) -> None:
        """Listen from now on; belongs to the main thread."""
        super().__init__(parent)
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.setblocking(False)
        signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._empty)
        for name in _SIGNALS:
            if number := getattr(signal, name, None):
                signal.signal(number, lambda _number, _frame: leave())

    def _empty(self) -> None:
        """Take what was written out of the socket; the function has been called by then."""
        self._ours.recv(64)
