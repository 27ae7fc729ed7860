"""Classes and learners, as a teacher looks after them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from quizapp.classroom.activity import Activity
from quizapp.classroom.roll import Roll
from quizapp.classroom.roll_change import ChangeSort, RollChange
from quizapp.classroom.school_class import SchoolClass
from quizapp.services.clock import Clock, utc_now
from quizapp.session.learner import Learner, tidy_name, tidy_number

if TYPE_CHECKING:
    from quizapp.storage.classes import ClassStore

_MOST_NAMES = 2


@dataclass(frozen=True, slots=True)
class ClassOverview:
    """Everybody and every class, how much each did, and the change that can be undone next."""

    roll: Roll = field(default_factory=Roll)
    activity: Mapping[UUID, Activity] = field(default_factory=lambda: MappingProxyType({}))
    latest: RollChange | None = None


class Classes:
    """Every method that changes something returns how to undo it; None if nothing changed.

    Each may raise RollError, if it cannot be as it is wanted, or StorageError. Then nothing has
    changed.
    """

    def __init__(self, store: "ClassStore", clock: Clock = utc_now) -> None:
        """Look after what is in a store."""
        self._store = store
        self._clock = clock

    def overview(self) -> ClassOverview:
        """Return everything there is."""
        return ClassOverview(
            self._store.roll(), self._store.activity(), self._store.latest_change()
        )

    def roll(self) -> Roll:
        """Return everybody and every class."""
        return self._store.roll()

    def add_class(self, name: str) -> RollChange | None:
        """Make a class, or bring back the one of that name that was removed."""
        fresh = SchoolClass(uuid4(), tidy_name(name))

        def decide(roll: Roll) -> Roll:
            known = roll.class_named(fresh.name)
            if known is not None and known.id not in roll.removed:
                return roll.with_class(fresh)
            return roll.with_class_named(fresh)[0]

        return self._store.change(ChangeSort.CLASS_ADDED, fresh.name, self._clock(), decide)

    def rename_class(self, class_id: UUID, name: str) -> RollChange | None:
        """Give a class another name."""
        renamed = SchoolClass(class_id, tidy_name(name))
        return self._store.change(
            ChangeSort.CLASS_RENAMED,
            renamed.name,
            self._clock(),
            lambda roll: roll.with_class(renamed),
        )

    def remove_class(self, one: SchoolClass) -> RollChange | None:
        """Show a class no more; the people in it stay, with all they did."""
        return self._store.change(
            ChangeSort.CLASS_REMOVED, one.name, self._clock(), lambda roll: roll.without(one.id)
        )

    def add_learner(self, name: str, number: str, class_id: UUID | None) -> RollChange | None:
        """Take somebody into a class, or into none.

        Whoever has exactly that name and number already is taken, also if they were removed.
        """
        fresh = Learner(uuid4(), tidy_name(name), tidy_number(number))

        def decide(roll: Roll) -> Roll:
            known = roll.learner_named(fresh.name, fresh.number)
            one = fresh if known is None else known
            roll = roll.with_learner(one).with_back(one.id)
            return roll if class_id is None else roll.with_members(class_id, [one.id])

        return self._store.change(ChangeSort.LEARNER_ADDED, fresh.name, self._clock(), decide)

    def change_learner(self, learner_id: UUID, name: str, number: str) -> RollChange | None:
        """Give somebody another name or number; what they did stays theirs."""
        changed = Learner(learner_id, tidy_name(name), tidy_number(number))
        return self._store.change(
            ChangeSort.LEARNER_CHANGED,
            changed.name,
            self._clock(),
            lambda roll: roll.with_learner(changed),
        )

    def remove_learners(self, those: Sequence[Learner]) -> RollChange | None:
        """Show some people no more; all they did is kept, and comes back with them."""
        ids = [one.id for one in those]
        return self._store.change(
            ChangeSort.LEARNER_REMOVED, _names(those), self._clock(), lambda r: r.without(*ids)
        )

    def merge(self, other: Learner, kept: Learner) -> RollChange:
        """Let two learners be one person: everything of the other is that of whom is kept.

        The other is removed from the lists; files that are handed in under that name are still
        known to be of the same person.
        """
        return self._store.merge(other.id, kept, self._clock())

    def enrol(self, one: SchoolClass, learner_ids: Iterable[UUID]) -> RollChange | None:
        """Put people into a class; they stay in their other classes."""
        ids = tuple(learner_ids)
        return self._store.change(
            ChangeSort.ENROLLED,
            one.name,
            self._clock(),
            lambda roll: roll.with_members(one.id, ids),
        )

    def withdraw(self, one: SchoolClass, those: Sequence[Learner]) -> RollChange | None:
        """Take some people out of a class."""
        ids = [learner.id for learner in those]
        return self._store.change(
            ChangeSort.WITHDRAWN,
            _names(those),
            self._clock(),
            lambda roll: roll.without_members(one.id, ids),
        )

    def undo(self, change: RollChange) -> None:
        """Make everything as it was before a change.

        Raises:
            ChangedSinceError: it was changed again since, or undone already.
        """
        self._store.undo(change.id, self._clock())

    def undo_latest(self) -> RollChange | None:
        """Undo the change that was made last, also before a restart; None if there is none."""
        latest = self._store.latest_change()
        if latest is not None:
            self.undo(latest)
        return latest


def _names(those: Sequence[Learner]) -> str:
    """Name a few people, and how many more there are."""
    names = ", ".join(one.name for one in those[:_MOST_NAMES])
    more = len(those) - _MOST_NAMES
    return f"{names} + {more}" if more > 0 else names
