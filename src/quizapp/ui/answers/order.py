"""Putting events in order, from the earliest to the latest."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.generation.question import Question
from quizapp.generation.shapes.order import Order
from quizapp.session.quiz import Answer
from quizapp.ui.answers.event_dates import date_of
from quizapp.ui.answers.order_list import OrderList
from quizapp.ui.answers.order_look import RowState
from quizapp.ui.answers.order_notes import OrderNotes
from quizapp.ui.answers.order_row import OrderRow, RowVerdict
from quizapp.ui.keys import typed
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.key_hints import KeyHint
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.timeline_words import TranslatedWords


class OrderArea(QWidget):
    """The list of events; after the check each row has its date and its right place."""

    changed = Signal()
    submitted = Signal()

    def __init__(
        self, themes: ThemeStore, words: DateWords, question: Question, shape: Order
    ) -> None:
        """Offer the events of a question as they are presented; dates are said with `words`."""
        super().__init__()
        self._question = question
        self._shape = shape
        self._words = words
        self._judged = False
        self._right_shown = False
        self._list = OrderList(themes)
        self._list.set_items([(option.id, option.text) for option in question.options])
        self._list.changed.connect(self.changed)
        self._switch = Button(themes, self.tr("Show the right order"), "ghost", key="O", small=True)
        self._switch.clicked.connect(self._show_other_order)
        self._switch.hide()
        self._notes = OrderNotes(question, shape, TranslatedWords(words, self), self)
        self._inverted = _hidden(Label(themes, "", "small", "text2"))
        self._either = _hidden(Label(themes, "", "small", "text2"))
        column = Column(themes, 8)
        column.addWidget(self._list)
        column.addWidget(self._inverted)
        column.addWidget(self._either)
        column.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(column)

    @property
    def widget(self) -> QWidget:
        """The list."""
        return self

    @property
    def eyebrow(self) -> str:
        """What is to be done."""
        return self.tr("Put in order")

    @property
    def hints(self) -> Sequence[KeyHint]:
        """The keys that select and move."""
        return (
            KeyHint(("↑", "↓"), self.tr("select")),
            KeyHint(("Alt", "↑", "↓"), self.tr("move")),
        )

    @property
    def stops(self) -> Sequence[QWidget]:
        """The rows."""
        return (*self._list.stops, self._switch)

    def response(self) -> tuple[str, ...]:
        """Return the order as it is now; any order can be checked."""
        return self._list.order()

    def press(self, event: QKeyEvent) -> bool:
        """Select and move; after the check, O shows the right order and the one given in turn."""
        if not self._judged:
            return self._list.press(event)
        if self._switch.isVisibleTo(self) and typed(event) == "o":
            self._show_other_order()
            return True
        return False

    def lock(self, locked: bool) -> None:
        """Keep the order as it is, or let it be changed again."""
        self._list.lock(locked)

    def show_result(self, answer: Answer | None) -> None:
        """Judge each row of the order that was given, or show the right one if none was."""
        self._judged = True
        given = answer.response if answer else ()
        order = given or self._question.key
        texts = {option.id: option.text for option in self._question.options}
        dates = {
            option.id: date_of(self._question, option.events, self._words)
            for option in self._question.options
        }
        if order != self._list.order():
            self._list.set_items([(name, texts[name]) for name in order])
        self._list.show_result(self._shape, dates)
        self._switch.setVisible(bool(self._shape.inverted(order)))
        self._say(self._inverted, self._notes.inverted(order))
        self._say(self._either, self._notes.open_pairs())
        if not given:
            self._show_unanswered([dates[name] for name in order])

    def _show_unanswered(self, dates: Sequence[str]) -> None:
        """Show the right order without a word about an order that nobody gave."""
        for row, date in zip(self._list.stops, dates, strict=True):
            if isinstance(row, OrderRow):
                row.show_verdict(RowVerdict(RowState.MOVED_RIGHT, "", date))

    def set_compact(self, compact: bool) -> None:
        """Every row is needed in any window."""

    def verdict(self, answer: Answer | None) -> str:
        """Return how much of the order was right."""
        if answer is None or answer.skipped:
            return self.tr("This is the right order.")
        fitting = len(self._shape.kept(answer.response))
        count = len(self._question.key)
        if answer.marked.correct:
            return self.tr("Right. All {count} are in order.", "", count).format(count=count)
        if answer.marked.score > 0:
            words = self.tr("Partly right. {fitting} of {count} are in order.", "", count)
            return words.format(fitting=fitting, count=count)
        return self.tr("Not this order. Each event shows its right place.")

    def _show_other_order(self) -> None:
        self._right_shown = not self._right_shown
        self._list.show_right_order(self._right_shown)
        other = self.tr("Show your order") if self._right_shown else self.tr("Show the right order")
        self._switch.set_text(other)

    def _say(self, label: Label, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))


def _hidden(label: Label) -> Label:
    """Return a label that waits for its words; shown without a parent it would be a window."""
    label.hide()
    return label
