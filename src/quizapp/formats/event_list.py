"""The events of a file as far as they can be read, and what had to be left out."""

from dataclasses import dataclass, field

from quizapp.dataset.model import Dataset, Event
from quizapp.dataset.problem import Level, Problem
from quizapp.dataset.records import TableText
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.written import WrittenQuestion


@dataclass(frozen=True, slots=True)
class Skipped:
    """One row that was left out; `name` is its id or title, `reason` why it was left out."""

    name: str
    line: int
    reason: str
    kind: str = "event"


@dataclass(frozen=True, slots=True)
class EventList:
    """What a file of events holds.

    `dataset` is there if a set can be made of the file; every row is either among the `events`
    or among the `skipped`. `table` is the one that they were read from with the `options`,
    None for the folder of a set, which has several. `questions` stand beside the events where
    the file holds both.
    """

    events: tuple[Event, ...]
    skipped: tuple[Skipped, ...]
    problems: tuple[Problem, ...]
    dataset: Dataset | None = None
    table: TableText | None = None
    options: TableOptions = field(default_factory=TableOptions)
    questions: tuple[WrittenQuestion, ...] = ()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep the file, or some of its rows, out of the library."""
        return tuple(problem for problem in self.problems if problem.level is Level.ERROR)
