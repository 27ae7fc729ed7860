"""A quiz in the terminal: question, answer, feedback, and on to the next one.

An answer is on the disk before the first word about it is printed, so that a verdict seen by
anybody is never lost.
"""

from collections.abc import Callable, Iterator

from quizapp.cli.console import Console
from quizapp.cli.feedback import feedback
from quizapp.cli.response import UnclearAnswerError, how_to_answer, read_response
from quizapp.cli.results import results
from quizapp.formats.writing.question_lines import hanging, task_lines
from quizapp.generation.question import Question
from quizapp.generation.wording import Wording
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.quiz import Item, Quiz

Stopwatch = Callable[[], float]
"""Returns seconds since any moment, by a clock that nobody can set back."""

_MARGIN = 3
_HELP = ("?", "help")
_STOP = ("q", "quit")


class QuizDialogue:
    """Asks the questions of a quiz and tells what the answers are worth."""

    def __init__(
        self, console: Console, taking: TakeQuiz, wording: Wording, stopwatch: Stopwatch
    ) -> None:
        """Ask on a console, and hand the answers to a service."""
        self._console = console
        self._taking = taking
        self._wording = wording
        self._stopwatch = stopwatch

    def run(self, quiz: Quiz) -> Quiz:
        """Ask until the quiz is finished, or until there is no further answer."""
        while (item := quiz.current) is not None:
            self._console.say_all(self._asked(quiz, item))
            shown_at = self._stopwatch()
            response = self._response(item.question)
            if response is None:
                return quiz
            seconds = round(self._stopwatch() - shown_at, 3)
            quiz = self._taking.answer(quiz, response, seconds)
            self._reply(quiz)
        self._console.say()
        self._console.say_all(results(quiz, self._wording.dates, self._console.width))
        return quiz

    def _asked(self, quiz: Quiz, item: Item) -> Iterator[str]:
        width = self._console.width
        yield ""
        yield f"Question {quiz.position + 1} of {len(quiz.items)}"
        yield from hanging(item.question.stem, width=width)
        for label, text in task_lines(item.question, self._wording.dates):
            yield from hanging(text, label, _MARGIN, width)

    def _response(self, question: Question) -> tuple[str, ...] | None:
        """Ask until there is an answer; None at the end of the input, or if asked to stop."""
        while (line := self._console.ask("> ")) is not None:
            word = line.casefold()
            if word in _STOP:
                return None
            if word in _HELP:
                self._console.say_all(self._help(question))
                continue
            try:
                return read_response(line, question)
            except UnclearAnswerError as unclear:
                self._console.note(f"{unclear} `?` tells more.")
        return None

    def _help(self, question: Question) -> Iterator[str]:
        yield how_to_answer(question)
        yield "Numbers do as well as letters: 1 is a, 2 is b."
        yield "An empty line skips the question; it then counts as not known."
        yield "q stops here; every answer so far is kept, and you can go on later."

    def _reply(self, quiz: Quiz) -> None:
        item = quiz.latest
        if item is not None and item.answer is not None:
            width = self._console.width
            self._console.say_all(feedback(item.question, item.answer, self._wording, width))
