"""Giving a whole number."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.generation.shapes.number import Number
from quizapp.session.quiz import Answer
from quizapp.ui.answers.field import FieldArea, ResultCard
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.key_hints import KeyHint
from quizapp.ui.widgets.option_look import Verdict
from quizapp.ui.widgets.text_field import TextField
from quizapp.ui.words.answer_words import amount_words

_STEPS: Mapping[int, int] = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 10,
    Qt.Key.Key_PageDown: -10,
}


class NumberArea(FieldArea):
    """A short field with its unit; after the check how far off the number was."""

    def __init__(self, themes: ThemeStore, shape: Number) -> None:
        """Make an empty field that says its limits."""
        self._shape = shape
        words = QCoreApplication.translate("NumberArea", "A whole number from {least} to {most}")
        label = self._limits(words)
        digits = max(len(str(shape.least)), len(str(shape.most)))
        less = self._button(themes, "minus", self.tr("One less"), "↓", -1)
        more = self._button(themes, "plus", self.tr("One more"), "↑", 1)
        self._buttons = (less, more)
        field = TextField(themes, label, unit=shape.unit, digits=digits)
        field.put_beside(*self._buttons)
        field.edit.setMaxLength(digits)
        super().__init__(themes, field)

    @property
    def eyebrow(self) -> str:
        """What is to be done."""
        return self.tr("Give a number")

    @property
    def hints(self) -> tuple[KeyHint, ...]:
        """The keys that step."""
        return (
            KeyHint(("↑", "↓"), self.tr("one more or less")),
            KeyHint(("Page ↑", "Page ↓"), self.tr("ten more or less")),
        )

    @property
    def stops(self) -> Sequence[QWidget]:
        """The field and the buttons beside it, or the cards."""
        return self._cards or (self._field.edit, *self._buttons)

    def lock(self, locked: bool) -> None:
        """Keep the number as it is, or let it be changed again."""
        super().lock(locked)
        for button in self._buttons:
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, locked)

    def show_result(self, answer: Answer | None) -> None:
        """Show the number that was given, and beside a wrong one the accepted ones."""
        if answer and answer.marked.correct:
            self._show_cards((self._said(answer), Verdict.CHOSEN_RIGHT, self._range_note()))
            return
        given: tuple[ResultCard, ...] = ()
        if answer and not answer.skipped:
            near = answer.marked.score > 0
            verdict = Verdict.CHOSEN_NEAR if near else Verdict.CHOSEN_WRONG
            given = ((self._said(answer), verdict, self._distance(answer)),)
        self._show_cards(*given, (self._accepted(), Verdict.RIGHT_NOT_CHOSEN, ""))

    def verdict(self, answer: Answer | None) -> str:
        """Return the verdict with the accepted numbers, and what a near one is worth."""
        if answer is None or answer.skipped:
            words = self.tr("The answer is {right}.")
        elif answer.marked.correct:
            words = self.tr("Right. {right}.")
        elif answer.marked.score > 0:
            words = self.tr("Close: {n}\N{THIN SPACE}% of the marks. The answer is {right}.")
        else:
            words = self.tr("Not this one. The answer is {right}.")
        percent = round(100 * answer.marked.credit) if answer else 0
        return words.format(right=self._accepted(), n=percent)

    def _problem(self, text: str) -> str:
        """Only numbers within the limits are answers; one that may still grow is no problem."""
        try:
            fits = not text or self._shape.least <= int(text) <= self._shape.most
        except ValueError:
            fits = text == "-"
        return "" if fits else self._limits(self.tr("Give a number from {least} to {most}."))

    def _may_hold(self, sign: str) -> bool:
        """Only digits, and a minus where numbers may be negative."""
        return sign.isdecimal() or (sign == "-" and self._shape.least < 0)

    def _step(self, event: QKeyEvent) -> bool:
        """Go up or down, from the lowest number if there is none."""
        step = _STEPS.get(event.key())
        if step is None or self._field.edit.isReadOnly():
            return False
        self._go(step)
        return True

    def _button(self, themes: ThemeStore, icon: str, name: str, key: str, step: int) -> IconButton:
        button = IconButton(themes, icon, name, key=key, bordered=True)
        button.clicked.connect(lambda: self._go(step))
        return button

    def _go(self, step: int) -> None:
        """Change the number; without one it is the lowest."""
        text, least, most = self._field.text(), self._shape.least, self._shape.most
        value = int(text) + step if text.lstrip("-").isdecimal() else least
        self._put(str(min(max(value, least), most)))

    def _said(self, answer: Answer) -> str:
        value = int(answer.response[0])
        return amount_words(value, value, self._shape.unit)

    def _accepted(self) -> str:
        return amount_words(self._shape.lo, self._shape.hi, self._shape.unit)

    def _range_note(self) -> str:
        if self._shape.lo == self._shape.hi:
            return ""
        return self.tr("Every number from {accepted} is right.").format(accepted=self._accepted())

    def _distance(self, answer: Answer) -> str:
        value = int(answer.response[0])
        off = max(self._shape.lo - value, value - self._shape.hi)
        amount = amount_words(off, off, self._shape.unit)
        if value < self._shape.lo:
            return self.tr("Too low by {amount}.").format(amount=amount)
        return self.tr("Too high by {amount}.").format(amount=amount)

    def _limits(self, words: str) -> str:
        """Fill in the limits of what may be given."""
        number = QLocale().toString
        return words.format(least=number(self._shape.least), most=number(self._shape.most))
