"""Taking assignments: what is set to a person, and sittings whose time nothing can stretch.

Whatever a method did is on the disk when it returns.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from quizapp.classroom.assignment import Assignment, Fixed, State
from quizapp.classroom.exam_clock import ExamClock, Reading
from quizapp.classroom.rules import Feedback, Limits
from quizapp.classroom.shuffling import arranged, seed_for
from quizapp.classroom.sitting import Sitting, TimeOverError
from quizapp.classroom.sitting_summary import SittingSummary
from quizapp.generation.question import Question
from quizapp.services.boot_clock import Look
from quizapp.services.clock import Clock, utc_now
from quizapp.services.library import Library
from quizapp.services.set_copy import read_copy
from quizapp.services.take_quiz import NoQuestionsError, TakeQuiz, UnknownQuizError
from quizapp.session.learner import Learner
from quizapp.session.quiz import Mode
from quizapp.session.spoken_error import SpokenError
from quizapp.session.storage_error import StorageError

if TYPE_CHECKING:
    from quizapp.storage.assignments import Assignments
    from quizapp.storage.exam_sittings import ExamSittings

_GRACE = 60.0
"""How many seconds after its end an exam is handed in that nobody is at."""


class NotOpenError(SpokenError):
    """An assignment cannot be begun: it is not open, gone, or was taken as often as allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """An assignment as one person has it; `taken` are the sittings, the first one first.

    `answers_shown` tells whether what was right may be seen by now, of what is finished.
    """

    assignment: Assignment
    state: State
    limits: Limits
    taken: tuple[SittingSummary, ...]
    answers_shown: bool

    @property
    def running(self) -> SittingSummary | None:
        """The sitting that is not finished, None if there is none."""
        return next((one for one in self.taken if one.finished_at is None), None)

    @property
    def latest(self) -> SittingSummary | None:
        """The sitting that was finished last, None if none was."""
        finished = [one for one in self.taken if one.finished_at is not None]
        return finished[-1] if finished else None

    @property
    def attempts_left(self) -> int | None:
        """How often it may be begun from now on, None for any number."""
        return self.assignment.attempts_left(len(self.taken))

    @property
    def can_begin(self) -> bool:
        """Whether a new attempt may be begun now."""
        return self.state is State.OPEN and self.running is None and self.attempts_left != 0


