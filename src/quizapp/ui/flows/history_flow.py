"""History: what was done, and a table of it for other programs."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from quizapp.services.history import History
from quizapp.services.people import People
from quizapp.session.record import QuizSummary
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.history_page import HistoryPage


class HistoryFlow(QObject):
    """Shows the history; the caller connects what opens a quiz of it."""

    def __init__(self, stage: Stage, page: HistoryPage, history: History, people: People) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._history = history
        self._people = people
        page.export_asked.connect(self._choose_file)

    def show(self) -> None:
        """Show the page with all finished quizzes, or one's own where the teacher's are locked."""
        self._stage.shell.show_page(self._page)
        work = partial(self._quizzes, *self._whose())
        self._stage.background.run(self, work, self._present, self._stage.tell)

    def export(self, file: Path) -> None:
        """Write every answer that may be seen into a file, which is replaced as a whole."""
        work = partial(self._export, file, *self._whose())
        said = self.tr("The answers are in “{path}” now.").format(path=file)
        self._stage.background.run(
            self, work, lambda _: self._stage.shell.notice.present(said, "ok"), self._stage.tell
        )

    def _whose(self) -> tuple[str, str] | tuple[()]:
        """Return whose history may be seen: that of one person, or of everybody if empty."""
        return self._stage.who if self._stage.shell.is_locked else ()

    def _quizzes(self, *who: str) -> tuple[QuizSummary, ...]:
        learner = self._people.known(*who) if who else None
        return () if who and learner is None else self._history.quizzes(learner)

    def _export(self, file: Path, *who: str) -> None:
        self._history.export(file, self._people.learner(*who) if who else None)

    def _present(self, quizzes: tuple[QuizSummary, ...]) -> None:
        self._page.show_quizzes(quizzes, self._stage.moments, self._stage.settings.learner)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self._stage.shell, self.tr("Export all answers"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Tables (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(str(Path.home() / "quizapp-answers.csv"))
        dialog.fileSelected.connect(lambda name: self.export(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
