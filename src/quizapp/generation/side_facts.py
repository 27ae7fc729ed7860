"""The facts that stand beside the events of a set, looked up by event."""

from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event, Quantity, Quote, RelationKind, RoleDate, Status
from quizapp.generation.pool import Pool


class _OfEvent(Protocol):
    @property
    def event(self) -> str:
        """Id of the event."""


T = TypeVar("T", bound=_OfEvent)

_USED = (Status.ESTABLISHED, Status.ATTRIBUTED)
_ROLES = (RelationKind.ENTERS_INTO_FORCE, RelationKind.RATIFIES)


def by_event(facts: Iterable[T]) -> Mapping[str, tuple[T, ...]]:
    """Group facts by the id of their event."""
    grouped: dict[str, list[T]] = {}
    for fact in facts:
        grouped.setdefault(fact.event, []).append(fact)
    return {event: tuple(found) for event, found in grouped.items()}


def quantities(pool: Pool) -> Mapping[str, tuple[Quantity, ...]]:
    """Return the numbers that sources give, by event."""
    return by_event(pool.dataset.quantities)


def quotes(pool: Pool) -> Mapping[str, tuple[Quote, ...]]:
    """Return the quotations, by event."""
    return by_event(pool.dataset.quotes)


def role_dates(pool: Pool) -> Mapping[str, tuple[RoleDate, ...]]:
    """Return the further dates of each event: in force, ratified and so on."""
    return by_event(pool.dataset.role_dates)


def dates_of_other_roles(pool: Pool) -> Mapping[str, tuple[HistoricalDate, ...]]:
    """Return the dates that belong to the same fact as an event, by its id.

    They come from the further dates of an event, and from rows that say when another one
    entered into force or was ratified.
    """
    spans = {event.id: event.span for event in pool.dataset.events}
    links = [(role.event, role.of, role.date) for role in pool.dataset.role_dates]
    links += [
        (relation.target, relation.event, span)
        for relation in pool.dataset.relations
        if relation.kind in _ROLES and (span := spans.get(relation.event))
    ]
    facts: dict[str, list[tuple[str, HistoricalDate | None]]] = {}
    for fact, row, date in links:
        facts.setdefault(fact, [(fact, spans.get(fact))]).append((row, date))
    return {
        row: tuple(date for other, date in dates if date and other != row)
        for dates in facts.values()
        for row, _ in dates
    }


def usable(pool: Pool, events: Iterable[str]) -> list[Event]:
    """Return the events of some ids that are established or attributed to a source."""
    found = (pool.dataset.by_id[name] for name in events if name in pool.dataset.by_id)
    return [event for event in found if event.status in _USED]
