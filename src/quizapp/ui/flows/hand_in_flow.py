"""Handing results in: a place for the file is chosen, and the file is written."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from quizapp.services.hand_in import HandIn
from quizapp.services.people import People
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from quizapp.ui.flows.file_choice import place_for
from quizapp.ui.flows.stage import Stage


class HandInFlow(QObject):
    """Results without a name could be anybody's, so the name is asked for first, on Home."""

    def __init__(self, stage: Stage, handing_in: HandIn, people: People) -> None:
        """Write files with a service."""
        super().__init__(stage.shell)
        self._stage = stage
        self._handing_in = handing_in
        self._people = people

    def hand_in(self, quiz: Quiz) -> None:
        """Hand in one quiz."""
        if self._is_named(quiz.learner.name):
            self._choose(quiz.learner, (quiz.id,), quiz.set_title)

    def hand_in_all(self) -> None:
        """Hand in all finished quizzes of the learner of this window."""
        name = self._stage.settings.learner
        if self._is_named(name):
            work = partial(self._people.learner, name)
            then = partial(self._choose, ids=None, title="")
            self._stage.background.run(self, work, then, self._stage.tell)

    def _is_named(self, name: str) -> bool:
        if not name:
            words = self.tr("Say on Home who you are; results without a name could be anybody's.")
            self._stage.shell.notice.present(words)
        return bool(name)

    def write(self, learner: Learner, ids: tuple[UUID, ...] | None, file: Path) -> None:
        """Write a file, which is replaced as a whole."""
        work = partial(self._handing_in.write, file, learner, ids)
        self._stage.background.run(self, work, partial(self._tell, file), self._stage.tell)

    def _choose(self, learner: Learner, ids: tuple[UUID, ...] | None, title: str) -> None:
        dialog = QFileDialog(self._stage.shell, self.tr("Hand in"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Results (*.quizresult)"))
        dialog.setDefaultSuffix("quizresult")
        dialog.selectFile(place_for(self._handing_in.file_name(learner, title)))
        dialog.fileSelected.connect(lambda name: self.write(learner, ids, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, file: Path, written: tuple[int, int]) -> None:
        quizzes, answers = written
        words = self.tr(
            "Your results are in “{path}” ({quizzes}, {answers}). Give this file to your teacher."
        )
        few = self.tr("1 quiz") if quizzes == 1 else self.tr("{n} quizzes", "", quizzes)
        many = self.tr("1 answer") if answers == 1 else self.tr("{n} answers", "", answers)
        said = words.format(
            path=file, quizzes=few.format(n=quizzes), answers=many.format(n=answers)
        )
        self._stage.shell.notice.present(said, "ok")
