"""What can be matched: events with their dates or places, deeds with the people who did them."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import ClassVar, Protocol

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.folding import fold
from quizapp.dataset.model import Event, Status
from quizapp.generation.distractors import near_in_time
from quizapp.generation.leaks import names_the_place, tells_its_date
from quizapp.generation.letters import capital
from quizapp.generation.names import Names
from quizapp.generation.other_places import is_another_place
from quizapp.generation.people import Naming, doers, names_with
from quizapp.generation.pool import Pool, position
from quizapp.generation.proofs import disjoint_because
from quizapp.generation.whereabouts import is_elsewhere

_REACH = 16
_DRAWN = 40


@dataclass(frozen=True, slots=True)
class Pair:
    """A left and its one right, the event they are about, and why they belong together."""

    event: Event
    left: str
    right: str
    why: str
    date: HistoricalDate | None = None


class Pairing(Protocol):
    """One way to match; `attribute` is what a question of it tests."""

    attribute: ClassVar[str]

    def pairs(self, event: Event, random: Random) -> Iterator[Pair]:
        """Yield a pair about an event, if there is one, and then pairs about others."""

    def apart(self, one: Pair, other: Pair) -> str | None:
        """Say why the left of one pair has not the right of another; None if it might."""


class Dates:
    """Events with the calendar cells that they lie in, all of one grain."""

    attribute: ClassVar[str] = "date"

    def __init__(self, pool: Pool) -> None:
        """Look things up in a pool."""
        self._pool = pool

    def pairs(self, event: Event, random: Random) -> Iterator[Pair]:
        """Yield the event and those near it, at a grain that the event may be asked for."""
        cells = self._pool.askable_cells(event, starts=False)
        if not cells:
            return
        grain = random.choice(cells).grain
        index = position(self._pool.dated_firsts, self._pool.dated, event)
        for other in (event, *near_in_time(self._pool.dated, index, _REACH, random)):
            if self._pool.tells_its_year(other):
                continue
            for cell in self._pool.askable_cells(other, starts=False):
                if cell.grain is grain and not tells_its_date(other.title, cell):
                    yield self._pair(other, cell)

    def _pair(self, event: Event, cell: HistoricalDate) -> Pair:
        words = self._pool.wording
        why = words.reason("event_here", date=words.dated(event))
        return Pair(event, event.title, words.dates.long(cell), why, cell)

    def apart(self, one: Pair, other: Pair) -> str | None:
        """Say why the event of one pair has not the date of another."""
        recorded, pool = self._pool.recorded[one.event.id].span, self._pool
        if (
            recorded is None
            or other.date is None
            or not pool.independent_in_time(one.event, other.event)
        ):
            return None
        elsewhere = is_elsewhere(pool.dataset, one.event, other.date)
        return disjoint_because(recorded, other.date) if elsewhere else None


class Places:
    """Events with their places, all of one level."""

    attribute: ClassVar[str] = "place"

    def __init__(self, pool: Pool) -> None:
        """Look things up in a pool."""
        self._pool = pool

    def pairs(self, event: Event, random: Random) -> Iterator[Pair]:
        """Yield the event and others drawn from all that may be asked for their place."""
        placed = self._pool.placed
        for other in (event, *random.sample(placed, min(_DRAWN, len(placed)))):
            described = other.may_be_asked("place") and other.place in self._pool.dataset.places
            if described and other.as_of is None:
                yield self._pair(other)

    def _pair(self, event: Event) -> Pair:
        place = self._pool.dataset.places[event.place].name
        why = self._pool.wording.reason("right_place", place=place)
        return Pair(event, event.title, place, why)

    def apart(self, one: Pair, other: Pair) -> str | None:
        """Say why the event of one pair was not at the place of another."""
        key, place = (self._pool.dataset.places[pair.event.place] for pair in (one, other))
        told = any(names_the_place(one.left, shown) for shown in (key, place))
        if told or not is_another_place(self._pool, one.event, key, place):
            return None
        return f"{one.event.id} has one place, {key.name}; {place.name} is another {place.level}"


class People:
    """Deeds with the people who did them."""

    attribute: ClassVar[str] = "people"

    def __init__(self, pool: Pool) -> None:
        """Look things up in a pool."""
        self._pool = pool
        self._names = pool.index(Names)

    def pairs(self, event: Event, random: Random) -> Iterator[Pair]:
        """Yield the established deeds of the event and others drawn from all."""
        namings = self._pool.index(doers)
        drawn = random.sample(namings.all, min(_DRAWN, len(namings.all)))
        for naming in (*namings.by_event.get(event.id, ()), *drawn):
            if self._pool.recorded[naming.event].status is Status.ESTABLISHED:
                yield self._pair(naming)

    def _pair(self, naming: Naming) -> Pair:
        event = self._pool.dataset.by_id[naming.event]
        why = self._pool.wording.reason(
            "actor_person", name=naming.name, did=naming.did, title=event.title
        )
        return Pair(event, capital(naming.did, self._pool.wording.language), naming.name, why)

    def apart(self, one: Pair, other: Pair) -> str | None:
        """Say why the deed of one pair was not done by the person of another."""
        recorded = names_with(self._pool, one.event)
        told = self._names.any_in_text(one.left, (one.right, other.right))
        if (
            told
            or fold(one.left) == fold(other.left)
            or not all(self._names.apart(other.right, name) for name in recorded)
        ):
            return None
        return f"{other.right} is recorded for {other.event.id}, and in no way for {one.event.id}"
