"""Generate questions from a question set.

The same set, version of the program, seed and options give the same bytes.
"""

from argparse import ArgumentParser, Namespace
from secrets import randbelow

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.losses import export_lines
from quizapp.cli.option_types import (
    add_count,
    add_language,
    add_level,
    add_precision,
    add_seed,
    add_set,
    one_of,
)
from quizapp.cli.output import add_output, deliver
from quizapp.cli.paper import PDF, Asked, add_paper_options, deliver_paper
from quizapp.cli.problems import counted
from quizapp.cli.table_options import add_table_options, table_options
from quizapp.formats.format import exporters, question_writers
from quizapp.formats.question_bank import QuestionBank
from quizapp.generation.difficulty import Level
from quizapp.generation.generator import Generator
from quizapp.generation.kind import all_kinds
from quizapp.generation.plan import Plan
from quizapp.services.export_questions import export_generated
from quizapp.services.quality import quality_report

SUMMARY = "print questions; the same seed gives the same ones"

_SEEDS = 2**31


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    kinds, writers = [kind.name for kind in all_kinds()], (*question_writers(), *exporters(), PDF)
    add_set(parser)
    add_table_options(parser)
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
    add_precision(parser)
    add_level(parser)
    add_language(parser, "the language to ask in, for sets that say none or have it (default: en)")
    parser.add_argument("--exam", action="store_true", help="nothing that is for practice only")
    parser.add_argument(
        "--report",
        action="store_true",
        help="tell how good the questions are, over many quizzes, instead of printing them",
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
    add_paper_options(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Generate the questions."""
    console = context.console
    language = arguments.language or ""
    dataset = context.dataset(arguments.set, table_options(arguments), language)
    plan, wording = _plan(arguments), context.wording(language)
    generator = Generator(dataset, wording)
    if arguments.report:
        deliver(quality_report(generator, plan).encode(), arguments.output, console)
        return ExitCode.DONE
    if arguments.seed is None:
        console.note(f"Seed: {plan.seed}.")
    quizzes = generator.quizzes(plan)
    bank = QuestionBank(
        provenance=generator.provenance,
        dates=wording.of(dataset).dates,
        plan=plan,
        quizzes=quizzes,
        language=generator.language,
    )
    lines = _remarks(bank)
    if arguments.writer == PDF:
        questions = [question for _, question in bank.numbered]
        asked = Asked(bank.provenance.title, questions, plan.seed, bank.language)
        deliver_paper(asked, arguments, context)
    else:
        exported = export_generated(bank, arguments.writer)
        deliver(exported.content, arguments.output, console)
        lines += export_lines(exported)
    for line in lines:
        console.note(line)
    return ExitCode.DONE if len(bank) else ExitCode.PROBLEMS


def _plan(arguments: Namespace) -> Plan:
    """Return what is wanted; a report without a seed begins with 0."""
    seed = arguments.seed
    if seed is None:
        seed = 0 if arguments.report else randbelow(_SEEDS)
    return Plan(
        count=arguments.count,
        seed=seed,
        kinds=frozenset(arguments.kinds) or None,
        precision=arguments.precision,
        level=arguments.level,
        exam=arguments.exam,
    )


def _remarks(bank: QuestionBank) -> list[str]:
    """Say what is not as it was asked for."""
    lines = []
    if len(bank) < bank.plan.count:
        these = " of these kinds" if bank.plan.kinds else ""
        these += "" if bank.plan.level is Level.MIXED else " of this level"
        given = counted(len(bank), "question") if len(bank) else "no question"
        lines.append(f"This set gives {given}{these}; you asked for {bank.plan.count:,}.")
    if len(bank.quizzes) > 1:
        lines.append(
            f"These {len(bank):,} questions would give each other away in one quiz; "
            f"they stand in {len(bank.quizzes):,} quizzes."
        )
    return lines
