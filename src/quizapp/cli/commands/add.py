"""Add question sets to the library: folders of tables, single tables, written questions.

Each is added whole or not at all. Adding the same one again changes nothing; a changed one
takes the place of the one with the same id.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.problems import counted
from quizapp.dataset.problem import DatasetError
from quizapp.services.library import BundledSetError

SUMMARY = "take a question set into the library"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Add the sets one after the other; a bad one does not keep the others out."""
    library = context.library
    code = ExitCode.DONE
    for path in arguments.files:
        try:
            dataset = library.add(path)
        except DatasetError as error:
            code = ExitCode.PROBLEMS
            context.console.note(str(error))
            context.console.note(f"“{path}” was not added.")
        except BundledSetError as error:
            code = ExitCode.PROBLEMS
            context.console.note(f"{error} “{path}” was not added; give it another id.")
        else:
            events, questions = len(dataset.events), len(dataset.written)
            parts = [counted(events, "event")] if events or not questions else []
            parts += [counted(questions, "question")] if questions else []
            size = ", ".join(parts)
            context.console.say(f"{dataset.id}  {dataset.title}  ({size})")
    return code
