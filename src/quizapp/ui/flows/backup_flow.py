"""Copies of the results file while the window is open: at its start, and when they are due."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from quizapp.services.keep_backups import KeepBackups
from quizapp.session.backup import Backup, Occasion
from quizapp.ui.background import Runner
from quizapp.ui.flows.watched_work import WatchedWork
from quizapp.ui.shell import Shell
from quizapp.ui.words.errors import words_for

_LOOKS = 10 * 60 * 1000
"""So often it is seen whether a copy is due, in milliseconds."""


class BackupFlow(QObject):
    """Looks now and then whether a copy is due; copies have a connection of their own."""

    def __init__(
        self, shell: Shell, background: Runner, backups: Callable[[], KeepBackups]
    ) -> None:
        """Keep what gives the copies, which is asked on the worker."""
        super().__init__(shell)
        self._shell = shell
        self._work = WatchedWork(background, self, is_long=True)
        self._backups = backups
        self._timer = QTimer(self, interval=_LOOKS)
        self._timer.timeout.connect(lambda: self._look(Occasion.INTERVAL))
        self._has_told = False

    def begin(self) -> None:
        """Look for the first time."""
        self._timer.start()
        self._look(Occasion.START)

    def stop(self) -> None:
        """End what is being copied; the window closes."""
        self._timer.stop()
        self._work.drop()

    def _look(self, occasion: Occasion) -> None:
        if not self._work.is_running:
            self._work.run(
                lambda watch: self._backups().make_if_due(occasion, watch),
                self._made,
                self._failed,
            )

    def _made(self, _backup: Backup | None) -> None:
        self._has_told = False

    def _failed(self, error: Exception) -> None:
        """Tell once that the results could not be copied."""
        words = words_for(error)
        if not self._has_told:
            self._has_told = True
            told = self.tr("Your results could not be copied. {reason}").format(reason=words)
            self._shell.notice.present(told)
