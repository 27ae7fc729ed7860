"""Taking an exam: every answer is kept with the time, and the time does what it must by itself."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from quizapp.classroom.rules import Feedback
from quizapp.classroom.sitting import LEFT_PAGE, Sitting
from quizapp.services.people import People
from quizapp.services.take_exams import Due, TakeExams
from quizapp.session.storage_error import Reason, StorageError
from quizapp.ui.exams.exam_watch import ExamWatch
from quizapp.ui.flows.exam_seat import ExamSeat
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.exam_end_page import ExamEndPage
from quizapp.ui.pages.exam_page import ExamPage
from quizapp.ui.pages.exam_start_page import ExamStartPage
from quizapp.ui.words.errors import words_for

_TICK = 500
"""How often the time is looked at, in milliseconds."""

_KEEP = 5.0
"""How many seconds may pass until the time is kept on the disk again."""


class ExamFlow(QObject):
    """From the rules over the questions to what can be told at the end."""

    finished = Signal(object)
    """The quiz whose answers are to be looked at."""

    result_opened = Signal(object)
    """The result of the quiz with this id is to be seen."""

    left = Signal()

    def __init__(
        self,
        stage: Stage,
        pages: tuple[ExamStartPage, ExamPage, ExamEndPage],
        exams: TakeExams,
        people: People,
    ) -> None:
        """Listen to the pages."""
        super().__init__(stage.shell)
        self._stage = stage
        self._start, self._page, self._end = pages
        self._exams = exams
        self._people = people
        self._seat = ExamSeat()
        self._watch = ExamWatch(stage.shell.window(), exams.look)
        self._due: Due | None = None
        self._sitting: Sitting | None = None
        self._standing: tuple[str, ...] = ()
        self._kept = 0.0
        self._busy = False
        self._again: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.look)
        self._connect()

    def show(self, assignment_id: UUID) -> None:
        """Show the rules of an assignment; nothing begins."""

        def work() -> Due:
            learner = self._people.learner(*self._stage.who)
            return self._exams.one(assignment_id, learner)

        self._stage.background.run(self, work, self._present, self._stage.tell)

    def look(self) -> None:
        """Show the time, keep it now and then, and let it act when it is over."""
        sitting = self._sitting
        if sitting is None or sitting.is_over:
            return
        is_here = self._stage.shell.page is self._page
        (self._watch.back if is_here else self._watch.leave)(LEFT_PAGE)
        now = self._exams.look()
        live = sitting.read(now)
        self._page.timer.present(live.left, live.question_left)
        over = 0 in (live.left, live.question_left)
        if not over:
            self._standing = self._page.standing()
        if (over or now.seconds - self._kept >= _KEEP) and not self._busy:
            self._kept = now.seconds
            standing = self._standing
            step = partial(self._exams.go_on, now=now, standing=standing)
            self._step(step, self._settled, self._not_looked)

    def _present(self, due: Due) -> None:
        self._due = due
        self._start.present(due, self._stage.moments)
        self._stage.shell.show_page(self._start)

    def _begin(self) -> None:
        if (due := self._due) is not None:
            self._open(partial(self._begun, due.assignment.id))

    def _begun(self, assignment_id: UUID) -> Sitting:
        learner = self._people.learner(*self._stage.who)
        return self._exams.begin(assignment_id, learner)

    def _resume(self) -> None:
        if self._due is not None and self._due.running is not None:
            self._open(partial(self._exams.resume, self._due.running.quiz_id))

    def _open(self, work: Callable[[], Sitting]) -> None:
        """Get a sitting, unless one is being got already."""

        def failed(error: Exception) -> None:
            self._busy = False
            self._start.wait(waiting=False)
            self._stage.tell(error)

        if not self._busy:
            self._busy = True
            self._start.wait(waiting=True)
            self._stage.background.run(self, lambda: self._seat.take(work()), self._opened, failed)

    def _opened(self, sitting: Sitting) -> None:
        self._busy = False
        self._sitting = sitting
        if sitting.is_over or self._due is None:
            self._finish(sitting, by_time=True)
            return
        rules = self._due.assignment.rules
        self._page.sit(self._due.assignment.title, told=self._tells, timed=rules.timed)
        self._kept = self._exams.look().seconds
        self._watch.begin(full_screen=rules.full_screen)
        self._timer.start()
        self._ask()

    @property
    def _tells(self) -> bool:
        due = self._due
        return due is not None and due.assignment.rules.feedback is Feedback.NOW

    def _ask(self) -> None:
        """Show the question that comes next, or the end."""
        sitting = self._sitting
        if sitting is None:
            return
        if sitting.quiz.current is None:
            self._finish(sitting)
            return
        self._standing = ()
        self._page.show_saving(False)
        self._page.show_question(sitting.quiz, sitting.quiz.current)
        self._stage.shell.show_page(self._page)
        live = sitting.read(self._exams.look())
        self._page.timer.present(live.left, live.question_left)

    def _answer(self, response: tuple[str, ...]) -> None:
        """Have an answer written, at the time at which it was given."""
        now, standing = self._exams.look(), self._standing
        step = partial(self._exams.answer, response=response, now=now, standing=standing)
        self._keep(step)

    def _keep(self, step: Callable[[Sitting], Sitting]) -> None:
        self._page.show_saving(True)
        self._busy = True
        self._step(step, self._answered, partial(self._not_kept, again=partial(self._keep, step)))

    def _answered(self, sitting: Sitting) -> None:
        self._busy = False
        self._kept = sitting.clock.latest.seconds
        item = sitting.quiz.latest
        if self._tells and item is not None and not self._ended_by_time(sitting):
            self._sitting = sitting
            self._page.show_saving(False)
            self._page.show_feedback(sitting.quiz, item)
            return
        self._follow(sitting)

    def _settled(self, sitting: Sitting) -> None:
        """Go on if the time made the quiz go on, and leave the page alone otherwise."""
        before = self._sitting
        self._follow(sitting)
        skipped = before is not None and sitting.quiz.position > before.quiz.position
        if skipped and not sitting.is_over:
            words = self.tr("The time for the question before is over; what was chosen counts.")
            self._page.show_notice(words)

    def _follow(self, sitting: Sitting) -> None:
        """Take a sitting as it is now, and show another page if it needs one."""
        before, self._sitting = self._sitting, sitting
        if sitting.is_over:
            self._finish(sitting, by_time=self._ended_by_time(sitting))
        elif before is None or sitting.quiz.position != before.quiz.position:
            self._ask()

    def _ended_by_time(self, sitting: Sitting) -> bool:
        return sitting.left == 0 and sitting.is_over

    def _finish(self, sitting: Sitting, *, by_time: bool = False) -> None:
        self._rest()
        due = self._due
        if due is not None:
            rules, title = due.assignment.rules, due.assignment.title
            self._end.present(sitting, rules, title, self._stage.moments, by_time=by_time)
            self._stage.shell.show_page(self._end)

    def _not_kept(self, error: Exception, again: Callable[[], None]) -> None:
        """Say why, keep the answer with its time, and offer to try again."""
        self._busy = False
        if not isinstance(error, StorageError):
            self._page.show_saving(False)
            raise error
        self._again = again
        if error.reason is Reason.CONFLICT and self._sitting is not None:
            self._again = partial(self._open, partial(self._exams.resume, self._sitting.quiz.id))
        self._page.show_problem(words_for(error))

    def _not_looked(self, error: Exception) -> None:
        """Try again with the next look; only an answer that is not kept is worth a message."""
        if not isinstance(error, StorageError):
            raise error

    def _retry(self) -> None:
        if self._again is not None:
            again, self._again = self._again, None
            self._page.show_problem("")
            again()

    def _note(self, sort: str, seconds: float) -> None:
        now = self._exams.look()
        step = partial(self._exams.note, sort=sort, seconds=seconds, now=now)
        self._step(step, lambda _: None, self._not_looked)

    def _step(
        self,
        step: Callable[[Sitting], Sitting],
        then: Callable[[Sitting], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._stage.background.run(self, partial(self._seat.step, step), then, failed)

    def _leave(self) -> None:
        self._rest()
        self._sitting = None
        self.left.emit()

    def _rest(self) -> None:
        """Look at the clock no more, and watch nothing."""
        self._timer.stop()
        self._watch.end()

    def _show_result(self) -> None:
        """Look at the answers of the sitting that was handed in last."""
        if self._sitting is not None and self._sitting.is_over:
            self.finished.emit(self._sitting.quiz)

    def _open_result(self) -> None:
        """Look at what was handed in last of the assignment whose rules are shown."""
        if self._due is not None and self._due.latest is not None:
            self.result_opened.emit(self._due.latest.quiz_id)

    def _connect(self) -> None:
        self._start.started.connect(self._begin)
        self._start.resumed.connect(self._resume)
        self._start.result_asked.connect(self._open_result)
        self._start.left.connect(self.left)
        self._page.answered.connect(self._answer)
        self._page.next_requested.connect(self._ask)
        self._page.stop_requested.connect(self._leave)
        self._page.retry_requested.connect(self._retry)
        self._page.full_screen_toggled.connect(self._watch.toggle_full_screen)
        self._end.result_asked.connect(self._show_result)
        self._end.left.connect(self.left)
        self._watch.noted.connect(self._note)
