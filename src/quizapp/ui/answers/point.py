"""Placing an event on a stretch of time: on a timeline, or by typing its date."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.generation.question import Question
from quizapp.generation.shapes.point import Point
from quizapp.session.quiz import Answer
from quizapp.ui.answers.axis_slider import AxisSlider, Outcome
from quizapp.ui.answers.point_cells import Cells, Misread
from quizapp.ui.answers.point_words import PointWords
from quizapp.ui.keys import typed
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.key_hints import KeyHint
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.text_field import TextField
from quizapp.ui.widgets.tone import tone_icon
from quizapp.ui.words.verdicts import tone_of

_PATIENCE = 800


class PointArea(QWidget):
    """A timeline with a handle, and a field for the same date; each follows the other."""

    changed = Signal()
    submitted = Signal()

    def __init__(
        self, themes: ThemeStore, words: DateWords, question: Question, shape: Point
    ) -> None:
        """Offer the axis of a question with nothing chosen; dates are said with `words`."""
        super().__init__()
        self._themes = themes
        self._shape = shape
        self._cells = Cells(shape)
        self._words = PointWords(words, shape, self._cells, self)
        self._axis = AxisSlider(themes, words, self._cells, self._words)
        self._field = TextField(themes, self._words.label(), placeholder=self._words.example())
        self._earlier = self._button("chevron-left", self.tr("A little earlier"), "←", -1)
        self._later = self._button("chevron-right", self.tr("A little later"), "→", 1)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._entry = self._make_entry()
        column = Column(themes, 12)
        column.addWidget(self._axis)
        column.addWidget(self._entry)
        self.setLayout(column)
        self._axis.moved.connect(self._follow_axis)
        self._field.edited.connect(self._follow_field)
        self._field.edit.editingFinished.connect(self._explain)
        self._patience.timeout.connect(self._explain)

    @property
    def widget(self) -> QWidget:
        """The timeline and the field."""
        return self

    @property
    def eyebrow(self) -> str:
        """What is to be done."""
        return self.tr("Place it on the timeline")

    @property
    def hints(self) -> Sequence[KeyHint]:
        """The keys that move the handle."""
        return (
            KeyHint(("←", "→"), self.tr("move")),
            KeyHint(("Shift", "←", "→"), self.tr("move further")),
        )

    @property
    def stops(self) -> Sequence[QWidget]:
        """The timeline, the buttons beside it, and the field."""
        return (self._axis, self._earlier, self._later, self._field.edit)

    def response(self) -> tuple[str, ...]:
        """Return the chosen date in EDTF, if there is one."""
        place = self._axis.place
        return () if place is None else (self._cells[place].edtf(),)

    def press(self, event: QKeyEvent) -> bool:
        """Move the handle; a digit that nothing else wanted begins to type a date."""
        if self._axis.press(event):
            return True
        text = typed(event)
        if self._field.edit.isReadOnly() or text not in tuple("123456789"):
            return False
        self._field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.set_text(text)
        self._follow_field(text)
        return True

    def lock(self, locked: bool) -> None:
        """Keep the date as it is, or let it be changed again."""
        self._axis.lock(locked)
        self._field.edit.setReadOnly(locked)
        for button in (self._earlier, self._later):
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, locked)

    def show_result(self, answer: Answer | None) -> None:
        """Show the right date on the timeline, and how far the answer was off."""
        self.lock(True)
        self._patience.stop()
        self._entry.hide()
        tone = tone_of(answer)
        given = answer.response if answer else ()
        guess = self._shape.guessed(given) if given else None
        icon = {"ok": "check", "bad": "x"}.get(tone, tone_icon(tone)[0])
        self._axis.show_outcome(Outcome(self._shape.date, guess, tone, icon))

    def set_compact(self, compact: bool) -> None:
        """The timeline is low enough for any window."""

    def verdict(self, answer: Answer | None) -> str:
        """Return how near the answer was, and the right date."""
        return self._words.verdict(answer)

    def _follow_axis(self, place: int) -> None:
        """Write the date of the handle into the field."""
        self._patience.stop()
        words = self._words.date(self._cells[place])
        self._field.set_text(words)
        self._field.clear_message()
        announce(self._axis, words)
        self.changed.emit()

    def _follow_field(self, text: str) -> None:
        """Move the handle to the date that is typed, or take it away while it is none."""
        read = self._cells.read(text)
        self._axis.choose(None if isinstance(read, Misread) else read)
        self._field.clear_message()
        self._patience.start()
        self.changed.emit()

    def _explain(self) -> None:
        """Say beside the field why its text is no answer, once nobody types any more."""
        text = self._field.text().strip()
        read = self._cells.read(text) if text and self._axis.place is None else None
        if isinstance(read, Misread):
            self._field.show_error(self._words.misread(read))
            announce(self._field.edit, self._words.misread(read))

    def _button(self, icon: str, name: str, key: str, step: int) -> IconButton:
        button = IconButton(self._themes, icon, name, key=key, bordered=True)
        button.clicked.connect(lambda: self._axis.step(step))
        return button

    def _make_entry(self) -> QWidget:
        """Return the field with the buttons that move by one step."""
        entry, row, steps = QWidget(), Row(self._themes, 16), Column(self._themes, 4)
        buttons = Row(self._themes, 8)
        buttons.addWidget(self._earlier)
        buttons.addWidget(self._later)
        buttons.addStretch(1)
        steps.addWidget(Label(self._themes, self._words.step(), "smallS"))
        steps.addLayout(buttons)
        steps.addStretch(1)
        row.addWidget(self._field, 3)
        row.addLayout(steps, 2)
        entry.setLayout(row)
        return entry
