"""What the timeline of a whole set is looked at with."""

from collections.abc import Callable
from functools import cache, partial

from quizapp.composition.services import Services
from quizapp.services.set_timeline import SetTimelines
from quizapp.ui.flows.dates_flow import DatesFlow
from quizapp.ui.flows.edit_flow import EditFlow
from quizapp.ui.flows.home_flow import HomeFlow
from quizapp.ui.flows.sets_flow import SetsFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.flows.timeline_flow import TimelineFlow
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.timeline_page import TimelinePage

Timeline = Callable[[], TimelineFlow]
"""Returns the one flow of timelines; its page is built when it is first wanted."""


def chronicling(
    stage: Stage,
    services: Services,
    dates: DatesFlow,
    page: HomePage,
    home: HomeFlow,
    review: QuizPage,
) -> Timeline:
    """Lead from the rows of Home, and from old answers, to the timelines of their sets."""

    @cache
    def timeline() -> TimelineFlow:
        shown = TimelinePage(stage.themes, services.wording.dates)
        dates.add(shown)
        stage.shell.add_page(shown, stage.shell.tr("Timeline"), "home")
        timelines = SetTimelines(services.library, services.look_back)
        return TimelineFlow(stage, shown, timelines, services.people)

    page.timeline_asked.connect(lambda set_id: timeline().show(set_id, "home", home.show))
    _lead_from_answers(timeline, stage, review)
    return timeline


def _lead_from_answers(timeline: Timeline, stage: Stage, review: QuizPage) -> None:
    """Lead from an old answer to its event among all others, and back to the answer."""

    def show() -> None:
        set_id, event = review.whereabouts
        back = partial(stage.shell.show_page, review)
        if set_id:
            timeline().show(set_id, "home", back, event=event)

    review.footer.whole_wanted.connect(show)


def lead_from_sets(
    timeline: Timeline, sets: SetsFlow, teacher: TeacherFlow, editor: Callable[[], EditFlow]
) -> None:
    """Lead from the teacher's list to the timeline of a set, and from there into the editor."""
    sets.timeline_asked.connect(
        lambda set_id: timeline().show(
            set_id, "teacher", teacher.show, lambda *where: editor().show_row(*where)
        )
    )
