"""List the question sets known here: those that came with the program, and added ones."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.problems import counted
from quizapp.formats.documents.json_text import to_json
from quizapp.services.library import SetSummary

SUMMARY = "list the question sets"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """List the sets."""
    summaries = context.library.all()
    if arguments.json:
        context.console.write(to_json(list(map(_document, summaries))))
        return ExitCode.DONE
    for summary in summaries:
        context.console.say(f"{summary.id}  {summary.title}")
        context.console.say(f"    {_state(summary)}")
    return ExitCode.DONE


def _document(summary: SetSummary) -> Mapping[str, object]:
    """Return a set with the keys of the contract, and whether quizzes can be made from it."""
    return {
        "id": summary.id,
        "title": summary.title,
        "events": summary.events,
        "questions": summary.questions,
        "origin": summary.origin,
        "path": str(summary.path),
        "scorable": summary.scorable,
        "usable": summary.usable,
    }


def _state(summary: SetSummary) -> str:
    if not summary.usable:
        return f"cannot be used; `quizapp check {summary.path}` tells why"
    parts = []
    if summary.events or not summary.questions:
        parts.append(
            f"{counted(summary.events, 'event')}, {summary.scorable:,} of them can be asked"
        )
    if summary.questions:
        parts.append(counted(summary.questions, "written question"))
    return f"{', '.join(parts)}; {summary.origin}"
