"""The facts of a set: seen, set aside, and taken up again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from quizapp.generation.question import Fact
from quizapp.services.known_facts import KnownFact, KnownSet
from quizapp.services.people import People
from quizapp.services.practise import Practise
from quizapp.services.progress import LookBack
from quizapp.session.practice import Wanted
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.facts_page import FactsPage


class FactsFlow(QObject):
    """Shows facts of the person whose name is in the settings."""

    answers_asked = Signal(object, str)
    """The answers that are `Wanted` are to be listed, under a title."""

    changed = Signal()
    """Something was set aside or taken up again."""

    def __init__(
        self,
        stage: Stage,
        page: FactsPage,
        look_back: LookBack,
        practise: Practise,
        people: People,
    ) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._look_back = look_back
        self._practise = practise
        self._people = people
        self._set_id = ""
        self._back: Callable[[], object] = lambda: None
        page.back_requested.connect(self._leave)
        page.suspended.connect(self._suspend)
        page.answers_asked.connect(self._list)

    def show(self, set_id: str, back: Callable[[], object]) -> None:
        """Show the facts of a set; `back` leads to where one came from."""
        self._set_id, self._back = set_id, back
        self._page.show_busy()
        self._stage.shell.show_page(self._page)
        self._run(partial(self._gather, self._stage.who, set_id))

    def return_to(self) -> None:
        """Show the page as it was left."""
        self._stage.shell.show_page(self._page)

    def _run(self, work: Callable[[], KnownSet | None]) -> None:
        self._stage.background.run(self, work, self._present, self._stage.tell)

    def _gather(self, who: tuple[str, str], set_id: str) -> KnownSet | None:
        learner = self._people.known(*who)
        return None if learner is None else self._look_back.known(learner, set_id)

    def _present(self, known: KnownSet | None) -> None:
        if known is not None:
            self._page.show_facts(known, self._stage.moments)

    def _suspend(self, fact: Fact, suspended: bool) -> None:
        who, set_id = self._stage.who, self._set_id

        def work() -> KnownSet | None:
            learner = self._people.known(*who)
            if learner is not None:
                self._practise.suspend(learner, set_id, fact, suspended=suspended)
            return self._gather(who, set_id)

        def then(known: KnownSet | None) -> None:
            self._present(known)
            self.changed.emit()

        self._stage.background.run(self, work, then, self._stage.tell)

    def _list(self, known: KnownFact) -> None:
        fact = known.fact
        wanted = Wanted(
            set_id=self._set_id, events=frozenset({fact.event}), attribute=fact.attribute
        )
        self.answers_asked.emit(wanted, known.title)

    def _leave(self) -> None:
        self._back()
