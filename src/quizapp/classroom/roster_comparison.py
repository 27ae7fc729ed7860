"""A roster beside the people who are known: what is new, changed, the same, and doubtful.

A number of the school tells people apart, whatever their names; where there is none the name
does, as long as only one person has it. What could be meant in two ways changes nothing unless
somebody says which way is meant.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from quizapp.classroom.roll import Roll
from quizapp.classroom.roll_book import RollBook
from quizapp.classroom.roster import (
    ADD,
    LEAVE_OUT,
    Action,
    Doubt,
    Gain,
    RosterEntry,
    RosterLine,
    Standing,
    Way,
)
from quizapp.classroom.school_class import SchoolClass
from quizapp.dataset.folding import fold
from quizapp.session.learner import Learner, name_key

NewId = Callable[[], UUID]


def compare(entries: Iterable[RosterEntry], roll: Roll) -> tuple[RosterLine, ...]:
    """Return what every row would change, in the order of the rows."""
    return tuple(_Comparison(roll).lines(entries))


def taken_in(
    roll: Roll, lines: Sequence[RosterLine], choices: Mapping[int, int], new_id: NewId
) -> Roll:
    """Return the roll after a roster; `choices` are the places of chosen ways by line.

    Raises:
        RollError: the choices would make two people of one name without numbers.
    """
    book = RollBook(roll)
    for line in lines:
        _carry_out(book, line.entry, line.way(choices), new_id)
    return book.roll()


def _carry_out(book: RollBook, entry: RosterEntry, way: Way, new_id: NewId) -> None:
    match way:
        case Way(action=Action.LEAVE_OUT):
            return
        case Way(action=Action.TAKE, learner=Learner() as known):
            one = _updated(known, entry)
        case _:
            known_one = book.exactly(entry.name, entry.number)
            one = known_one or Learner(new_id(), entry.name, entry.number)
    book.put(one)
    if entry.class_name:
        book.put_into(one, SchoolClass(new_id(), entry.class_name))


def _updated(known: Learner, entry: RosterEntry) -> Learner:
    """Return a person as a row has them; another spelling of the name is no other name."""
    same_name = name_key(known.name) == name_key(entry.name)
    same_number = not entry.number or known.number.casefold() == entry.number.casefold()
    return replace(
        known,
        name=known.name if same_name else entry.name,
        number=known.number if same_number else entry.number,
    )


class _Comparison:
    """Goes through the rows one by one, and remembers those it has seen."""

    def __init__(self, roll: Roll) -> None:
        self._known = RollBook(roll)
        self._planned = RollBook(roll)
        self._seen: dict[str, RosterEntry] = {}
        self._seen_numbers: dict[str, RosterEntry] = {}
        self._seen_rows: dict[tuple[str, str], int] = {}
        self._taken: dict[UUID, tuple[str, str]] = {}
        self._made = 0

    def lines(self, entries: Iterable[RosterEntry]) -> Iterable[RosterLine]:
        for entry in entries:
            if entry.fault is not None:
                yield RosterLine(entry, Standing.FAULTY)
                continue
            line = self._possible(self._twice(entry) or self._beside_known(entry))
            self._note(entry)
            if line.standing is not Standing.DOUBTFUL:
                _carry_out(self._planned, entry, line.ways[0], self._id)
                if line.ways[0].learner is not None:
                    self._taken[line.ways[0].learner.id] = _identity(entry)
            yield line

    def _id(self) -> UUID:
        """Return an id for somebody who is only planned."""
        self._made += 1
        return UUID(int=self._made)

    def _note(self, entry: RosterEntry) -> None:
        self._seen.setdefault(name_key(entry.name), entry)
        self._seen_rows.setdefault(_row_key(entry), entry.line)
        if entry.number:
            self._seen_numbers.setdefault(entry.number.casefold(), entry)

    def _twice(self, entry: RosterEntry) -> RosterLine | None:
        """Compare a row with those before it; None if it has nothing to do with them."""
        if (line := self._seen_rows.get(_row_key(entry))) and entry.number:
            return _doubtful(entry, Doubt.ROW_TWICE, line)
        if entry.number and (other := self._seen_numbers.get(entry.number.casefold())):
            if name_key(other.name) != name_key(entry.name):
                return _doubtful(entry, Doubt.NUMBER_TWICE, other.line)
            return None
        namesake = self._seen.get(name_key(entry.name))
        if namesake is None or (namesake.number and entry.number):
            return None
        same_class = name_key(namesake.class_name) == name_key(entry.class_name)
        if same_class and not entry.number:
            return _doubtful(entry, Doubt.NAME_TWICE, namesake.line)
        return _doubtful(entry, Doubt.NAME_TWICE, namesake.line, ADD)

    def _beside_known(self, entry: RosterEntry) -> RosterLine:
        namesakes = self._known.named(entry.name)
        if entry.number and (numbered := self._known.numbered(entry.number)):
            return self._by_number(entry, numbered)
        if not entry.number and len(namesakes) > 1:
            takes = [Way(Action.TAKE, one) for one in namesakes]
            return _doubtful(entry, Doubt.SEVERAL_KNOWN, 0, *takes)
        if not entry.number and namesakes:
            return self._same_person(entry, namesakes[0])
        plain = next((one for one in namesakes if self._may_get_number(one, entry)), None)
        if plain is not None:
            return self._same_person(entry, plain, Gain.NUMBER, ways=(ADD, LEAVE_OUT))
        doubt = Doubt.NAMESAKE if namesakes else None
        known = namesakes[0] if namesakes else None
        return RosterLine(entry, Standing.NEW, (ADD, LEAVE_OUT), doubt=doubt, known=known)

    def _by_number(self, entry: RosterEntry, numbered: Sequence[Learner]) -> RosterLine:
        key = name_key(entry.name)
        known = next((one for one in numbered if name_key(one.name) == key), None)
        if known is not None:
            return self._same_person(entry, known)
        takes = [Way(Action.TAKE, one) for one in numbered]
        if len(numbered) > 1:
            return _doubtful(entry, Doubt.SEVERAL_KNOWN, 0, *takes)
        if _share_a_word(entry.name, numbered[0].name):
            return self._same_person(entry, numbered[0], Gain.NAME)
        doubtful = _doubtful(entry, Doubt.NUMBER_TAKEN, 0, *takes)
        return replace(doubtful, known=numbered[0])

    def _may_get_number(self, one: Learner, entry: RosterEntry) -> bool:
        """Tell whether a person has no number yet, and no row before this one gave them any."""
        return not one.number and self._taken.get(one.id, _identity(entry)) == _identity(entry)

    def _same_person(
        self, entry: RosterEntry, known: Learner, *gains: Gain, ways: tuple[Way, ...] = (LEAVE_OUT,)
    ) -> RosterLine:
        found = list(gains)
        if self._known.is_removed(known):
            found.append(Gain.RETURN)
        if entry.class_name and not self._known.is_in(known, entry.class_name):
            found.append(Gain.CLASS)
        take = Way(Action.TAKE, known)
        if not found:
            return RosterLine(entry, Standing.SAME, (take,), known=known)
        return RosterLine(entry, Standing.CHANGED, (take, *ways), tuple(found), known=known)

    def _possible(self, line: RosterLine) -> RosterLine:
        """Keep the ways by which no two people get one name; in doubt do nothing."""
        ways = tuple(way for way in line.ways if self._can(way, line.entry))
        if ways[:1] == line.ways[:1]:
            return replace(line, ways=ways)
        rest = (way for way in ways if way != LEAVE_OUT)
        doubt = line.doubt or Doubt.NAME_TAKEN
        return replace(line, standing=Standing.DOUBTFUL, doubt=doubt, ways=(LEAVE_OUT, *rest))

    def _can(self, way: Way, entry: RosterEntry) -> bool:
        if way.learner is None:
            return True
        one = _updated(way.learner, entry)
        return self._planned.is_free(one.name, one.number, one)


def _doubtful(entry: RosterEntry, doubt: Doubt, other_line: int, *ways: Way) -> RosterLine:
    return RosterLine(
        entry, Standing.DOUBTFUL, (LEAVE_OUT, *ways), doubt=doubt, other_line=other_line
    )


def _row_key(entry: RosterEntry) -> tuple[str, str]:
    return name_key(entry.name, entry.number.casefold()), name_key(entry.class_name)


def _identity(entry: RosterEntry) -> tuple[str, str]:
    return name_key(entry.name), entry.number.casefold()


def _share_a_word(one: str, other: str) -> bool:
    return not {*fold(one).split()}.isdisjoint(fold(other).split())
