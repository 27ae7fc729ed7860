"""What somebody's answers add up to, seen from several sides."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from quizapp.generation.question import Fact


@dataclass(frozen=True, slots=True)
class Count:
    """How many answers, how many of them wholly right, and the seconds they took."""

    answers: int = 0
    right: int = 0
    seconds: float = 0.0

    @property
    def share(self) -> float:
        """The share that was right, 0 to 1; 0 where there are no answers."""
        return self.right / self.answers if self.answers else 0.0

    def __add__(self, other: "Count") -> "Count":
        """Return both together."""
        return Count(
            self.answers + other.answers,
            self.right + other.right,
            self.seconds + other.seconds,
        )

    def __sub__(self, other: "Count") -> "Count":
        """Return what is left of these without some of them."""
        return Count(
            self.answers - other.answers,
            self.right - other.right,
            self.seconds - other.seconds,
        )


def together(counts: Iterable[Count]) -> Count:
    """Add some counts up."""
    answers, right, seconds = 0, 0, 0.0
    for one in counts:
        answers, right, seconds = answers + one.answers, right + one.right, seconds + one.seconds
    return Count(answers, right, seconds)


@dataclass(frozen=True, slots=True)
class DayCount:
    """The answers of one day to questions from one set.

    A day is that of the place where the answers were kept, at the time when they were.
    """

    set_id: str
    day: date
    count: Count


@dataclass(frozen=True, slots=True)
class KindCount:
    """The answers to questions of one kind from one set."""

    set_id: str
    kind: str
    count: Count


@dataclass(frozen=True, slots=True)
class FactCount:
    """The answers that told something of one fact of a set."""

    set_id: str
    fact: Fact
    count: Count


@dataclass(frozen=True, slots=True)
class Practised:
    """What one person answered: all of it by day, and what is wanted of it by kind and fact."""

    days: tuple[DayCount, ...] = ()
    kinds: tuple[KindCount, ...] = ()
    facts: tuple[FactCount, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which answers are meant; what is None is not asked for.

    `events` are those that the question tested, `first` and `last` days as `DayCount` has them,
    both included.
    `attribute` keeps to one fact of them, `right` to answers that were wholly right or were not.
    Quizzes in `without` are left out.
    """

    set_id: str | None = None
    kind: str | None = None
    events: frozenset[str] | None = None
    attribute: str | None = None
    first: date | None = None
    last: date | None = None
    right: bool | None = None
    without: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenAnswer:
    """One answer in a list, and where it is to be found: `item` of `quiz`."""

    quiz: UUID
    item: UUID
    set_id: str
    set_title: str
    kind: str
    stem: str
    skipped: bool
    correct: bool
    score: float
    max_score: float
    seconds: float
    answered_at: datetime
