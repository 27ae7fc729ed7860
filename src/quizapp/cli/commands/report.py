"""Write a report about one learner or one class, ready to print.

It holds everything that was answered, also in exams whose results learners have not been told yet.
"""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.cli.learner_named import learner_named
from quizapp.cli.option_types import one_of
from quizapp.cli.output import add_output, deliver
from quizapp.cli.paper import PDF
from quizapp.cli.school import class_named, school
from quizapp.cli.window import missing
from quizapp.paths import bundled
from quizapp.session.paper import PageSize

if TYPE_CHECKING:
    from quizapp.services.write_reports import ClassReport, LearnerReport, WriteReports
    from quizapp.storage.store import Store

SUMMARY = "write a report about a learner or a class"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--learner", metavar="NAME", help="about one person")
    who.add_argument("--class", dest="school_class", metavar="NAME", help="about a class")
    parser.add_argument("--to", choices=(PDF,), default=PDF, help=f"(default: {PDF})")
    parser.add_argument(
        "--page",
        type=one_of("size of page", tuple(PageSize)),
        default=PageSize.A4,
        metavar="SIZE",
        help=f"{', '.join(PageSize)} (default: {PageSize.A4})",
    )
    add_output(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Write the report; Qt is loaded here and needs no display."""
    try:
        from quizapp.ui.printing.offscreen import offscreen_report
    except ImportError as error:
        raise CommandError(ExitCode.FAILED, missing(error, "A PDF")) from error
    report, size = _report(arguments, context), PageSize(arguments.page)
    made = offscreen_report(report, context.wording(), bundled("resources"), size)
    deliver(made, arguments.output, context.console)
    return ExitCode.DONE


def _report(arguments: Namespace, context: Context) -> "LearnerReport | ClassReport":
    """Gather the report; nothing is made where nothing is."""
    from quizapp.services.people import People

    if not context.has_results():
        raise CommandError(ExitCode.USAGE, "There are no results yet.")
    with context.store() as store:
        reports = _service(context, store)
        if arguments.learner is None:
            with school(context) as (classes, _):
                return reports.school_class(class_named(classes.roll(), arguments.school_class))
        return reports.learner(learner_named(arguments.learner, People(store).all()))


def _service(context: Context, store: "Store") -> "WriteReports":
    from quizapp.services.classes import Classes
    from quizapp.services.clock import utc_now
    from quizapp.services.progress import LookBack
    from quizapp.services.take_quiz import TakeQuiz
    from quizapp.services.write_reports import WriteReports
    from quizapp.storage.classes import ClassStore
    from quizapp.storage.exam_sittings import ExamSittings
    from quizapp.storage.review import ReviewStore

    library, sittings = context.library, ExamSittings(store.file)
    return WriteReports(
        store,
        ReviewStore(store.file),
        library,
        LookBack(store, library, TakeQuiz(store, library, context.wording())),
        Classes(ClassStore(store.file)),
        withheld=lambda: sittings.withheld(utc_now()),
    )
