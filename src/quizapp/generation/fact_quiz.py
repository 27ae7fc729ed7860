"""A quiz about given facts: each is asked once, in another form than it was asked in before."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from random import Random

from quizapp.dataset.model import Event
from quizapp.generation.cues import Company
from quizapp.generation.generator import Generator, alone
from quizapp.generation.kind import Kind
from quizapp.generation.plan import Plan
from quizapp.generation.question import Fact, Question
from quizapp.generation.written import ask, fact_of

_TRIES = 3


def fact_quiz(
    generator: Generator,
    facts: Sequence[Fact],
    plan: Plan,
    lately: Mapping[Fact, str],
) -> tuple[Question, ...]:
    """Return a quiz of at most `plan.count` questions, about the facts in their order.

    A fact that cannot be asked beside the others is passed over, for another quiz, and so is
    one that a question about others has tested already. `lately` names the kind of question
    that asked a fact last; any other kind is tried first. A fact that is not there is new, and
    preferably met alone. The same facts, plan and set give the
    same quiz.
    """
    draw = _Draw(generator, plan, lately)
    tested: set[Fact] = set()
    for fact in facts:
        if len(draw.company.questions) == plan.count:
            break
        if fact not in tested and (question := draw.about(fact)) is not None:
            draw.company.add(question)
            tested.update(question.facts)
    questions = tuple(draw.company.questions)
    return tuple(alone(question, questions) for question in questions)


class _Draw:
    """Draws questions about facts that fit beside those that were drawn before."""

    def __init__(self, generator: Generator, plan: Plan, lately: Mapping[Fact, str]) -> None:
        self._dataset = generator.dataset
        self._measured = generator.measured
        self._supply = generator.planned(plan)
        self._random = generator.random("facts", plan.seed)
        self._lately = lately
        self._written = {fact_of(written): written for written in self._dataset.written}
        self._able: dict[str, list[tuple[Kind, Event]]] = defaultdict(list)
        for kind in self._supply.kinds:
            for event in self._supply.subjects(kind):
                self._able[event.id].append((kind, event))
        self.company = Company(self._supply.pool)

    def about(self, fact: Fact) -> Question | None:
        """Return a question that tests a fact, None if no try fits.

        The first one without wrong options that are known to do no work, and about nothing else
        if the fact was never asked, or else the first.
        """
        spare: Question | None = None
        for question in self._fitting(fact):
            apart = fact in self._lately or set(question.facts) == {fact}
            if apart and not self._measured.idle_options(question):
                return question
            spare = spare or question
        return spare

    def _fitting(self, fact: Fact) -> Iterator[Question]:
        if fact in self._written:
            question = ask(self._written[fact], self._dataset, self._random)
            if question is not None and not self._stands_already(question):
                yield question
            return
        avoid = self.company.asked | self.company.told
        for kind, event in self._kinds(fact):
            for _ in range(_TRIES):
                made = kind.make(self._supply.pool, event, self._random, avoid)
                if made is not None and fact in made.facts and self.company.admits(made):
                    yield made

    def _stands_already(self, question: Question) -> bool:
        return any(question.id == other.id for other in self.company.questions)

    def _kinds(self, fact: Fact) -> Sequence[tuple[Kind, Event]]:
        """Return the kinds that may ask about an event, the last one used at the end.

        The others come by chance, a frequent kind rather earlier.
        """
        able = self._able.get(fact.event, [])
        return sorted(
            able,
            key=lambda one: (
                one[0].name == self._lately.get(fact),
                _place(self._random, one[0].share),
            ),
        )


def _place(random: Random, share: int) -> float:
    """Return a place that is early with a probability in proportion to a share."""
    return random.expovariate(share)
