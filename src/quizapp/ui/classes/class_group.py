"""What learners are looked at by: a class, everybody, or whoever is in no class."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from quizapp.classroom.roll import Roll
from quizapp.classroom.school_class import SchoolClass
from quizapp.session.learner import Learner
from quizapp.ui.words.collation import in_order_of_names


class Whole(Enum):
    """Groups that are no class."""

    EVERYBODY = auto()
    WITHOUT_CLASS = auto()


Group = SchoolClass | Whole


@dataclass(frozen=True, slots=True)
class ListedGroup:
    """A group with its name and who is in it, in the order of the names."""

    group: Group
    name: str
    learners: Sequence[Learner]

    @property
    def school_class(self) -> SchoolClass | None:
        """The class, None if the group is none."""
        return self.group if isinstance(self.group, SchoolClass) else None


def groups_of(roll: Roll) -> tuple[ListedGroup, ...]:
    """Return everybody, the classes, and whoever is in none, if there are classes at all."""
    tr = QCoreApplication.translate
    everybody = in_learner_order(roll.present)
    classes = [
        ListedGroup(one, one.name, in_learner_order(roll.learners_in(one.id)))
        for one in in_order_of_names(roll.open_classes, lambda one: one.name)
    ]
    placed = {one.id for listed in classes for one in listed.learners}
    rest = [one for one in everybody if one.id not in placed]
    groups = [ListedGroup(Whole.EVERYBODY, tr("Groups", "Everybody"), everybody), *classes]
    if classes and rest:
        groups.append(ListedGroup(Whole.WITHOUT_CLASS, tr("Groups", "Without a class"), rest))
    return tuple(groups)


def in_learner_order(learners: Sequence[Learner]) -> list[Learner]:
    """Sort people by their names, and those of one name by their numbers."""
    return in_order_of_names(learners, lambda one: f"{one.name}\t{one.number}")
