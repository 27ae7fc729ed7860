"""Rosters of a school: looked through before anything is kept, taken in as a whole, written."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from quizapp.classroom.roll import Roll
from quizapp.classroom.roll_change import ChangeSort, RollChange
from quizapp.classroom.roster import RosterEntry, RosterLine
from quizapp.classroom.roster_comparison import compare, taken_in
from quizapp.dataset.problem import Problem
from quizapp.formats.rosters.roster_table import SUFFIXES, RosterTable, read_roster
from quizapp.formats.rosters.roster_writer import write_roster
from quizapp.services.clock import Clock, utc_now
from quizapp.services.whole_file import replace_file
from quizapp.session.learner import Learner, tidy_name
from quizapp.session.spoken_error import SpokenError

if TYPE_CHECKING:
    from quizapp.storage.classes import ClassStore

InOrder = Callable[[Sequence[Learner]], Sequence[Learner]]
"""Puts people in an order."""


class RosterOutdatedError(SpokenError):
    """Learners or classes have changed since a roster was compared with them."""

    def __init__(self) -> None:
        super().__init__("Learners or classes have changed meanwhile. Look at the rows again.")


@dataclass(frozen=True, slots=True)
class RosterOffer:
    """A roster beside the people who are known; nothing of it is kept yet.

    `class_name` is the class of the rows that name none, "" for no class.
    """

    path: Path
    table: RosterTable
    lines: tuple[RosterLine, ...]
    class_name: str = ""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is to be said of the file as a whole."""
        return self.table.problems


class Rosters:
    """Everything that comes from rosters is kept in one transaction, which can be undone."""

    suffixes = SUFFIXES

    def __init__(self, store: "ClassStore", clock: Clock = utc_now) -> None:
        """Compare rosters with the people in a store."""
        self._store = store
        self._clock = clock

    def read(self, path: Path, class_name: str = "") -> RosterOffer:
        """Read a roster and compare it; faults of the file are told in the offer."""
        table = read_roster(path)
        return self.again(RosterOffer(path, table, (), class_name), class_name)

    def again(self, offer: RosterOffer, class_name: str) -> RosterOffer:
        """Compare a roster once more, perhaps with another class for the rows that name none."""
        class_name = tidy_name(class_name)
        entries = _in_class(offer.table, class_name)
        lines = compare(entries, self._store.roll())
        return replace(offer, lines=lines, class_name=class_name)

    def take(self, offer: RosterOffer, choices: Mapping[int, int]) -> RollChange | None:
        """Take a roster in as it was shown; `choices` are the places of chosen ways by line.

        Returns None if nothing changes.

        Raises:
            RollError: the choices do not go together.
            RosterOutdatedError: people or classes are others by now; nothing was changed.
            StorageError: nothing was changed.
        """

        def decide(roll: Roll) -> Roll:
            if compare(_in_class(offer.table, offer.class_name), roll) != offer.lines:
                raise RosterOutdatedError
            return taken_in(roll, offer.lines, choices, uuid4)

        return self._store.change(ChangeSort.ROSTER, offer.path.name, self._clock(), decide)

    def export(self, class_id: UUID | None, file: Path, in_order: InOrder | None = None) -> None:
        """Write who is in a class, or everybody, into a file, which is replaced as a whole.

        Raises:
            OSError: it could not be written; what was there before still is.
        """
        replace_file(file, self.written(class_id, in_order))

    def written(self, class_id: UUID | None, in_order: InOrder | None = None) -> bytes:
        """Return who is in a class, or everybody with all their classes, as a table.

        `in_order` puts people in the order of a language; without it, the order is the same on
        every machine.
        """
        roll, ordered = self._store.roll(), in_order or _sorted
        if class_id is not None:
            chosen = roll.classes[class_id]
            return write_roster((one, chosen.name) for one in ordered(roll.learners_in(class_id)))
        return write_roster(
            (one, name)
            for one in ordered(roll.present)
            for name in ([each.name for each in roll.classes_of(one.id)] or [""])
        )


def _in_class(table: RosterTable, class_name: str) -> tuple[RosterEntry, ...]:
    return tuple(
        entry if entry.class_name else replace(entry, class_name=class_name)
        for entry in table.entries
    )


def _sorted(learners: Sequence[Learner]) -> list[Learner]:
    """Return people in an order that is the same on every machine."""
    return sorted(learners, key=lambda one: (one.name, one.number))
