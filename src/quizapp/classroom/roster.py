"""Rosters: lists of learners that a school keeps, row by row, and what each row would change."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from quizapp.dataset.problem import Problem
from quizapp.session.learner import Learner


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """One row: a name, a number of the school and a class, the last two "" if it has none.

    `line` counts from 1. A row that cannot be used has a `fault`.
    """

    line: int
    name: str
    number: str = ""
    class_name: str = ""
    fault: Problem | None = None


class Standing(StrEnum):
    """What a row is to the people who are known."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"
    FAULTY = "faulty"


class Gain(StrEnum):
    """What a known person gets from a row."""

    NAME = "name"
    NUMBER = "number"
    CLASS = "class"
    RETURN = "return"


class Doubt(StrEnum):
    """Why somebody should look at a row."""

    ROW_TWICE = "row-twice"
    NAME_TWICE = "name-twice"
    NUMBER_TWICE = "number-twice"
    NUMBER_TAKEN = "number-taken"
    NAME_TAKEN = "name-taken"
    SEVERAL_KNOWN = "several-known"
    NAMESAKE = "namesake"


class Action(StrEnum):
    """What can be done with a row."""

    ADD = "add"
    TAKE = "take"
    LEAVE_OUT = "leave-out"


@dataclass(frozen=True, slots=True)
class Way:
    """One thing to do with a row; `learner` is who the row is taken for, if it is taken."""

    action: Action
    learner: Learner | None = None


LEAVE_OUT = Way(Action.LEAVE_OUT)
ADD = Way(Action.ADD)


@dataclass(frozen=True, slots=True)
class RosterLine:
    """A row compared with who is known.

    `ways` are what can be done with it, the proposed one first; there is none for a faulty row.
    `other_line` is the row of the same file that a doubt is about, 0 if it is about none.
    """

    entry: RosterEntry
    standing: Standing
    ways: tuple[Way, ...] = ()
    gains: tuple[Gain, ...] = ()
    doubt: Doubt | None = None
    other_line: int = 0
    known: Learner | None = None

    def way(self, choices: Mapping[int, int]) -> Way:
        """Return what is to be done, by the places of the ways that were chosen by line.

        A place that there is not counts as none chosen.
        """
        place = choices.get(self.entry.line, 0)
        return next(iter(self.ways[place : place + 1] or self.ways), LEAVE_OUT)
