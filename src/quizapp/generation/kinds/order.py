"""K4: put three to six events in order.

Mostly every pair of them is comparable, so that one order is right. Now and then, where the
dates of events overlap, some pairs are left open: at least one, and at most half of them.
Either way round is right for those, and the stem says so.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations
from random import Random

from quizapp.dataset.model import Event
from quizapp.generation.chains import extend, in_order, may_stand_together
from quizapp.generation.distractors import near_in_time
from quizapp.generation.item import Choice, Frame, order_item
from quizapp.generation.kind import Avoided
from quizapp.generation.pool import Pool, position
from quizapp.generation.proofs import distance
from quizapp.generation.question import Question

SHARE = 2
_SIZES, _SIZE_WEIGHTS = (3, 4, 5, 6), (2, 5, 2, 1)
_LOOSE_SIZES = (4, 5)
_LOOSE_SHARE = 0.25
_REACH = 12

_Reasons = Mapping[tuple[str, str], str]


def subjects(pool: Pool) -> Sequence[Event]:
    """Events that may be put in order."""
    return pool.ordered


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask for the order of an event and some that stand near it."""
    index = position(pool.ordered_firsts, pool.ordered, event)
    near = [e for e in near_in_time(pool.ordered, index, _REACH, random) if e.id not in avoid]
    loose = random.random() < _LOOSE_SHARE
    gathered = _loose(pool, event, near, random.choice(_LOOSE_SIZES)) if loose else []
    if not gathered:
        gathered = extend(pool, [event], near, random.choices(_SIZES, _SIZE_WEIGHTS)[0])
    events = in_order(pool, gathered)
    reasons = _reasons(pool, events)
    if len(events) < _SIZES[0] or not _is_closed(reasons):
        return None
    presented = list(events)
    while not any((later.id, one.id) in reasons for one, later in combinations(presented, 2)):
        random.shuffle(presented)
    choices = [_choice(pool, e, events, reasons) for e in presented]
    return order_item(pool, _frame(pool, events, reasons), choices, reasons)


def _loose(pool: Pool, event: Event, near: Sequence[Event], size: int) -> list[Event]:
    """Gather events of which a pair has no order, but at least half of all pairs have one."""
    group = [event]
    for candidate in [*_overlapping(pool, event, near), *near]:
        if len(group) == size:
            break
        compared = sum(pool.comparable(candidate, other) for other in group)
        if (
            candidate not in group
            and (len(group) == 1 or 2 * compared >= len(group))
            and all(may_stand_together(pool, candidate, other) for other in group)
        ):
            group.append(candidate)
    return group if len(group) == size and pool.comparable(*group[:2]) is False else []


def _overlapping(pool: Pool, event: Event, near: Sequence[Event]) -> list[Event]:
    """Return the first event of some that has no order with a given one, if there is one."""
    return next(([other] for other in near if not pool.comparable(event, other)), [])


def _reasons(pool: Pool, events: Sequence[Event]) -> _Reasons:
    """Map each pair of ids that has an order to the reason why the first is earlier."""
    return {
        (one.id, other.id): reason
        for one, other in combinations(events, 2)
        if (reason := pool.before(one, other))
    }


def _is_closed(reasons: _Reasons) -> bool:
    """Tell whether what comes before an earlier event always comes before the later one."""
    return all((a, d) in reasons for a, b in reasons for c, d in reasons if b == c)


def _frame(pool: Pool, events: Sequence[Event], reasons: _Reasons) -> Frame:
    words = pool.wording
    explanation = words.explanation("order", events="; ".join(map(words.item, events)))
    pairs = list(combinations(events, 2))
    open_pairs = [(a, b) for a, b in pairs if (a.id, b.id) not in reasons]
    if open_pairs:
        said = (words.explanation("open_pair", one=a.title, other=b.title) for a, b in open_pairs)
        explanation += " " + words.explanation("open", pairs="; ".join(said))
    return Frame(
        kind="order",
        stem=words.stem("order_loose" if open_pairs else "order", count=words.number(len(events))),
        focus=tuple(events),
        attribute="date",
        explanation=explanation,
        closest=min(
            distance(a.span, b.span)
            for a, b in pairs
            if (a.id, b.id) in reasons and a.span and b.span
        ),
    )


def _choice(pool: Pool, event: Event, events: Sequence[Event], reasons: _Reasons) -> Choice:
    """Name the place of an event in the order, if it can have only one."""
    date = pool.wording.dated(event)
    if sum(event.id in pair for pair in reasons) < len(events) - 1:
        return Choice(event.title, pool.wording.reason("event_here", date=date), (event.id,))
    place = str(events.index(event) + 1)
    why = pool.wording.reason("placed", place=place, date=date)
    return Choice(event.title, why, (event.id,))
