"""The ways in which files come: chosen, copied."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from quizapp.services.found_files import readable_suffixes
from quizapp.services.hand_out import EXAM_ENDINGS
from quizapp.ui.flows.arrivals_flow import ArrivalsFlow
from quizapp.ui.flows.bring_flow import BringFlow
from quizapp.ui.flows.file_choice import choose_files, choose_folder
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.bring_page import BringPage


class WaysInFlow(QObject):
    """Hands files on to be read, whichever way they come."""

    def __init__(
        self, stage: Stage, page: BringPage, bringing: BringFlow, arrivals: ArrivalsFlow
    ) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._bringing = bringing
        self._arrivals = arrivals
        page.pasted.connect(self.paste)
        page.files_asked.connect(self.choose_files)
        page.drop.folder_asked.connect(self.choose_folder)

    def choose_files(self) -> None:
        """Let files be chosen."""
        choose_files(self._stage.shell, (*readable_suffixes(), *EXAM_ENDINGS), self._arrivals.open)

    def choose_folder(self) -> None:
        """Let a folder be chosen."""
        choose_folder(self._stage.shell, self._bringing.open)

    def paste(self) -> None:
        """Read what is in the clipboard: files, cells of a spreadsheet, or questions."""
        mime = QGuiApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self._bringing.open(paths)
        elif mime.hasText() and mime.text().strip():
            self._bringing.read_text(mime.text())
        else:
            self._stage.shell.notice.present(self.tr("There is no text in the clipboard."))
