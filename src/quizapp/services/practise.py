"""Practising what is forgotten: what is due, what went wrong, what is new."""

import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import TYPE_CHECKING

from quizapp.generation.askable_facts import askable_facts
from quizapp.generation.fact_quiz import fact_quiz
from quizapp.generation.plan import Plan
from quizapp.generation.precision import Precision
from quizapp.generation.question import Fact
from quizapp.memory.queue import due_facts, missed_facts, new_facts
from quizapp.memory.trace import Trace, forecast
from quizapp.services.clock import Clock, utc_now
from quizapp.services.known_facts import Knowledge, Moment, knowledge_of
from quizapp.services.library import Library
from quizapp.services.take_quiz import NoQuestionsError, TakeQuiz
from quizapp.session.learner import Learner
from quizapp.session.quiz import Mode, Quiz

if TYPE_CHECKING:
    from quizapp.storage.store import Store

_SEEDS = 2**31


@dataclass(frozen=True, slots=True)
class Standing:
    """How one person stands with one set.

    `title` is that of the set. `due`, `missed` and `new` count facts; `days` how many fall due
    today and on each of the days that follow; `known` is how many facts are known now, of the
    `of` that there are.
    """

    set_id: str
    title: str
    due: int
    missed: int
    new: int
    days: tuple[int, ...]
    known: int
    of: int

    @property
    def share(self) -> float:
        """The known share from 0 to 1; 0 if the set asks nothing."""
        return self.known / self.of if self.of else 0.0


class Practise:
    """Makes quizzes of what a person should be asked, each fact in a fresh form."""

    def __init__(
        self, store: "Store", library: Library, quizzes: TakeQuiz, clock: Clock = utc_now
    ) -> None:
        """Look at the memory in a store, and begin quizzes by the service that takes them."""
        self._store = store
        self._library = library
        self._quizzes = quizzes
        self._clock = clock

    def standings(self, learner: Learner) -> tuple[Standing, ...]:
        """Return how a person stands with every set that was begun and can still be asked."""
        begun = self._store.traces(learner)
        return tuple(
            self.standing(learner, summary.id)
            for summary in self._library.all()
            if summary.usable and summary.id in begun
        )

    def standing(self, learner: Learner, set_id: str, zone: tzinfo | None = None) -> Standing:
        """Return how a person who lives in a zone stands with a set.

        Raises:
            SetNotFoundError, DatasetError: there is no such set, or it cannot be used.
        """
        dataset = self._library.get(set_id)
        facts = askable_facts(dataset)
        traces = self._traces(learner, set_id, facts)
        now, schedule = self._clock(), self._quizzes.schedule
        at = Moment(now, schedule, zone)
        return Standing(
            set_id=set_id,
            title=dataset.title,
            due=len(due_facts(traces.values(), schedule, now, zone)),
            missed=len(missed_facts(traces.values())),
            new=len(new_facts(facts, traces)),
            days=forecast(traces.values(), now.astimezone(zone).date(), zone),
            known=sum(knowledge_of(trace, at) is Knowledge.KNOWN for trace in traces.values()),
            of=len(facts),
        )

    def retrievability(self, learner: Learner, set_id: str) -> Mapping[Fact, float]:
        """Return how likely each fact that was ever asked is known now, from 0 to 1."""
        now, schedule = self._clock(), self._quizzes.schedule
        traces = self._store.traces(learner, set_id).get(set_id, {})
        return {fact: schedule.retrievability(trace, now) for fact, trace in traces.items()}

    def review(self, learner: Learner, set_id: str, count: int, zone: tzinfo | None = None) -> Quiz:
        """Begin a quiz of what is due; raises as `learn` does."""
        facts = askable_facts(self._library.get(set_id))
        traces = self._traces(learner, set_id, facts)
        due = due_facts(traces.values(), self._quizzes.schedule, self._clock(), zone)
        return self._begin(learner, set_id, due, count, Mode.REVIEW)

    def drill(self, learner: Learner, set_id: str, count: int) -> Quiz:
        """Begin a quiz of what was not known the last time, which changes no schedule."""
        facts = askable_facts(self._library.get(set_id))
        missed = missed_facts(self._traces(learner, set_id, facts).values())
        return self._begin(learner, set_id, missed, count, Mode.MISTAKES)

    def learn(self, learner: Learner, set_id: str, count: int) -> Quiz:
        """Begin a quiz of what was never asked, in the order of time.

        Raises:
            SetNotFoundError, DatasetError: there is no such set, or it cannot be used.
            NoQuestionsError: there is nothing to ask.
        """
        facts = askable_facts(self._library.get(set_id))
        fresh = new_facts(facts, self._traces(learner, set_id, facts))
        return self._begin(learner, set_id, fresh, count, Mode.LEARN)

    def suspend(self, learner: Learner, set_id: str, fact: Fact, *, suspended: bool) -> None:
        """Keep that a fact is not to be asked for review, or is again."""
        self._store.suspend(learner, set_id, fact, suspended=suspended)

    def _begin(
        self, learner: Learner, set_id: str, facts: Sequence[Fact], count: int, mode: Mode
    ) -> Quiz:
        generator = self._quizzes.generator_of(self._library.get(set_id))
        generator.measured = self._quizzes.measuring.of(set_id)
        seed = secrets.randbelow(_SEEDS) + 1
        traces = self._store.traces(learner, set_id).get(set_id, {})
        lately = {fact: trace.asked_as for fact, trace in traces.items()}
        plan = Plan(count, seed, precision=Precision.EXACT)
        questions = fact_quiz(generator, facts, plan, lately)
        if not questions:
            raise NoQuestionsError(f"The set “{generator.dataset.title}” has nothing to ask now.")
        return self._quizzes.begin(generator.provenance, questions, seed, learner, mode)

    def _traces(
        self, learner: Learner, set_id: str, facts: Collection[Fact]
    ) -> Mapping[Fact, Trace]:
        """Return the memory of what the set still asks."""
        there = frozenset(facts)
        traces = self._store.traces(learner, set_id).get(set_id, {})
        return {fact: trace for fact, trace in traces.items() if fact in there}
