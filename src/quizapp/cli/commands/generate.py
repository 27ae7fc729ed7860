"""Generate questions from a question set.

The same set, version of the program, seed and options give the same bytes.
"""

from argparse import ArgumentParser, Namespace
from secrets import randbelow

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.option_types import add_count, add_seed, add_set, one_of
from quizapp.cli.output import add_output, deliver
from quizapp.cli.problems import counted
from quizapp.formats.format import question_writers
from quizapp.formats.question_bank import QuestionBank
from quizapp.generation.generator import Generator
from quizapp.generation.kind import all_kinds
from quizapp.generation.plan import Plan

SUMMARY = "print questions; the same seed gives the same ones"

_SEEDS = 2**31


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    kinds, writers = [kind.name for kind in all_kinds()], tuple(question_writers())
    add_set(parser)
    add_count(parser)
    add_seed(parser)
    parser.add_argument(
        "--kind",
        dest="kinds",
        action="append",
        default=[],
        metavar="KIND",
        type=one_of("kind", kinds),
        help=f"only questions of this kind; may be repeated: {', '.join(kinds)}",
    )
    parser.add_argument(
        "--to",
        dest="writer",
        default="json",
        metavar="FORMAT",
        type=one_of("format to write", writers),
        help=f"{', '.join(writers)} (default: json)",
    )
    add_output(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Generate the questions."""
    console = context.console
    dataset = context.dataset(arguments.set)
    seed = arguments.seed
    if seed is None:
        seed = randbelow(_SEEDS)
        console.note(f"Seed: {seed}.")
    kinds = tuple(sorted(set(arguments.kinds)))
    generator = Generator(dataset, context.wording())
    bank = QuestionBank(
        dataset=dataset,
        dates=context.wording().dates,
        seed=seed,
        count=arguments.count,
        kinds=kinds,
        quizzes=generator.quizzes(Plan(arguments.count, seed, frozenset(kinds) or None)),
    )
    deliver(question_writers()[arguments.writer](bank), arguments.output, console)
    for line in _remarks(bank):
        console.note(line)
    return ExitCode.DONE if len(bank) else ExitCode.PROBLEMS


def _remarks(bank: QuestionBank) -> list[str]:
    """Say what is not as it was asked for."""
    lines = []
    if len(bank) < bank.count:
        these = " of these kinds" if bank.kinds else ""
        given = counted(len(bank), "question") if len(bank) else "no question"
        lines.append(f"This set gives {given}{these}; you asked for {bank.count:,}.")
    if len(bank.quizzes) > 1:
        lines.append(
            f"These {len(bank):,} questions would give each other away in one quiz; "
            f"they stand in {len(bank.quizzes):,} quizzes."
        )
    return lines
