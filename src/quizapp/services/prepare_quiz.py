"""Putting a quiz together before it is taken: draw, lock, swap, leave out, draw again."""

import secrets
from dataclasses import dataclass, replace

from quizapp.dataset.problem import DatasetError
from quizapp.generation.difficulty import Level
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.wording import Wording
from quizapp.generation.written import KIND as WRITTEN
from quizapp.services.library import Library, SetNotFoundError
from quizapp.services.measure_answers import MeasureAnswers
from quizapp.session.draft import Draft

_SEEDS = 2**31


class NothingElseError(Exception):
    """There is no further question that fits beside the others."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What may be chosen of a set: the kinds that it has questions of, and its topics."""

    kinds: tuple[str, ...]
    topics: tuple[str, ...]


class PrepareQuiz:
    """Draws the questions of drafts; keeps the index of the set that was used last."""

    def __init__(
        self, library: Library, wording: Wording, measuring: MeasureAnswers | None = None
    ) -> None:
        """Take sets from a library, words from a wording, and heed what answers have shown."""
        self._library = library
        self._wording = wording
        self._measuring = measuring
        self._generator: Generator | None = None

    def use(self, wording: Wording) -> None:
        """Ask in other words from now on."""
        self._wording = wording
        self._generator = None

    def begin(self, name: str, plan: Plan) -> Draft:
        """Return a first draft; a plan with the seed 0 gets one of its own.

        Raises:
            SetNotFoundError, DatasetError: there is no such set, or it cannot be used.
        """
        generator = self._generator_of(name, plan.level)
        seed = plan.seed or secrets.randbelow(_SEEDS) + 1
        draft = Draft(provenance=generator.provenance, plan=replace(plan, seed=seed))
        return draft.drawn(generator.quiz(draft.plan))

    def redraw(self, draft: Draft) -> Draft:
        """Draw again whatever is not locked, and fill up what is missing; raises as `begin`."""
        generator = self._generator_of(draft.provenance.set_id, draft.plan.level)
        drawn = draft.drawn(generator.quiz(draft.next_plan))
        return replace(drawn, provenance=generator.provenance)

    def swap(self, draft: Draft, question_id: str) -> Draft:
        """Put another question in the place of one: of the same kind, or else of any.

        Raises:
            NothingElseError: there is none that fits.
            SetNotFoundError, DatasetError: the set is gone, or cannot be used any more.
        """
        generator = self._generator_of(draft.provenance.set_id, draft.plan.level)
        old = next(question for question in draft.questions if question.id == question_id)
        ids = {question.id for question in draft.questions}
        others = tuple(question for question in draft.questions if question is not old)
        seed = draft.plan.seed + draft.draws
        other = generator.another(old, seed, others, draft.plan.precision)
        if other is None or other.id in draft.plan.excluded:
            drawn = generator.quiz(draft.plan_without(question_id))
            other = next((one for one in drawn if one.id not in ids), None)
        if other is None:
            raise NothingElseError(old.stem)
        return replace(draft.swapped(question_id, other), provenance=generator.provenance)

    def open(self, name: str, plan: Plan) -> tuple[Scope, Draft]:
        """Return what may be chosen of a set, and a first draft; raises as `begin` does."""
        draft = self.begin(name, plan)
        return self._scope_of(draft), draft

    def reopen(self, draft: Draft) -> Scope:
        """Return what may be chosen for a draft that was kept: nothing if its set is gone."""
        try:
            return self._scope_of(draft)
        except (SetNotFoundError, DatasetError):
            return Scope((), ())

    def _scope_of(self, draft: Draft) -> Scope:
        generator = self._generator_of(draft.provenance.set_id)
        dataset = generator.dataset
        kinds = [kind.name for kind in generator.supply().of(Plan()).kinds]
        topics = [event.topic for event in dataset.events]
        topics += [written.category for written in dataset.written]
        written_too = [WRITTEN] if dataset.written else []
        return Scope((*kinds, *written_too), tuple(dict.fromkeys(filter(None, topics))))

    def _generator_of(self, name: str, level: Level = Level.MIXED) -> Generator:
        dataset = self._library.get(name)
        if self._generator is None or self._generator.dataset != dataset:
            self._generator = Generator(dataset, self._wording)
        if self._measuring is not None:
            self._generator.measured = self._measuring.of(dataset.id, level)
        return self._generator
