"""The questions of a quiz that is put together, below each other."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.generation.question import Question
from quizapp.session.draft import Draft
from quizapp.ui.preparing.draft_head import DraftPlace
from quizapp.ui.preparing.draft_row import DraftRow
from quizapp.ui.preparing.drop_line import DropLine
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import SpokenItem, announce_roles
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.emptying import discard
from quizapp.ui.words.question_words import QuestionNote


class DraftList(QWidget):
    """One row a question; every signal of a change begins with the id of its question.

    The row of a question stays as long as the question does, wherever it moves to: what was
    unfolded stays so, and the focus stays where it was.
    """

    locked = Signal(str)
    swapped = Signal(str)
    moved = Signal(str, int)
    left_out = Signal(str)
    reached = Signal(QWidget)
    """A row was gone to by a key, or changed, and is to be seen."""

    def __init__(self, themes: ThemeStore, dates: DateWords) -> None:
        """Make an empty list; `dates` are the words of timelines."""
        super().__init__()
        announce_roles()
        self.interface: QAccessibleInterface | None = None
        self._themes = themes
        self._dates = dates
        self._rows: dict[str, DraftRow] = {}
        self._column = Column(themes, 0)
        self.setLayout(self._column)
        self._line = DropLine(themes, self)
        self.setAccessibleName(self.tr("Questions"))

    @property
    def rows(self) -> tuple[DraftRow, ...]:
        """The rows in their order."""
        return tuple(self._rows.values())

    def use_words(self, words: DateWords) -> None:
        """Write timelines in another style from the next question on."""
        self._dates = words

    def present(self, draft: Draft, notes: Sequence[QuestionNote]) -> None:
        """Show the questions; where a row with the focus is gone, the one in its place gets it."""
        name, place, button = self._focus()
        former = self._rows
        self._rows = {
            question.id: self._row(question, former.pop(question.id, None))
            for question in draft.questions
        }
        for row in self._rows.values():
            self._column.removeWidget(row)
        for row in former.values():
            self._drop(row)
        for number, (row, note) in enumerate(zip(self.rows, notes, strict=True), start=1):
            locked = row.question.id in draft.locked
            row.present(note, DraftPlace(number, len(notes), locked))
            self._column.addWidget(row)
            row.show()
        self._choose_current(name, place, button)

    def spoken_role(self) -> QAccessible.Role:
        """A list; its items are the rows."""
        return QAccessible.Role.List

    def spoken_items(self) -> tuple[SpokenItem, ...]:
        """Nothing more: the rows are widgets."""
        return ()

    def spoken_description(self) -> str:
        """How it is used."""
        return self.tr("Alt and an arrow key move a question.")

    def _row(self, question: Question, former: DraftRow | None) -> DraftRow:
        """Return the row of a question, the same one as before if the question is the same."""
        if former is not None and former.question == question:
            return former
        if former is not None:
            self._drop(former)
        row, name = DraftRow(self._themes, self._dates, question), question.id
        row.turned.connect(partial(self.reached.emit, row))
        head = row.head
        head.locked.connect(partial(self.locked.emit, name))
        head.swapped.connect(partial(self.swapped.emit, name))
        head.left_out.connect(partial(self.left_out.emit, name))
        head.moved.connect(partial(self.moved.emit, name))
        head.went.connect(partial(self._go, name))
        head.entered.connect(partial(self._set_current, row))
        head.grabbed.connect(self._grab)
        head.dragged.connect(self._drag)
        head.dropped.connect(partial(self._release, name))
        return row

    def _drop(self, row: DraftRow) -> None:
        self._column.removeWidget(row)
        discard(row)

    def _focus(self) -> tuple[str, int, str]:
        """Return the question that has the focus, its place, and which of its buttons has it."""
        for place, (name, row) in enumerate(self._rows.items()):
            if row.head.hasFocus() or row.head.button_in_focus:
                return name, place, row.head.button_in_focus
        return "", 0, ""

    def _choose_current(self, name: str, place: int, button: str) -> None:
        """Give the focus to the question that had it, or to the one that is in its place now."""
        rows = self.rows
        if name and rows:
            row = self._rows.get(name, rows[min(place, len(rows) - 1)])
            row.head.focus_on(button)
            self._set_current(row)
            self.reached.emit(row)
        elif rows:
            self._set_current(rows[0])

    def _set_current(self, current: DraftRow) -> None:
        # Qt gives the focus of a page that is shown again to what had it, though it was dropped.
        if current not in self.rows:
            return
        for row in self.rows:
            row.head.set_current(row is current)
        self.setFocusProxy(current.head)

    def _go(self, name: str, steps: int) -> None:
        names = list(self._rows)
        place = max(0, min(len(names) - 1, names.index(name) + steps))
        row = self._rows[names[place]]
        row.head.focus_on("")
        self.reached.emit(row)

    def _grab(self) -> None:
        self._line.begin(self.rows)

    def _drag(self, point: QPoint) -> None:
        self._line.follow(point)

    def _release(self, name: str, kept: bool) -> None:
        """Move a question to where it was dropped, if it was not given up."""
        self._line.end()
        place = list(self._rows).index(name)
        steps = self._line.place - place - (self._line.place > place)
        if kept and steps:
            self.moved.emit(name, steps)
