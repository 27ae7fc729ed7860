"""Dates as options: the right one, and wrong ones with the reason and the proof."""

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event
from quizapp.generation.distractors import DateDistractor
from quizapp.generation.item import Choice
from quizapp.generation.pool import Pool
from quizapp.generation.proofs import disjoint_because


def is_when(pool: Pool, event: Event, said: str) -> str:
    """Say that a date, in words, is that of an event."""
    if event.clause:
        return pool.wording.reason("is_when", date=said, clause=event.clause)
    return pool.wording.reason("is_date_of", date=said, title=event.title)


def wrong_date(
    pool: Pool, recorded: HistoricalDate, key: HistoricalDate, other: DateDistractor
) -> Choice:
    """Return a date that is not the key, beside what it is the date of or how far away.

    Raises:
        ValueError: it may share a day with the recorded date, of which the key is the cell.
    """
    said = pool.wording.dates.long(other.date)
    if other.event is not None:
        why = is_when(pool, other.event, said)
    else:
        earlier = other.date.before(key)
        gap = pool.wording.gap(*((other.date, key) if earlier else (key, other.date)))
        why = pool.wording.reason("too_soon" if earlier else "too_late", date=said, gap=gap)
    named = (other.event.id,) if other.event else ()
    return Choice(said, why, named, disjoint_because(other.date, recorded), other.date)


def in_order(choices: list[Choice]) -> list[Choice]:
    """Return dates from the earliest to the latest."""
    return sorted(choices, key=lambda choice: (choice.date and choice.date.lo) or 0)
