"""Copy the results: all people, quizzes and answers, as they are now.

The copy is opened and looked through before it counts. Without FILE it lies beside the results,
where --list tells which there are, those that the program makes by itself among them. A copy that
is already at FILE is replaced; anything else there stays. `quizapp restore` puts one back.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.cli.holdings import counted, document
from quizapp.formats.documents.json_text import to_json
from quizapp.services.keep_backups import KeepBackups
from quizapp.session.backup import Backup
from quizapp.session.storage_error import StorageError

SUMMARY = "copy the results, or list the copies"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "file", metavar="FILE", type=Path, nargs="?", help="where the copy is to be"
    )
    parser.add_argument("--list", action="store_true", help="list the copies, the newest first")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Make a copy, or list what there is."""
    backups = context.backups()
    if arguments.list:
        found = backups.all()
        if arguments.json:
            context.console.write(to_json(list(map(_document, found))))
        else:
            context.console.say_all(map(_line, found))
            if not found:
                context.console.note("There is no copy yet.")
        return ExitCode.DONE
    if not context.has_results():
        context.console.note("Nothing was kept yet, so there is nothing to copy.")
        return ExitCode.DONE
    made = backups.make() if arguments.file is None else _at(arguments.file, backups)
    if arguments.json:
        context.console.write(to_json(_document(made)))
    else:
        context.console.say(str(made.path))
        context.console.note(f"The copy is whole: {counted(made.holdings)}.")
    return ExitCode.DONE


def _at(file: Path, backups: KeepBackups) -> Backup:
    """Copy the results to a place; a file of another sort is never replaced."""
    if file.is_dir() or not file.absolute().parent.is_dir():
        message = f"“{file}” is a folder, or lies in one that is not there; name a file."
        raise CommandError(ExitCode.USAGE, message)
    if file.exists() and (file.samefile(backups.file) or not _is_copy(file, backups)):
        message = f"“{file}” is no copy of results, so it is not replaced; name another file."
        raise CommandError(ExitCode.USAGE, message)
    return backups.copy(file)


def _is_copy(file: Path, backups: KeepBackups) -> bool:
    try:
        return file.is_file() and backups.named(str(file)) is not None
    except StorageError:
        return False


def _line(backup: Backup) -> str:
    when = backup.made_at.astimezone()
    return f"{backup.path.name}  {when:%Y-%m-%d %H:%M}  {counted(backup.holdings)}"


def _document(backup: Backup) -> Mapping[str, object]:
    return {
        "name": backup.path.name,
        "path": str(backup.path),
        "made_at": backup.made_at.isoformat().replace("+00:00", "Z"),
        "occasion": str(backup.occasion),
        "schema": backup.version,
        "bytes": backup.size,
        **document(backup.holdings),
    }
