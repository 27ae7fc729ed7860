"""Opening what the program works with, once the window is there, as often as it takes."""

from collections.abc import Callable
from pathlib import Path
from traceback import format_exception

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from quizapp.session.storage_error import StorageError
from quizapp.ui.background import Runner
from quizapp.ui.main_window import MainWindow
from quizapp.ui.pages.problem_page import ProblemPage
from quizapp.ui.theme_store import ThemeStore

Proceed = Callable[[], None]
"""What the window does with what was opened."""


class OpeningFlow(QObject):
    """Opens on the worker, then proceeds; a file that cannot be used fills the window."""

    def __init__(
        self,
        window: MainWindow,
        themes: ThemeStore,
        background: Runner,
        opening: Callable[[], Proceed],
    ) -> None:
        """Begin as soon as the window was painted; `opening` runs on the worker."""
        super().__init__(window)
        self._window = window
        self._themes = themes
        self._background = background
        self._opening = opening
        self._page: ProblemPage | None = None
        self._error: StorageError | None = None
        window.painted.connect(self.begin)

    def begin(self) -> None:
        """Open."""
        self._background.run(self, self._opening, lambda proceed: proceed(), self._fail)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, StorageError):
            raise error
        self._error = error
        page = self._problem_page()
        page.show_problem(error)
        self._window.show_page(page)

    def _problem_page(self) -> ProblemPage:
        if self._page is None:
            self._page = page = ProblemPage(self._themes)
            page.retried.connect(self.begin)
            page.quitted.connect(self._window.close)
            page.copied.connect(self._copy)
            page.file_asked.connect(self._show_file)
            self._window.add_full_page(page, self.tr("A problem"))
        return self._page

    def _show_file(self) -> None:
        if self._error is not None:
            show_folder(self._error.path)

    def _copy(self) -> None:
        """Put what a person who helps would ask for into the clipboard."""
        if self._error is not None:
            QGuiApplication.clipboard().setText("".join(format_exception(self._error)))


def show_folder(file: Path | None) -> None:
    """Open the folder of a file, or the nearest one above it, in the program for files."""
    if file is not None:
        folder = next((parent for parent in file.parents if parent.is_dir()), file.parent)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
