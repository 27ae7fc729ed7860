"""Answers to exams whose results are told later: printed only when asked for."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from quizapp.cli.console import Console
from quizapp.services.clock import utc_now
from quizapp.services.withheld import Withheld, nothing

if TYPE_CHECKING:
    from quizapp.storage.store import Store


def add_told_later(parser: ArgumentParser) -> None:
    """Add the option that asks for them."""
    parser.add_argument(
        "--told-later",
        action="store_true",
        help="also answers to exams whose results learners are told later",
    )


def withheld(arguments: Namespace, store: "Store", console: Console) -> Withheld:
    """Return what tells which quizzes are left out, and say so if there are any."""
    from quizapp.storage.exam_sittings import ExamSittings

    if arguments.told_later:
        return nothing
    hidden = ExamSittings(store.file).withheld(utc_now())
    if hidden:
        console.note("Answers that are told later are left out; --told-later prints them, too.")
    return lambda: hidden
