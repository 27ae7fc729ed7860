"""The sets of written questions on the page of the teacher."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.services.write_questions import WrittenSet
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.rule import Rule


class SetsCard(Card):
    """One line a set with Open, and a button that begins a new set."""

    opened = Signal(str)
    """The id of a set."""

    begun = Signal()
    """A new set is wanted."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the card without sets."""
        super().__init__(themes, spacing=12)
        self._note = Label(themes, "", "body", "text2")
        self._lines = Column(themes, 10)
        self._begin = Button(themes, "", icon="pencil")
        self._begin.clicked.connect(self.begun)
        head = Row(themes, 12)
        title = Label(themes, self.tr("Your questions"), "h2")
        head.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._begin)
        self.body.addLayout(head)
        self.body.addWidget(self._note)
        self.body.addLayout(self._lines)
        self.present(())

    def present(self, sets: Sequence[WrittenSet]) -> None:
        """Show other sets."""
        empty(self._lines)
        new = self.tr("New set of questions")
        self._begin.set_text(new if sets else self.tr("Write a question"))
        self._note.setText(
            self.tr("Write questions of your own. Remarks help with the wording as you type.")
        )
        self._note.setVisible(not sets)
        for number, one in enumerate(sets):
            if number:
                self._lines.addWidget(Rule(self._themes))
            self._lines.addWidget(self._line(one))

    def _line(self, one: WrittenSet) -> QWidget:
        count = len(one.questions)
        words = self.tr("1 question") if count == 1 else self.tr("{n} questions")
        names = Column(self._themes, 2)
        names.addWidget(Label(self._themes, one.title, "bodyS"))
        names.addWidget(Label(self._themes, words.format(n=count), "small", "text2"))
        button = Button(self._themes, self.tr("Open"))
        button.setAccessibleName(self.tr("Open {title}").format(title=one.title))
        button.clicked.connect(partial(self.opened.emit, one.id))
        line, row = QWidget(), Row(self._themes, 16)
        row.addLayout(names, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        line.setLayout(row)
        return line
