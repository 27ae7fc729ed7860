"""The answers of a quiz below each other; each opens its feedback again."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.dataset.dates import HistoricalDate
from quizapp.generation.question import Question
from quizapp.generation.shape import Response
from quizapp.session.quiz import Answer, Item
from quizapp.ui.keys import KeyFilter
from quizapp.ui.results.answer_row import AnswerRow
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.emptying import discard
from quizapp.ui.words.verdicts import tone_of

_SEVERAL = (Response.MULTIPLE, Response.ORDER, Response.BUCKETS, Response.MATCH)
"""Ways to answer that are about more than the asked event."""
_STEPS: Mapping[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AnswerList(QWidget):
    """One row an answer; ↑ and ↓ move between them, Enter opens one."""

    opened = Signal(object)
    """The id of the item whose row was pressed."""

    def __init__(self, themes: ThemeStore, words: DateWords) -> None:
        """Make an empty list; dates are said with `words`."""
        super().__init__()
        self._themes = themes
        self._words = words
        self._rows: list[AnswerRow] = []
        self._column = Column(themes, 0)
        self.setLayout(self._column)
        self._keys = KeyFilter(self.press, self)

    def use_words(self, words: DateWords) -> None:
        """Say dates in another way from the next time on."""
        self._words = words

    def present(self, items: Iterable[Item]) -> None:
        """Show the answered ones of some items."""
        for old in self._rows:
            self._column.removeWidget(old)
            discard(old)
        self._rows = [self._row(item, item.answer) for item in items if item.answer]
        for row in self._rows:
            self._column.addWidget(row)
        self._keys.watch(*self._rows)

    def press(self, event: QKeyEvent) -> bool:
        """Move the focus by an arrow, from outside to the first or the last row."""
        step = _STEPS.get(event.key())
        if step is None or not self._rows:
            return False
        now = next((place for place, row in enumerate(self._rows) if row.hasFocus()), None)
        last = len(self._rows) - 1
        first = 0 if step > 0 else last
        place = first if now is None else min(max(now + step, 0), last)
        self._rows[place].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _row(self, item: Item, answer: Answer) -> AnswerRow:
        question = item.question
        title, detail = self._named(question)
        if item.extra:
            detail = " · ".join(filter(None, (detail, self.tr("extra, not counted"))))
        row = AnswerRow(self._themes, title, detail, self._state(answer), tone_of(answer))
        row.clicked.connect(lambda: self.opened.emit(item.id))
        return row

    def _named(self, question: Question) -> tuple[str, str]:
        """Return what was asked, and its date: the event if it is one, else the stem."""
        events = {event.id: event for event in question.stretch.events}
        asked = [events[name] for name in question.stretch.focus if name in events]
        spans = [event.span for event in asked if event.span is not None]
        if len(asked) == 1 and question.response not in _SEVERAL:
            return asked[0].title, self._dated(spans)
        return question.stem, self._dated(spans)

    def _dated(self, spans: list[HistoricalDate]) -> str:
        if not spans:
            return ""
        if len(spans) == 1:
            return self._words.long(spans[0])
        earliest = min(spans, key=lambda span: _day(span.lo, span.hi))
        latest = max(spans, key=lambda span: _day(span.hi, span.lo))
        first, last = self._words.short(earliest), self._words.short(latest)
        return self.tr("{first} to {last}").format(first=first, last=last)

    def _state(self, answer: Answer) -> str:
        match tone_of(answer):
            case "ok":
                return self.tr("Right")
            case "bad":
                return self.tr("Wrong")
            case "accent":
                return self.tr("Partly")
            case _:
                return self.tr("Not known")


def _day(end: int | None, other: int | None) -> int:
    """Return the day of an end of a date; where that is open, of its other end."""
    return end if end is not None else other if other is not None else 0
