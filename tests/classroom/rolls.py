"""Rolls and rosters that are made up, a few names and numbers coming again and again."""

from types import MappingProxyType
from uuid import UUID, uuid5

from hypothesis import strategies as st

from quizapp.classroom.roll import Membership, Roll, RollError
from quizapp.classroom.roster import RosterEntry
from quizapp.classroom.school_class import SchoolClass
from quizapp.session.learner import Learner

SPACE = UUID(int=7)
NAMES = st.sampled_from(["Aylin", "AYLIN", "Aylin Quliyeva", "Ömər", "Иван", "Zeynep", "Ilham"])
NUMBERS = st.sampled_from(["", "", "1", "2", "07", "a7"])
CLASSES = st.sampled_from(["", "9B", "9b", "10A"])


def id_of(text: str) -> UUID:
    """Return the same id for the same text."""
    return uuid5(SPACE, text)


def learner(name: str, number: str = "") -> Learner:
    """Return a person whose id follows from name and number."""
    return Learner(id_of(f"{name}/{number}"), name, number)


def school_class(name: str) -> SchoolClass:
    """Return a class whose id follows from its name."""
    return SchoolClass(id_of(f"class {name}"), name)


def roll_of(*learners: Learner, **classes: tuple[Learner, ...]) -> Roll:
    """Return a roll of some people, and of classes with who is in them."""
    made = {name: school_class(name.strip("_")) for name in classes}
    return Roll(
        MappingProxyType({one.id: one for one in learners}),
        MappingProxyType({one.id: one for one in made.values()}),
        frozenset(
            Membership(made[name].id, one.id) for name, those in classes.items() for one in those
        ),
    )


@st.composite
def rolls(draw: st.DrawFn) -> Roll:
    """Return any roll in which names and numbers are as they may be."""
    roll = Roll()
    for name, number in draw(st.lists(st.tuples(NAMES, NUMBERS), max_size=6)):
        try:
            roll = roll.with_learner(learner(name, number))
        except RollError:
            continue
    for name in draw(st.lists(CLASSES.filter(bool), max_size=2)):
        roll, made = roll.with_class_named(school_class(name))
        people = st.sampled_from([*roll.learners] or [id_of("nobody")])
        roll = roll.with_members(made.id, {*draw(st.lists(people))} & {*roll.learners})
    everything = st.sampled_from([*roll.learners, *roll.classes] or [id_of("nobody")])
    gone = {*draw(st.lists(everything, max_size=2))} & {*roll.learners, *roll.classes}
    return roll.without(*gone)


@st.composite
def rosters(draw: st.DrawFn) -> tuple[RosterEntry, ...]:
    """Return the rows of any roster."""
    rows = draw(st.lists(st.tuples(NAMES, NUMBERS, CLASSES), max_size=8))
    return tuple(RosterEntry(line, *row) for line, row in enumerate(rows, 2))
