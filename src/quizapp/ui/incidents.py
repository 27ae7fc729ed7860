"""Faults of the program itself: written down, told in one plain sentence, and survived."""

import os
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from traceback import format_exception
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

FILE_NAME = "quizapp.log"

_MOST_BYTES = 1_000_000
_FAILED = 3


class Incidents(QObject):
    """Takes every exception that nobody caught, and the messages of Qt.

    An answer is on the disk before anything else happens to it, so the program goes on. Only
    when Qt itself gives up is there nothing left to do but to say so.
    """

    happened = Signal()
    """Something went wrong that the person should know of; may come from the worker."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Write to a log in `folder`, which begins anew when it has become long."""
        super().__init__(parent)
        self._file = folder / FILE_NAME

    @property
    def file(self) -> Path:
        """The log; it is there only after something happened."""
        return self._file

    def watch(self) -> None:
        """Take over from Python and Qt, for the rest of the program."""
        sys.excepthook = self.note
        threading.excepthook = lambda thrown: self.note(
            thrown.exc_type, thrown.exc_value or thrown.exc_type(), thrown.exc_traceback
        )
        qInstallMessageHandler(self._hear)

    def note(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write an exception down and tell of it; Ctrl+C is none."""
        if not issubclass(kind, KeyboardInterrupt):
            self._write("".join(format_exception(kind, error, trace)))
            self.happened.emit()

    def _hear(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Write a message of Qt down; after a fatal one the program cannot go on."""
        if kind is QtMsgType.QtFatalMsg:
            reason = message.partition("\n")[0].partition(". ")[0] or "Qt gave up"
            sys.stderr.write(
                f"quizapp: The window cannot be opened: {reason.rstrip('.')}."
                " `quizapp play SET` asks the same questions in the terminal.\n"
            )
            sys.stderr.flush()
            os._exit(_FAILED)
        if kind is not QtMsgType.QtDebugMsg:
            self._write(f"{kind.name}: {message}\n")

    def _write(self, text: str) -> None:
        """Append to the log; where that cannot be done, the terminal has to do."""
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            is_long = self._file.exists() and self._file.stat().st_size > _MOST_BYTES
            mode = os.O_TRUNC if is_long else os.O_APPEND
            descriptor = os.open(self._file, os.O_WRONLY | os.O_CREAT | mode, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace") as log:
                log.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} {text}")
        except OSError:
            sys.stderr.write(text)
