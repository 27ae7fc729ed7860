"""What is said about an event after the answer: the fact, and what it came after."""

from collections.abc import Container

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event
from quizapp.generation.pool import Pool


def explain(pool: Pool, event: Event, avoid: Container[str]) -> tuple[str, tuple[str, ...]]:
    """Return an explanation, and the ids of the other events that it names.

    The other event is one that the set relates to this one, else the nearest earlier or
    later event; never one of those to avoid.
    """
    stated = event.statement or _stated(pool, event)
    other = _companion(pool, event, avoid)
    span = pool.recorded[event.id].span
    if other is None or span is None or other.span is None:
        return stated, ()
    link = pool.wording.explanation(
        "after" if other.span.before(span) else "before",
        gap=pool.wording.gap(other.span, span),
        title=other.title,
        date=pool.wording.dated(other),
    )
    return f"{stated} {link}", (other.id,)


def _stated(pool: Pool, event: Event) -> str:
    """Say what is known of an event without a statement: when it was, if any day is known."""
    if event.span is None:
        return pool.wording.explanation("undated", title=event.title)
    return pool.wording.explanation("dated", title=event.title, date=pool.wording.dated(event))


def dated_beside(pool: Pool, event: Event, date: HistoricalDate | None) -> str:
    """Say when an event was, and how long before or after another date if they are apart."""
    span, said = event.span, pool.wording.dated(event)
    if span is not None and date is not None and span.disjoint(date):
        pattern = "event_earlier" if span.before(date) else "event_later"
        return pool.wording.reason(pattern, date=said, gap=pool.wording.gap(span, date))
    return pool.wording.reason("event_here", date=said)


def _companion(pool: Pool, event: Event, avoid: Container[str]) -> Event | None:
    if event.span is None:
        return None
    related = (pool.dataset.by_id[r.target] for r in pool.relations_of.get(event.id, ()))
    near = (*pool.timeline.before(event.span, 3), *pool.timeline.after(event.span, 1))
    for other in (*related, *near):
        if (
            other.id not in avoid
            and other.scorable
            and other.may_be_asked(next(iter(other.scorable)))
            and other.span is not None
            and event.span.disjoint(other.span)
        ):
            return other
    return None
