"""Convert a file of any readable format into any writable one.

What cannot be read is told on standard error and listed in the result, which then holds
the rest.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.cli.losses import loss_lines
from quizapp.cli.option_types import one_of
from quizapp.cli.output import add_output, deliver
from quizapp.cli.problems import counted
from quizapp.cli.table_options import add_table_options, table_options
from quizapp.formats.any_file import read_file
from quizapp.formats.event_list import EventList
from quizapp.formats.exported import Exported
from quizapp.formats.format import event_writers, exporters, readers, written_writers
from quizapp.formats.question_list import QuestionList

SUMMARY = "turn a file into another format"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    names = tuple(dict.fromkeys(format_.name for format_ in readers()))
    writers = tuple(sorted({*event_writers(), *written_writers(), *exporters()}))
    parser.add_argument("input", metavar="IN", type=Path, help="a file, or a folder of a set")
    add_output(parser)
    add_table_options(parser)
    parser.add_argument(
        "--from",
        dest="reader",
        metavar="FORMAT",
        type=one_of("format to read", names),
        help=f"format of IN, if its name does not tell: {', '.join(names)}",
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
    content = read_file(
        _place(arguments.input, context), arguments.reader, table_options(arguments)
    )
    for problem in content.problems:
        context.console.note(str(problem))
    is_empty = not (content.events if isinstance(content, EventList) else content.questions)
    if is_empty and arguments.output is not None:
        context.console.note(f"Nothing could be read; “{arguments.output}” was not written.")
    else:
        exported = _written(content, arguments.writer)
        deliver(exported.content, arguments.output, context.console)
        for line in loss_lines(exported.losses):
            context.console.note(line)
    for line in _losses(content, arguments.writer):
        context.console.note(line)
    return ExitCode.PROBLEMS if content.errors else ExitCode.DONE


def _written(content: EventList | QuestionList, name: str) -> Exported:
    """Write what was read in a format, and tell what of the questions it cannot hold.

    Raises:
        CommandError: the format holds events only, or questions only.
    """
    if isinstance(content, EventList):
        if write_events := event_writers().get(name):
            return Exported(write_events(content))
        if content.questions:
            return _written(QuestionList(content.questions), name)
        raise CommandError(ExitCode.USAGE, f"“{name}” holds written questions, not events.")
    if write_written := written_writers().get(name):
        return Exported(write_written(content))
    if export := exporters().get(name):
        return export(content)
    raise CommandError(ExitCode.USAGE, f"“{name}” holds events, not written questions.")


def _place(path: Path, context: Context) -> Path:
    """Return the path of a set that was given by its id."""
    if path.exists():
        return path
    places = {summary.id: summary.path for summary in context.library.all()}
    return places.get(str(path), path)


def _losses(content: EventList | QuestionList, name: str) -> list[str]:
    """Say what the result does not hold."""
    lines = []
    if content.skipped:
        number = len(content.skipped)
        were = "was" if number == 1 else "were"
        noun = "row" if isinstance(content, EventList) else "question"
        listed = "" if name in exporters() else "; the result lists what and why"
        lines.append(f"{counted(number, noun)} {were} left out{listed}.")
    if isinstance(content, EventList) and content.dataset is not None:
        dataset = content.dataset
        tables = (
            *("relations", "places", "alternatives", "series", "names", "persons"),
            *("role_dates", "quantities", "quotes", "disputes", "eras"),
        )
        kept_back = [(name, len(getattr(dataset, name))) for name in tables]
        if found := ", ".join(f"{name} ({number:,})" for name, number in kept_back if number):
            lines.append(f"This format has no place for: {found}.")
    return lines
