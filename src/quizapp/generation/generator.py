"""From a set to quizzes: a pure function of the set, the version, the seed and the options.

Inside one quiz no question gives another away. A question *asks* the events of its facts
and *tells* every event whose date or place its words or its feedback disclose; in a quiz no
question may tell what another one asks, in either direction, and no stem may hold the key
of another question.
"""

import hashlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from random import Random

from quizapp.dataset.folding import contains_words
from quizapp.dataset.model import Dataset, Event
from quizapp.generation.kind import Kind, all_kinds
from quizapp.generation.pool import Pool
from quizapp.generation.question import Question
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.stretches import without
from quizapp.generation.wording import Wording

VERSION = "1"
"""Changes whenever the same seed may give other questions."""

_TRIES_PER_SLOT = 12


class Generator:
    """Makes questions from one set. Building it is cheap; the set is indexed on first use."""

    def __init__(
        self, dataset: Dataset, wording: Wording, kinds: Sequence[Kind] | None = None
    ) -> None:
        """Keep the set, the words to ask in, and the kinds to ask: all that are found."""
        self.dataset = dataset
        self._wording = wording
        self._given_kinds = kinds

    def quiz(
        self, count: int, seed: int, kinds: Collection[str] | None = None
    ) -> tuple[Question, ...]:
        """Return up to `count` questions that may stand in one quiz.

        There are fewer if the set has no more that do not give each other away. `kinds`
        limits them to some kinds, by name.

        Raises:
            ValueError: there is no kind of that name.
        """
        return self._one_quiz(count, self._random("quiz", seed), self._named(kinds), set())

    def quizzes(
        self, count: int, seed: int, kinds: Collection[str] | None = None
    ) -> tuple[tuple[Question, ...], ...]:
        """Return `count` different questions in as many quizzes as they need.

        The first quiz is the one that `quiz` returns. There are fewer questions only if
        the set has no more.

        Raises:
            ValueError: there is no kind of that name.
        """
        made: list[tuple[Question, ...]] = []
        taken: set[str] = set()
        named = self._named(kinds)
        random = self._random("quiz", seed)
        while len(taken) < count:
            questions = self._one_quiz(count - len(taken), random, named, taken)
            if not questions:
                break
            made.append(questions)
            taken.update(question.id for question in questions)
        return tuple(made)

    def another(
        self, question: Question, seed: int, beside: Sequence[Question] = ()
    ) -> Question | None:
        """Return a further question of the same kind that fits beside those of a quiz."""
        random = self._random(question.id, seed)
        others = (*beside, question)
        taken = {other.id for other in others}
        told = frozenset(chain.from_iterable(other.tells for other in others))
        drawn = self._draw(self._named([question.kind])[0], random, _Company(others, told, taken))
        return None if drawn is None else _alone(drawn, others)

    @cached_property
    def pool(self) -> Pool:
        """The askable facts of the set."""
        return Pool(self.dataset, self._wording)

    @cached_property
    def _kinds(self) -> tuple[Kind, ...]:
        return all_kinds() if self._given_kinds is None else tuple(self._given_kinds)

    @cached_property
    def _subjects(self) -> dict[str, Sequence[Event]]:
        return {kind.name: kind.subjects(self.pool) for kind in self._kinds}

    def _named(self, names: Collection[str] | None) -> tuple[Kind, ...]:
        known = {kind.name: kind for kind in self._kinds}
        for name in names or ():
            if name not in known:
                raise ValueError(f"there is no kind “{name}”; there are {', '.join(known)}")
        return tuple(kind for kind in self._kinds if names is None or kind.name in names)

    def _random(self, *parts: object) -> Random:
        """Return the randomness that belongs to this set, version and seed."""
        text = "\n".join(map(str, (self.dataset.hash, VERSION, *parts)))
        return Random(int.from_bytes(hashlib.sha256(text.encode()).digest()))

    def _one_quiz(
        self, count: int, random: Random, kinds: Sequence[Kind], taken: Collection[str]
    ) -> tuple[Question, ...]:
        """Return a quiz; if it falls short, rather one that names fewer events, if longer.

        In a small set, questions that name many events in passing soon leave none to ask.
        """
        free = self._fill(_Slots(count, frugal=False), random, kinds, taken)
        if len(free) == count:
            return free
        return max(free, self._fill(_Slots(count, frugal=True), random, kinds, taken), key=len)

    def _fill(
        self, slots: "_Slots", random: Random, kinds: Sequence[Kind], taken: Collection[str]
    ) -> tuple[Question, ...]:
        chosen: list[Question] = []
        failed = 0
        for kind in _deck(kinds, random):
            if len(chosen) == slots.count or failed > 2 * sum(k.share for k in kinds):
                break
            told = frozenset(chain.from_iterable(question.says for question in chosen))
            company = _Company(chosen, told, {*taken, *(q.id for q in chosen)})
            question = self._draw(kind, random, company, frugal=slots.frugal)
            failed = failed + 1 if question is None else 0
            if question is not None:
                chosen.append(question)
        return tuple(
            _alone(question, [other for other in chosen if other is not question])
            for question in chosen
        )

    def _draw(
        self, kind: Kind, random: Random, company: "_Company", *, frugal: bool = False
    ) -> Question | None:
        """Try to make a question that fits beside others; None if no try fits.

        A frugal one discloses no event besides those that it asks, or that are told already.
        """
        subjects = self._subjects[kind.name]
        untold = self.pool.dataset.by_id.keys() - company.told if frugal else frozenset()
        for _ in range(_TRIES_PER_SLOT if subjects else 0):
            event = random.choice(subjects)
            if event.id in company.told:
                continue
            for avoid in (company.asked | untold, company.asked | company.told):
                question = kind.make(self.pool, event, random, avoid)
                if question is not None and company.admits(question):
                    if frugal and question.says - question.asks - company.told:
                        continue
                    return question
        return None


@dataclass(frozen=True, slots=True)
class _Slots:
    """How many questions a quiz wants, and whether to spare the events of a small set."""

    count: int
    frugal: bool


class _Company:
    """The questions that a new one is to stand beside, and what they already disclose."""

    def __init__(
        self, questions: Sequence[Question], told: frozenset[str], taken: Collection[str]
    ) -> None:
        self.questions = questions
        self.told = told
        self.asked = frozenset(chain.from_iterable(question.asks for question in questions))
        self._taken = taken

    def admits(self, question: Question) -> bool:
        """Tell whether a question is new and neither gives nor gets a cue."""
        return (
            question.id not in self._taken
            and not question.asks & self.told
            and not question.says & self.asked
            and not any(_cues(question, other) for other in self.questions)
        )


def _deck(kinds: Sequence[Kind], random: Random) -> Iterator[Kind]:
    """Yield kinds for ever, each as often as its share, in rounds of random order."""
    cards = [kind for kind in kinds for _ in range(kind.share)]
    while cards:
        random.shuffle(cards)
        yield from cards


def _cues(one: Question, other: Question) -> bool:
    """Tell whether the stem of one question holds the key of the other."""
    return any(
        isinstance(asking.shape, Choose)
        and contains_words(telling.stem, asking.option(asking.shape.right).text)
        for asking, telling in ((one, other), (other, one))
    )


def _alone(question: Question, others: Sequence[Question]) -> Question:
    """Return the question with a timeline that shows nothing that the others ask."""
    hidden = frozenset(chain.from_iterable(other.asks for other in others)) - question.asks
    return replace(question, stretch=without(question.stretch, hidden))
