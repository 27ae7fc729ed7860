"""See whether all is well with what is kept, and say what to do where it is not.

The results file is read through, the copies are opened, the folder, its rights and its disk are
looked at. Nothing is changed. The exit code is 1 if something has to be done.
"""

from argparse import ArgumentParser, Namespace

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.formats.documents.json_text import to_json
from quizapp.services.checkup import Finding, State

SUMMARY = "see whether all is well with what is kept"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Look at everything, and tell."""
    findings = tuple(context.checkup().findings())
    if arguments.json:
        told = [
            {"name": f.name, "state": str(f.state), "message": f.message, "advice": f.advice}
            for f in findings
        ]
        context.console.write(to_json({"findings": told}))
    else:
        context.console.say_all(map(_line, findings))
    bad = any(finding.state is State.BAD for finding in findings)
    return ExitCode.PROBLEMS if bad else ExitCode.DONE


def _line(finding: Finding) -> str:
    words = f"{finding.state:8} {finding.name}: {finding.message}"
    return f"{words} ({finding.advice})" if finding.advice else words
