"""Who is recorded for which event, and as what: a doer, a person named, a party."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from quizapp.dataset.folding import fold
from quizapp.dataset.model import Event, Status
from quizapp.generation.pool import Pool
from quizapp.generation.side_facts import by_event


@dataclass(frozen=True, slots=True)
class Naming:
    """A name that is recorded for an event; `did` is what a doer did, else empty."""

    event: str
    name: str
    did: str = ""


class Namings:
    """The names recorded in one way, such as all parties."""

    def __init__(self, namings: Sequence[Naming]) -> None:
        """Index the names."""
        self.all = tuple(namings)
        self.by_event: Mapping[str, tuple[Naming, ...]] = by_event(namings)

    @cached_property
    def shares(self) -> Mapping[str, float]:
        """The share of the events that each name is recorded for, by the folded name."""
        pairs = {(naming.event, fold(naming.name)) for naming in self.all}
        counts = Counter(name for _, name in pairs)
        return {name: count / len(self.by_event) for name, count in counts.items()}


def doers(pool: Pool) -> Namings:
    """Return who did what in established events."""
    return Namings(
        [
            Naming(person.event, person.name, person.did)
            for person in pool.dataset.persons
            if _is_established(pool, person.event)
        ]
    )


def people_named(pool: Pool) -> Namings:
    """Return the people that rows name and let be asked."""
    return Namings(
        [Naming(e.id, name) for e in _asking(pool, "people") for name in dict.fromkeys(e.people)]
    )


def parties(pool: Pool) -> Namings:
    """Return the parties that rows name and let be asked."""
    return Namings(
        [Naming(e.id, name) for e in _asking(pool, "parties") for name in dict.fromkeys(e.parties)]
    )


def names_with(pool: Pool, event: Event) -> tuple[str, ...]:
    """Return every name that is recorded for an event in any way."""
    did = tuple(naming.name for naming in pool.index(doers).by_event.get(event.id, ()))
    return (*did, *event.people, *event.parties)


def _asking(pool: Pool, fact: str) -> Iterator[Event]:
    return (event for event in pool.dataset.events if event.may_be_asked(fact))


def _is_established(pool: Pool, name: str) -> bool:
    event = pool.dataset.by_id.get(name)
    return event is not None and event.status is Status.ESTABLISHED
