"""Where in time an event certainly is or is not.

Every date counts that the event may have: the settled one and all recorded alternatives,
each with the reserve of an approximate or uncertain date.
"""

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Dataset, Event


def possible_dates(dataset: Dataset, event: Event) -> list[HistoricalDate]:
    """Return the date of an event, if it has one, and then every recorded alternative to it."""
    others = dataset.alternatives_of.get(event.id, ())
    span = event.span
    own = [span] if span else []
    return own + [other.date for other in others if other.date]


def is_elsewhere(dataset: Dataset, event: Event, date: HistoricalDate) -> bool:
    """Tell whether an event certainly has no day in common with a date."""
    return event.span is not None and all(
        other.disjoint(date) for other in possible_dates(dataset, event)
    )


def outer_days(dataset: Dataset, event: Event) -> tuple[int, int] | None:
    """Return the first and the last day that an event may have; None if an end is open."""
    if event.id not in dataset.alternatives_of:
        first, last = _outer_days(event.span)
        return None if first is None or last is None else (first, last)
    dates = possible_dates(dataset, event)
    firsts = [date.earliest for date in dates if date.earliest is not None]
    lasts = [date.latest for date in dates if date.latest is not None]
    if not dates or event.span is None or not len(firsts) == len(lasts) == len(dates):
        return None
    return min(firsts), max(lasts)


def _outer_days(span: HistoricalDate | None) -> tuple[int | None, int | None]:
    if span is None:
        return None, None
    return (span.earliest, span.latest) if span.is_qualified else (span.lo, span.hi)


def is_inside(dataset: Dataset, event: Event, date: HistoricalDate) -> bool:
    """Tell whether an event certainly lies wholly within a date, of which an end may be open."""
    outer = outer_days(dataset, event)
    return (
        outer is not None
        and (date.lo is None or date.lo <= outer[0])
        and (date.hi is None or outer[1] <= date.hi)
    )
