"""Home: what there is to do."""

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from quizapp.services.overview import Overview, Overviews
from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.learner import tidy_name
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.home_page import HomePage


class HomeFlow(QObject):
    """Shows the page of the person whose name is in the settings."""

    refreshed = Signal()
    """Everything on the page is looked at again."""

    def __init__(
        self, stage: Stage, page: HomePage, overviews: Overviews, people: People, quizzes: TakeQuiz
    ) -> None:
        """Listen to the page; the caller connects what begins or continues a quiz."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._overviews = overviews
        self._people = people
        self._quizzes = quizzes
        page.discarded.connect(self._discard)
        page.named.connect(self._name)
        page.length_chosen.connect(self._choose_length)

    def show(self) -> None:
        """Show the page, as it was at first, and as it is as soon as that is known."""
        self._stage.shell.show_page(self._page)
        self.refresh()

    def refresh(self) -> None:
        """Look again what there is to do."""
        work = partial(self._overview, self._stage.settings.learner)
        self._stage.background.run(self, work, self._present, self._stage.tell)
        self.refreshed.emit()

    def _overview(self, name: str) -> Overview:
        learner = self._people.learner(name) if name else self._people.known(name)
        return self._overviews.of(learner)

    def _present(self, overview: Overview) -> None:
        focus = self._page.window().focusWidget()
        had_focus = focus is None or self._page.isAncestorOf(focus)
        settings = self._stage.settings
        self._page.show_overview(
            overview, self._stage.moments, settings.quiz_length, named=bool(settings.learner)
        )
        if had_focus and self._stage.shell.page is self._page:
            self._page.setFocus()

    def _discard(self, quiz_id: UUID) -> None:
        work = partial(self._quizzes.discard, quiz_id)
        self._stage.background.run(self, work, lambda _: self.refresh(), self._stage.tell)

    def _name(self, name: str) -> None:
        preferences = self._stage.preferences
        preferences.change(replace(preferences.settings, learner=tidy_name(name)))
        self.refresh()

    def _choose_length(self, length: int) -> None:
        preferences = self._stage.preferences
        preferences.change(replace(preferences.settings, quiz_length=length))
