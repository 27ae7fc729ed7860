"""What a finished quiz is looked at with."""

from functools import partial
from typing import TYPE_CHECKING

from quizapp.composition.handing_in import hand_in_from_results
from quizapp.composition.services import Services
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.notes_flow import NotesFlow
from quizapp.ui.flows.results_flow import ResultsFlow
from quizapp.ui.flows.seat import Seat
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.ui.flows.timeline_flow import TimelineFlow


def reviewing(
    stage: Stage, services: Services, dates: DatesFlow, timeline: "Callable[[], TimelineFlow]"
) -> ResultsFlow:
    """Build what a finished quiz is looked at with."""
    shell, words, seat = stage.shell, services.wording.dates, Seat()
    page, review = ResultsPage(stage.themes, words), QuizPage(stage.themes, words)
    dates.add(review.sheet, page.answers)
    shell.add_page(page, shell.tr("Results"), "home")
    shell.add_full_page(review, shell.tr("Answer"))
    hand_in_from_results(stage, services, page)
    results = ResultsFlow(stage, page, review, services.history, seat)
    NotesFlow(stage, review, services.quizzes, seat).changed.connect(results.note)
    _lead_to_timeline(stage, review, timeline)
    return results


def _lead_to_timeline(
    stage: Stage, review: QuizPage, timeline: "Callable[[], TimelineFlow]"
) -> None:
    """Lead from an old answer to its event among all others, and back to the answer."""

    def show() -> None:
        set_id, event = review.whereabouts
        back = partial(stage.shell.show_page, review)
        if set_id:
            timeline().show(set_id, "home", back, event=event)

    review.footer.whole_wanted.connect(show)
