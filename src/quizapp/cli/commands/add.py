"""Add question sets to the library: folders of tables, single tables, written questions.

Generated questions, as `quizapp generate` writes them in JSON, are added to the saved quizzes.
Each file is added whole or not at all. Adding the same one again changes nothing; a changed one
takes the place of the one with the same id, or of the saved quiz with the same title, and what
changed is told. Answers that were given stay as they were.
"""

from argparse import ArgumentParser, Namespace
from contextlib import suppress
from pathlib import Path

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.problems import counted
from quizapp.cli.set_changes import change_lines
from quizapp.cli.table_options import add_table_options, table_options
from quizapp.dataset.problem import DatasetError
from quizapp.dataset.table_dates import TableOptions
from quizapp.formats.questions_json import is_generated
from quizapp.services.history import History
from quizapp.services.library import BUNDLED, BundledSetError
from quizapp.services.offer import Offer
from quizapp.services.take_offers import Choice

SUMMARY = "take a question set into the library"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path)
    add_table_options(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Add the sets one after the other; a bad one does not keep the others out."""
    code = ExitCode.DONE
    options = table_options(arguments)
    for path in arguments.files:
        try:
            if is_generated(path):
                _add_quizzes(path, context)
            else:
                _add_set(path, options, context)
        except DatasetError as error:
            code = ExitCode.PROBLEMS
            context.console.note(str(error))
            context.console.note(f"“{path}” was not added.")
        except BundledSetError as error:
            code = ExitCode.PROBLEMS
            context.console.note(f"{error} “{path}” was not added; give it another id.")
    return code


def _add_set(path: Path, options: TableOptions, context: Context) -> None:
    offer = _read(path, options, context)
    if offer.errors or not offer.taken:
        raise DatasetError(offer.all_problems)
    known = offer.known
    if known is not None and known.origin == BUNDLED:
        raise BundledSetError(f"The set “{known.id}” came with the program.")
    choice = Choice(offer=offer, title=offer.draft.title, replaces=True)
    (taken,) = context.taking().take([choice])
    if taken.error is not None:
        raise taken.error
    with suppress(OSError):
        context.recent.remember(path, taken.set_id)
    dataset = context.library.get(taken.set_id)
    events, questions = len(dataset.events), len(dataset.written)
    parts = [counted(events, "event")] if events or not questions else []
    parts += [counted(questions, "question")] if questions else []
    context.console.say(f"{dataset.id}  {dataset.title}  ({', '.join(parts)})")
    if offer.changes:
        for line in change_lines(offer.changes, context.wording().dates):
            context.console.note(line)


def _read(path: Path, options: TableOptions, context: Context) -> Offer:
    """Read a file, and count the answers that were given about what it changes."""
    if not context.has_results():
        return context.bringing().read([path], options=options)[0]
    with context.store() as store:
        return context.bringing(History(store)).read([path], options=options)[0]


def _add_quizzes(path: Path, context: Context) -> None:
    for entry in context.quizzes.add(path):
        size = counted(entry.questions, "question")
        context.console.say(f"{entry.id}  {entry.title}  (a saved quiz of {size})")
