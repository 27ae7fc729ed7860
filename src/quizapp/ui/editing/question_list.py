"""The written questions of a set, one of which is in the form."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.written import WrittenQuestion
from quizapp.ui.editing.desk import Desk
from quizapp.ui.editing.question_delegate import QuestionDelegate
from quizapp.ui.editing.question_model import QuestionModel
from quizapp.ui.editing.sheet_model import Index
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.writing.question_form import blank


class QuestionList(QListView):
    """↑ and ↓ go through the questions; Alt with an arrow moves one, Delete removes it."""

    chosen = Signal(int)
    """The place of the question that is current now."""

    def __init__(self, themes: ThemeStore, desk: Desk) -> None:
        """Show the questions of the set on a desk."""
        super().__init__()
        self._themes = themes
        self._desk = desk
        self.setModel(QuestionModel(desk, self))
        self.setItemDelegate(QuestionDelegate(themes))
        self.setAccessibleName(self.tr("Questions"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        themes.changed.connect(self.doItemsLayout)

    @property
    def place(self) -> int | None:
        """The current question, None if there is none."""
        row = self.currentIndex().row()
        return row if 0 <= row < len(self._draft.questions) else None

    def show_question(self, place: int) -> None:
        """Make a question the current one."""
        index = self.model().index(min(place, self.model().rowCount() - 1), 0)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of another question."""
        super().currentChanged(current, previous)
        self.chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or remove the current question; leave Escape and Enter to the page."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_question(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def add(self) -> None:
        """Add a question in which nothing is written yet, below the current one."""
        self._insert(self.tr("New question"), blank())

    def repeat(self) -> None:
        """Add the current question once more."""
        if self.place is not None:
            self._insert(self.tr("Repeat question"), self._draft.questions[self.place])

    def remove(self) -> None:
        """Take the current question out of the set."""
        place = self.place
        if place is not None:
            step = self.tr("Remove question {n}").format(n=place + 1)
            self._desk.change(step, self._draft.without_question(place))
            self.show_question(place)

    def move_question(self, steps: int) -> None:
        """Move the current question so many places down, or up if below 0."""
        place = self.place
        if place is not None and 0 <= place + steps < len(self._draft.questions):
            step = self.tr("Move question {n}").format(n=place + 1)
            self._desk.change(step, self._draft.moved_question(place, steps))
            self.show_question(place + steps)

    @property
    def _draft(self) -> SetDraft:
        return self._desk.draft

    def _insert(self, step: str, question: WrittenQuestion) -> None:
        place = len(self._draft.questions) if self.place is None else self.place + 1
        self._desk.change(step, self._draft.with_question(question, place))
        self.show_question(place)
