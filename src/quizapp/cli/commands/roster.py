"""Take in a roster of learners: CSV or a workbook with a column of names.

Every row is told with what it is: new, changed, same, doubtful or not usable. Doubtful rows are
left out; the window lets you choose for each of them. --undo undoes the latest change of learners
and classes, whether it was made here or in the window.
"""

from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from quizapp.classroom.roll_difference import ChangedSinceError
from quizapp.classroom.roster import LEAVE_OUT, Action, RosterLine, Standing
from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.cli.problems import has_errors
from quizapp.cli.school import school
from quizapp.formats.documents.json_text import to_json
from quizapp.formats.documents.problem_json import problem_document
from quizapp.services.classes import Classes
from quizapp.services.rosters import RosterOffer

SUMMARY = "take in a list of learners"

_TO_LOOK_AT = (Standing.DOUBTFUL, Standing.FAULTY)


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("file", metavar="FILE", nargs="?", type=Path, help="the roster")
    what.add_argument("--undo", action="store_true", help="undo the latest change of learners")
    parser.add_argument(
        "--class",
        dest="class_name",
        metavar="NAME",
        default="",
        help="the class of the rows that name none",
    )
    parser.add_argument("--dry-run", action="store_true", help="tell what would be done, only")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Take a roster in, or undo the latest change."""
    with school(context, writes=not arguments.dry_run) as (classes, rosters):
        if arguments.undo:
            return _undo(classes, context)
        offer = rosters.read(arguments.file, arguments.class_name)
        is_bad = has_errors(offer.problems)
        if not arguments.dry_run and not is_bad:
            rosters.take(offer, {})
    _tell(offer, context, arguments)
    has_doubts = any(line.standing in _TO_LOOK_AT for line in offer.lines)
    return ExitCode.PROBLEMS if is_bad or has_doubts else ExitCode.DONE


def _undo(classes: Classes, context: Context) -> ExitCode:
    try:
        change = classes.undo_latest()
    except ChangedSinceError as error:
        raise CommandError(ExitCode.USAGE, str(error)) from error
    if change is None:
        raise CommandError(ExitCode.USAGE, "There is nothing to undo.")
    context.console.say(f"Undone: {change.subject}")
    return ExitCode.DONE


def _tell(offer: RosterOffer, context: Context, arguments: Namespace) -> None:
    console = context.console
    if arguments.json:
        document = {
            "rows": list(map(_document, offer.lines)),
            "problems": list(map(problem_document, offer.problems)),
            "taken": not arguments.dry_run and not has_errors(offer.problems),
        }
        console.write(to_json(document))
        return
    for problem in offer.problems:
        console.say(str(problem))
    for line in offer.lines:
        if line.entry.fault is not None:
            console.say(str(line.entry.fault))
        elif line.standing is Standing.DOUBTFUL:
            other = f" (see line {line.other_line})" if line.other_line else ""
            place = f"{offer.path}:{line.entry.line}:1"
            console.say(f"{place}: doubtful: {line.entry.name}: {line.doubt}{other}")
    counts = Counter(line.standing for line in offer.lines)
    told = ", ".join(f"{counts[one]} {_WORDS[one]}" for one in Standing if counts[one])
    done = "would be taken in" if arguments.dry_run else "taken in"
    console.say(f"{told or 'no rows'}; {sum(map(_is_taken, offer.lines))} {done}")


_WORDS: Mapping[Standing, str] = MappingProxyType(
    {
        Standing.NEW: "new",
        Standing.CHANGED: "changed",
        Standing.SAME: "the same",
        Standing.DOUBTFUL: "doubtful",
        Standing.FAULTY: "not usable",
    }
)


def _is_taken(line: RosterLine) -> bool:
    return line.standing is not Standing.SAME and line.way({}) != LEAVE_OUT


def _document(line: RosterLine) -> Mapping[str, object]:
    entry = line.entry
    return {
        "line": entry.line,
        "name": entry.name,
        "number": entry.number or None,
        "class": entry.class_name or None,
        "standing": str(line.standing),
        "changes": list(map(str, line.gains)),
        "doubt": line.doubt and str(line.doubt),
        "other_line": line.other_line or None,
        "problem": None if entry.fault is None else problem_document(entry.fault),
        "action": str(line.way({}).action if line.ways else Action.LEAVE_OUT),
    }
