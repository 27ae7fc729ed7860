"""Which event certainly came before which, whatever is settled of their dates."""

from dataclasses import replace
from functools import lru_cache

from quizapp.dataset.chronology import Chronology
from quizapp.dataset.dates import Grain, HistoricalDate
from quizapp.dataset.model import FACTS, Dataset, Event, Status
from quizapp.generation.whereabouts import possible_dates

_SORTS_OF_ROWS = 256


class ProvableOrder:
    """The order of the events of a set that no reading of its dates can change."""

    def __init__(self, recorded: Dataset, settled: Dataset) -> None:
        """Take a set as it is, and with each date no finer than its row lets be asked."""
        self._dataset = recorded
        self._recorded = _established_order(recorded)
        unchanged = all(a is b for a, b in zip(recorded.events, settled.events, strict=True))
        self._settled = self._recorded if unchanged else _established_order(settled)

    def before(self, one: Event, other: Event) -> str | None:
        """Say why one settled event came before another, or None if that is not certain.

        The reason is in the terms of the recorded data. The order is not certain if a date
        that is only settled to a month, or a recorded alternative, would change it.
        """
        return self._recorded.before(one.id, other.id) if self._is_certain(one, other) else None

    def precedes(self, one: Event, other: Event) -> bool:
        """Tell whether one settled event certainly came before another, without the reason."""
        return self._is_certain(one, other) and self._recorded.precedes(one.id, other.id)

    def _is_certain(self, one: Event, other: Event) -> bool:
        if not self._settled.precedes(one.id, other.id):
            return False
        others = self._dataset.alternatives_of
        if one.id not in others and other.id not in others:
            return True
        earlier, later = (possible_dates(self._dataset, event) for event in (one, other))
        return all(a.before(b) for a in earlier[1:] for b in later) and all(
            a.before(b) for a in earlier for b in later[1:]
        )


def settled(event: Event) -> Event:
    """Return an event whose date is no finer than the finest date field it lets be asked.

    A date with a reserve that lies inside the coarser one needs no reserve any more.
    """
    date = event.date
    if date is None or event.end is not None or date.end_grain is not None:
        return event
    finest = _finest(event.scorable)
    coarse = date.cell(finest) if finest is not None and finest > date.grain else None
    if coarse is None:
        return event
    if not _holds_reserve(coarse, date):
        coarse = replace(coarse, approximate=date.approximate, uncertain=date.uncertain)
    return replace(event, date=coarse)


@lru_cache(_SORTS_OF_ROWS)
def _finest(scorable: frozenset[str]) -> Grain | None:
    """Return the finest grain that some fields let a date be asked to; kept, for rows are alike."""
    return min((FACTS[fact] for fact in scorable if fact in FACTS), default=None)


def _holds_reserve(cell: HistoricalDate, date: HistoricalDate) -> bool:
    """Tell whether every day that a date may mean lies in a cell."""
    return replace(date, lo=date.earliest, hi=date.latest).within(cell)


def _established_order(dataset: Dataset) -> Chronology:
    """Return the order that established rows prove; a disputed date proves nothing."""
    established = [e for e in dataset.events if e.status is Status.ESTABLISHED]
    return Chronology(established, dataset.relations)
