"""Put a copy of the results back in its place.

COPY is a name that `quizapp backup --list` prints, or the path of a file; without it the newest
copy is taken. What the results are now is kept as one more copy, so that nothing is lost.
Of a damaged file, --salvage saves what can be read, and puts that in its place.
"""

from argparse import ArgumentParser, Namespace

from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.cli.holdings import counted, document
from quizapp.formats.documents.json_text import to_json
from quizapp.session.backup import Backup, Holdings

SUMMARY = "put a copy of the results back"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("copy", metavar="COPY", nargs="?", help="name or path of a copy")
    parser.add_argument(
        "--salvage", action="store_true", help="put back what can be read of a damaged file"
    )
    parser.add_argument("--dry-run", action="store_true", help="tell what would happen, only")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Restore, or tell what restoring would do."""
    backups = context.backups()
    backup = _saved(context) if arguments.salvage else _wanted(arguments.copy, context)
    before = backups.holdings()
    kept = None if arguments.dry_run else backups.restore(backup).kept
    missing = max(0, (before or Holdings()).answers - backup.holdings.answers)
    if arguments.json:
        told = {
            "restored": str(backup.path),
            "done": not arguments.dry_run,
            "kept": None if kept is None else str(kept),
            "missing_answers": missing,
            **document(backup.holdings),
        }
        context.console.write(to_json(told))
        return ExitCode.DONE
    verb = "would be" if arguments.dry_run else "are"
    context.console.say(
        f"The results {verb} those of {backup.path.name}: {counted(backup.holdings)}."
    )
    if before is None:
        context.console.note("The results of now cannot be read, or there are none.")
    elif missing:
        later = "1 later answer is" if missing == 1 else f"{missing:,} later answers are"
        context.console.note(f"{later} not among them.")
    if kept is not None:
        context.console.note(f"What was there before is kept: {kept}")
    return ExitCode.DONE


def _saved(context: Context) -> Backup:
    """Save what can be read of the results, as a copy."""
    if not context.has_results():
        raise CommandError(ExitCode.USAGE, "Nothing was kept yet, so there is nothing to save.")
    saved = context.backups().salvage()
    if saved.lost:
        lost = "1 answer is" if saved.lost == 1 else f"{saved.lost:,} answers are"
        context.console.note(f"At least {lost} lost.")
    return saved.backup


def _wanted(name: str | None, context: Context) -> Backup:
    """Return the copy that is meant."""
    backups = context.backups()
    if name is not None:
        found = backups.named(name)
        if found is None:
            message = f"There is no copy “{name}”; `quizapp backup --list` names them."
            raise CommandError(ExitCode.USAGE, message)
        return found
    newest = backups.newest()
    if newest is None:
        raise CommandError(ExitCode.USAGE, "There is no copy that could be put back.")
    return newest
