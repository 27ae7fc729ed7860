"""What quiz is wanted."""

from dataclasses import dataclass

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event
from quizapp.generation.difficulty import Level
from quizapp.generation.precision import Precision
from quizapp.generation.question import Question


@dataclass(frozen=True, slots=True)
class Plan:
    """How many questions are wanted, and which; a plan for a set always gives the same quiz.

    `kinds` and `topics` limit what is asked, None being no limit; `period` keeps to events
    inside a stretch of time. An `exam` has no question that is for practice only. `excluded`
    holds ids of questions, and of events that must neither be asked nor named. `locked` is the
    quiz as it stands: its questions keep their places, None is a place to fill again.
    """

    count: int = 10
    seed: int = 0
    kinds: frozenset[str] | None = None
    precision: Precision = Precision.EXACT
    level: Level = Level.MIXED
    exam: bool = False
    topics: frozenset[str] | None = None
    period: HistoricalDate | None = None
    excluded: frozenset[str] = frozenset()
    locked: tuple[Question | None, ...] = ()

    @property
    def kept(self) -> tuple[Question, ...]:
        """The questions that stand already."""
        return tuple(question for question in self.locked if question is not None)

    def welcomes(self, event: Event) -> bool:
        """Tell whether an event is one that a question may be about."""
        return (self.topics is None or event.topic in self.topics) and (
            self.period is None or (event.span is not None and event.span.within(self.period))
        )

    def placed(self, drawn: tuple[Question, ...]) -> tuple[Question, ...]:
        """Return the quiz: the locked questions at their places, the drawn ones in between."""
        fresh = iter(drawn)
        slots = (*self.locked, *(None for _ in drawn))
        filled = (next(fresh, None) if kept is None else kept for kept in slots)
        return tuple(question for question in filled if question is not None)
