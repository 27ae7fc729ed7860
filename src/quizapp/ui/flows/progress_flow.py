"""Progress: one's own answers, counted on the worker."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from quizapp.services.people import People
from quizapp.services.progress import LookBack, Progress
from quizapp.session.practice import Wanted
from quizapp.ui.flows.filling import Filling
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.progress_page import ProgressPage


class ProgressFlow(QObject):
    """Shows the progress of the person whose name is in the settings."""

    answers_asked = Signal(object, str)
    """The answers that are `Wanted` are to be listed, under a title."""

    facts_asked = Signal(str)
    """All facts of the set with this id are to be seen."""

    timeline_asked = Signal(str)
    """All events of that set are to be seen along time."""

    def __init__(
        self, stage: Stage, page: ProgressPage, look_back: LookBack, people: People
    ) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._filling = Filling(stage, page, self)
        self._look_back = look_back
        self._people = people
        page.wanted.connect(self.refresh)
        self._left = self._page.focusWidget()
        page.answers_asked.connect(self._leave)
        page.facts_asked.connect(self._leave)
        page.answers_asked.connect(self.answers_asked)
        page.facts_asked.connect(self.facts_asked)
        page.timeline_asked.connect(self._leave)
        page.timeline_asked.connect(self.timeline_asked)

    def show(self) -> None:
        """Show the page, as it was, and as it is as soon as that is known."""
        self._stage.shell.show_page(self._page)
        self.refresh()

    def return_to(self) -> None:
        """Show the page as it was left, with the focus where it was."""
        self._stage.shell.show_page(self._page)
        left = self._left
        if left is not None and isValid(left) and left.isVisible():
            left.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Look again."""
        self._page.show_busy()
        wanted = self._page.filters.wanted(self._stage.moments.today)
        work = partial(self._gather, self._stage.who, wanted)
        self._filling.read(work, self._present)

    def _leave(self) -> None:
        self._left = self._page.window().focusWidget()

    def _gather(self, who: tuple[str, str], wanted: Wanted) -> Progress | None:
        learner = self._people.known(*who)
        return None if learner is None else self._look_back.of(learner, wanted)

    def _present(self, progress: Progress | None) -> None:
        if progress is None or not progress.practised:
            self._page.show_nothing()
            return
        settings = self._stage.settings
        self._page.show_progress(
            progress, self._stage.moments, settings.learner, settings.retention
        )
