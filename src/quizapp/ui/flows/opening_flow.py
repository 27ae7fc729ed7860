"""Opening what the program works with, as often as it takes."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from traceback import format_exception

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from quizapp.dataset.watch import Watch
from quizapp.services.keep_backups import KeepBackups, Restored
from quizapp.session.backup import Backup, Salvaged
from quizapp.session.storage_error import Reason, StorageError
from quizapp.ui.background import Runner
from quizapp.ui.flows.folder import show_folder
from quizapp.ui.flows.watched_work import WatchedWork, is_cancelled
from quizapp.ui.pages.problem_page import ProblemPage
from quizapp.ui.pages.update_page import UpdatePage
from quizapp.ui.progress.amounts import number
from quizapp.ui.shell import Shell
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.words.errors import words_for
from quizapp.ui.words.moments import Moments

Proceed = Callable[[], object]
"""What the window does with what was opened."""

Opening = Callable[[Watch], Proceed]
"""Opens everything on the worker, and returns how to go on; raises StorageError."""

UNNOTICED_SECONDS = 1.0
"""So many seconds the results may be brought up to date before it is said."""


class OpeningFlow(QObject):
    """Opens on the worker, then proceeds; a file that cannot be used fills the window.

    An old one is brought up to date, which says how far it is and can be left for later. If one is
    damaged, the newest whole copy of it is offered, and what can be read of it.
    """

    def __init__(
        self,
        shell: Shell,
        themes: ThemeStore,
        background: Runner,
        opening: tuple[Opening, Opening],
        backups: Callable[[], KeepBackups],
        moments: Callable[[], Moments],
    ) -> None:
        """Keep `opening`.

        Its first one opens the results file, the other one nothing that anything is kept in.
        `backups` gives the copies of the results file, and is asked on the worker, too.
        """
        super().__init__(shell)
        self._shell = shell
        self._themes = themes
        self._background = background
        self._opening, self._without = opening
        self._backups = backups
        self._moments = moments
        self._backup: Backup | None = None
        self._saved: Backup | None = None
        self._page: ProblemPage | None = None
        self._update: UpdatePage | None = None
        self._work = WatchedWork(background, self)
        self._work.progressed.connect(self._show_update)
        self._began = 0.0
        self._error: StorageError | None = None

    def begin(self) -> None:
        """Open."""
        self._open(self._opening)

    def stop(self) -> None:
        """Leave what is brought up to date as it was; the window closes."""
        self._work.drop()

    def _begin_without(self) -> None:
        """Open everything but the results file."""
        self._open(self._without)

    def _open(self, opening: Opening) -> None:
        self._began = monotonic()
        self._work.run(opening, lambda proceed: proceed(), self._fail)

    def _show_update(self, share: float, seconds: float) -> None:
        """Say how far the results are brought up to date."""
        if monotonic() - self._began < UNNOTICED_SECONDS:
            return
        page = self._update_page()
        if self._shell.page is not page:
            page.begin()
            self._shell.show_page(page)
        page.show_progress(share, seconds)

    def _update_page(self) -> UpdatePage:
        if self._update is None:
            self._update = page = UpdatePage(self._themes)
            page.cancelled.connect(self._work.cancel)
            page.retried.connect(self.begin)
            page.quitted.connect(self._shell.window().close)
            self._shell.add_full_page(page, self.tr("Update of the results"))
        return self._update

    def _fail(self, error: Exception) -> None:
        if is_cancelled(error):
            self._update_page().show_cancelled()
            return
        if not isinstance(error, StorageError):
            raise error
        self._error = error
        page = self._problem_page()
        page.show_problem(error)
        self._shell.show_page(page)
        if error.reason is Reason.DAMAGED:
            backups = self._backups
            self._background.run(self, lambda: backups().newest(), self._offer, self._fail)
            self._background.run(self, lambda: backups().salvage(), self._save, self._save_nothing)

    def _offer(self, backup: Backup | None) -> None:
        """Offer a whole copy, if there is one."""
        self._backup = backup
        if backup is not None:
            self._problem_page().offer_copy(self._copy_words(backup, 0))

    def _save(self, saved: Salvaged) -> None:
        """Offer what could be read of the damaged file, and say what the copy lacks of it."""
        answers, page = saved.backup.holdings.answers, self._problem_page()
        if answers == 0:
            self._offer_nothing()
            return
        self._saved = saved.backup
        if self._backup is not None:
            missing = answers - self._backup.holdings.answers
            page.offer_copy(self._copy_words(self._backup, missing))
        words = self.tr("Answers that could be saved from the damaged file itself: {answers}.")
        if saved.lost:
            words = self.tr(
                "Answers that could be saved from the damaged file itself: {answers}. Lost: {lost}."
            )
        page.offer_saved(words.format(answers=number(answers), lost=number(saved.lost)))

    def _save_nothing(self, error: Exception) -> None:
        if not isinstance(error, StorageError):
            raise error
        self._offer_nothing()

    def _offer_nothing(self) -> None:
        """Say that nothing could be read, if there is no copy either."""
        if self._backup is None:
            words = self.tr("There is no copy, and nothing could be read of the damaged file.")
            self._problem_page().offer_nothing(words)

    def _copy_words(self, backup: Backup, missing: int) -> str:
        answers = backup.holdings.answers
        words = (
            self.tr("There is a whole copy of {when}, with one answer.")
            if answers == 1
            else self.tr("There is a whole copy of {when}, with {answers} answers.", "", answers)
        )
        when = self._moments().minute(backup.made_at)
        told = words.format(when=when, answers=number(answers))
        if missing == 1:
            return f"{told} {self.tr('One later answer is missing in it.')}"
        if missing > 1:
            more = self.tr("{n} later answers are missing in it.", "", missing)
            return f"{told} {more.format(n=f'{missing:,}')}"
        return told

    def _restore(self, backup: Backup | None) -> None:
        if backup is not None:
            self._background.run(
                self, lambda: self._backups().restore(backup), self._restored, self._unrestored
            )

    def _restored(self, restored: Restored) -> None:
        self.begin()
        if restored.kept is not None:
            words = self.tr("The results are those of the copy. The damaged file is kept: {file}")
            self._shell.notice.present(words.format(file=restored.kept), "ok")

    def _begin_anew(self) -> None:
        self._background.run(
            self, lambda: self._backups().begin_anew(), self._begun_anew, self._unrestored
        )

    def _begun_anew(self, kept: Path) -> None:
        self.begin()
        words = self.tr("The results are empty now. The damaged file is kept: {file}")
        self._shell.notice.present(words.format(file=kept), "ok")

    def _unrestored(self, error: Exception) -> None:
        self._shell.notice.present(words_for(error))

    def _problem_page(self) -> ProblemPage:
        if self._page is None:
            self._page = page = ProblemPage(self._themes)
            page.retried.connect(self.begin)
            page.copy_taken.connect(lambda: self._restore(self._backup))
            page.saved_taken.connect(lambda: self._restore(self._saved))
            page.begun_anew.connect(self._begin_anew)
            page.unkept_wanted.connect(self._begin_without)
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
