"""A change of people or classes that was made, and can be undone."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class ChangeSort(StrEnum):
    """What was done."""

    CLASS_ADDED = "class-added"
    CLASS_RENAMED = "class-renamed"
    CLASS_REMOVED = "class-removed"
    LEARNER_ADDED = "learner-added"
    LEARNER_CHANGED = "learner-changed"
    LEARNER_REMOVED = "learner-removed"
    ENROLLED = "enrolled"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"
    ROSTER = "roster"


@dataclass(frozen=True, slots=True)
class RollChange:
    """One change; `subject` is the name of what was changed."""

    id: UUID
    sort: ChangeSort
    subject: str
    made_at: datetime
