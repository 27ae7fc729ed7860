"""List the classes, or write one of them as a roster that spreadsheets and this program read."""

from argparse import ArgumentParser, Namespace

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.output import add_output, deliver
from quizapp.cli.problems import counted
from quizapp.cli.school import class_named, school
from quizapp.formats.documents.json_text import to_json

SUMMARY = "list the classes"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--roster", metavar="NAME", help="write the learners of a class as CSV")
    what.add_argument("--json", action="store_true", help="print one JSON document")
    add_output(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """List the classes, or write one."""
    if arguments.roster:
        _write(arguments, context)
        return ExitCode.DONE
    with school(context) as (classes, _):
        roll = classes.roll()
    listed = [
        {"id": str(one.id), "name": one.name, "learners": len(roll.learners_in(one.id))}
        for one in sorted(roll.open_classes, key=lambda one: one.name)
    ]
    if arguments.json:
        context.console.write(to_json(listed))
        return ExitCode.DONE
    for one in listed:
        context.console.say(f"{one['name']}  {counted(int(str(one['learners'])), 'learner')}")
    if not listed:
        context.console.note("There is no class yet.")
    return ExitCode.DONE


def _write(arguments: Namespace, context: Context) -> None:
    with school(context) as (classes, rosters):
        content = rosters.written(class_named(classes.roll(), arguments.roster).id)
    deliver(content, arguments.output, context.console)
