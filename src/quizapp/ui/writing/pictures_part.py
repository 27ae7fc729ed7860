"""The pictures of a question that is being written, whatever its kind."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.picture import Picture
from quizapp.dataset.written import MOST_PICTURES, WrittenQuestion
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.writing.picture_row import PictureRow


class PicturesPart(QWidget):
    """Pictures below each other, and a button for one more."""

    changed = Signal()
    wanted = Signal(object)
    """A picture is to be chosen, and handed to what the signal carries."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the part without a picture."""
        super().__init__()
        self._themes = themes
        self._rows: list[PictureRow] = []
        self._lines = Column(themes, 8)
        self._add = Button(themes, self.tr("Add a picture…"), "ghost", icon="image", small=True)
        self._add.clicked.connect(lambda: self.wanted.emit(self._take))
        column = Column(themes, 8)
        column.addLayout(self._lines)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(column)

    def present(self, question: WrittenQuestion) -> None:
        """Show the pictures of a question."""
        self._show(question.pictures)

    def added_to(self, question: WrittenQuestion) -> WrittenQuestion:
        """Return the question with the pictures that there are now."""
        return replace(question, pictures=tuple(row.picture() for row in self._rows))

    def _take(self, picture: Picture) -> None:
        self._show([*(row.picture() for row in self._rows), picture])
        self._rows[-1].focus()
        self.changed.emit()

    def _remove(self, row: PictureRow) -> None:
        self._show([other.picture() for other in self._rows if other is not row])
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self, pictures: Sequence[Picture]) -> None:
        empty(self._lines)
        name = self.tr("the question")
        self._rows = [PictureRow(self._themes, picture, name) for picture in pictures]
        for row in self._rows:
            row.changed.connect(self.changed)
            row.removed.connect(partial(self._remove, row))
            self._lines.addWidget(row)
        self._add.setEnabled(len(self._rows) < MOST_PICTURES)
