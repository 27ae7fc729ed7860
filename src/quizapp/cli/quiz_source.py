"""What a quiz in the terminal is made of: a question set, or a quiz that was saved."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.cli.problems import counted
from quizapp.services.practise import Practise
from quizapp.services.take_quiz import NoQuestionsError, TakeQuiz
from quizapp.session.learner import Learner
from quizapp.session.quiz import Mode, Quiz
from quizapp.session.record import QuizSummary
from quizapp.session.saved_quiz import SavedQuiz

WAYS = ("due", "mistakes", "new")
"""What of a person's memory of a set may be asked."""

_MODES: Mapping[str, Mode] = MappingProxyType(
    {"due": Mode.REVIEW, "mistakes": Mode.MISTAKES, "new": Mode.LEARN}
)


class QuizSource(Protocol):
    """Where a quiz comes from."""

    def left(self, unfinished: Sequence[QuizSummary]) -> QuizSummary | None:
        """Return the quiz of this source that was left unfinished, if there is one."""

    def begin(self, learner: Learner) -> Quiz:
        """Begin a quiz, and say what it is.

        Raises:
            CommandError: there is nothing to ask.
        """


def quiz_source(
    arguments: Namespace, context: Context, taking: TakeQuiz, practise: Practise
) -> QuizSource:
    """Return the set of a name, or else the saved quiz of that name or title."""
    name = arguments.set
    if context.library.find(name) is None and not Path(name).exists():
        entry = context.quizzes.find(name)
        if entry is not None:
            return _OfSaved(context.quizzes.open(entry.id), context, taking)
    if arguments.ask is not None:
        return _OfMemory(arguments, context, practise)
    return _OfSet(arguments, context, taking)


class _OfSet:
    """Draws questions from a set, as the options want them."""

    def __init__(self, arguments: Namespace, context: Context, taking: TakeQuiz) -> None:
        self._arguments = arguments
        self._context = context
        self._taking = taking

    def left(self, unfinished: Sequence[QuizSummary]) -> QuizSummary | None:
        """Return the unfinished quiz of a set, also if the set itself is gone."""
        name = self._arguments.set
        found = next((quiz for quiz in unfinished if quiz.set_id == name), None)
        if found is None:
            set_id = self._context.dataset(name).id
            found = next((quiz for quiz in unfinished if quiz.set_id == set_id), None)
        return found

    def begin(self, learner: Learner) -> Quiz:
        """Draw the questions."""
        arguments, console = self._arguments, self._context.console
        try:
            quiz = self._taking.start(
                arguments.set,
                arguments.count,
                learner,
                arguments.seed,
                precision=arguments.precision,
                level=arguments.level,
            )
        except NoQuestionsError as error:
            raise CommandError(ExitCode.PROBLEMS, str(error)) from error
        count = counted(len(quiz.items), "question")
        console.note(f"{quiz.set_title}: {count}, seed {quiz.seed}. `?` helps, q stops.")
        if len(quiz.items) < arguments.count:
            console.note(
                f"You asked for {arguments.count:,}; more would give each other away in one quiz."
            )
        return quiz


class _OfMemory:
    """Asks what a person should practise of a set."""

    def __init__(self, arguments: Namespace, context: Context, practise: Practise) -> None:
        self._arguments = arguments
        self._context = context
        self._practise = practise

    def left(self, unfinished: Sequence[QuizSummary]) -> QuizSummary | None:
        """Return the unfinished practice of a set."""
        set_id = self._context.dataset(self._arguments.set).id
        mode = _MODES[self._arguments.ask]
        return next((q for q in unfinished if q.set_id == set_id and q.mode is mode), None)

    def begin(self, learner: Learner) -> Quiz:
        """Ask what is due, missed or new."""
        set_id, count = self._context.dataset(self._arguments.set).id, self._arguments.count
        begin = {
            "due": self._practise.review,
            "mistakes": self._practise.drill,
            "new": self._practise.learn,
        }[self._arguments.ask]
        try:
            quiz = begin(learner, set_id, count)
        except NoQuestionsError as error:
            raise CommandError(ExitCode.PROBLEMS, str(error)) from error
        self._context.console.note(
            f"{quiz.set_title}: {counted(len(quiz.items), 'question')}. `?` helps, q stops."
        )
        return quiz


class _OfSaved:
    """Asks the questions of a saved quiz as they stand; options about questions do not count."""

    def __init__(self, saved: SavedQuiz, context: Context, taking: TakeQuiz) -> None:
        self._saved = saved
        self._context = context
        self._taking = taking

    def left(self, unfinished: Sequence[QuizSummary]) -> QuizSummary | None:
        """Return the unfinished quiz that asks the same in the same order."""
        asked = [question.id for question in self._saved.draft.questions]
        made_of = self._saved.draft.provenance.set_id
        for summary in unfinished:
            if summary.set_id == made_of:
                items = self._taking.resume(summary.id).items
                if [item.question.id for item in items if not item.extra] == asked:
                    return summary
        return None

    def begin(self, learner: Learner) -> Quiz:
        """Ask the questions."""
        quiz = self._taking.take(self._saved.draft, learner)
        count = counted(len(quiz.items), "question")
        self._context.console.note(f"{self._saved.title}: {count}. `?` helps, q stops.")
        return quiz
