"""What is said about an event after the answer: the fact, and what it came after."""

from collections.abc import Container

from quizapp.dataset.model import Event
from quizapp.generation.pool import Pool


def explain(pool: Pool, event: Event, avoid: Container[str]) -> tuple[str, tuple[str, ...]]:
    """Return an explanation, and the ids of the other events that it names.

    The other event is one that the set relates to this one, else the nearest earlier or
    later event; never one of those to avoid.
    """
    stated = event.statement or pool.wording.explanation(
        "dated", title=event.title, date=pool.wording.dated(event)
    )
    other = _companion(pool, event, avoid)
    if other is None or event.span is None or other.span is None:
        return stated, ()
    after = other.span.before(event.span)
    gap = (
        pool.wording.gap(other.span, event.span)
        if after
        else pool.wording.gap(event.span, other.span)
    )
    link = pool.wording.explanation(
        "after" if after else "before", gap=gap, title=other.title, date=pool.wording.dated(other)
    )
    return f"{stated} {link}", (other.id,)


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
