"""Which answers are looked at together, and what is counted of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Grouping(StrEnum):
    """What answers are counted together."""

    FACT = "fact"
    KIND = "kind"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class QuizKey:
    """What quizzes with the same questions have in common: seed, generator and hash of the set."""

    seed: int
    generator: str
    set_hash: str


@dataclass(frozen=True, slots=True)
class SharedQuiz:
    """A quiz that several people took: how many they were, how long it is, and when last."""

    key: QuizKey
    questions: int
    people: int
    latest_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Answers to one set: those of some people (None: everybody), of some time, of one quiz.

    `every` answer of a person counts, or only the first one to each item. Quizzes in `without` are
    left out; never part of it are extra questions and drills of mistakes.
    """

    set_id: str
    people: frozenset[UUID] | None = None
    since: datetime | None = None
    quiz: QuizKey | None = None
    every: bool = False
    without: frozenset[UUID] = frozenset()

    @property
    def takes_first(self) -> bool:
        """Whether first answers count, those of all time and of all quizzes."""
        return not self.every and self.since is None and self.quiz is None


@dataclass(frozen=True, slots=True)
class Given:
    """One answer: to which question, what was chosen, the mark, and the most to be earned.

    `layout` holds the options where one question has them in several orders; `place` is where
    the question is kept as it was asked.
    """

    question_id: str
    place: str
    layout: str
    response: tuple[str, ...]
    mark: float
    most: float


@dataclass(frozen=True, slots=True)
class FirstGiven:
    """Somebody's first answer to something, and the marks of all answers in the same quiz.

    `person` is a text that stands for nobody else.
    """

    person: str
    given: Given
    marks: float
    most: float


AnsweredQuiz = tuple[str, Sequence[Given]]
"""What one person answered in one quiz; the person by a text that stands for nobody else."""


@dataclass(frozen=True, slots=True)
class AskedOption:
    """An option as it was offered."""

    id: str
    text: str
    right: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedQuestion:
    """What is known of a question that was asked: no options unless some were to be chosen.

    `guess` is the share that a random answer earns on average, from 0 to 1.
    """

    id: str
    kind: str
    stem: str
    facts: tuple[str, ...]
    guess: float
    options: tuple[AskedOption, ...]
