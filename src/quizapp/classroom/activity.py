"""How much a person did."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Activity:
    """How many quizzes a person finished, and when the latest one was finished."""

    quizzes: int
    latest: datetime | None
