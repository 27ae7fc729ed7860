"""The questions of a set that is being written."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.ui.keys import KeyFilter
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.label import Label
from quizapp.ui.writing.question_item import QuestionItem


@dataclass(frozen=True, slots=True)
class Listed:
    """What the list says of a question: its stem, how many remarks, whether it can be asked."""

    stem: str
    remarks: int
    askable: bool


class QuestionList(Card):
    """One line a question. Alt with an arrow moves one, Delete removes it."""

    chosen = Signal(int)
    """The place of a question, from 0."""

    new_asked = Signal()
    moved = Signal(int, int)
    """The place of a question, and so many places down, or up if below 0."""

    removed = Signal(int)

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty list."""
        super().__init__(themes, padding=12, spacing=6)
        self._items: list[QuestionItem] = []
        self._title = Label(themes, "", "h2")
        add = Button(themes, self.tr("New"), icon="plus", key="Ctrl N", small=True)
        add.setAccessibleName(self.tr("New question"))
        add.clicked.connect(self.new_asked)
        head, lines = Row(themes, 8, (4, 0, 0, 0)), Column(themes, 0)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(add)
        self._lines = lines
        self._holder = QWidget()
        self._holder.setLayout(lines)
        self.body.addLayout(head)
        self.body.addWidget(self._holder)

    def present(self, listed: Sequence[Listed], current: int | None) -> None:
        """Show other questions, one of which is being written unless that is a new one."""
        focused = any(item.hasFocus() for item in self._items)
        count = len(listed)
        words = self.tr("1 question") if count == 1 else self.tr("{n} questions")
        self._title.setText(words.format(n=count))
        empty(self._lines)
        self._items = [self._make(place, one) for place, one in enumerate(listed)]
        for item in self._items:
            self._lines.addWidget(item)
        self._holder.setVisible(bool(listed))
        if current is not None and current < count:
            self._items[current].setChecked(True)
            if focused:
                self._items[current].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make(self, place: int, one: Listed) -> QuestionItem:
        stem = one.stem or self.tr("(no text)")
        item = QuestionItem(self._themes, place + 1, stem, one.remarks, askable=one.askable)
        item.clicked.connect(partial(self.chosen.emit, place))
        KeyFilter(partial(self._press, place), item).watch(item)
        return item

    def _press(self, place: int, event: QKeyEvent) -> bool:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(place, -1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(place)
        else:
            return False
        return True
