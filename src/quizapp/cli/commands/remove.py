"""Remove a question set from the library. Quizzes taken with it stay in the history."""

from argparse import ArgumentParser, Namespace

from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.services.library import BundledSetError, SetNotFoundError

SUMMARY = "take a question set out of the library"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("set", metavar="SET", help="id of an added question set")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Remove the set."""
    try:
        context.library.remove(arguments.set)
    except SetNotFoundError as error:
        raise CommandError(ExitCode.USAGE, str(error)) from error
    except BundledSetError as error:
        raise CommandError(ExitCode.USAGE, f"{error} It cannot be removed.") from error
    context.console.say(f"{arguments.set} was removed.")
    return ExitCode.DONE
