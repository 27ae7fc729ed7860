"""Putting a quiz together before it is taken: draw, lock, swap, leave out, draw again."""

import secrets
from dataclasses import dataclass, replace

from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.wording import Wording
from quizapp.generation.written import KIND as WRITTEN
from quizapp.services.library import Library
from quizapp.session.draft import Draft

_SEEDS = 2**31


class NothingElseError(Exception):
    """There is no further question of the kind that fits beside the others."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What may be chosen of a set: the kinds that it has questions of, and its topics."""

    kinds: tuple[str, ...]
    topics: tuple[str, ...]


class PrepareQuiz:
    """Draws the questions of drafts; keeps the index of the set that was used last."""

    def __init__(self, library: Library, wording: Wording) -> None:
        """Take sets from a library and words from a wording."""
        self._library = library
        self._wording = wording
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
        dataset = self._library.get(name)
        seed = plan.seed or secrets.randbelow(_SEEDS) + 1
        draft = Draft(set_id=dataset.id, set_title=dataset.title, plan=replace(plan, seed=seed))
        return self.redraw(draft)

    def redraw(self, draft: Draft) -> Draft:
        """Draw again whatever is not locked, and fill up what is missing."""
        generator = self._generator_of(draft)
        first = draft.plan if not draft.draws else draft.next_plan
        return draft.drawn(generator.quiz(first))

    def swap(self, draft: Draft, question_id: str) -> Draft:
        """Put another question of the same kind in the place of one.

        Raises:
            NothingElseError: there is none that fits.
        """
        (old,) = (q for q in draft.questions if q.id == question_id)
        others = tuple(question for question in draft.questions if question is not old)
        seed = draft.plan.seed + draft.draws
        other = self._generator_of(draft).another(old, seed, others, draft.plan.precision)
        if other is None or other.id in draft.plan.excluded:
            raise NothingElseError(old.stem)
        return draft.swapped(question_id, other)

    def open(self, name: str, plan: Plan) -> tuple[Scope, Draft]:
        """Return what may be chosen of a set, and a first draft; raises as `begin` does."""
        draft = self.begin(name, plan)
        generator = self._generator_of(draft)
        dataset = generator.dataset
        kinds = [kind.name for kind in generator.supply().of(Plan()).kinds]
        topics = [event.topic for event in dataset.events]
        topics += [written.category for written in dataset.written]
        written_too = [WRITTEN] if dataset.written else []
        return Scope((*kinds, *written_too), tuple(dict.fromkeys(filter(None, topics)))), draft

    def _generator_of(self, draft: Draft) -> Generator:
        dataset = self._library.get(draft.set_id)
        if self._generator is None or self._generator.dataset != dataset:
            self._generator = Generator(dataset, self._wording)
        return self._generator
