"""List what is set to whom, by which rules, and how many have handed it in."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.problems import counted
from quizapp.formats.documents.json_text import to_json

if TYPE_CHECKING:
    from quizapp.services.set_assignments import AssignmentLine

SUMMARY = "list what is set to whom"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """List the assignments, the latest first."""
    lines = _lines(context)
    if arguments.json:
        context.console.write(to_json(list(map(_document, lines))))
        return ExitCode.DONE
    for line in lines:
        whom = line.class_name or "everybody"
        asked = counted(line.assignment.questions, "question")
        context.console.say(f"{line.assignment.title}  ({line.state}, for {whom})")
        context.console.say(f"    {asked}; {line.finished} handed in, {line.began} begun")
    if not lines:
        context.console.note("Nothing is set.")
    return ExitCode.DONE


def _lines(context: Context) -> tuple["AssignmentLine", ...]:
    """Look at what is set; nothing is made where there are no results yet."""
    from quizapp.services.set_assignments import SetAssignments
    from quizapp.services.take_quiz import TakeQuiz
    from quizapp.storage.assignments import Assignments
    from quizapp.storage.exam_sittings import ExamSittings

    if not context.has_results():
        return ()
    with context.store() as store:
        quizzes = TakeQuiz(store, context.library, context.wording())
        doors = Assignments(store.file), ExamSittings(store.file)
        return SetAssignments(*doors, context.library, quizzes, context.quizzes).all()


def _document(line: "AssignmentLine") -> Mapping[str, object]:
    assignment, rules = line.assignment, line.assignment.rules
    return {
        "id": str(assignment.id),
        "title": assignment.title,
        "class": line.class_name or None,
        "state": str(line.state),
        "set": assignment.made_of.set_id,
        "questions": assignment.questions,
        "each_their_own": assignment.drawn,
        "created_at": _moment(assignment.created_at),
        "opens_at": _moment(assignment.opens_at),
        "closes_at": _moment(assignment.closes_at),
        "quiz_seconds": rules.quiz_seconds,
        "question_seconds": rules.question_seconds,
        "attempts": rules.attempts,
        "feedback": str(rules.feedback),
        "feedback_at": _moment(rules.feedback_at),
        "corrected": rules.corrected,
        "people": line.people,
        "began": line.began,
        "finished": line.finished,
    }


def _moment(moment: datetime | None) -> str | None:
    if moment is None:
        return None
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
