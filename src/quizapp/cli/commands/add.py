"""Add question sets to the library: folders of tables, single tables, written questions.

Generated questions, as `quizapp generate` writes them in JSON, are added to the saved quizzes.
Each file is added whole or not at all. Adding the same one again changes nothing; a changed one
takes the place of the one with the same id, or of the saved quiz with the same title.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.problems import counted
from quizapp.dataset.problem import DatasetError
from quizapp.formats.questions_json import is_generated
from quizapp.services.library import BundledSetError

SUMMARY = "take a question set into the library"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Add the sets one after the other; a bad one does not keep the others out."""
    code = ExitCode.DONE
    for path in arguments.files:
        add = _add_quizzes if is_generated(path) else _add_set
        try:
            add(path, context)
        except DatasetError as error:
            code = ExitCode.PROBLEMS
            context.console.note(str(error))
            context.console.note(f"“{path}” was not added.")
        except BundledSetError as error:
            code = ExitCode.PROBLEMS
            context.console.note(f"{error} “{path}” was not added; give it another id.")
    return code


def _add_set(path: Path, context: Context) -> None:
    dataset = context.library.add(path)
    events, questions = len(dataset.events), len(dataset.written)
    parts = [counted(events, "event")] if events or not questions else []
    parts += [counted(questions, "question")] if questions else []
    context.console.say(f"{dataset.id}  {dataset.title}  ({', '.join(parts)})")


def _add_quizzes(path: Path, context: Context) -> None:
    for entry in context.quizzes.add(path):
        size = counted(entry.questions, "question")
        context.console.say(f"{entry.id}  {entry.title}  (a saved quiz of {size})")
