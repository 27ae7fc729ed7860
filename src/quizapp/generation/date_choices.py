"""Dates as options: the right one, and wrong ones with the reason and the proof."""

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event
from quizapp.generation.cells import is_beginning
from quizapp.generation.distractors import DateDistractor
from quizapp.generation.item import Choice
from quizapp.generation.pool import Pool
from quizapp.generation.proofs import disjoint_because


def date_stem(pool: Pool, event: Event, key: HistoricalDate, form: str = "") -> str:
    """Ask for the date of an event, or when it began if the key holds no more than that.

    `form` is what the names of the patterns begin with.
    """
    name = form + key.grain.name.lower()
    if event.inquiry:
        return pool.wording.stem(name, inquiry=event.inquiry)
    what = "begin_of_title" if is_beginning(event, key) else "of_title"
    return pool.wording.stem(f"{name}_{what}", title=event.title)


def is_when(pool: Pool, event: Event, said: str, date: HistoricalDate | None = None) -> str:
    """Say that a date, in words, is that of an event, or of its beginning."""
    if event.clause:
        return pool.wording.reason("is_when", date=said, clause=event.clause)
    if date is not None and is_beginning(event, date):
        return pool.wording.reason("is_beginning_of", date=said, title=event.title)
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
        why = is_when(pool, other.event, said, other.date)
    else:
        earlier = other.date.before(key)
        gap = pool.wording.gap(*((other.date, key) if earlier else (key, other.date)))
        why = pool.wording.reason("too_soon" if earlier else "too_late", date=said, gap=gap)
    named = (other.event.id,) if other.event else ()
    return Choice(said, why, named, disjoint_because(other.date, recorded), other.date)


def in_order(choices: list[Choice]) -> list[Choice]:
    """Return dates from the earliest to the latest."""
    return sorted(choices, key=lambda choice: (choice.date and choice.date.lo) or 0)
