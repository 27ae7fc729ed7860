"""What is to be said once the window is there: a careful start, lost results, a network."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from quizapp.composition.start import Start
from quizapp.services.keep_backups import KeepBackups
from quizapp.storage.network import first_time_on_network
from quizapp.ui.shell import Shell


class CautionFlow(QObject):
    """Notes that the start went well, and tells what is unusual about it."""

    def __init__(self, shell: Shell, start: Start, backups: Callable[[], KeepBackups]) -> None:
        """Tell in the shell."""
        super().__init__(shell)
        self._shell = shell
        self._start = start
        self._backups = backups

    def begin(self) -> None:
        """Look, on the worker."""
        if self._start.preferences.is_careful:
            words = self.tr(
                "The last starts did not get this far, so this one leaves your settings out. They"
                " are as they were, and so is everything else; what you change now counts until"
                " you quit."
            )
            self._shell.notice.present(words)
        self._start.background.run(self, self._look, self._tell, self._give_up)

    def _look(self) -> tuple[str, bool]:
        """Return the kind of network that the folder is on, and whether results are gone.

        The kind is "" if it is on none, or if that was told.
        """
        if self._start.starts is not None:
            self._start.starts.succeed()
        return first_time_on_network(self._start.data_dir), self._backups().are_results_gone()

    def _tell(self, found: tuple[str, bool]) -> None:
        kind, are_gone = found
        if are_gone:
            words = self.tr(
                "There are no results here, but copies of earlier ones. If they should be here,"
                " put a copy back in Settings."
            )
            self._shell.notice.present(words)
        elif kind:
            words = self.tr(
                "Your results are in a folder on a network ({kind}). Open quizapp on one computer"
                " at a time; copies are made by themselves."
            )
            self._shell.notice.present(words.format(kind=kind))

    def _give_up(self, error: Exception) -> None:
        raise error
