"""What is wrong with a question set, fault by fault."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication

from quizapp.services.set_problems import PlacedProblem
from quizapp.services.teacher_overview import ListedSet
from quizapp.ui.library.problem_row import ProblemRow
from quizapp.ui.library.set_words import faults_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.rule import Rule

_MOST = 50


class ProblemsCard(Card):
    """Unfolded below the table for one set; hidden for all others."""

    opened = Signal(str, int, str)
    """The id of a set, the place of a row of it, and a column, or nothing for all of them."""

    copied = Signal()
    """The list is in the clipboard."""

    closed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make a card about nothing."""
        super().__init__(themes, spacing=12)
        self.set_id = ""
        self._problems: tuple[PlacedProblem, ...] = ()
        self._title = Label(themes, "", "h2")
        self._copy = Button(themes, self.tr("Copy the list"), icon="copy")
        self._copy.clicked.connect(self._copy_list)
        self._close = IconButton(themes, "x", self.tr("Close this list"), key="Esc")
        self._close.clicked.connect(self.dismiss)
        tools = Row(themes, 8)
        tools.addWidget(self._copy)
        tools.addWidget(self._close)
        head = Fold(themes, 12, least=240)
        head.add(self._title)
        head.add(tools, 0)
        self._list = Column(themes, 12)
        self._rest = Label(themes, "", "body", "text2")
        self.body.addLayout(head)
        self.body.addLayout(self._list)
        self.body.addWidget(self._rest)
        self.hide()

    def present(self, one: ListedSet, problems: Sequence[PlacedProblem]) -> None:
        """Show the faults of a set."""
        self.set_id = one.summary.id
        self._problems = tuple(problems)
        words = self.tr("{title}: {faults}")
        self._title.setText(words.format(title=one.summary.title, faults=faults_words(one.summary)))
        empty(self._list)
        for number, placed in enumerate(problems[:_MOST]):
            if number:
                self._list.addWidget(Rule(self._themes))
            row = ProblemRow(self._themes, placed)
            if placed.row is not None:
                column = placed.problem.field or ""
                row.opened.connect(partial(self.opened.emit, self.set_id, placed.row, column))
            self._list.addWidget(row)
        more = len(problems) - _MOST
        self._rest.setText(
            self.tr("And {n} more, which the copied list holds.", "", more).format(n=more)
        )
        self._rest.setVisible(more > 0)
        self.show()
        self._copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Show nothing."""
        if not self.isHidden():
            self.hide()
            self.set_id = ""
            self.closed.emit()

    def _copy_list(self) -> None:
        """Put one line for each fault into the clipboard."""
        lines = (str(placed.problem) for placed in self._problems)
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copied.emit()
