"""Whether a statement is true."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.written import WrittenQuestion
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.segmented import Segmented

_TRUE, _FALSE = "true", "false"


class TruthPart(QWidget):
    """Two choices, one of which is in force."""

    changed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Begin with a true statement."""
        super().__init__()
        name = self.tr("The statement is")
        choices = ((_TRUE, self.tr("True")), (_FALSE, self.tr("False")))
        self._truth = Segmented(themes, name, choices, _TRUE)
        self._truth.chosen.connect(self.changed)
        column = Column(themes, 6)
        column.addWidget(Label(themes, name, "smallS"))
        column.addWidget(self._truth)
        self.setLayout(column)

    def present(self, question: WrittenQuestion) -> None:
        """Show whether the statement of a question is true."""
        self._truth.set_value(_FALSE if question.truth is False else _TRUE)

    def added_to(self, question: WrittenQuestion) -> WrittenQuestion:
        """Return the question with what is chosen."""
        return replace(question, truth=self._truth.value() == _TRUE)

    def focus_on(self, place: str) -> None:
        """There is one place only."""
        self._truth.setFocus()
