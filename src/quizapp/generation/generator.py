"""From a set to quizzes: a pure function of the set, the version, the plan, and what was measured.

What answers have shown counts only if it is handed in. Then wrong options that did no work are
avoided where there are others, and where a level is wanted, questions are as hard as they proved.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto
from functools import cached_property
from itertools import chain
from random import Random

from quizapp.dataset.model import Dataset, Event
from quizapp.generation.balance import Rota, Spread
from quizapp.generation.cues import Company, sameness
from quizapp.generation.difficulty import Level, difficulty
from quizapp.generation.kind import Kind, all_kinds
from quizapp.generation.measurements import NOTHING_MEASURED, Measurements
from quizapp.generation.plan import Plan
from quizapp.generation.pool import Pool
from quizapp.generation.precision import Precision
from quizapp.generation.provenance import Provenance
from quizapp.generation.question import Question
from quizapp.generation.stretches import without
from quizapp.generation.supply import Supply
from quizapp.generation.untold import Untold
from quizapp.generation.wording import Wording
from quizapp.generation.written import KIND as WRITTEN
from quizapp.generation.written_quiz import another as another_written
from quizapp.generation.written_quiz import made_among, mixed

VERSION = "2"
"""Changes whenever the same seed may give other questions."""

_TRIES, _TRIES_FOR_A_LEVEL = 12, 60
_LIKE_QUESTIONS = 8
_ENOUGH = 12
"""A quiz of so many questions, of all kinds, is better than a longer one of few kinds."""


class Thrift(Enum):
    """How sparing a quiz is of the events of a small set, which it soon has used up.

    A frugal one discloses no event that it need not. A shared one, moreover, asks in no question
    about more events than fall to the lot of each question that is still wanted.
    """

    FREE = auto()
    FRUGAL = auto()
    SHARED = auto()


class Generator:
    """Makes questions from one set. Building it is cheap; the set is indexed on first use."""

    def __init__(
        self,
        dataset: Dataset,
        wording: Wording,
        kinds: Sequence[Kind] | None = None,
        measured: Measurements = NOTHING_MEASURED,
    ) -> None:
        """Keep the set, the words to ask in, the kinds (all that are found), and past answers."""
        self.dataset = dataset
        self.measured = measured
        self._wording = wording.of(dataset)
        self._given_kinds = kinds
        self._supplies: dict[Precision, Supply] = {}

    @property
    def language(self) -> str:
        """The language that questions are asked in, by ISO 639-1."""
        return self._wording.language

    @cached_property
    def kinds(self) -> Sequence[Kind]:
        """The kinds of question that may be asked."""
        return all_kinds() if self._given_kinds is None else tuple(self._given_kinds)

    @property
    def provenance(self) -> Provenance:
        """What questions of this generator are made of."""
        made_of = self.dataset
        return Provenance(
            set_id=made_of.id,
            title=made_of.title,
            hash=made_of.hash,
            based_on=made_of.based_on,
            version=VERSION,
        )

    def supply(self, precision: Precision = Precision.EXACT) -> Supply:
        """Return what the kinds can ask of the set at a precision; gathered once."""
        if precision not in self._supplies:
            pool = Pool(self.dataset, self._wording, precision)
            self._supplies[precision] = Supply(pool, self.kinds)
        return self._supplies[precision]

    def quiz(self, plan: Plan) -> tuple[Question, ...]:
        """Return the quiz of a plan; locked questions stand in it at their places.

        It is shorter than planned if the set has no more questions that do not give each other
        away.

        Raises:
            ValueError: there is no kind of that name.
        """
        return self._quiz(plan, self.random("quiz", plan.seed), self.planned(plan), plan.count)

    def quizzes(self, plan: Plan) -> tuple[tuple[Question, ...], ...]:
        """Return as many different questions as planned, in as many quizzes as they need.

        Where one quiz holds them all, it is the one that `quiz` returns. There are fewer
        questions only if the set has no more.

        Raises:
            ValueError: there is no kind of that name.
        """
        made: list[tuple[Question, ...]] = []
        taken: set[str] = set()
        random = self.random("quiz", plan.seed)
        supply = self.planned(plan)
        while (missing := plan.count - sum(map(len, made))) > 0:
            left = replace(plan, count=missing, excluded=plan.excluded | taken)
            questions = self._quiz(left, random, supply, min(left.count, _ENOUGH))
            if not questions:
                break
            made.append(questions)
            taken.update(chain.from_iterable((one.id, sameness(one)) for one in questions))
            plan = replace(plan, locked=())
        return tuple(made)

    def another(
        self,
        question: Question,
        seed: int,
        beside: Sequence[Question] = (),
        precision: Precision = Precision.EXACT,
    ) -> Question | None:
        """Return a further question of the same kind that fits beside those of a quiz.

        One of the same topic comes first; of a few that fit, it is the nearest in difficulty.
        """
        random = self.random(question.id, seed)
        if question.kind == WRITTEN:
            taken = {other.id for other in (*beside, question)}
            return another_written(self.dataset, taken, question.topic, random)
        company = Company(self.supply(precision).pool)
        for other in (*made_among(beside), question):
            company.add(other, timeline=True)
        for topics in (frozenset([question.topic]), None):
            plan = Plan(kinds=frozenset([question.kind]), precision=precision, topics=topics)
            supply = self.planned(plan)
            draw = _Draw(self, plan, supply, company, random)
            drawn = (draw.question(kind) for kind in supply.kinds for _ in range(_LIKE_QUESTIONS))
            fitting = [found for found in drawn if found is not None]
            if fitting:
                aim, known = difficulty(question, self.measured), self.measured
                nearest = min(fitting, key=lambda found: abs(difficulty(found, known) - aim))
                return alone(nearest, company.questions)
        return None

    def about(self, event_id: str, seed: int = 0) -> tuple[Question, ...]:
        """Return what may be asked about an event, a question of each kind that can ask it.

        Practice and exam alike, each by itself: they may give one another away.
        """
        pool = self.supply().pool
        random = self.random("about", event_id, seed)
        made = (
            kind.make(pool, event, random, frozenset())
            for kind in sorted(self.kinds, key=lambda kind: -kind.share)
            for event in self.supply().subjects(kind)
            if event.id == event_id
        )
        return tuple(one for one in made if one is not None and not one.has_look_alikes)

    def planned(self, plan: Plan) -> Supply:
        """Return what the kinds can ask of what a plan wants."""
        if self.dataset.written and plan.kinds is not None:
            plan = replace(plan, kinds=plan.kinds - {WRITTEN})
        return self.supply(plan.precision).of(plan)

    def random(self, *parts: object) -> Random:
        """Return the randomness that belongs to this set, version and seed."""
        text = "\n".join(map(str, (self.dataset.hash, VERSION, *parts)))
        return Random(int.from_bytes(hashlib.sha256(text.encode()).digest()))

    def _quiz(
        self, plan: Plan, random: Random, supply: Supply, enough: int
    ) -> tuple[Question, ...]:
        """Return a quiz: what somebody wrote, and what is made."""

        def make(part: Plan) -> tuple[Question, ...]:
            return self._made(part, random, supply, min(part.count, enough))

        return mixed(self.dataset, plan, random, make)

    def _made(
        self, plan: Plan, random: Random, supply: Supply, enough: int
    ) -> tuple[Question, ...]:
        """Make a quiz; if it has not enough, rather one that spares events, if longer.

        In a small set, questions that name many events in passing soon leave none to ask; but
        without them there are kinds that never come up.
        """
        made: tuple[Question, ...] = ()
        for thrift in Thrift:
            made = max(made, self._filled(plan, random, supply, thrift), key=len)
            if len(made) >= enough:
                break
        return made

    def _filled(
        self, plan: Plan, random: Random, supply: Supply, thrift: Thrift
    ) -> tuple[Question, ...]:
        company = Company(supply.pool)
        company.forbid(plan.excluded)
        for question in plan.kept:
            company.add(question)
        draw = _Draw(self, plan, supply, company, random, thrift)
        rota = Rota(supply.kinds, random, (question.kind for question in plan.kept))
        while len(company.questions) < plan.count and (kind := rota.next()) is not None:
            drawn = draw.question(kind)
            if drawn is None:
                rota.missed(kind)
            else:
                draw.keep(drawn)
        whole = plan.placed(tuple(company.questions[len(plan.kept) :]))
        asked = plan.excluded.union(*(one.asks for one in whole))
        return tuple(_hiding(one, asked) for one in whole)


class _Draw:
    """Draws questions that fit a plan and the company of those drawn already."""

    def __init__(
        self,
        generator: Generator,
        plan: Plan,
        supply: Supply,
        company: Company,
        random: Random,
        thrift: Thrift = Thrift.FREE,
    ) -> None:
        """Draw from a supply, as sparing of events as `thrift` says."""
        self._measured = generator.measured
        self._plan = plan
        self._supply = supply
        self._company = company
        self._random = random
        self._thrift = thrift
        self._spread = Spread(supply.pool)
        for question in company.questions:
            self._spread.note(question.asks)

    def keep(self, question: Question) -> None:
        """Take a drawn question into the company."""
        self._company.add(question)
        self._spread.note(question.asks)

    def question(self, kind: Kind) -> Question | None:
        """Try to make a question of a kind; None if no try fits.

        One with wrong options that are known to do no work is kept for want of a better one.
        """
        subjects = self._supply.subjects(kind)
        tries = _TRIES if self._plan.level is Level.MIXED else _TRIES_FOR_A_LEVEL
        spare: tuple[int, Question] | None = None
        for _ in range(tries if subjects else 0):
            event = self._spread.draw(subjects, self._company.told, self._random)
            if event is not None and (made := self._about(kind, event)) is not None:
                idle = self._measured.idle_options(made)
                if not idle:
                    return made
                if spare is None or idle < spare[0]:
                    spare = idle, made
        return None if spare is None else spare[1]

    def _about(self, kind: Kind, event: Event) -> Question | None:
        """Make a question about an event, if need be one that names only what is untold."""
        asked, told = self._company.asked, self._company.told
        frugal = self._thrift is not Thrift.FREE
        spared = Untold(self._supply.pool.recorded, told, asked) if frugal else asked
        for avoid in (spared, asked | told):
            question = kind.make(self._supply.pool, event, self._random, avoid)
            if question is not None and self._fits(question):
                return question
        return None

    def _fits(self, question: Question) -> bool:
        return (
            not self._is_wasteful(question)
            and not (self._plan.exam and question.practice_only)
            and self._is_of_level(question)
            and not question.has_look_alikes
            and self._company.admits(question)
        )

    def _is_wasteful(self, question: Question) -> bool:
        """Tell whether a question names events in passing, or asks more than fall to its lot."""
        if self._thrift is Thrift.FREE:
            return False
        if question.says - question.asks - self._company.told:
            return True
        missing = max(1, self._plan.count - len(self._company.questions))
        recorded = self._supply.pool.recorded
        untold = len(recorded) - sum(name in recorded for name in self._company.told)
        return self._thrift is Thrift.SHARED and len(question.asks) > max(1, untold // missing)

    def _is_of_level(self, question: Question) -> bool:
        level = self._plan.level
        return level is Level.MIXED or level.holds(difficulty(question, self._measured))


def alone(question: Question, others: Sequence[Question]) -> Question:
    """Return the question with a timeline that shows nothing that the others ask."""
    return _hiding(question, frozenset().union(*(other.asks for other in others)))


def _hiding(question: Question, asked: frozenset[str]) -> Question:
    """Return the question with a timeline without events that are asked, save by itself."""
    return replace(question, stretch=without(question.stretch, asked - question.asks))