class TakeExams:
    """What is set to people, and their sittings.

    Besides the errors named, each method may raise StorageError; then nothing has changed.
    """

    def __init__(
        self,
        assignments: "Assignments",
        sittings: "ExamSittings",
        library: Library,
        quizzes: TakeQuiz,
        look: Look,
        clock: Clock = utc_now,
    ) -> None:
        """Keep sittings beside assignments; make questions as other quizzes do."""
        self._assignments = assignments
        self._sittings = sittings
        self._library = library
        self._quizzes = quizzes
        self._clock = clock
        self.look = look

    def due(self, learner: Learner) -> tuple[Due, ...]:
        """Return everything that is set to a person, the latest first."""
        taken = self._sittings.of_learner(learner)
        return tuple(
            self._due(assignment, learner, taken) for assignment in self._assignments.of(learner)
        )

    def is_anything_set(self) -> bool:
        """Tell whether there is any assignment, to whomever it is set."""
        return bool(self._assignments.all())

    def one(self, assignment_id: UUID, learner: Learner) -> Due:
        """Return one assignment as a person has it.

        Raises:
            NotOpenError: it is not set to this person any more.
        """
        found = (one for one in self.due(learner) if one.assignment.id == assignment_id)
        if (due := next(found, None)) is None:
            raise _not_open()
        return due

    def begin(self, assignment_id: UUID, learner: Learner) -> Sitting:
        """Begin an attempt; its time runs from now on.

        Raises:
            NotOpenError: it is not open, or was taken as often as it may be.
            NoQuestionsError, SetNotFoundError, DatasetError: nothing can be asked.
        """
        due = self.one(assignment_id, learner)
        if not due.can_begin:
            raise _not_open()
        assignment, attempt = due.assignment, len(due.taken) + 1
        seed = seed_for(assignment.seed, learner.id, attempt)
        questions = self._questions(assignment, seed)
        kept = seed if assignment.drawn else assignment.seed
        quiz = self._quizzes.made(assignment.made_of, questions, kept, learner, Mode.EXAM)
        sitting = Sitting(
            quiz=quiz,
            assignment_id=assignment.id,
            attempt=attempt,
            limits=due.limits,
            clock=ExamClock.start(self.look()),
        )
        self._sittings.begin(sitting)
        return sitting

    def resume(self, quiz_id: UUID) -> Sitting:
        """Go on with a sitting; all time since it was left has passed.

        Time that was granted meanwhile counts. It may come back as one that is over.

        Raises:
            UnknownQuizError: there is none with this id.
        """
        before = self._sittings.get(quiz_id)
        if before is None:
            raise UnknownQuizError(f"There is no quiz {quiz_id}.")
        after = self._reopened(before)
        self._sittings.keep(before, after)
        return after

    def hand_in_overdue(self) -> None:
        """Hand in what was begun here and left, as it stood, once its time is over.

        Whoever left it may never come back. What another window is at is left to that window, which
        knows what is chosen there.
        """
        for quiz_id in self._sittings.limited():
            before = self._sittings.get(quiz_id)
            if before is None or before.is_over:
                continue
            after = self._reopened(before)
            limit = after.limits.quiz
            if limit is not None and after.clock.used > limit.total + _GRACE:
                with suppress(StorageError):
                    self._sittings.keep(before, after)

    def _reopened(self, before: Sitting) -> Sitting:
        """Return a sitting as it is now, after all the time since it was left."""
        now = self.look()
        assignment = self._assignments.get(before.assignment_id)
        after = before
        if assignment is not None:
            share = self._assignments.extra_time(assignment.id).get(before.quiz.learner.id, 0.0)
            after = before.granted(assignment.rules.limits(share))
        return after.read(now, reopened=True).settle(now)

    def answer(
        self, sitting: Sitting, response: Sequence[str], now: Reading, standing: Sequence[str] = ()
    ) -> Sitting:
        """Answer the current question, at the time of a reading.

        If the time is over by then, what was `standing` counts in its place (see `settle`).

        Raises:
            QuizError: the sitting is over.
            ResponseError: the response does not fit the question.
        """
        try:
            after = sitting.answer(response, now)
        except TimeOverError:
            after = sitting.settle(now, standing)
        return self._keep(sitting, after)

    def go_on(self, sitting: Sitting, now: Reading, standing: Sequence[str] = ()) -> Sitting:
        """Keep how much time has passed, and do what it demands (see `Sitting.settle`)."""
        return self._keep(sitting, sitting.settle(now, standing))

    def note(self, sitting: Sitting, sort: str, seconds: float, now: Reading) -> Sitting:
        """Keep that the window was left for so many seconds until now."""
        return self._keep(sitting, sitting.note(sort, seconds, now))

    def submit(self, sitting: Sitting) -> Sitting:
        """End a sitting; what was not answered counts as not known."""
        return self._keep(sitting, sitting.submit(self.look()))

    def withheld(self) -> frozenset[UUID]:
        """Return the quizzes whose answers nobody who took them may see yet."""
        return self._sittings.withheld(self._clock())

    def _due(
        self, assignment: Assignment, learner: Learner, taken: Sequence[SittingSummary]
    ) -> Due:
        now, rules = self._clock(), assignment.rules
        share = self._assignments.extra_time(assignment.id).get(learner.id, 0.0)
        return Due(
            assignment=assignment,
            state=assignment.state(now),
            limits=rules.limits(share),
            taken=tuple(one for one in taken if one.assignment_id == assignment.id),
            answers_shown=rules.shows_answers(now, finished=True),
        )

    def _questions(self, assignment: Assignment, seed: int) -> Sequence[Question]:
        content = self._assignments.content(assignment.id)
        rules = assignment.rules
        if content is None:
            raise _not_open()
        if isinstance(content, Fixed):
            return arranged(
                content.questions,
                seed,
                questions_too=rules.shuffle_questions,
                options_too=rules.shuffle_options,
            )
        made_of = assignment.made_of
        dataset = (
            read_copy(content.files, made_of.hash)
            if content.files
            else self._library.get(made_of.set_id)
        )
        questions = self._quizzes.generator_of(dataset).quiz(content.plan(seed))
        if not questions:
            raise NoQuestionsError(f"The set “{dataset.title}” has no question to ask.")
        return questions

    def _keep(self, before: Sitting, after: Sitting) -> Sitting:
        """Keep a step; what is told at once is learnt from, other exams leave no trace."""
        if after == before:
            return after
        answered = after.quiz.position > before.quiz.position
        assignment = self._assignments.get(before.assignment_id) if answered else None
        at_once = assignment is not None and assignment.rules.feedback is Feedback.NOW
        learnt = self._quizzes.learnt(after.quiz) if at_once else ((), None)
        self._sittings.keep(before, after, *learnt)
        return after


def _not_open() -> NotOpenError:
    return NotOpenError("This is not open now, or was taken as often as it may be.")
