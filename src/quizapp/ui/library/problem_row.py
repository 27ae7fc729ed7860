"""One fault of a question set: what is wrong, what to do, where it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.problem import Level, Problem
from quizapp.services.set_problems import PlacedProblem
from quizapp.ui.library.problem_words import hint_words, place_words, reason_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.tone import tone_icon
from quizapp.ui.words.told import told


class ProblemRow(QWidget):
    """Reason, remedy and place; a button leads to the row if the fault is in one."""

    opened = Signal()

    def __init__(self, themes: ThemeStore, placed: PlacedProblem) -> None:
        """Show a fault: an error with a cross, a warning with a triangle."""
        super().__init__()
        problem = placed.problem
        icon, ink = tone_icon("bad" if problem.level is Level.ERROR else "warn")
        words = Column(themes, 2)
        words.addWidget(Label(themes, reason_words(problem), "bodyS"))
        words.addWidget(Label(themes, hint_words(problem)))
        words.addWidget(Label(themes, place_words(problem), "small", "text2"))
        marked = Row(themes, 10)
        marked.addWidget(IconView(themes, icon, ink, 18), 0, Qt.AlignmentFlag.AlignTop)
        marked.addLayout(words, 1)
        fold = Fold(themes, 16, least=280)
        fold.add(marked)
        if placed.row is not None:
            fold.add(self._button(themes, problem), 0)
        self.setLayout(fold)

    def _button(self, themes: ThemeStore, problem: Problem) -> Button:
        button = Button(themes, self.tr("Open at this row"), icon="arrow-right", small=True)
        name = self.tr("Open at this row: {reason}").format(reason=told(problem.message))
        button.setAccessibleName(name)
        button.clicked.connect(self.opened)
        return button
