"""Write an assignment into a file, for computers that share nothing with this one.

ASSIGNMENT is its title, or its id as `quizapp assignments --json` tells it. Whoever gets the
file drops it on the window of quizapp; it stands on Home then. The questions and the right
answers can be read in the file by whoever knows how: it keeps no secret.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode

SUMMARY = "write an assignment into a file for others"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("assignment", metavar="ASSIGNMENT", help="its title or its id")
    parser.add_argument(
        "--to", type=Path, metavar="FILE", default=Path(), help="the file, or the folder for it"
    )


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Write the file."""
    from quizapp.services.hand_out import TooLargeError, handout_name
    from quizapp.storage.assignments import Assignments

    if not context.has_results():
        raise CommandError(ExitCode.USAGE, "Nothing is set here yet.")
    wanted = arguments.assignment
    with context.store() as store:
        known = Assignments(store.file).all()
        by_id = [one for one in known if str(one.id) == wanted.lower()]
        found = by_id or [one for one in known if one.title.casefold() == wanted.casefold()]
        if len(found) != 1:
            many = f"Several assignments are called “{wanted}”; say the id of one."
            none = f"There is no assignment “{wanted}”; `quizapp assignments` lists them."
            raise CommandError(ExitCode.USAGE, many if found else none)
        target = arguments.to
        path = target / handout_name(found[0]) if target.is_dir() else target
        try:
            written = context.handing_out(store).write(path, found[0].id)
        except TooLargeError as error:
            context.console.note(str(error))
            return ExitCode.PROBLEMS
    context.console.say(str(path))
    if written.needs_set:
        title = found[0].made_of.title
        context.console.note(f"It draws its questions from “{title}”, which must be there, too.")
    context.console.note("The right answers can be read in this file; it keeps no secret.")
    return ExitCode.DONE
