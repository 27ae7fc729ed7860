"""History: what was done, and a table of it for other programs."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from quizapp.dataset.watch import Watch
from quizapp.services.history import History
from quizapp.services.people import People
from quizapp.session.learner import Learner
from quizapp.session.record import QuizSummary
from quizapp.ui.flows.file_choice import place_for
from quizapp.ui.flows.filling import Filling
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.history_page import HistoryPage


class HistoryFlow(QObject):
    """Shows the history; the caller connects what opens a quiz of it."""

    def __init__(self, stage: Stage, page: HistoryPage, history: History, people: People) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._filling = Filling(stage, page, self)
        self._history = history
        self._people = people
        page.export_asked.connect(self._choose_file)

    def show(self) -> None:
        """Show the page with the latest quizzes, or one's own where the teacher's are locked."""
        self._stage.shell.show_page(self._page)
        alone = self._stage.shell.is_locked
        work = partial(self._gather, self._stage.who, alone=alone)
        self._filling.read(work, self._present)

    def export(self, file: Path) -> None:
        """Write every answer that may be seen into a file, which is replaced as a whole."""
        alone = self._stage.shell.is_locked
        said = self.tr("The answers are in “{path}” now.").format(path=file)
        self._stage.long_work.run(
            self.tr("Writing the answers…"),
            partial(self._exporting, file, self._stage.who, alone=alone),
            lambda _: self._stage.point_to(said, file),
            self._stage.tell,
        )

    def _gather(
        self, who: tuple[str, str], *, alone: bool
    ) -> tuple[Learner | None, tuple[QuizSummary, ...]]:
        """Return who looks, and the latest quizzes: of everybody or, if `alone`, of that person."""
        learner = self._people.known(*who)
        if not alone:
            return learner, self._history.latest(learner)
        return learner, () if learner is None else self._history.latest_own(learner)

    def _exporting(
        self, file: Path, who: tuple[str, str], *, alone: bool
    ) -> Callable[[Watch], None]:
        return self._history.exporting(file, self._people.learner(*who) if alone else None)

    def _present(self, found: tuple[Learner | None, tuple[QuizSummary, ...]]) -> None:
        learner, quizzes = found
        self._page.show_quizzes(quizzes, self._stage.moments, learner)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self._stage.shell, self.tr("Export all answers"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Tables (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(
            place_for(f"answers_{self._stage.clock().astimezone():%Y-%m-%dT%H%M}.csv")
        )
        dialog.fileSelected.connect(lambda name: self.export(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
