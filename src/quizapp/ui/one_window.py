"""One window for each data folder: a second start hands its files over to the first and ends.

A lock tells who is first; it is freed by the system when its holder dies, however that happens.
Lock and socket lie in a folder that only this person of this computer can enter, so somebody
else with the same data folder has a window of their own.
"""

import json
import os
import stat
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE = 10.0
"""How many seconds a start waits for a window that is there but does not answer."""

_ANSWER_IN_MS = 2000
_LONGEST = 1 << 20
_DONE = b"done\n"
_ACTIVATION = "XDG_ACTIVATION_TOKEN"
"""What allows a window of Wayland to come to the front; the session gives it to each start."""


class OneWindow(QObject):
    """Tells the first start of a data folder from later ones, and brings the files of those."""

    called = Signal()
    """Somebody started the program again: the window is to come to the front."""

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        """Take the place of a data folder; nothing is locked yet."""
        super().__init__(parent)
        self._folder = _own_folder()
        named = _digest(os.fsencode(data_dir.resolve()))[:16]
        self._name = str(self._folder / named) if self._folder else ""
        self._lock: QLockFile | None = None
        self._waiting: list[Path] = []
        self._open: Callable[[Sequence[Path]], None] | None = None

    def is_first(self, files: Sequence[Path]) -> bool:
        """Tell whether this start opens the window; if not, the first one has the files now.

        Without a place for a lock, or when the other does not answer, each start has a window.
        Needs an application object.
        """
        if not self._name:
            return True
        self._lock = QLockFile(f"{self._name}.lock")
        self._lock.setStaleLockTime(0)
        end = time.monotonic() + _PATIENCE
        while not self._lock.tryLock(0):
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                return True
            if self._is_taken_over(files):
                return False
            if time.monotonic() > end:
                return True
            time.sleep(0.05)
        return True

    def listen(self) -> None:
        """Hear of later starts from now on, if this one holds the lock."""
        if self._lock is None or not self._lock.isLocked():
            return
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # what a killed program left
        server.newConnection.connect(lambda: self._receive(server))
        server.listen(self._name)

    def lead(self, open_files: Callable[[Sequence[Path]], None]) -> None:
        """Give files to a function from now on, those first that came before."""
        self._open = open_files
        waiting, self._waiting = self._waiting, []
        if waiting:
            open_files(waiting)

    def take(self, message: bytes) -> bool:
        """Do what a later start asks for; tell whether it could be understood."""
        try:
            asked = json.loads(message)
            files = [Path(name) for name in asked["files"]]
            token = str(asked["token"])
        except (ValueError, KeyError, TypeError, RecursionError):
            return False
        if token:
            os.environ[_ACTIVATION] = token
        self.called.emit()
        if self._open is None:
            self._waiting += files
        elif files:
            self._open(files)
        return True

    def _is_taken_over(self, files: Sequence[Path]) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_ANSWER_IN_MS):
            return False
        names = [str(file.absolute()) for file in files]
        message = json.dumps({"files": names, "token": os.environ.get(_ACTIVATION, "")})
        socket.write(message.encode() + b"\n")
        socket.waitForBytesWritten(_ANSWER_IN_MS)
        return socket.waitForReadyRead(_ANSWER_IN_MS) and socket.readAll().data() == _DONE

    def _receive(self, server: "QLocalServer") -> None:
        socket = server.nextPendingConnection()
        came = bytearray()

        def read() -> None:
            came.extend(socket.readAll().data())
            if len(came) > _LONGEST:
                socket.abort()
            elif came.endswith(b"\n") and self.take(bytes(came)):
                socket.write(_DONE)
                socket.flush()

        socket.readyRead.connect(read)
        socket.disconnected.connect(socket.deleteLater)
        read()


def _digest(text: bytes) -> str:
    """Return the SHA-256 of a text; Qt is loaded already, another library need not be."""
    found = QCryptographicHash.hash(text, QCryptographicHash.Algorithm.Sha256)
    return str(found.toHex().data(), "ascii")


def _own_folder() -> Path | None:
    """Return a folder that nobody else can enter, None if there can be none."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    base = Path(runtime) if runtime and Path(runtime).is_dir() else Path(QDir.tempPath())
    who = f"-{os.getuid()}" if hasattr(os, "getuid") else ""
    folder = base / f"quizapp{who}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return None
    if hasattr(os, "getuid"):
        others = stat.S_IMODE(found.st_mode) & 0o077
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or others:
            return None
    return folder
