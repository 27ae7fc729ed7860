"""Choosing a picture for a question that is being written."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from quizapp.dataset.picture import Picture, read_picture
from quizapp.dataset.problem import DatasetError
from quizapp.services.picture_file import picture_in
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pictures.shrinking import shrunk
from quizapp.ui.writing.question_form import QuestionForm

Take = Callable[[Picture], object]


class PictureFlow(QObject):
    """Asks for a file when a form wants a picture, and hands the picture over."""

    def __init__(self, stage: Stage, form: QuestionForm) -> None:
        """Listen to a form."""
        super().__init__(form)
        self._stage = stage
        form.picture_wanted.connect(self._choose)

    def bring(self, take: Take, path: Path) -> None:
        """Read a file, and hand over the picture that it is."""
        self._stage.background.run(self, partial(_picture_in, path), take, self._stage.tell)

    def _choose(self, take: Take) -> None:
        dialog = QFileDialog(self._stage.shell, self.tr("Add a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{self.tr('Pictures')} (*.png *.jpg *.jpeg)")
        dialog.fileSelected.connect(lambda name: self.bring(take, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _picture_in(path: Path) -> Picture:
    """Return the picture that a file is, made smaller if it is too large."""
    try:
        return picture_in(path)
    except DatasetError:
        smaller = shrunk(path)
        if smaller is None:
            raise
    return read_picture(smaller)
