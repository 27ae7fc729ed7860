"""What answers have shown of facts, of kinds of question, and of wrong options."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from quizapp.generation.question import Fact, Question


@dataclass(frozen=True, slots=True)
class Measured:
    """What became of answers: how many there were, and their mean credit, 0 to 1."""

    answers: int
    facility: float


@dataclass(frozen=True, slots=True)
class Measurements:
    """What is known of answers to a set; the same values and seed always give the same quiz.

    `facility` is known of facts, and of kinds of question by their names. `idle` are the texts
    of wrong options that did no work where some fact was asked: hardly anybody took them, or
    not those who know less.
    """

    facility: Mapping[Fact | str, Measured] = field(default_factory=dict)
    idle: frozenset[tuple[Fact, str]] = frozenset()

    def idle_options(self, question: Question) -> int:
        """Count the wrong options of a question that did no work for what it asks."""
        if not self.idle:
            return 0
        wrong = [option.text for option in question.options if not option.correct]
        return sum(any((fact, text) in self.idle for fact in question.facts) for text in wrong)


NOTHING_MEASURED = Measurements()
