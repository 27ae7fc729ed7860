"""How well one person remembers one fact, as it was after the last review."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from quizapp.generation.question import Fact

LEECH_FROM = 8
"""How many lapses make a fact a leech: it wants another way of learning, not more reviews."""


class Stage(StrEnum):
    """Where a fact stands: seen but not learnt, learnt, or forgotten and being learnt again."""

    LEARNING = "learning"
    REVIEW = "review"
    RELEARNING = "relearning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """The memory of one fact.

    `stability` is the time in days after which nine of ten such facts are still known,
    `difficulty` runs from 1 to 10; both are those of the model FSRS
    (https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm). `step` is the place
    among the short steps of learning, None once they are done. `lapses` counts how often the
    fact was forgotten after it had been learnt. `asked_as` is the kind of question that asked it
    last, and `knew` whether it was known then. Times are in UTC.
    """

    fact: Fact
    stage: Stage
    step: int | None
    stability: float
    difficulty: float
    due: datetime
    reviewed: datetime
    reviews: int = 1
    lapses: int = 0
    suspended: bool = False
    asked_as: str = ""
    knew: bool = True

    @property
    def is_leech(self) -> bool:
        """Whether the fact was forgotten again and again."""
        return self.lapses >= LEECH_FROM

    def is_due(self, now: datetime, zone: tzinfo | None = None) -> bool:
        """Tell whether it is time to ask: at any hour of its day, or at its minute if learnt now.

        `zone` is where the person is, None where this machine is; suspended facts are never due.
        """
        if self.suspended:
            return False
        today = now.astimezone(zone).date()
        if self.due - self.reviewed < timedelta(days=1):
            return self.due <= now or self._is_ahead(today, zone)
        return self.due_day(today, zone) <= today

    def due_day(self, today: date, zone: tzinfo | None = None) -> date:
        """Return the local day on which it is due.

        A review on a day that is still to come was given while the clock was wrong. It says
        nothing of when to ask again, so that the fact is due today.
        """
        return today if self._is_ahead(today, zone) else self.due.astimezone(zone).date()

    def _is_ahead(self, today: date, zone: tzinfo | None) -> bool:
        return self.reviewed.astimezone(zone).date() > today


def forecast(
    traces: Iterable[Trace], today: date, zone: tzinfo | None = None, days: int = 7
) -> tuple[int, ...]:
    """Return how many facts fall due on today and the following days; what is late counts today."""
    counts = [0] * days
    for trace in traces:
        place = max(0, (trace.due_day(today, zone) - today).days)
        if place < days and not trace.suspended:
            counts[place] += 1
    return tuple(counts)
