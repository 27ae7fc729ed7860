"""Typing a name or a few words."""

from PySide6.QtCore import QCoreApplication

from quizapp.generation.shapes.text import Text
from quizapp.session.quiz import Answer
from quizapp.ui.answers.field import FieldArea, ResultCard
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.option_look import Verdict
from quizapp.ui.widgets.text_field import TextField
from quizapp.ui.words.quotation import quoted


class TextArea(FieldArea):
    """A line to write on; after the check what was written, and what is accepted."""

    def __init__(self, themes: ThemeStore, shape: Text) -> None:
        """Make an empty line."""
        label = QCoreApplication.translate("TextArea", "Capitals and accents do not matter")
        super().__init__(themes, TextField(themes, label))
        self._shape = shape

    @property
    def eyebrow(self) -> str:
        """What is to be done."""
        return self.tr("Write the answer")

    def show_result(self, answer: Answer | None) -> None:
        """Show what was written, and beside a wrong answer the right one."""
        if answer and answer.marked.correct:
            self._show_cards((answer.response[0], Verdict.CHOSEN_RIGHT, self._note(answer)))
            return
        wrong: tuple[ResultCard, ...] = ()
        if answer and not answer.skipped:
            wrong = ((answer.response[0], Verdict.CHOSEN_WRONG, ""),)
        best = (self._shape.accepted[0], Verdict.RIGHT_NOT_CHOSEN, self._others())
        self._show_cards(*wrong, best)

    def verdict(self, answer: Answer | None) -> str:
        """Return the verdict with the accepted text."""
        if answer and answer.marked.correct:
            words = self.tr("Right. {text}.")
        elif answer and not answer.skipped:
            words = self.tr("Not this one. The answer is {text}.")
        else:
            words = self.tr("The answer is {text}.")
        return words.format(text=self._shape.accepted[0].rstrip("."))

    def _note(self, answer: Answer) -> str:
        """Return how a right answer is written, if it was written in another way."""
        if meant := self._shape.slip(answer.response):
            words = self.tr("Accepted with one letter different. It is written “{text}”.")
            return words.format(text=meant)
        return self._others()

    def _others(self) -> str:
        others = ", ".join(map(quoted, self._shape.accepted[1:]))
        return self.tr("Also accepted: {others}.").format(others=others) if others else ""
