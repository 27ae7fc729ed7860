"""Remove a question set from the library. Quizzes taken with it stay in the history.

It can be had back for 60 days: --list tells what was removed, --undo brings one back.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.formats.documents.json_text import to_json
from quizapp.services.library import BundledSetError, SetNotFoundError
from quizapp.services.removed_sets import RemovedSet

SUMMARY = "take a question set out of the library"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("set", metavar="SET", nargs="?", help="id of an added question set")
    what.add_argument(
        "--undo", metavar="SET", help="bring back the set that was removed last as SET"
    )
    what.add_argument("--list", action="store_true", help="list what can be brought back")
    parser.add_argument("--json", action="store_true", help="with --list: print one JSON document")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Remove a set, bring one back, or list the removed ones."""
    if arguments.list:
        _list(context, as_json=arguments.json)
    elif arguments.undo:
        _undo(arguments.undo, context)
    else:
        _remove(arguments.set, context)
    return ExitCode.DONE


def _remove(set_id: str, context: Context) -> None:
    try:
        removed = context.library.remove(set_id)
    except SetNotFoundError as error:
        raise CommandError(ExitCode.USAGE, str(error)) from error
    except BundledSetError as error:
        raise CommandError(ExitCode.USAGE, f"{error} It cannot be removed.") from error
    context.console.say(f"{set_id} was removed.")
    context.console.note(
        f"Until {_last_day(removed)} it can be had back: quizapp remove --undo {set_id}"
    )


def _undo(set_id: str, context: Context) -> None:
    removed = context.library.removed.all()
    found = next((one for one in removed if one.id == set_id), None)
    if found is None:
        known = ", ".join(dict.fromkeys(one.id for one in removed)) or "none"
        message = f"No set “{set_id}” was removed; what can be had back: {known}."
        raise CommandError(ExitCode.USAGE, message)
    context.console.say(f"{context.library.restore(found.key)} is back.")


def _list(context: Context, *, as_json: bool) -> None:
    removed = context.library.removed.all()
    if as_json:
        context.console.write(to_json(list(map(_document, removed))))
        return
    for one in removed:
        context.console.say(f"{one.id}  {one.title}")
        context.console.say(
            f"    removed on {one.removed_at:%Y-%m-%d}, kept until {_last_day(one)}"
        )
    if not removed:
        context.console.note("Nothing was removed.")


def _document(one: RemovedSet) -> Mapping[str, object]:
    return {
        "id": one.id,
        "title": one.title,
        "events": one.events,
        "questions": one.questions,
        "removed_at": one.removed_at.isoformat().replace("+00:00", "Z"),
        "kept_until": one.kept_until.isoformat().replace("+00:00", "Z"),
    }


def _last_day(one: RemovedSet) -> str:
    return f"{one.kept_until:%Y-%m-%d}"
