"""Convert a file of any readable format into any writable one.

What cannot be read is told on standard error and listed in the result, which then holds
the rest.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from random import Random

from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.cli.losses import export_lines, loss_lines, place_lines
from quizapp.cli.option_types import one_of
from quizapp.cli.output import add_output, deliver
from quizapp.cli.paper import PDF, Asked, add_paper_options, deliver_paper
from quizapp.cli.problems import counted
from quizapp.cli.table_options import add_table_options, table_options
from quizapp.dataset.model import Dataset
from quizapp.formats import events_json, written_json
from quizapp.formats.any_file import read_file
from quizapp.formats.event_list import EventList
from quizapp.formats.exported import Loss, loss_of
from quizapp.formats.format import event_exporters, exporters, readers, written_writers
from quizapp.formats.question_list import QuestionList
from quizapp.formats.writing.checked_export import export_checked
from quizapp.generation.written import ask

SUMMARY = "turn a file into another format"

_SEED = 0
"""Options of a paper are mixed the same way each time."""


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    names = tuple(dict.fromkeys(format_.name for format_ in readers()))
    writers = tuple(sorted({*event_exporters(), *written_writers(), *exporters(), PDF}))
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
    add_paper_options(parser)


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
    elif arguments.writer == PDF:
        for line in loss_lines(_print(content, arguments, context)):
            context.console.note(line)
    else:
        exported, lost = _converted(content, arguments.writer)
        deliver(exported, arguments.output, context.console)
        for line in lost:
            context.console.note(line)
    return ExitCode.PROBLEMS if content.errors else ExitCode.DONE


def _converted(content: EventList | QuestionList, name: str) -> tuple[bytes, Sequence[str]]:
    """Write what was read in a format; return it with what is to be said of its losses.

    Raises:
        CommandError: the format holds events only, or questions only.
    """
    if isinstance(content, QuestionList):
        return _of_questions(content, name)
    if export := event_exporters().get(name):
        exported = export(content)
        listed = _left_out(len(content.skipped), "row") if name == events_json.NAME else ()
        return exported.content, (*listed, *place_lines(exported.losses))
    if not content.questions:
        raise CommandError(ExitCode.USAGE, f"“{name}” holds written questions, not events.")
    written, lost = _of_questions(QuestionList(content.questions), name)
    events = (Loss(event.title, "events") for event in content.events)
    return written, (*lost, *place_lines(tuple(events)))


def _of_questions(content: QuestionList, name: str) -> tuple[bytes, Sequence[str]]:
    number = len(content.skipped)
    if write_written := written_writers().get(name):
        is_listed = name == written_json.NAME
        return write_written(content), _left_out(number, "question", listed=is_listed)
    if name in exporters():
        exported = export_checked(name, content)
        left_out = _left_out(number, "question", listed=False)
        return exported.content, (*export_lines(exported), *left_out)
    raise CommandError(ExitCode.USAGE, f"“{name}” holds events, not written questions.")


def _left_out(number: int, noun: str, *, listed: bool = True) -> Sequence[str]:
    """Say how much of the input could not be read."""
    if not number:
        return ()
    were = "was" if number == 1 else "were"
    where = "; the result lists what and why" if listed else ""
    return (f"{counted(number, noun)} {were} left out{where}.",)


def _print(
    content: EventList | QuestionList, arguments: Namespace, context: Context
) -> Sequence[Loss]:
    """Print questions as a paper, and tell which of them a paper cannot ask.

    Raises:
        CommandError: these are events, or Qt cannot be loaded here.
    """
    if not content.questions:
        raise CommandError(ExitCode.USAGE, f"“{PDF}” holds written questions, not events.")
    title = (isinstance(content, QuestionList) and content.title) or arguments.input.stem
    dataset, random = Dataset(id="", title=title, events=()), Random(_SEED)
    asked = [(written, ask(written, dataset, random)) for written in content.questions]
    questions = [question for _, question in asked if question is not None]
    deliver_paper(Asked(title, questions, _SEED), arguments, context)
    what = "left out: a paper with a key cannot ask it"
    return [loss_of(written, what) for written, question in asked if question is None]


def _place(path: Path, context: Context) -> Path:
    """Return the path of a set that was given by its id."""
    if path.exists():
        return path
    places = {summary.id: summary.path for summary in context.library.all()}
    return places.get(str(path), path)
