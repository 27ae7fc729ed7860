"""Choosing who practises."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from quizapp.classroom.roll import Roll
from quizapp.services.classes import Classes
from quizapp.services.people import People
from quizapp.session.learner import Learner, tidy_name
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.who_page import WhoPage


class WhoFlow(QObject):
    """The choice is a setting; everything that is done from then on belongs to that person."""

    left = Signal()
    """Back to Home, whoever practises now."""

    def __init__(self, stage: Stage, page: WhoPage, classes: Classes, people: People) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._classes = classes
        self._people = people
        page.chosen.connect(self._choose)
        page.named.connect(self._name)
        page.left.connect(self.left)

    def show(self) -> None:
        """Show everybody there is to choose from."""
        self._stage.background.run(self, self._look, self._present, self._stage.tell)

    def _look(self) -> tuple[Roll, Learner | None]:
        return self._classes.roll(), self._people.known(*self._stage.who)

    def _present(self, found: tuple[Roll, Learner | None]) -> None:
        self._page.present(*found)
        self._stage.shell.show_page(self._page)

    def _choose(self, learner: Learner) -> None:
        self._keep(learner.name, str(learner.id))

    def _name(self, name: str) -> None:
        self._keep(tidy_name(name), "")

    def _keep(self, name: str, learner_id: str) -> None:
        preferences = self._stage.preferences
        settings = preferences.settings
        preferences.change(replace(settings, learner=name, learner_id=learner_id))
        self.left.emit()
