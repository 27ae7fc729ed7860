"""Take a quiz in the terminal: from a question set, or one that was saved, by its name.

A saved quiz asks its own questions in their order; --count, --seed and what follows do not count.

Answer with the letter or the number of an option, an ordering with all letters: b d a, partners
by pairs: a1 b3, dates, numbers and words as they are. An empty line skips, `?` helps, q stops.
When a reply appears, the answer is already kept; a quiz that was stopped goes on at the same
question.
"""

import time
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from shlex import quote

from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.cli.option_types import add_count, add_level, add_precision, add_seed, add_set
from quizapp.cli.quiz_dialogue import QuizDialogue
from quizapp.cli.quiz_source import WAYS, quiz_source
from quizapp.paths import data_dir
from quizapp.services.people import People
from quizapp.services.practise import Practise
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.learner import Learner, tidy_name
from quizapp.session.quiz import Quiz
from quizapp.session.record import QuizSummary
from quizapp.settings import FILE_NAME, read_settings

SUMMARY = "take a quiz in the terminal"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    add_set(parser)
    add_count(parser)
    add_seed(parser)
    add_precision(parser)
    add_level(parser)
    parser.add_argument(
        "--ask",
        choices=WAYS,
        metavar="WHAT",
        help=f"what of your memory of the set is asked: {', '.join(WAYS)}; usually everything",
    )
    parser.add_argument("--as", dest="learner", metavar="NAME", help="who takes the quiz")
    parser.add_argument(
        "--resume", action="store_true", help="go on with an unfinished quiz, if there is one"
    )


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Take a quiz to its end, or as far as the answers go."""
    wording = context.wording()
    with context.store() as store:
        taking = TakeQuiz(store, context.library, wording)
        taking.aim_at(read_settings(context.data_dir / FILE_NAME).retention)
        learner = People(store).learner(_name(arguments.learner, context))
        practise = Practise(store, context.library, taking)
        left = store.unfinished(learner)
        quiz = _quiz(arguments, context, (taking, practise), left, learner)
        if quiz is None:
            _tell_how_to_go_on(arguments, context)
            return ExitCode.DONE
        dialogue = QuizDialogue(context.console, taking, wording, time.monotonic)
        is_finished = False
        try:
            is_finished = dialogue.run(quiz).is_finished
        finally:
            if not is_finished:
                _tell_how_to_go_on(arguments, context)
    return ExitCode.DONE


def _name(stated: str | None, context: Context) -> str:
    """Return who takes the quiz: who was named, or whoever the settings know."""
    if stated is None:
        return read_settings(context.data_dir / FILE_NAME).learner
    name = tidy_name(stated)
    if not name:
        raise CommandError(ExitCode.USAGE, "--as needs a name.")
    return name


def _quiz(
    arguments: Namespace,
    context: Context,
    services: tuple[TakeQuiz, Practise],
    unfinished: Sequence[QuizSummary],
    learner: Learner,
) -> Quiz | None:
    """Go on with a quiz or begin one; None if the person leaves before it is clear which."""
    taking, practise = services
    source = quiz_source(arguments, context, taking, practise)
    left = source.left(unfinished)
    if left is not None:
        goes_on = arguments.resume or _offer(left, context)
        if goes_on is None:
            return None
        if goes_on:
            number = left.answered + 1
            context.console.note(f"Going on at question {number} of {left.questions}.")
            return taking.resume(left.id)
    elif arguments.resume:
        context.console.note("There is no unfinished quiz of this set; a new one begins.")
    return source.begin(learner)


def _offer(left: QuizSummary, context: Context) -> bool | None:
    """Ask a person whether to go on; a pipe begins anew. None if there is no answer."""
    state = f"You answered {left.answered} of {left.questions} questions of a quiz of this set"
    if not context.console.is_interactive:
        context.console.note(f"{state}; --resume goes on with it.")
        return False
    answer = context.console.ask(f"{state}. Go on with it? [Y/n] ")
    return None if answer is None else not answer.casefold().startswith("n")


def _tell_how_to_go_on(arguments: Namespace, context: Context) -> None:
    person = f" --as {quote(arguments.learner)}" if arguments.learner else ""
    folder = ""
    if context.data_dir != data_dir():
        folder = f" --data-dir {quote(str(context.data_dir))}"
    command = f"quizapp{folder} play {quote(arguments.set)}{person} --resume"
    context.console.note(f"The quiz is kept, with every answer so far. Go on by: {command}")
