"""Read files of any known format and tell every problem in them. Nothing is written.

Each problem is one line: file, line, column, what is wrong, what to do, and a short code.
"""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from pathlib import Path

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.problems import counted, has_errors, tally_text
from quizapp.dataset.findings import whole_file
from quizapp.formats.event_list import EventList
from quizapp.formats.format import event_readers
from quizapp.formats.json_text import to_json
from quizapp.formats.problem_json import problem_document

SUMMARY = "tell every problem of a file"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.formatter_class = RawDescriptionHelpFormatter
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path)
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Check the files one after the other."""
    found = [read_file(path) for path in arguments.files]
    problems = [problem for one in found for problem in one.problems]
    events = sum(len(one.events) for one in found)
    if arguments.json:
        document = {
            "problems": list(map(problem_document, problems)),
            "questions": 0,
            "events": events,
        }
        context.console.write(to_json(document))
    else:
        context.console.say_all(map(str, problems))
    files = counted(len(found), "file")
    context.console.note(f"{files}, {counted(events, 'event')}: {tally_text(problems)}.")
    return ExitCode.PROBLEMS if has_errors(problems) else ExitCode.DONE


def read_file(path: Path, name: str | None = None) -> EventList:
    """Read a file in a format of that name, or in the one that recognises the file."""
    readers = event_readers()
    for format_ in readers.values():
        if format_.read_events is None or format_.recognises is None:
            continue
        if name == format_.name or (name is None and format_.recognises(path)):
            return format_.read_events(path)
    known = "; ".join(format_.title for format_ in readers.values())
    message = f"files like “{path.name}” are not in a format known here"
    hint = f"known are: {known}"
    return EventList((), (), (whole_file(str(path), "format.unknown", message, hint),))
