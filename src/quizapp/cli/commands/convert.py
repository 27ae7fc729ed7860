"""Convert a file of any readable format into any writable one.

What cannot be read is told on standard error and listed in the result, which then holds
the rest.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from quizapp.cli.commands.check import read_file
from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.option_types import one_of
from quizapp.cli.output import add_output, deliver
from quizapp.cli.problems import counted
from quizapp.formats.event_list import EventList
from quizapp.formats.format import event_readers, event_writers

SUMMARY = "turn a file into another format"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    readers, writers = tuple(event_readers()), tuple(event_writers())
    parser.add_argument("input", metavar="IN", type=Path, help="a file, or a folder of a set")
    add_output(parser)
    parser.add_argument(
        "--from",
        dest="reader",
        metavar="FORMAT",
        type=one_of("format to read", readers),
        help=f"format of IN, if its name does not tell: {', '.join(readers)}",
    )
    parser.add_argument(
        "--to",
        dest="writer",
        metavar="FORMAT",
        required=True,
        type=one_of("format to write", writers),
        help=f"format of OUT: {', '.join(writers)}",
    )


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Convert the file; where nothing of it can be read, no file is written."""
    events = read_file(_place(arguments.input, context), arguments.reader)
    for problem in events.problems:
        context.console.note(str(problem))
    if events.events or arguments.output is None:
        content = event_writers()[arguments.writer](events)
        deliver(content, arguments.output, context.console)
    else:
        context.console.note(f"Nothing could be read; “{arguments.output}” was not written.")
    for line in _losses(events):
        context.console.note(line)
    return ExitCode.PROBLEMS if events.errors else ExitCode.DONE


def _place(path: Path, context: Context) -> Path:
    """Return the path of a set that was given by its id."""
    if path.exists():
        return path
    places = {summary.id: summary.path for summary in context.library.all()}
    return places.get(str(path), path)


def _losses(events: EventList) -> list[str]:
    """Say what the result does not hold."""
    lines = []
    if events.skipped:
        number = len(events.skipped)
        were = "was" if number == 1 else "were"
        lines.append(f"{counted(number, 'row')} {were} left out; the result lists what and why.")
    if events.dataset is not None:
        dataset = events.dataset
        tables = ("relations", "places", "alternatives", "series", "names")
        kept_back = [(name, len(getattr(dataset, name))) for name in tables]
        if found := ", ".join(f"{name} ({number:,})" for name, number in kept_back if number):
            lines.append(f"This format has no place for: {found}.")
    return lines
