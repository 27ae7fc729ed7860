"""Papers from the command line: PDF files, made without a display."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.cli.option_types import one_of
from quizapp.cli.output import deliver
from quizapp.cli.window import missing
from quizapp.generation.question import Question
from quizapp.paths import bundled
from quizapp.services.print_quiz import PrintQuiz
from quizapp.session.paper import PageSize, Part, key_beside
from quizapp.session.versions import LETTERS

PDF = "pdf"


def add_paper_options(parser: ArgumentParser) -> None:
    """Add what a PDF looks like."""
    group = parser.add_argument_group("for --to pdf")
    group.add_argument(
        "--versions",
        type=_versions,
        default=1,
        metavar="N",
        help=f"1 to {len(LETTERS)}: the same questions in other orders (default: 1)",
    )
    group.add_argument(
        "--page",
        type=one_of("size of page", tuple(PageSize)),
        default=PageSize.A4,
        metavar="SIZE",
        help=f"{', '.join(PageSize)} (default: {PageSize.A4})",
    )
    group.add_argument(
        "--key-apart", action="store_true", help="write the key to a file of its own, OUT-key.pdf"
    )
    group.add_argument(
        "--answers-only",
        action="store_true",
        help="leave reasons, sources and timelines out of the key",
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands on a paper: its title and its questions, and the seed that they are mixed by.

    What else stands there is in `language`, by ISO 639-1; English where that is not known.
    """

    title: str
    questions: Sequence[Question]
    seed: int
    language: str = ""


def deliver_paper(asked: Asked, arguments: Namespace, context: Context) -> None:
    """Write a paper, and its key behind it or beside it.

    Raises:
        CommandError: Qt cannot be loaded here, or there is no file for the key to stand beside.
        OSError: a file could not be written.
    """
    output = arguments.output
    if not arguments.key_apart:
        deliver(_pdf(asked, arguments, context, Part.ALL), output, context.console)
        return
    if output is None or not output.name:
        raise CommandError(ExitCode.USAGE, "“--key-apart” needs a file: add “-o OUT”.")
    tasks, key = (_pdf(asked, arguments, context, part) for part in (Part.TASKS, Part.KEY))
    deliver(tasks, output, context.console)
    deliver(key, key_beside(output), context.console)


def _pdf(asked: Asked, arguments: Namespace, context: Context, part: Part) -> bytes:
    """Return a part of a paper; Qt is loaded here and needs no display."""
    try:
        from quizapp.ui.printing.offscreen import offscreen_pdf
    except ImportError as error:
        raise CommandError(ExitCode.FAILED, missing(error, "A PDF")) from error
    wording = context.wording(asked.language)
    paper = PrintQuiz(wording).paper_of(
        asked.title,
        asked.questions,
        asked.seed,
        arguments.versions,
        explained=not arguments.answers_only,
    )
    return offscreen_pdf(paper, wording, bundled("resources"), PageSize(arguments.page), part)


def _versions(text: str) -> int:
    """Read how many versions are wanted."""
    if text not in map(str, range(1, len(LETTERS) + 1)):
        raise ArgumentTypeError(f"“{text}” is not a number of versions from 1 to {len(LETTERS)}")
    return int(text)
