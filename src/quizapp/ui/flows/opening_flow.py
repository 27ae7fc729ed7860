"""Opening what the program works with, as often as it takes."""

from collections.abc import Callable
from traceback import format_exception

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from quizapp.services.keep_backups import KeepBackups, Restored
from quizapp.session.backup import Backup
from quizapp.session.storage_error import Reason, StorageError
from quizapp.ui.background import Runner
from quizapp.ui.errors import words_for
from quizapp.ui.flows.folder import show_folder
from quizapp.ui.moments import Moments
from quizapp.ui.pages.problem_page import ProblemPage
from quizapp.ui.shell import Shell
from quizapp.ui.theme_store import ThemeStore

Proceed = Callable[[], object]
"""What the window does with what was opened."""


class OpeningFlow(QObject):
    """Opens on the worker, then proceeds; a file that cannot be used fills the window.

    If it is damaged, the newest whole copy of it is offered.
    """

    def __init__(
        self,
        shell: Shell,
        themes: ThemeStore,
        background: Runner,
        opening: Callable[[], Proceed],
        backups: Callable[[], KeepBackups],
        moments: Callable[[], Moments],
    ) -> None:
        """Keep `opening`, which runs on the worker and returns how to go on.

        `backups` gives the copies of the results file, and is asked on the worker, too.
        """
        super().__init__(shell)
        self._shell = shell
        self._themes = themes
        self._background = background
        self._opening = opening
        self._backups = backups
        self._moments = moments
        self._backup: Backup | None = None
        self._page: ProblemPage | None = None
        self._error: StorageError | None = None

    def begin(self) -> None:
        """Open."""
        self._background.run(self, self._opening, lambda proceed: proceed(), self._fail)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, StorageError):
            raise error
        self._error = error
        page = self._problem_page()
        page.show_problem(error)
        self._shell.show_page(page)
        if error.reason is Reason.DAMAGED:
            self._background.run(
                self, lambda: next(iter(self._backups().all()), None), self._offer, self._fail
            )

    def _offer(self, backup: Backup | None) -> None:
        """Offer a whole copy, if there is one."""
        self._backup = backup
        if backup is not None:
            answers = backup.holdings.answers
            words = (
                self.tr("There is a whole copy of {when}, with one answer.")
                if answers == 1
                else self.tr(
                    "There is a whole copy of {when}, with {answers} answers.", "", answers
                )
            )
            when = self._moments().minute(backup.made_at)
            self._problem_page().offer_copy(words.format(when=when, answers=f"{answers:,}"))

    def _restore(self) -> None:
        backup = self._backup
        if backup is not None:
            self._background.run(
                self, lambda: self._backups().restore(backup), self._restored, self._unrestored
            )

    def _restored(self, restored: Restored) -> None:
        self.begin()
        if restored.kept is not None:
            words = self.tr("The results are those of the copy. The damaged file is kept: {file}")
            self._shell.notice.present(words.format(file=restored.kept), "ok")

    def _unrestored(self, error: Exception) -> None:
        self._shell.notice.present(words_for(error))

    def _problem_page(self) -> ProblemPage:
        if self._page is None:
            self._page = page = ProblemPage(self._themes)
            page.retried.connect(self.begin)
            page.copy_taken.connect(self._restore)
            page.quitted.connect(self._shell.window().close)
            page.copied.connect(self._copy)
            page.file_asked.connect(self._show_file)
            self._shell.add_full_page(page, self.tr("A problem"))
        return self._page

    def _show_file(self) -> None:
        if self._error is not None:
            show_folder(self._error.path)

    def _copy(self) -> None:
        """Put what a person who helps would ask for into the clipboard."""
        if self._error is not None:
            QGuiApplication.clipboard().setText("".join(format_exception(self._error)))
