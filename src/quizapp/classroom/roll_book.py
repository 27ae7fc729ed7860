"""A roll that is being written in, with an index of names and numbers."""

from collections import defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizapp.classroom.roll import Membership, Roll, RollError
from quizapp.classroom.school_class import SchoolClass
from quizapp.session.learner import Learner, name_key

if TYPE_CHECKING:
    from uuid import UUID


class RollBook:
    """For long lists, which would be slow to take in by making a roll for each row."""

    def __init__(self, roll: Roll) -> None:
        """Begin with a roll, which stays as it is."""
        self._learners = dict(roll.learners)
        self._classes = dict(roll.classes)
        self._members = set(roll.members)
        self._removed = set(roll.removed)
        self._keys = {name_key(one.name, one.number): one.id for one in self._learners.values()}
        self._class_keys = {name_key(one.name): one.id for one in self._classes.values()}
        self._namesakes: dict[str, list[UUID]] = defaultdict(list)
        self._numbers: dict[str, list[UUID]] = defaultdict(list)
        for one in roll.learners.values():
            self._namesakes[name_key(one.name)].append(one.id)
            if one.number:
                self._numbers[one.number.casefold()].append(one.id)

    def named(self, name: str) -> list[Learner]:
        """Return everybody who had a name at the beginning."""
        return [self._learners[one] for one in self._namesakes.get(name_key(name), ())]

    def numbered(self, number: str) -> list[Learner]:
        """Return everybody who had a number at the beginning."""
        return [self._learners[one] for one in self._numbers.get(number.casefold(), ())]

    def is_removed(self, one: Learner) -> bool:
        """Tell whether a person is shown no more."""
        return one.id in self._removed

    def is_in(self, one: Learner, class_name: str) -> bool:
        """Tell whether a person is in the class of a name, which was not removed."""
        class_id = self._class_keys.get(name_key(class_name))
        is_open = class_id is not None and class_id not in self._removed
        return is_open and Membership(class_id or one.id, one.id) in self._members

    def is_free(self, name: str, number: str, one: Learner | None = None) -> bool:
        """Tell whether nobody but one person has a name and number."""
        holder = self._keys.get(name_key(name, number))
        return holder is None or (one is not None and holder == one.id)

    def exactly(self, name: str, number: str) -> Learner | None:
        """Return the person of exactly that name and number."""
        found = self._keys.get(name_key(name, number))
        return None if found is None else self._learners[found]

    def put(self, one: Learner) -> None:
        """Write a person in, who is new, known otherwise, or back.

        Raises:
            RollError: name and number are those of another person.
        """
        if not self.is_free(one.name, one.number, one):
            raise RollError(f"Two learners would have the name “{one.name}” without a number.")
        if (before := self._learners.get(one.id)) is not None:
            self._keys.pop(name_key(before.name, before.number), None)
        self._keys[name_key(one.name, one.number)] = one.id
        self._learners[one.id] = one
        self._removed.discard(one.id)

    def put_into(self, one: Learner, fresh: SchoolClass) -> None:
        """Put a person into the class of a name, which is made or brought back if need be."""
        class_id = self._class_keys.setdefault(name_key(fresh.name), fresh.id)
        self._classes.setdefault(class_id, fresh)
        if class_id in self._removed:
            self._removed.discard(class_id)
            self._members = {member for member in self._members if member.class_id != class_id}
        self._members.add(Membership(class_id, one.id))

    def roll(self) -> Roll:
        """Return what the book says now."""
        return Roll(
            MappingProxyType(dict(self._learners)),
            MappingProxyType(dict(self._classes)),
            frozenset(self._members),
            frozenset(self._removed),
        )
