"""Write your results into a file, for whoever teaches you.

The file holds the finished quizzes of one person, with every question and answer. Whoever
teaches takes it in with `quizapp collect`, or by dropping it on the window; more than once does
no harm.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from uuid import UUID

from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.cli.learner_named import learner_named
from quizapp.cli.problems import counted
from quizapp.session.learner import Learner

SUMMARY = "write your results into a file, for whoever teaches you"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--as", dest="learner", metavar="NAME", help="whose results; needs a name")
    parser.add_argument("--set", metavar="SET", help="only quizzes about one set")
    parser.add_argument(
        "--quiz", action="append", type=UUID, metavar="ID", help="only this quiz; may be repeated"
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="OUT", help="the file, or the folder for it"
    )


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Write the file."""
    from quizapp.services.hand_in import NamelessError, NothingToHandInError
    from quizapp.services.people import People

    if not context.has_results():
        context.console.note("There is no finished quiz to hand in yet.")
        return ExitCode.PROBLEMS
    with context.store() as store:
        people = [one for one in People(store).all() if one.name]
        if arguments.learner and not people:
            # As in the window: results without a name belong to whoever says theirs.
            People(store).adopt(arguments.learner)
            people = list(People(store).all())
        if not arguments.learner and len(people) != 1:
            who = ", ".join(f"“{_shown(one)}”" for one in people) or "nobody with a name yet"
            raise CommandError(ExitCode.USAGE, f"Say whose results with --as NAME; here is {who}.")
        learner = learner_named(arguments.learner, people) if arguments.learner else people[0]
        handing = context.handing_in(store)
        target = arguments.output or Path()
        path = target / handing.file_name(learner) if target.is_dir() else target
        try:
            quizzes, answers = handing.write(path, learner, arguments.quiz, arguments.set)
        except (NamelessError, NothingToHandInError) as error:
            context.console.note(str(error))
            return ExitCode.PROBLEMS
    said = f"{counted(quizzes, 'quiz').replace('quizs', 'quizzes')}, {counted(answers, 'answer')}"
    context.console.say(f"{path}  ({said})")
    return ExitCode.DONE


def _shown(one: Learner) -> str:
    return f"{one.name} ({one.number})" if one.number else one.name
