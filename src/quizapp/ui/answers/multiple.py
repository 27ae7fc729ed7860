"""Choosing every option that is right: by letter, digit, Space or pointer."""

from collections.abc import Sequence

from quizapp.generation.question import Question
from quizapp.generation.shapes.multiple import Multiple
from quizapp.session.quiz import Answer
from quizapp.ui.answers.cards import CardsArea
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.key_hints import KeyHint


class MultipleArea(CardsArea):
    """One card with a check box per option; after the check hits, misses and wrong choices."""

    def __init__(self, themes: ThemeStore, question: Question, shape: Multiple) -> None:
        """Offer the options of a question, in their order."""
        super().__init__(themes, question, many=True)
        self._shape = shape

    @property
    def eyebrow(self) -> str:
        """What is to be done."""
        return self.tr("Choose one or more")

    @property
    def hints(self) -> Sequence[KeyHint]:
        """The letters, and the keys for hands that stay on the arrows."""
        arrows = KeyHint(("↑", "↓"), self.tr("go"))
        return (*super().hints, arrows, KeyHint(("Space",), self.tr("choose or not")))

    def verdict(self, answer: Answer | None) -> str:
        """Return how many were found, how many were wrong, and what that is worth."""
        if answer is None or answer.skipped:
            return self._right_ones()
        count = len(self._shape.right)
        if answer.marked.correct:
            words = self.tr("Right. That one and no other.")
            return words if count == 1 else self.tr("Right. All {n} found.").format(n=count)
        hits = len(self._shape.right.intersection(answer.response))
        wrong = len(answer.response) - hits
        said = self._counts(wrong).format(hits=hits, count=count, wrong=wrong)
        if answer.marked.score == 0:
            return self.tr("Not these. {counts}.").format(counts=said)
        words = self.tr("Partly right. {counts}: {n}\N{THIN SPACE}% of the marks.")
        return words.format(counts=said, n=round(100 * answer.marked.credit))

    def _counts(self, wrong: int) -> str:
        if wrong == 0:
            return self.tr("{hits} of {count} found, none wrongly chosen")
        return self.tr("{hits} of {count} found, {wrong} wrongly chosen")

    def _right_ones(self) -> str:
        letters = [self._cards[name].letter for name in self._shape.key]
        if len(letters) == 1:
            return self.tr("The answer is {letter}.").format(letter=letters[0])
        words = self.tr("The answers are {letters} and {last}.")
        return words.format(letters=", ".join(letters[:-1]), last=letters[-1])
