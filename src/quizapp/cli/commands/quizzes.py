"""List the quizzes that were saved here; `quizapp play NAME` asks the questions of one.

They come from the window, or from `quizapp add` with a file of generated questions.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.problems import counted
from quizapp.formats.documents.json_text import to_json
from quizapp.services.saved_quizzes import QuizEntry

SUMMARY = "list the saved quizzes"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """List the quizzes."""
    entries = context.quizzes.all()
    if arguments.json:
        context.console.write(to_json(list(map(_document, entries))))
        return ExitCode.DONE
    for entry in entries:
        context.console.say(f"{entry.id}  {entry.title}")
        context.console.say(f"    {_state(entry)}")
    if not entries:
        context.console.note("No quiz was saved here.")
    return ExitCode.DONE


def _document(entry: QuizEntry) -> Mapping[str, object]:
    saved_at = entry.saved_at
    return {
        "id": entry.id,
        "title": entry.title,
        "questions": entry.questions,
        "set_title": entry.set_title,
        "saved_at": saved_at and saved_at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "path": str(entry.path),
        "usable": entry.usable,
    }


def _state(entry: QuizEntry) -> str:
    if entry.saved_at is None:
        return f"cannot be used; `quizapp check {entry.path}` tells why"
    return f"{counted(entry.questions, 'question')} of {entry.set_title}; {entry.saved_at:%Y-%m-%d}"
