"""Choosing one option: by letter, digit, arrows or pointer."""

from quizapp.generation.question import Option, Question
from quizapp.session.quiz import Answer
from quizapp.ui.answers.cards import CardsArea
from quizapp.ui.theme_store import ThemeStore


class ChoiceArea(CardsArea):
    """One card per option. After the check each wrong one says why it is wrong."""

    def __init__(self, themes: ThemeStore, question: Question) -> None:
        """Offer the options of a question, in their order."""
        super().__init__(themes, question, many=False)

    @property
    def eyebrow(self) -> str:
        """What is to be done."""
        return self.tr("Choose one answer")

    def verdict(self, answer: Answer | None) -> str:
        """Return the verdict with the right answer."""
        right = self._question.option(self._question.key[0])
        if answer and answer.marked.correct:
            words = self.tr("Right. {text}.")
        elif answer and not answer.skipped:
            words = self.tr("Not this one. The answer is {letter}: {text}.")
        else:
            words = self.tr("The answer is {letter}: {text}.")
        letter = self._cards[right.id].letter
        return words.format(letter=letter, text=right.text.rstrip("."))

    def _why(self, option: Option) -> str:
        """The explanation below says why the right one is right."""
        return "" if option.correct else option.why
