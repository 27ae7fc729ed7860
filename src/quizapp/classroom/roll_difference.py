"""In what two rolls differ, so that a change can be kept, and be undone later."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar
from uuid import UUID

from quizapp.classroom.roll import Membership, Roll
from quizapp.classroom.school_class import SchoolClass
from quizapp.session.learner import Learner
from quizapp.session.spoken_error import SpokenError

_Kept = TypeVar("_Kept", Learner, SchoolClass)
Swap = tuple[_Kept | None, _Kept | None]
"""What something was before and is afterwards; None where it was not there at all."""


class ChangedSinceError(SpokenError):
    """What is to be undone was changed again since."""

    def __init__(self) -> None:
        super().__init__("This was changed again since, and cannot be undone any more.")


@dataclass(frozen=True, slots=True)
class Difference:
    """Only what is not the same: people, classes, who is where, and who was removed."""

    learners: tuple[Swap[Learner], ...] = ()
    classes: tuple[Swap[SchoolClass], ...] = ()
    joined: frozenset[Membership] = frozenset()
    left: frozenset[Membership] = frozenset()
    removed: frozenset[UUID] = frozenset()
    back: frozenset[UUID] = frozenset()

    def __bool__(self) -> bool:
        """Tell whether there is any difference."""
        return self != Difference()

    @property
    def inverse(self) -> "Difference":
        """The difference seen from the other roll."""
        return Difference(
            tuple((after, before) for before, after in self.learners),
            tuple((after, before) for before, after in self.classes),
            self.left,
            self.joined,
            self.back,
            self.removed,
        )

    def upon(self, roll: Roll) -> Roll:
        """Return what a roll becomes by this difference.

        Raises:
            ChangedSinceError: the roll is not as it was before, in what the difference changes.
        """
        fits = (
            self.joined.isdisjoint(roll.members)
            and self.left <= roll.members
            and self.removed.isdisjoint(roll.removed)
            and self.back <= roll.removed
        )
        if not fits:
            raise ChangedSinceError
        return Roll(
            _swapped(roll.learners, self.learners),
            _swapped(roll.classes, self.classes),
            (roll.members - self.left) | self.joined,
            (roll.removed - self.back) | self.removed,
        )


def difference(before: Roll, after: Roll) -> Difference:
    """Return in what a roll differs from the one before it."""
    return Difference(
        _swaps(before.learners, after.learners),
        _swaps(before.classes, after.classes),
        after.members - before.members,
        before.members - after.members,
        after.removed - before.removed,
        before.removed - after.removed,
    )


def _swaps(before: Mapping[UUID, _Kept], after: Mapping[UUID, _Kept]) -> tuple[Swap[_Kept], ...]:
    ids = dict.fromkeys((*before, *after))
    swaps = ((before.get(one), after.get(one)) for one in ids)
    return tuple((old, new) for old, new in swaps if old != new)


def _swapped(known: Mapping[UUID, _Kept], swaps: tuple[Swap[_Kept], ...]) -> Mapping[UUID, _Kept]:
    changed = dict(known)
    for before, after in swaps:
        one = before or after
        if one is None or changed.pop(one.id, None) != before:
            raise ChangedSinceError
        if after is not None:
            changed[after.id] = after
    return MappingProxyType(changed)
