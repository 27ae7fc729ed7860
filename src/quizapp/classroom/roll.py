"""Who is there: all learners, all classes, and who is in which.

A roll is a value. Whatever is done with people and classes makes another roll of it, and what
keeps it needs to know only in what the two differ.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import NamedTuple, TypeVar
from uuid import UUID

from quizapp.classroom.school_class import SchoolClass
from quizapp.session.learner import Learner, name_key
from quizapp.session.spoken_error import SpokenError

_Kept = TypeVar("_Kept", Learner, SchoolClass)


class RollError(SpokenError):
    """People or classes cannot be as somebody wants them; the text says why."""


class Membership(NamedTuple):
    """That a person is in a class."""

    class_id: UUID
    learner_id: UUID


def _nobody() -> Mapping[UUID, Learner]:
    return MappingProxyType({})


def _no_class() -> Mapping[UUID, SchoolClass]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Roll:
    """All learners and classes by their ids, and who is in which class.

    `removed` are the ids of those that are shown no more; all they did is still kept, and they
    come back with it.
    """

    learners: Mapping[UUID, Learner] = field(default_factory=_nobody)
    classes: Mapping[UUID, SchoolClass] = field(default_factory=_no_class)
    members: frozenset[Membership] = frozenset()
    removed: frozenset[UUID] = frozenset()

    @property
    def present(self) -> tuple[Learner, ...]:
        """Everybody who has a name and was not removed."""
        return tuple(
            one for one in self.learners.values() if one.name and one.id not in self.removed
        )

    @property
    def open_classes(self) -> tuple[SchoolClass, ...]:
        """The classes that were not removed."""
        return tuple(one for one in self.classes.values() if one.id not in self.removed)

    def class_named(self, name: str) -> SchoolClass | None:
        """Return the class of a name, also one that was removed."""
        key = name_key(name)
        return next((one for one in self.classes.values() if name_key(one.name) == key), None)

    def learner_named(self, name: str, number: str = "") -> Learner | None:
        """Return the person of exactly that name and number, also one who was removed."""
        key = name_key(name, number)
        same = (one for one in self.learners.values() if name_key(one.name, one.number) == key)
        return next(same, None)

    def classes_of(self, learner_id: UUID) -> tuple[SchoolClass, ...]:
        """Return the classes that a person is in, of those that were not removed."""
        ids = {one.class_id for one in self.members if one.learner_id == learner_id}
        return tuple(one for one in self.open_classes if one.id in ids)

    def learners_in(self, class_id: UUID) -> tuple[Learner, ...]:
        """Return who is in a class and was not removed."""
        ids = {one.learner_id for one in self.members if one.class_id == class_id}
        return tuple(one for one in self.present if one.id in ids)

    def with_learner(self, learner: Learner) -> "Roll":
        """Return the roll with a person who is new, or has another name or number.

        Raises:
            RollError: the name is empty, or the name and number are those of another one.
        """
        if not learner.name:
            raise RollError("A learner needs a name.")
        other = self.learner_named(learner.name, learner.number)
        if other is not None and other.id != learner.id:
            raise RollError(_taken(learner, was_removed=other.id in self.removed))
        return replace(self, learners=_with(self.learners, learner))

    def with_class(self, school_class: SchoolClass) -> "Roll":
        """Return the roll with a class that is new, or has another name.

        Raises:
            RollError: the name is empty, or that of another class.
        """
        if not school_class.name:
            raise RollError("A class needs a name.")
        other = self.class_named(school_class.name)
        if other is not None and other.id != school_class.id:
            if other.id not in self.removed:
                raise RollError(f"There is a class “{other.name}” already.")
            words = f"A class “{other.name}” was removed. Make a class of that name to have it back"
            raise RollError(f"{words}, or choose another name.")
        return replace(self, classes=_with(self.classes, school_class))

    def with_class_named(self, fresh: SchoolClass) -> tuple["Roll", SchoolClass]:
        """Return the roll with a class of a name, and that class.

        It is the one that has the name already; one that was removed comes back without
        anybody in it.

        Raises:
            RollError: the name is empty.
        """
        known = self.class_named(fresh.name)
        if known is None:
            return self.with_class(fresh), fresh
        if known.id not in self.removed:
            return self, known
        others = frozenset(one for one in self.members if one.class_id != known.id)
        return replace(self.with_back(known.id), members=others), known

    def without(self, *ids: UUID) -> "Roll":
        """Return the roll in which some people or classes are removed."""
        return replace(self, removed=self.removed | {*ids})

    def merged(self, other: UUID, kept: UUID) -> "Roll":
        """Return the roll in which one person is removed, and another is in their classes, too.

        Raises:
            RollError: one of them is not there, or both are the same.
        """
        present = {one.id for one in self.present}
        if other == kept or not {other, kept} <= present:
            raise RollError("These two are not there any more. Choose two learners.")
        joined = (Membership(m.class_id, kept) for m in self.members if m.learner_id == other)
        return replace(self, members=self.members | {*joined}).without(other)

    def with_back(self, *ids: UUID) -> "Roll":
        """Return the roll in which some people or classes are there again."""
        return replace(self, removed=self.removed - {*ids})

    def with_members(self, class_id: UUID, learner_ids: Iterable[UUID]) -> "Roll":
        """Return the roll in which some people are in a class, too."""
        more = {Membership(class_id, one) for one in learner_ids}
        return replace(self, members=self.members | more)

    def without_members(self, class_id: UUID, learner_ids: Iterable[UUID]) -> "Roll":
        """Return the roll in which some people are in a class no more."""
        fewer = {Membership(class_id, one) for one in learner_ids}
        return replace(self, members=self.members - fewer)


def _with(known: Mapping[UUID, _Kept], one: _Kept) -> Mapping[UUID, _Kept]:
    return MappingProxyType({**known, one.id: one})


def _taken(learner: Learner, *, was_removed: bool) -> str:
    who = f"“{learner.name}”" + (f" with the number {learner.number}" if learner.number else "")
    if was_removed:
        return f"{who} was removed. Bring that person back, or give this one another number."
    return f"{who} is another learner already. Give one of them a number to tell them apart."
