"""Who is recorded for which event, and as what: a doer, a person named, a party."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from random import Random
from types import MappingProxyType

from quizapp.dataset.folding import fold
from quizapp.dataset.model import Event, Status
from quizapp.generation.names import Names
from quizapp.generation.pool import Pool
from quizapp.generation.proofs import distance
from quizapp.generation.side_facts import by_event

_DRAWN, _LOOKED_AT = 40, 400
_NEAREST, _FIRST = 12, 6
_LIFETIMES_IN_DAYS = 100 * 365
_FEWEST_NAMES, _LARGEST_SHARE = 3, 0.8


@dataclass(frozen=True, slots=True)
class Naming:
    """A name that is recorded for an event; `did` is what a doer did, else empty."""

    event: str
    name: str
    did: str = ""


class Namings:
    """The names recorded in one way, such as all parties."""

    def __init__(self, namings: Sequence[Naming], recorded: Sequence[Naming] = ()) -> None:
        """Index the names; `recorded` are further ones, which only tell how frequent each is."""
        self.all = tuple(namings)
        self._recorded = recorded
        self.by_event: Mapping[str, tuple[Naming, ...]] = by_event(namings)

    def asks_something(self, name: str) -> bool:
        """Tell whether there are several names, and this is not the one of nearly all events."""
        return len(self.shares) >= _FEWEST_NAMES and all(
            shares.get(fold(name), 0) < _LARGEST_SHARE for shares in (self.shares, self._frequency)
        )

    @cached_property
    def shares(self) -> Mapping[str, float]:
        """The share of the events that each name is recorded for, by the folded name."""
        return _shares(self.all)

    @cached_property
    def _frequency(self) -> Mapping[str, float]:
        return _shares(self._recorded)


def _shares(namings: Sequence[Naming]) -> Mapping[str, float]:
    """Return the share of the events with a name that each name is recorded for."""
    pairs = {(naming.event, fold(naming.name)) for naming in namings}
    counts = Counter(name for _, name in pairs)
    events = len({event for event, _ in pairs})
    return {name: count / events for name, count in counts.items()}


def doers(pool: Pool) -> Namings:
    """Return who did what in established events, and in attributed ones that let it be asked."""
    events = pool.dataset.by_id
    return Namings(
        [
            Naming(person.event, person.name, person.did)
            for person in pool.dataset.persons
            if _is_established(events[person.event])
            or events[person.event].may_be_attributed("people")
        ]
    )


def people_named(pool: Pool) -> Namings:
    """Return the people that rows name and let be asked."""
    return Namings(
        [
            Naming(event.id, name)
            for event in pool.dataset.events
            if event.people and _lets_be_asked(event, "people")
            for name in dict.fromkeys(event.people)
        ],
        [Naming(e.id, name) for e in _askable(pool) for name in e.people],
    )


def parties(pool: Pool) -> Namings:
    """Return the parties that rows name and let be asked."""
    return Namings(
        [
            Naming(event.id, name)
            for event in pool.dataset.events
            if event.parties and _lets_be_asked(event, "parties")
            for name in dict.fromkeys(event.parties)
        ],
        [Naming(e.id, name) for e in _askable(pool) for name in e.parties],
    )


WAYS: Mapping[str, Callable[[Pool], Namings]] = MappingProxyType(
    {"person": doers, "people": people_named, "parties": parties}
)
"""The ways in which names are recorded."""


def strangers(pool: Pool, way: str, key: Naming, random: Random) -> Iterator[Naming]:
    """Yield names that are certainly not those of an event, of nearer events first.

    Such a name is recorded for another established event in the same way. It is recorded for
    the event of the key in no way, stands in no word of its row, and did not do elsewhere what
    the key did.
    """
    event = pool.dataset.by_id[key.event]
    row = " ".join((event.title, event.clause, event.inquiry, event.statement))
    names = pool.index(Names)
    taken = [Naming(event.id, name) for name in (*names_with(pool, event), *_who_also(pool, key))]
    for other in _likely(pool, way, event, random):
        is_apart = all(are_apart(pool, way, other, naming) for naming in taken)
        if other.event != event.id and is_apart and not names.in_text(row, other.name):
            yield other


def _likely(pool: Pool, way: str, event: Event, random: Random) -> list[Naming]:
    """Return names of established events: some of the nearest, then the other near ones.

    In a set with many names, those of other lifetimes are left out.
    """
    namings = pool.index(WAYS[way]).all
    drawn = random.sample(namings, min(_LOOKED_AT, len(namings)))
    drawn = [other for other in drawn if _is_established(pool.dataset.by_id[other.event])]
    away = [(_distance(pool, other, event), other) for other in drawn]
    if len(namings) > _DRAWN:
        away = [one for one in away if one[0] <= _LIFETIMES_IN_DAYS]
    near = [other for _, other in sorted(away, key=itemgetter(0))[:_DRAWN]]
    first = set(random.sample(range(min(_NEAREST, len(near))), min(_FIRST, len(near))))
    places: dict[Naming, int] = {}
    for place, other in enumerate(near):
        places.setdefault(other, place)
    return sorted(near, key=lambda naming: places[naming] not in first)


def are_apart(pool: Pool, way: str, one: Naming, other: Naming) -> bool:
    """Tell whether two names are certainly not the same, nor one a part of the other."""
    names = pool.index(Names)
    if way == "parties":
        return names.unlike(one.name, other.name)
    return names.apart(one.name, other.name)


def _distance(pool: Pool, naming: Naming, event: Event) -> int:
    other, own = pool.dataset.by_id[naming.event].span, event.span
    return distance(other, own) if other and own else 0


def _who_also(pool: Pool, key: Naming) -> Sequence[str]:
    """Return everybody who is recorded for the deed of the key."""
    return pool.index(_doers_by_deed).get(fold(key.did), ()) if key.did else ()


def _doers_by_deed(pool: Pool) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for doer in pool.index(doers).all:
        found.setdefault(fold(doer.did), []).append(doer.name)
    return found


def names_with(pool: Pool, event: Event) -> tuple[str, ...]:
    """Return every name that is recorded for an event in any way."""
    did = tuple(naming.name for naming in pool.index(doers).by_event.get(event.id, ()))
    return (*did, *event.people, *event.parties)


def _lets_be_asked(event: Event, fact: str) -> bool:
    return event.may_be_asked(fact) or event.may_be_attributed(fact)


def _askable(pool: Pool) -> Iterator[Event]:
    """Yield the rows that let anything be asked."""
    return (event for event in pool.dataset.events if event.scorable)


def _is_established(event: Event) -> bool:
    return event.status is Status.ESTABLISHED
