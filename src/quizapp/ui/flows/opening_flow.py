"""Opening what the program works with, as often as it takes."""

from collections.abc import Callable
from traceback import format_exception

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from quizapp.session.storage_error import StorageError
from quizapp.ui.background import Runner
from quizapp.ui.flows.folder import show_folder
from quizapp.ui.pages.problem_page import ProblemPage
from quizapp.ui.shell import Shell
from quizapp.ui.theme_store import ThemeStore

Proceed = Callable[[], None]
"""What the window does with what was opened."""


class OpeningFlow(QObject):
    """Opens on the worker, then proceeds; a file that cannot be used fills the window."""

    def __init__(
        self,
        shell: Shell,
        themes: ThemeStore,
        background: Runner,
        opening: Callable[[], Proceed],
    ) -> None:
        """Keep `opening`, which runs on the worker and returns how to go on."""
        super().__init__(shell)
        self._shell = shell
        self._themes = themes
        self._background = background
        self._opening = opening
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

    def _problem_page(self) -> ProblemPage:
        if self._page is None:
            self._page = page = ProblemPage(self._themes)
            page.retried.connect(self.begin)
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
