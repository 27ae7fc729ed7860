"""Print every answer ever given, the oldest first, or those that are wanted.

--grades prints one row for each learner and one column for each set instead, as Moodle's import of
grades takes it: the share of the marks, from 0 to 100.
"""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.cli.learner_named import learner_named
from quizapp.cli.option_types import day
from quizapp.cli.output import add_output, deliver
from quizapp.cli.school import class_named, school
from quizapp.cli.told_later import add_told_later, withheld
from quizapp.cli.verdict import verdict
from quizapp.formats.documents.json_text import to_json
from quizapp.services.grade_table import Counted, grade_csv
from quizapp.services.history import History, history_csv, history_rows, history_xlsx
from quizapp.services.history_filters import HistoryFilter, wanted
from quizapp.services.people import People
from quizapp.session.learner import Learner, meant_by
from quizapp.session.record import AnswerRecord

if TYPE_CHECKING:
    from quizapp.storage.store import Store

SUMMARY = "print every answer ever given"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.formatter_class = RawDescriptionHelpFormatter
    add = parser.add_argument
    add("--as", dest="learner", metavar="NAME", help="only those of one person")
    add("--class", dest="school_class", metavar="NAME", help="only those of a class")
    add("--set", metavar="SET", help="only those about one set")
    add("--quiz", type=UUID, metavar="ID", help="only those of one quiz")
    add("--kind", metavar="KIND", help="only those to questions of one kind")
    add("--since", type=day, metavar="DAY", help="from a day on: 2026-09-01")
    add("--until", type=day, metavar="DAY", help="up to a day")
    add("--text", default="", metavar="WORDS", help="only questions with these words")
    side = parser.add_mutually_exclusive_group()
    side.add_argument("--right", action="store_true", help="only wholly right answers")
    side.add_argument("--wrong", action="store_true", help="only those that are not")
    add_told_later(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON document")
    form.add_argument("--csv", action="store_true", help="print a table for spreadsheets")
    form.add_argument("--xlsx", action="store_true", help="write a workbook; wants -o")
    form.add_argument(
        "--grades",
        nargs="?",
        const=Counted.BEST,
        type=Counted,
        choices=tuple(Counted),
        help="print grades for Moodle: of the best, the latest, or the mean of all quizzes",
    )
    add_output(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Print the answers, or the grades."""
    if arguments.xlsx and arguments.output is None:
        raise CommandError(ExitCode.USAGE, "A workbook needs a file; name it with -o.")
    if arguments.grades is not None:
        deliver(_grades(arguments, context), arguments.output, context.console)
        return ExitCode.DONE
    records = _records(arguments, context)
    if arguments.json:
        deliver(to_json(history_rows(records)), arguments.output, context.console)
    elif arguments.csv:
        deliver(history_csv(records).encode(), arguments.output, context.console)
    elif arguments.xlsx:
        deliver(history_xlsx(records), arguments.output, context.console)
    else:
        context.console.say_all(map(_line, records))
    if not records:
        context.console.note(_why_nothing(arguments, context))
    return ExitCode.DONE


def _why_nothing(arguments: Namespace, context: Context) -> str:
    if not context.has_results():
        return "There are no answers yet."
    name = arguments.learner
    if name is not None:
        with context.store() as store:
            if People(store).known(name) is None:
                return f"There is no learner “{name}”; see `quizapp learners`."
    return "There are no such answers."


def _records(arguments: Namespace, context: Context) -> Sequence[AnswerRecord]:
    """Return the wanted answers; nothing is made where nothing is."""
    if not context.has_results():
        return ()
    right = True if arguments.right else False if arguments.wrong else None
    filtered = HistoryFilter(
        set_id=arguments.set,
        quiz=arguments.quiz,
        kind=arguments.kind,
        first=arguments.since,
        last=arguments.until,
        text=arguments.text,
        right=right,
    )
    members = _members(arguments.school_class, context)
    with context.store() as store:
        history = History(store, withheld(arguments, store, context.console))
        people = _people(arguments.learner, members, store)
        if people is None:
            return wanted(history.answers(), filtered)
        answers = [record for one in people for record in history.answers(one)]
        return wanted(sorted(answers, key=lambda one: one.answered_at), filtered)


def _grades(arguments: Namespace, context: Context) -> bytes:
    if not context.has_results():
        return grade_csv([])
    members = _members(arguments.school_class, context)
    with context.store() as store:
        people = _people(arguments.learner, members, store)
        people = People(store).all() if people is None else people
        history = History(store, withheld(arguments, store, context.console))
        named = sorted((one for one in people if one.name), key=lambda one: one.name.casefold())
        quizzes = [
            (one, [q for q in history.quizzes(one) if arguments.set in (None, q.set_id)])
            for one in named
        ]
        if any(not one.number for one, _ in quizzes):
            context.console.note(
                "Some learners have no number, which is how Moodle knows them: give them one, or"
                " leave their rows out before the import."
            )
        return grade_csv(quizzes, arguments.grades)


def _members(name: str | None, context: Context) -> Collection[Learner] | None:
    """Return who is in a class, None if no class is asked for."""
    if name is None:
        return None
    with school(context) as (classes, _):
        roll = classes.roll()
    return roll.learners_in(class_named(roll, name).id)


def _people(
    name: str | None, members: Collection[Learner] | None, store: "Store"
) -> Collection[Learner] | None:
    """Return whose answers are wanted, None for those of everybody."""
    if name is None:
        return members
    people = People(store).all()
    if not meant_by(name, people):
        return []
    known = learner_named(name, people)
    return [] if members is not None and known not in members else [known]


def _line(record: AnswerRecord) -> str:
    when = record.answered_at.astimezone().strftime("%Y-%m-%d %H:%M")
    credit = record.score / record.max_score if record.max_score else 0.0
    who = f"{record.learner}  " if record.learner else ""
    marks = verdict(correct=record.correct, credit=credit)
    return f"{when}  {who}{record.set_id}  {record.position}. {record.stem}  {marks}"
