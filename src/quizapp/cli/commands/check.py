"""Read files of any known format and tell every problem in them. Nothing is written.

Each problem is one line: file, line, column, what is wrong, what to do, and a short code.
Questions are also checked against the rules of item writing; the code then begins with the
number of the rule, as in H9.no-negative-stem. With --why each FILE may also be the id of a set.
"""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from pathlib import Path

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.problems import counted, has_errors, tally_text
from quizapp.cli.table_options import add_table_options, table_options
from quizapp.cli.why import tell_why
from quizapp.formats.documents.json_text import to_json
from quizapp.formats.documents.problem_json import problem_document
from quizapp.services.check_files import CheckFiles

SUMMARY = "tell every problem of a file"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.formatter_class = RawDescriptionHelpFormatter
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path)
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    add_table_options(parser)
    parser.add_argument(
        "--why",
        action="store_true",
        help="tell what each kind of question can ask of question sets, and what they lack",
    )


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Check the files one after the other."""
    if arguments.why:
        return tell_why(arguments, context)
    checking = CheckFiles(context.linter())
    options = table_options(arguments)
    found = [checking.check(path, options) for path in arguments.files]
    problems = [problem for one in found for problem in one.problems]
    events, questions = sum(one.events for one in found), sum(one.questions for one in found)
    if arguments.json:
        document = {
            "problems": list(map(problem_document, problems)),
            "questions": questions,
            "events": events,
        }
        context.console.write(to_json(document))
    else:
        context.console.say_all(map(str, problems))
    counts = [counted(len(found), "file"), counted(events, "event")]
    if questions:
        counts.append(counted(questions, "question"))
    context.console.note(f"{', '.join(counts)}: {tally_text(problems)}.")
    return ExitCode.PROBLEMS if has_errors(problems) else ExitCode.DONE
