"""Adding question sets: files that the program was started with, and files chosen in it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from quizapp.dataset.model import Dataset
from quizapp.services.library import Library
from quizapp.ui.errors import words_for
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.home_page import HomePage

_FOLDER_MARK = "set.toml"


class LibraryFlow(QObject):
    """Reads a file before it is added, and says on the home page what came of it."""

    added = Signal()
    """There is one more set, or a newer one."""

    def __init__(self, stage: Stage, page: HomePage, library: Library) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._library = library
        page.add_asked.connect(self._choose_file)
        page.accepted.connect(self.add)

    def offer(self, files: Sequence[Path]) -> None:
        """Ask whether files shall be added, or say why they cannot be."""
        for file in files:
            path = file.absolute()
            work = partial(self._library.get, str(path))
            then, failed = partial(self._offer, path), partial(self._refuse, path)
            self._stage.background.run(self, work, then, failed)

    def add(self, path: Path) -> None:
        """Add a file or a folder to the sets."""
        work = partial(self._library.add, path)
        self._stage.background.run(self, work, self._tell, partial(self._refuse, path))

    def _offer(self, path: Path, dataset: Dataset) -> None:
        written, events = len(dataset.written), len(dataset.events)
        words = self.tr("{n} questions") if written else self.tr("{n} events")
        self._page.show_offer(dataset.title, words.format(n=written or events), path)

    def _tell(self, dataset: Dataset) -> None:
        words = self.tr("“{title}” was added.").format(title=dataset.title)
        self._stage.shell.notice.present(words, "ok")
        self.added.emit()

    def _refuse(self, path: Path, error: Exception) -> None:
        self._page.show_refusal(path, words_for(error))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self._stage.shell, self.tr("Add a question set"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        filters = self.tr("Tables of events, written questions, or {mark} of a folder").format(
            mark=_FOLDER_MARK
        )
        dialog.setNameFilter(f"{filters} (*.csv *.json {_FOLDER_MARK})")
        dialog.fileSelected.connect(lambda name: self.add(_set_path(Path(name))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _set_path(file: Path) -> Path:
    """Return the folder of a set if its description was chosen, else the table itself."""
    return file.parent if file.name == _FOLDER_MARK else file
