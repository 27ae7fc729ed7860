"""Taking a quiz that survives anything: whatever a method did is on the disk when it returns."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from quizapp.dataset.model import Dataset
from quizapp.generation.difficulty import Level
from quizapp.generation.document import snapshot
from quizapp.generation.generator import Generator
from quizapp.generation.measurements import NOTHING_MEASURED
from quizapp.generation.plan import Plan
from quizapp.generation.precision import Precision
from quizapp.generation.provenance import Provenance
from quizapp.generation.question import Question
from quizapp.generation.why import why_nothing
from quizapp.generation.wording import Wording
from quizapp.memory.grade import Grade, grade
from quizapp.memory.schedule import Schedule
from quizapp.memory.trace import Trace
from quizapp.services.clock import Clock, utc_now
from quizapp.services.library import Library
from quizapp.services.measure_answers import MeasureAnswers
from quizapp.session.draft import Draft
from quizapp.session.learner import Learner
from quizapp.session.quiz import Item, Mode, Quiz, items_for
from quizapp.session.record import QuizSummary
from quizapp.session.report import ProblemReport
from quizapp.session.spoken_error import SpokenError

if TYPE_CHECKING:
    from quizapp.storage.store import Store

_SEEDS = 2**31


class NoQuestionsError(SpokenError):
    """A set holds nothing that can be asked fairly."""


class UnknownQuizError(SpokenError, LookupError):
    """There is no quiz with that id."""


class TakeQuiz:
    """Begins quizzes, takes answers, and goes on with what was left unfinished.

    Every method that changes a quiz returns it as it is afterwards. Besides the errors
    named there, each may raise StorageError; then nothing has changed, and the same call
    may be made again.
    """

    def __init__(
        self, store: "Store", library: Library, wording: Wording, clock: Clock = utc_now
    ) -> None:
        """Take sets from a library, words from a wording, and keep quizzes in a store."""
        self._store = store
        self._library = library
        self._wording = wording
        self._clock = clock
        self._generator: Generator | None = None
        self.schedule = Schedule()
        self.measuring = MeasureAnswers(store)

    def aim_at(self, retention: float) -> None:
        """Let facts come back so that a share of them is known; raises ValueError."""
        self.schedule = Schedule(retention)

    def use(self, wording: Wording) -> None:
        """Ask in other words from now on; quizzes that have begun keep theirs."""
        self._wording = wording
        self._generator = None

    def start(
        self,
        name: str,
        count: int,
        learner: Learner,
        seed: int | None = None,
        mode: Mode = Mode.LEARN,
        *,
        precision: Precision = Precision.EXACT,
        level: Level = Level.MIXED,
    ) -> Quiz:
        """Begin a quiz of up to `count` questions from a set, given by its id or path.

        The same set, seed, options and version of the program give the same questions, whatever
        was answered. Without a seed one is drawn, and wrong options are avoided that have proved
        to do no work. Where a level is wanted, earlier answers tell, too, what is of that level.

        Raises:
            SetNotFoundError, DatasetError: there is no such set, or it cannot be used.
            NoQuestionsError: it holds nothing that can be asked.
        """
        dataset = self._library.get(name)
        generator = self.generator_of(dataset)
        if seed is None or level is not Level.MIXED:
            generator.measured = self.measuring.of(dataset.id, level)
        seed = secrets.randbelow(_SEEDS) if seed is None else seed
        plan = Plan(count, seed, precision=precision, level=level, exam=mode is Mode.EXAM)
        questions = generator.quiz(plan)
        if not questions:
            reason = why_nothing(generator)
            raise NoQuestionsError(f"The set “{dataset.title}” has no question to ask. {reason}")
        return self.begin(generator.provenance, questions, seed, learner, mode)

    def take(self, draft: Draft, learner: Learner) -> Quiz:
        """Begin the quiz that somebody has put together, its questions as they stand.

        The set need not be there any more, or may be another one by now.

        Raises:
            NoQuestionsError: the draft has no question.
        """
        made_of = draft.provenance
        if not draft.questions:
            raise NoQuestionsError(f"The draft of “{made_of.title}” has no question.")
        return self.begin(made_of, draft.questions, draft.plan.seed, learner, Mode.LEARN)

    def begin(
        self,
        made_of: Provenance,
        questions: Sequence[Question],
        seed: int,
        learner: Learner,
        mode: Mode,
    ) -> Quiz:
        """Begin a quiz of questions as they stand."""
        quiz = self.made(made_of, questions, seed, learner, mode)
        self._store.add_quiz(quiz)
        return quiz

    def made(
        self,
        made_of: Provenance,
        questions: Sequence[Question],
        seed: int,
        learner: Learner,
        mode: Mode,
    ) -> Quiz:
        """Return a quiz of questions as they stand, which is kept nowhere yet."""
        quiz_id = uuid4()
        return Quiz(
            id=quiz_id,
            learner=learner,
            set_id=made_of.set_id,
            set_title=made_of.title,
            set_hash=made_of.hash,
            generator=made_of.version,
            seed=seed,
            mode=mode,
            items=items_for(quiz_id, tuple(map(snapshot, questions))),
            started_at=self._clock(),
        )

    def answer(self, quiz: Quiz, response: Sequence[str], seconds: float) -> Quiz:
        """Answer the current question; `seconds` is how long it was looked at.

        Raises:
            QuizError: the quiz is finished.
            ResponseError: the response does not fit the question.
        """
        answered = quiz.answer(response, self._clock(), seconds)
        self._store.add_answer(answered, *self.learnt(answered))
        return answered

    def learnt(self, quiz: Quiz) -> tuple[Sequence[Trace], Grade | None]:
        """Return what is remembered after the latest answer of a quiz, and its grade."""
        item = quiz.latest
        if item is None or item.answer is None:
            return (), None
        graded = grade(item.question, item.answer.marked, item.answer.seconds)
        traces = self._remembered(quiz, item, graded, item.answer.answered_at)
        return traces, None if quiz.mode is Mode.MISTAKES else graded

    def _remembered(self, quiz: Quiz, item: Item, graded: Grade, at: datetime) -> list[Trace]:
        """Return what is remembered of the facts of an item after its answer.

        Drilling mistakes tells whether they are known now, and leaves the schedule alone.
        """
        facts = dict.fromkeys(item.question.facts)
        before = self._store.traces_of(quiz.learner, quiz.set_id, facts)
        after = (
            before.get(fact)
            if quiz.mode is Mode.MISTAKES
            else self.schedule.review(fact, before.get(fact), graded, at)
            for fact in facts
        )
        knew, kind = graded is not Grade.AGAIN, item.question.kind
        return [replace(trace, knew=knew, asked_as=kind) for trace in after if trace is not None]

    def skip(self, quiz: Quiz, seconds: float) -> Quiz:
        """Say "I don't know" to the current question; raises as `answer` does."""
        return self.answer(quiz, (), seconds)

    def flag(self, quiz: Quiz, item_id: UUID) -> Quiz:
        """Mark a question to come back to, or take the mark off it."""
        changed = quiz.unflag(item_id) if quiz.item(item_id).flagged else quiz.flag(item_id)
        self._store.set_flag(changed.item(item_id))
        return changed

    def report(self, quiz: Quiz, item_id: UUID, remark: str) -> ProblemReport:
        """Keep for the teacher that something is wrong with a question."""
        report = quiz.report(item_id, remark, self._clock(), uuid4())
        self._store.add_report(report)
        return report

    def another_like_this(
        self, quiz: Quiz, item_id: UUID, precision: Precision = Precision.EXACT
    ) -> Quiz | None:
        """Put an extra question of the same kind into the quiz (see `Quiz.another`).

        Returns None if the set has no further one that fits.

        Raises:
            SetNotFoundError, DatasetError: the set is gone, or cannot be used any more.
        """
        generator = self.generator_of(self._library.get(quiz.set_id))
        question = quiz.item(item_id).question
        beside = [item.question for item in quiz.items]
        fresh = generator.another(question, quiz.seed + len(quiz.items), beside, precision)
        if fresh is None:
            return None
        changed = quiz.another(item_id, snapshot(fresh))
        known = {item.id for item in quiz.items}
        extra = next(item for item in changed.items if item.id not in known)
        self._store.add_extra(changed, extra, self._clock())
        return changed

    def finish(self, quiz: Quiz) -> Quiz:
        """End a quiz early; what was not answered counts as not known."""
        now = self._clock()
        finished = quiz.finish(now)
        if finished is not quiz:
            self._store.finish(finished, now)
        return finished

    def unfinished(self, learner: Learner | None = None) -> QuizSummary | None:
        """Return the quiz to go on with, the one that was taken last, None if there is none.

        What is taken as an assignment is none of them, for its time goes on.
        """
        unfinished = self._store.unfinished(learner)
        return next((one for one in unfinished if one.mode is not Mode.EXAM), None)

    def resume(self, quiz_id: UUID) -> Quiz:
        """Return a quiz exactly as it was left.

        Raises:
            UnknownQuizError: there is none with this id.
        """
        quiz = self._store.quiz(quiz_id)
        if quiz is None:
            raise UnknownQuizError(f"There is no quiz {quiz_id}.")
        return quiz

    def discard(self, quiz_id: UUID) -> None:
        """Give up an unfinished quiz; its answers stay in the history."""
        self._store.discard(quiz_id, self._clock())

    def take_up(self, quiz_id: UUID) -> None:
        """Offer a quiz again that was given up."""
        self._store.discard(quiz_id, None)

    def generator_of(self, dataset: Dataset) -> Generator:
        """Return the generator of a set, the same one as last time; it knows of no answers."""
        if self._generator is None or self._generator.dataset.hash != dataset.hash:
            self._generator = Generator(dataset, self._wording)
        self._generator.measured = NOTHING_MEASURED
        return self._generator
