"""Looking at the result of a quiz, and at its answers again."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from quizapp.services.history import History
from quizapp.session.quiz import Item, Quiz
from quizapp.session.record import QuizSummary
from quizapp.ui.flows.seat import Seat
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage


@dataclass(frozen=True, slots=True)
class Turns:
    """The ways from one answer to those beside it in a list; None where there is none."""

    earlier: Callable[[], object] | None
    later: Callable[[], object] | None

    @property
    def ways(self) -> tuple[bool, bool]:
        """Whether there is one before, and one after."""
        return self.earlier is not None, self.later is not None

    def take(self, step: int) -> None:
        """Go to the one before (-1) or after (1)."""
        way = self.earlier if step < 0 else self.later
        if way is not None:
            way()


class ResultsFlow(QObject):
    """Shows one finished quiz: the page of results, and its questions one by one."""

    new_requested = Signal(str)
    """Another quiz from the set with this id."""

    left = Signal(str)
    """Back to the place of this name."""

    def __init__(
        self, stage: Stage, page: ResultsPage, review: QuizPage, history: History, seat: Seat
    ) -> None:
        """Listen to both pages; `review` shows single answers again."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._review = review
        self._history = history
        self._seat = seat
        self._quiz: Quiz | None = None
        self._place, self._is_others = "home", False
        self._leave: Callable[[], object] = self._go_back
        self._back_to: Callable[[], object] = self._show_results
        self._turns: Turns | None = None
        page.review_requested.connect(self._review_mistakes)
        page.item_opened.connect(self._open_item)
        page.new_requested.connect(self._new)
        page.home_requested.connect(self._go)
        review.back_requested.connect(self._back)
        review.stop_requested.connect(self._back)
        review.turn_requested.connect(self._turn)

    def show(
        self,
        quiz: Quiz,
        place: str = "home",
        back: Callable[[], object] | None = None,
        *,
        for_teacher: bool = False,
    ) -> None:
        """Show how a quiz went; one came from `place`, and from the page that `back` leads to."""
        self._place = place
        self._leave = back or self._go_back
        self._is_others = for_teacher

        def work() -> QuizSummary | None:
            self._seat.take(quiz)
            return None if for_teacher else self._history.previous(quiz)

        def failed(error: Exception) -> None:
            self._present(quiz, None)
            self._stage.tell(error)

        then = partial(self._present, quiz)
        self._stage.background.run(self, work, then, failed)

    def open(self, quiz_id: UUID, place: str = "home") -> None:
        """Show a quiz of the past as it was; `place` is where one came from."""

        def then(quiz: Quiz | None) -> None:
            if quiz is not None:
                self.show(quiz, place)

        work = partial(self._history.open, quiz_id)
        self._stage.background.run(self, work, then, self._stage.tell)

    def show_answer(
        self,
        quiz_id: UUID,
        item_id: UUID,
        back: Callable[[], object],
        turns: Turns | None = None,
        *,
        for_teacher: bool = False,
    ) -> None:
        """Show one answer of a quiz of the past again; `back` leads to where one came from.

        `turns` lead to the answers beside it; without them only it is shown. What is told later is
        shown `for_teacher` only.
        """
        open_quiz = self._history.open_for_teacher if for_teacher else self._history.open

        def work() -> Quiz | None:
            quiz = open_quiz(quiz_id)
            return None if quiz is None else self._seat.take(quiz)

        def then(quiz: Quiz | None) -> None:
            if quiz is not None:
                self._quiz = quiz
                item = quiz.item(item_id)
                self._show_item(quiz, item, (item,), turns)
                self._back_to = back

        self._stage.background.run(self, work, then, self._stage.tell)

    def note(self, quiz: Quiz) -> None:
        """Take the quiz with other marks than before."""
        self._quiz = quiz

    def _present(self, quiz: Quiz, previous: QuizSummary | None) -> None:
        self._quiz = quiz
        moments = self._stage.moments
        self._page.show_quiz(quiz, previous, moments, is_others=self._is_others)
        self._stage.shell.show_page(self._page, self._place)

    def _review_mistakes(self) -> None:
        if self._quiz is not None and self._quiz.mistakes:
            mistakes = self._quiz.mistakes
            self._show_item(self._quiz, mistakes[0], mistakes)

    def _open_item(self, item_id: UUID) -> None:
        if self._quiz is not None:
            self._show_item(self._quiz, self._quiz.item(item_id))

    def _show_item(
        self, quiz: Quiz, item: Item, among: tuple[Item, ...] = (), turns: Turns | None = None
    ) -> None:
        self._back_to, self._turns = self._show_results, turns
        ways = None if turns is None else turns.ways
        self._review.show_review(quiz, item, among, beyond=ways)
        self._stage.shell.show_page(self._review)

    def _turn(self, step: int) -> None:
        if self._turns is not None:
            self._turns.take(step)

    def _back(self) -> None:
        self._back_to()

    def _go(self) -> None:
        self._leave()

    def _go_back(self) -> None:
        self.left.emit(self._place)

    def _show_results(self) -> None:
        self._stage.shell.show_page(self._page, self._place)

    def _new(self) -> None:
        if self._quiz is not None:
            self.new_requested.emit(self._quiz.set_id)
