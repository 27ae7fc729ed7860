"""List the learners known here, with number, classes, and how many quizzes each finished."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from quizapp.classroom.activity import Activity
from quizapp.classroom.roll import Roll
from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.school import class_named, school
from quizapp.formats.documents.json_text import to_json
from quizapp.session.learner import Learner

SUMMARY = "list the learners"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--class", dest="class_name", metavar="NAME", help="only those of a class")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """List the learners by name, in an order that is the same on every machine."""
    found = _documents(arguments.class_name, context)
    if arguments.json:
        context.console.write(to_json(found))
        return ExitCode.DONE
    for one in found:
        number = f"  ({one['number']})" if one["number"] else ""
        context.console.say(f"{one['name']}{number}")
        classes = one["classes"]
        places = ", ".join(classes) if isinstance(classes, list) and classes else "no class"
        context.console.say(f"    {places}; quizzes finished: {one['quizzes']}")
    if not found:
        context.console.note("No learner is known here.")
    return ExitCode.DONE


def _documents(class_name: str | None, context: Context) -> list[Mapping[str, object]]:
    with school(context) as (classes, _):
        overview = classes.overview()
    roll = overview.roll
    learners = roll.present
    if class_name is not None:
        learners = roll.learners_in(class_named(roll, class_name).id)
    ordered = sorted(learners, key=lambda one: (one.name, one.number))
    return [_document(one, roll, overview.activity.get(one.id)) for one in ordered]


def _document(one: Learner, roll: Roll, done: Activity | None) -> Mapping[str, object]:
    latest = None if done is None or done.latest is None else done.latest.isoformat()
    return {
        "id": str(one.id),
        "name": one.name,
        "number": one.number or None,
        "classes": sorted(each.name for each in roll.classes_of(one.id)),
        "quizzes": 0 if done is None else done.quizzes,
        "latest": latest and latest.replace("+00:00", "Z"),
    }
