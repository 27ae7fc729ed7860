"""The number that is right, or the least and the greatest of those that are."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.written import WrittenAnswer, WrittenQuestion
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.text_field import TextField

_DIGITS = 10


class NumberPart(QWidget):
    """Two short fields; the second may stay empty if only one number is right."""

    changed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make empty fields."""
        super().__init__()
        self._least = TextField(themes, self.tr("Right from"), digits=_DIGITS)
        self._most = TextField(themes, self.tr("up to"), digits=_DIGITS)
        for field in (self._least, self._most):
            field.edit.setMaxLength(_DIGITS)
            field.edited.connect(self._edit)
        fields = Row(themes, 16)
        fields.addWidget(self._least)
        fields.addWidget(self._most)
        fields.addStretch(1)
        note = self.tr("Whole numbers. Leave the second empty if only one number is right.")
        column = Column(themes, 6)
        column.addLayout(fields)
        column.addWidget(Label(themes, note, "small", "text2"))
        self.setLayout(column)

    def present(self, question: WrittenQuestion) -> None:
        """Show the numbers of a question."""
        answer = next(iter(question.answers), WrittenAnswer())
        least, most = _figures(answer.low) or answer.text, _figures(answer.high)
        self._least.set_text(least)
        self._most.set_text("" if most == least else most)
        self._tell()

    def added_to(self, question: WrittenQuestion) -> WrittenQuestion:
        """Return the question with the numbers; what is no number is kept as a text.

        As long as they are the same, what a file says of them besides stays.
        """
        least, most = self._least.text().strip(), self._most.text().strip()
        if not least:
            return replace(question, answers=())
        low, high = _number(least), _number(most or least)
        answer = WrittenAnswer(least)
        if low is not None and high is not None:
            answer = WrittenAnswer("", min(low, high), max(low, high))
        former = next((a for a in question.answers if a.low is not None), None)
        if former is not None and (former.low, former.high) == (answer.low, answer.high):
            return question
        return replace(question, answers=(answer,))

    def focus_on(self, place: str) -> None:
        """Give the focus to the first field."""
        self._least.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _edit(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        for field in (self._least, self._most):
            text = field.text().strip()
            if text and _number(text) is None:
                field.show_error(self.tr("This is not a whole number."))
            else:
                field.clear_message()


def _number(text: str) -> float | None:
    try:
        return float(int(text))
    except ValueError:
        return None


def _figures(number: float | None) -> str:
    return "" if number is None else f"{number:g}" if number % 1 else str(int(number))
