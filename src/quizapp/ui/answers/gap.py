"""Putting a new event into a row of others that stand in their order."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.generation.question import Question
from quizapp.generation.shapes.gap import Gap
from quizapp.session.quiz import Answer
from quizapp.ui.answers.event_dates import date_of
from quizapp.ui.answers.gap_event import NewEvent, ShownEvent
from quizapp.ui.answers.gap_slot import GapSlot
from quizapp.ui.answers.order_arrow import OrderArrow
from quizapp.ui.answers.radio_keys import RadioKeys
from quizapp.ui.keys import typed
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.key_hints import KeyHint
from quizapp.ui.widgets.option_look import Verdict
from quizapp.ui.words.quotation import quoted


class GapArea(QWidget):
    """The new event, and below it the row with a place before, between and after the others."""

    changed = Signal()
    submitted = Signal()

    def __init__(
        self, themes: ThemeStore, words: DateWords, question: Question, shape: Gap
    ) -> None:
        """Offer every gap of a row; dates are said with `words`."""
        super().__init__()
        self._words = words
        self._question = question
        self._shape = shape
        self._new = NewEvent(themes, shape.item)
        self._events = [ShownEvent(themes, option.text) for option in question.options]
        self._slots = [
            GapSlot(themes, place + 1, shape.item, self._where(place))
            for place in range(shape.shown + 1)
        ]
        self._keys = RadioKeys(self._slots, self)
        self._keys.submitted.connect(self.submitted)
        for slot in self._slots:
            slot.toggled.connect(self._chosen)
        column = Column(themes, 16)
        column.addWidget(self._new)
        column.addLayout(self._row(themes))
        self.setLayout(column)

    @property
    def widget(self) -> QWidget:
        """The new event and the row."""
        return self

    @property
    def eyebrow(self) -> str:
        """What is to be done."""
        return self.tr("Put it in its place")

    @property
    def hints(self) -> Sequence[KeyHint]:
        """The numbers of the places, and the arrows."""
        last = str(len(self._slots))
        return (
            KeyHint(("1", last), self.tr("choose"), span=True),
            KeyHint(("↑", "↓"), self.tr("move")),
        )

    @property
    def stops(self) -> Sequence[QWidget]:
        """The places."""
        return tuple(self._slots)

    def response(self) -> tuple[str, ...]:
        """Return the number of the chosen gap, if there is one."""
        return tuple(str(n) for n, slot in enumerate(self._slots) if slot.isChecked())

    def press(self, event: QKeyEvent) -> bool:
        """Choose a place by its number, or the one above or below."""
        if self._keys.is_closed or self._keys.press(event):
            return not self._keys.is_closed
        text = typed(event)
        place = "123456789".find(text) if text else -1
        if not 0 <= place < len(self._slots):
            return False
        self._keys.choose(place)
        return True

    def lock(self, locked: bool) -> None:
        """Keep the choice as it is, or let it be changed again."""
        self._keys.lock(locked)

    def show_result(self, answer: Answer | None) -> None:
        """Put the new event into its place, mark the chosen one, and say all dates."""
        self.lock(locked=False)
        self._keys.judged = True
        chosen = answer.response if answer else ()
        for number, slot in enumerate(self._slots):
            self._judge(slot, number, mine=str(number) in chosen)
        for shown, option in zip(self._events, self._question.options, strict=True):
            shown.show_date(date_of(self._question, option.events, self._words))
        self._new.hide()

    def set_compact(self, compact: bool) -> None:
        """After the check only the places that matter are left in any window."""

    def verdict(self, answer: Answer | None) -> str:
        """Return whether the place was right, and which one is."""
        words = self.tr("It comes {where}.")
        if answer is not None and not answer.skipped:
            if answer.marked.correct:
                words = self.tr("Right. It comes {where}.")
            elif answer.marked.score > 0:
                words = self.tr("Close: one place away. It comes {where}.")
            else:
                words = self.tr("Not this place. It comes {where}.")
        return words.format(where=self._where(self._shape.right))

    def _chosen(self, on: bool) -> None:
        if on:
            self.changed.emit()

    def _judge(self, slot: GapSlot, number: int, *, mine: bool) -> None:
        """Show what the check says of one place; the others give way."""
        right = number == self._shape.right
        slot.setVisible(right or mine)
        slot.fill(right or mine)
        if right:
            date = date_of(self._question, self._question.stretch.focus, self._words)
            words = self.tr("your answer, right") if mine else self.tr("right place")
            slot.say(" · ".join(filter(None, (date, words))))
            slot.show_verdict(Verdict.CHOSEN_RIGHT if mine else Verdict.RIGHT_NOT_CHOSEN)
        elif mine:
            near = self._shape.credit((str(number),)) > 0
            slot.say(self.tr("Your answer · close") if near else self.tr("Your answer"))
            slot.show_verdict(Verdict.CHOSEN_NEAR if near else Verdict.CHOSEN_WRONG)

    def _where(self, place: int) -> str:
        """Return where a place lies: between which events."""
        titles = [quoted(option.text) for option in self._question.options]
        if place == 0:
            return self.tr("before {title}").format(title=titles[0])
        if place == len(titles):
            return self.tr("after {title}").format(title=titles[-1])
        words = self.tr("between {earlier} and {later}")
        return words.format(earlier=titles[place - 1], later=titles[place])

    def _row(self, themes: ThemeStore) -> Row:
        """Return the events and the places in turn, beside an arrow of time."""
        arrow = OrderArrow(themes, self)
        arrow.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        column = Column(themes, 6)
        for place, slot in enumerate(self._slots):
            column.addWidget(slot)
            if place < len(self._events):
                column.addWidget(self._events[place])
        row = Row(themes, 8)
        row.addWidget(arrow)
        row.addLayout(column, 1)
        return row
