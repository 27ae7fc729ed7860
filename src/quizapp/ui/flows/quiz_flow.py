"""Taking a quiz: every answer is kept before anything is said about it."""

from collections.abc import Callable
from functools import partial
from time import monotonic
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from quizapp.generation.difficulty import Level
from quizapp.generation.precision import Precision
from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.draft import Draft
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from quizapp.session.storage_error import Reason, StorageError
from quizapp.settings import NextQuestion
from quizapp.ui.flows.pause import Pause
from quizapp.ui.flows.seat import Seat
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.words.errors import words_for


class QuizFlow(QObject):
    """Leads through one quiz at a time."""

    finished = Signal(object)
    """The quiz has no question left, and its result is wanted."""

    stopped = Signal()
    """The quiz was left; it can be continued at the same question."""

    def __init__(
        self, stage: Stage, page: QuizPage, quizzes: TakeQuiz, people: People, seat: Seat
    ) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._quizzes = quizzes
        self._people = people
        self._seat = seat
        self._pause = Pause(self._go_on_alone, self)
        self._quiz: Quiz | None = None
        self._since = 0.0
        self._busy = False
        self._again: Callable[[], None] | None = None
        page.answered.connect(self._answer)
        page.next_requested.connect(self._go_on)
        page.stop_requested.connect(self._stop)
        page.retry_requested.connect(self._retry)
        page.another_requested.connect(self._another)

    def start(self, set_id: str) -> None:
        """Begin a quiz from a set, as long as the settings say."""
        settings = self._stage.settings

        def work() -> Quiz:
            return self._quizzes.start(
                set_id,
                settings.quiz_length,
                self._learner(),
                precision=Precision(settings.quiz_precision),
                level=Level(settings.quiz_level),
            )

        self._open(work, partial(self._begin, asked=settings.quiz_length))

    def take(self, draft: Draft) -> None:
        """Begin a quiz that was put together."""

        def work() -> Quiz:
            return self._quizzes.take(draft, self._learner())

        self._open(work, partial(self._begin, asked=len(draft.questions)))

    def practise(self, begin: Callable[[Learner], Quiz]) -> None:
        """Begin a quiz of what is to be practised; `begin` runs on the worker."""

        def work() -> Quiz:
            return begin(self._learner())

        self._open(work, self._begin)

    def resume(self, quiz_id: UUID) -> None:
        """Go on with a quiz where it was left."""
        self._open(partial(self._quizzes.resume, quiz_id), self._begin)

    def _learner(self) -> Learner:
        """Return whoever takes quizzes now; runs on the worker."""
        settings = self._stage.settings
        return self._people.learner(settings.learner, settings.learner_id)

    def _open(self, work: Callable[[], Quiz], then: Callable[[Quiz], None]) -> None:
        """Get a quiz, unless one is being got already."""

        def opened(quiz: Quiz) -> None:
            self._busy = False
            then(quiz)

        def failed(error: Exception) -> None:
            self._busy = False
            self._stage.tell(error)

        if not self._busy:
            self._busy = True
            self._stage.background.run(self, lambda: self._seat.take(work()), opened, failed)

    def _begin(self, quiz: Quiz, asked: int = 0) -> None:
        self._quiz = quiz
        self._ask()
        if len(quiz.items) < asked:
            words = self.tr(
                "This set has {n} questions that do not give each other away, so the quiz is"
                " shorter than {asked}.",
                "",
                len(quiz.items),
            )
            self._page.show_notice(words.format(n=len(quiz.items), asked=asked))

    def _ask(self) -> None:
        """Show the question that comes next, or say that there is none."""
        self._pause.stop()
        quiz = self._quiz
        if quiz is None or quiz.current is None:
            self.finished.emit(quiz)
            return
        self._page.show_question(quiz, quiz.current)
        self._stage.shell.show_page(self._page)
        self._since = monotonic()

    def _answer(self, response: tuple[str, ...]) -> None:
        self._keep(response, monotonic() - self._since)

    def _keep(self, response: tuple[str, ...], seconds: float) -> None:
        """Have an answer written, and say what it was worth when it is."""

        def work() -> Quiz:
            return self._seat.step(lambda quiz: self._quizzes.answer(quiz, response, seconds))

        self._page.show_saving(True)
        again = partial(self._keep, response, seconds)
        self._stage.background.run(self, work, self._explain, partial(self._not_kept, again=again))

    def _explain(self, quiz: Quiz) -> None:
        self._quiz = quiz
        item = quiz.latest
        if item is None or item.answer is None:
            return
        self._page.show_saving(False)
        self._page.show_feedback(quiz, item)
        goes_on = self._stage.settings.next_question is NextQuestion.AUTO
        if goes_on and item.answer.marked.correct:
            self._pause.start()

    def _not_kept(self, error: Exception, again: Callable[[], None]) -> None:
        """Say why, keep the answer, and offer to try again."""
        if not isinstance(error, StorageError):
            self._page.show_saving(False)
            raise error
        self._again = again
        if error.reason is Reason.CONFLICT and self._quiz is not None:
            self._again = partial(self.resume, self._quiz.id)
        self._page.show_problem(words_for(error))

    def _retry(self) -> None:
        if self._again is not None:
            again, self._again = self._again, None
            self._page.show_problem("")
            again()

    def _another(self, item_id: UUID) -> None:
        def work() -> Quiz | None:
            fresh = self._quizzes.another_like_this(
                self._seat.quiz, item_id, Precision(self._stage.settings.quiz_precision)
            )
            return None if fresh is None else self._seat.take(fresh)

        self._pause.stop()
        self._stage.background.run(self, work, self._ask_another, self._no_other)

    def _ask_another(self, quiz: Quiz | None) -> None:
        if quiz is None:
            words = self.tr("The set has no further question of this kind that fits here.")
            self._page.show_notice(words)
            return
        self._quiz = quiz
        self._ask()

    def _no_other(self, error: Exception) -> None:
        self._page.show_notice(words_for(error))

    def note(self, quiz: Quiz) -> None:
        """Take the quiz with other marks than before."""
        self._quiz = quiz

    def _go_on(self) -> None:
        self._ask()

    def _go_on_alone(self) -> None:
        """Go on without being told to, if nobody is busy with the page."""
        if self._page.isVisible() and not self._page.panel_open:
            self._ask()

    def _stop(self) -> None:
        self._pause.stop()
        self.stopped.emit()
