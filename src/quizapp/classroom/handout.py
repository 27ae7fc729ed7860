"""An assignment as it goes out to other computers: all of it, and who has more time.

Who has more time concerns nobody else, so people are named by a mark made of name and number
that cannot be read as one. Whoever knows a name can make its mark again; it is no secret.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from types import MappingProxyType
from uuid import UUID

from quizapp.classroom.assignment import Assignment, Content
from quizapp.session.learner import Learner, name_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """An assignment for everybody on another computer.

    `extra` are shares of time beyond that of everybody, by the marks of people; `program` is the
    version that wrote it down.
    """

    assignment: Assignment
    content: Content
    program: str
    made_at: datetime
    extra: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))


class HandoutStanding(StrEnum):
    """How a handout stands to what is set here.

    An `OWN` one was made here. One that is `OTHER` has the id of what was taken in, and asks
    something else, or by rules that cannot change any more because somebody has begun.
    """

    NEW = "new"
    SAME = "same"
    UPDATE = "update"
    OLDER = "older"
    OWN = "own"
    OTHER = "other"


def mark(assignment_id: UUID, name: str, number: str = "") -> str:
    """Return the mark of a person in one assignment, 64 digits."""
    return sha256(f"{assignment_id}\n{name_key(name, number)}".encode()).hexdigest()


def marks(
    assignment_id: UUID, shares: Mapping[Learner, float], known: Iterable[Learner]
) -> Mapping[str, float]:
    """Return who has more time by marks; those without a name are left out.

    A name alone is enough on the other computer where only one of all who are known has it.
    """
    names = Counter(name_key(one.name) for one in {*known, *shares})
    found: dict[str, float] = {}
    for learner, share in shares.items():
        if learner.name and learner.number:
            found[mark(assignment_id, learner.name, learner.number)] = share
        if learner.name and names[name_key(learner.name)] == 1:
            found[mark(assignment_id, learner.name)] = share
    return found


def share_of(assignment_id: UUID, learner: Learner, extra: Mapping[str, float]) -> float:
    """Return which share more a person has by the marks of a handout, 0 for none."""
    if not learner.name:
        return 0.0
    by_name = mark(assignment_id, learner.name)
    by_both = mark(assignment_id, learner.name, learner.number)
    return extra.get(by_both, extra.get(by_name, 0.0))
