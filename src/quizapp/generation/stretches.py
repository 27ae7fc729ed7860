"""The stretch of timeline that an event stands in."""

from collections.abc import Iterable, Sequence

from quizapp.dataset.model import Event
from quizapp.generation.pool import Pool, first_day
from quizapp.generation.question import Stretch

_NEIGHBOURS = 4


def stretch_around(pool: Pool, focus: Sequence[Event], mentioned: Iterable[str]) -> Stretch:
    """Return the neighbours of the asked events, and every event that the item mentions.

    A neighbour that must not be shown alone is left out unless its companions are there too;
    an event that is asked or mentioned brings them along. As the stretch is shown after the
    answer, it has the dates as they are recorded.
    """
    asked = sorted((e for e in focus if e.span), key=first_day)
    before = pool.timeline.before(asked[0].span, _NEIGHBOURS) if asked and asked[0].span else ()
    after = pool.timeline.after(asked[-1].span, _NEIGHBOURS) if asked and asked[-1].span else ()
    shown = {event.id: event for event in (*focus, *before, *after)}
    named = pool.with_companions([*(event.id for event in focus), *mentioned])
    recorded = {name: pool.recorded[name] for name in (*shown, *named)}
    kept = {n: e for n, e in recorded.items() if all(c in recorded for c in e.shown_with)}
    return Stretch(
        focus=tuple(event.id for event in focus),
        before=tuple(event.id for event in before if event.id in kept),
        after=tuple(event.id for event in after if event.id in kept),
        events=tuple(sorted(kept.values(), key=lambda event: (first_day(event), event.id))),
        relations=tuple(
            relation
            for name in kept
            for relation in pool.relations_of.get(name, ())
            if relation.target in kept
        ),
    )


def without(stretch: Stretch, hidden: frozenset[str]) -> Stretch:
    """Return a stretch that does not show some events."""
    neighbours = (*stretch.before, *stretch.after)
    return Stretch(
        focus=stretch.focus,
        before=tuple(name for name in stretch.before if name not in hidden),
        after=tuple(name for name in stretch.after if name not in hidden),
        events=tuple(event for event in stretch.events if event.id not in hidden),
        relations=tuple(
            relation
            for relation in stretch.relations
            if not {relation.event, relation.target} & hidden
        ),
        withheld=stretch.withheld + sum(name in hidden for name in neighbours),
    )
