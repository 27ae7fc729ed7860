"""A quiz between the window and the worker."""

from collections.abc import Callable

from quizapp.session.quiz import Quiz


class Seat:
    """The quiz as the worker left it, which only the worker touches.

    Steps are made one after the other, each upon what the one before it left, even if the
    window asked for both before it heard of the first. A step that fails changes nothing.
    """

    def __init__(self) -> None:
        """Hold no quiz yet."""
        self._quiz: Quiz | None = None

    def take(self, quiz: Quiz) -> Quiz:
        """Hold a quiz from now on, and return it."""
        self._quiz = quiz
        return quiz

    def step(self, change: Callable[[Quiz], Quiz]) -> Quiz:
        """Change the quiz and return it as it is now. Needs a quiz."""
        return self.take(change(self.quiz))

    @property
    def quiz(self) -> Quiz:
        """The quiz as it is now."""
        if self._quiz is None:
            raise LookupError("there is no quiz here")
        return self._quiz
