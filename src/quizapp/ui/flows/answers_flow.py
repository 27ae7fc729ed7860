"""From a part of one's answers to the list of them, and from there to each one."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from quizapp.services.people import People
from quizapp.services.progress import LookBack
from quizapp.session.practice import GivenAnswer, Wanted
from quizapp.ui.flows.results_flow import ResultsFlow, Turns
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.answers_page import AnswersPage, Shown


class AnswersFlow(QObject):
    """Lists answers of the person whose name is in the settings."""

    def __init__(
        self,
        stage: Stage,
        page: AnswersPage,
        look_back: LookBack,
        people: People,
        results: Callable[[], ResultsFlow],
    ) -> None:
        """Listen to the page; what `results` returns shows single answers again."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._look_back = look_back
        self._people = people
        self._results = results
        self._wanted = Wanted()
        self._given: tuple[GivenAnswer, ...] = ()
        self._back: Callable[[], object] = lambda: None
        page.back_requested.connect(self._leave)
        page.chosen.connect(self._read)
        page.opened.connect(self._open)

    def show(self, wanted: Wanted, title: str, place: str, back: Callable[[], object]) -> None:
        """List answers under a title; `back` leads to the `place` where one came from."""
        self._wanted, self._back = wanted, back
        self._page.show_title(title, place=place)
        self._stage.shell.show_page(self._page)
        self._read()

    def _read(self) -> None:
        right = {Shown.ALL: None, Shown.MISSED: False, Shown.RIGHT: True}[self._page.shown]
        wanted = replace(self._wanted, right=right)
        work = partial(self._gather, self._stage.who, wanted)
        self._stage.background.run(self, work, self._present, self._stage.tell)

    def _gather(self, who: tuple[str, str], wanted: Wanted) -> tuple[GivenAnswer, ...]:
        learner = self._people.known(*who)
        return () if learner is None else self._look_back.answers(learner, wanted)

    def _present(self, given: tuple[GivenAnswer, ...]) -> None:
        self._given = given
        self._page.show_answers(given, self._stage.moments)

    def _open(self, place: int) -> None:
        """Show the answer at a place of the list, from which one turns to those beside it."""
        given = self._given[place]
        self._page.table.selectRow(place)
        turns = Turns(
            partial(self._open, place - 1) if place > 0 else None,
            partial(self._open, place + 1) if place + 1 < len(self._given) else None,
        )
        self._results().show_answer(given.quiz, given.item, self._return, turns)

    def _leave(self) -> None:
        self._back()

    def _return(self) -> None:
        self._stage.shell.show_page(self._page)
