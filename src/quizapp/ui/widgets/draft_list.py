"""The questions of a quiz that is put together, below each other."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.session.draft import Draft
from quizapp.ui.question_words import QuestionNote
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.draft_row import DraftPlace, DraftRow
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.rule import Rule


class DraftList(QWidget):
    """One row a question; every signal begins with the id of the question it is about."""

    locked = Signal(str)
    swapped = Signal(str)
    moved = Signal(str, int)
    left_out = Signal(str)

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty list."""
        super().__init__()
        self._themes = themes
        self._rows: dict[str, DraftRow] = {}
        self._opened: set[str] = set()
        self._pressed = ("", "", 0)
        self._column = Column(themes, 10)
        self.setLayout(self._column)

    def present(self, draft: Draft, notes: Sequence[QuestionNote]) -> None:
        """Show the questions; the focus stays on the button that was pressed.

        What was unfolded stays so for as long as its question is there.
        """
        empty(self._column)
        self._rows = {}
        for number, (question, note) in enumerate(
            zip(draft.questions, notes, strict=True), start=1
        ):
            if number > 1:
                self._column.addWidget(Rule(self._themes))
            place = DraftPlace(number, len(draft.questions), question.id in draft.locked)
            self._add(DraftRow(self._themes, question, note, place), question.id, number)
        self._opened &= set(self._rows)
        self._focus_again()

    def _add(self, row: DraftRow, question: str, number: int) -> None:
        if question in self._opened:
            row.turn()
        row.turned.connect(partial(self._turn, question))
        row.locked.connect(partial(self._lock, question, number))
        row.swapped.connect(partial(self._swap, question, number))
        row.moved.connect(partial(self._move, question, number))
        row.left_out.connect(partial(self._leave_out, question, number))
        self._rows[question] = row
        self._column.addWidget(row)

    def _focus_again(self) -> None:
        """Give the focus to where it was: the same question, else the same place."""
        question, button, number = self._pressed
        self._pressed = ("", "", 0)
        rows = list(self._rows.values())
        if not number or not rows:
            return
        place = min(number, len(rows)) - 1
        self._rows.get(question, rows[place]).focus_on(button)

    def _turn(self, question: str) -> None:
        self._opened ^= {question}

    def _lock(self, question: str, number: int) -> None:
        self._pressed = (question, "lock", number)
        self.locked.emit(question)

    def _swap(self, question: str, number: int) -> None:
        self._pressed = (question, "swap", number)
        self.swapped.emit(question)

    def _move(self, question: str, number: int, steps: int) -> None:
        self._pressed = (question, "up" if steps < 0 else "down", number)
        self.moved.emit(question, steps)

    def _leave_out(self, question: str, number: int) -> None:
        self._pressed = (question, "out", number)
        self.left_out.emit(question)
