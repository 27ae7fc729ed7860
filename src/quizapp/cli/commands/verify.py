"""Prove generated questions again, from the data, by a second and independent path."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.option_types import LANGUAGES, add_language, add_set
from quizapp.cli.problems import counted
from quizapp.cli.table_options import add_table_options, table_options
from quizapp.formats.documents.json_text import to_json
from quizapp.formats.questions_json import read_questions
from quizapp.verification.report import Finding, Report
from quizapp.verification.verifier import verify

SUMMARY = "prove generated questions again from the data"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("questions", metavar="QUESTIONS.json", type=Path)
    add_set(parser)
    add_table_options(parser)
    add_language(parser, "the language they are asked in (default: what the file or the set says)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Verify the questions; tell each rule that one of them breaks."""
    document = read_questions(arguments.questions)
    language = arguments.language or _stated(document)
    dataset = context.dataset(arguments.set, table_options(arguments), language)
    report = verify(document, dataset if dataset.language else replace(dataset, language=language))
    if arguments.json:
        context.console.write(to_json(_document(report)))
    else:
        context.console.say_all(map(_line, report.findings))
    found = counted(len(report.findings), "finding") if report.findings else "no findings"
    context.console.note(f"{counted(report.questions, 'question')}: {found}.")
    return ExitCode.DONE if report.is_clean else ExitCode.PROBLEMS


def _stated(document: Mapping[str, object]) -> str:
    """Return the language that a document says; nothing if it says none that is known."""
    made = document.get("generator")
    language = made.get("language") if isinstance(made, Mapping) else None
    return language if isinstance(language, str) and language in LANGUAGES else ""


def _line(finding: Finding) -> str:
    where = finding.question or "all questions"
    option = f", option {finding.option}" if finding.option else ""
    return f"{where}{option}: {finding.message} [{finding.rule}]"


def _document(report: Report) -> dict[str, object]:
    return {
        "questions": report.questions,
        "checked": dict(sorted(report.checked.items())),
        "findings": [
            {
                "rule": finding.rule,
                "question": finding.question or None,
                "option": finding.option,
                "message": finding.message,
            }
            for finding in report.findings
        ],
    }
