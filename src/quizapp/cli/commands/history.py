"""Print every answer ever given, the oldest first."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.verdict import verdict
from quizapp.formats.json_text import to_json
from quizapp.services.history import History, history_csv, history_rows
from quizapp.services.people import People
from quizapp.session.record import AnswerRecord

SUMMARY = "print every answer ever given"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--as", dest="learner", metavar="NAME", help="only those of one person")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON document")
    form.add_argument("--csv", action="store_true", help="print a table for spreadsheets")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Print the answers."""
    records = _records(arguments.learner, context)
    if arguments.json:
        context.console.write(to_json(history_rows(records)))
    elif arguments.csv:
        context.console.write(history_csv(records).encode(errors="replace"))
    else:
        context.console.say_all(map(_line, records))
    if not records:
        context.console.note("There are no answers yet.")
    return ExitCode.DONE


def _records(name: str | None, context: Context) -> Sequence[AnswerRecord]:
    """Return the answers of one person or of everybody; nothing is made where nothing is."""
    if not context.has_results():
        return ()
    with context.store() as store:
        if name is None:
            return History(store).answers()
        learner = People(store).known(name)
        return () if learner is None else History(store).answers(learner)


def _line(record: AnswerRecord) -> str:
    when = record.answered_at.astimezone().strftime("%Y-%m-%d %H:%M")
    credit = record.score / record.max_score if record.max_score else 0.0
    who = f"{record.learner}  " if record.learner else ""
    marks = verdict(correct=record.correct, credit=credit)
    return f"{when}  {who}{record.set_id}  {record.position}. {record.stem}  {marks}"
