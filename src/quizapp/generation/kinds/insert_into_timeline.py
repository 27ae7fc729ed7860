"""K6: where in a row of events another one belongs.

The events of the row, three to five, and the new one are a chain: of every two of them the
data prove which came first. So there is one gap. Which gap it is, is drawn first, and then
the events on either side of it.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from random import Random

from quizapp.dataset.model import Event
from quizapp.generation.chains import extend, in_order
from quizapp.generation.distractors import near_in_time
from quizapp.generation.explanations import dated_beside
from quizapp.generation.item import Choice, Frame, item, lettered
from quizapp.generation.kind import Avoided
from quizapp.generation.pool import Pool, position
from quizapp.generation.proofs import distance
from quizapp.generation.question import Derivation, Option, Precedence, Proof, Question
from quizapp.generation.shapes.gap import Gap

SHARE = 2
_SIZES = (3, 4, 5)
_REACH = 12


def subjects(pool: Pool) -> Sequence[Event]:
    """Events that may be put in order."""
    return pool.ordered


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask for the gap of an event in a row of events that stand near it."""
    size = random.choice(_SIZES)
    gap = random.randrange(size + 1)
    index = position(pool.ordered_firsts, pool.ordered, event)
    near = [e for e in near_in_time(pool.ordered, index, _REACH, random) if e.id not in avoid]
    earlier = (e for e in near if pool.precedes(e, event))
    later = (e for e in near if pool.precedes(event, e))
    chain = extend(pool, extend(pool, [event], earlier, 1 + gap), later, 1 + size)
    row = in_order(pool, chain)
    if len(row) <= size or row[gap] is not event:
        return None
    shown = [e for e in row if e is not event]
    options = lettered([_choice(pool, event, other) for other in shown])
    proof = [*_neighbours(pool, row, gap), *_steps(pool, shown, options)]
    return item(pool, _frame(pool, event, row), options, Gap(event.title, size, gap), proof)


def _frame(pool: Pool, event: Event, row: Sequence[Event]) -> Frame:
    items = "; ".join(map(pool.wording.item, row))
    return Frame(
        kind="insert_into_timeline",
        stem=pool.wording.stem("insert", title=event.title),
        focus=(event,),
        attribute="date",
        explanation=pool.wording.explanation("order", events=items),
        closest=min(
            distance(event.span, other.span)
            for other in row
            if other is not event and event.span and other.span
        ),
    )


def _choice(pool: Pool, event: Event, shown: Event) -> Choice:
    """Return an event of the row, with its date and how far it is from the new one."""
    return Choice(shown.title, dated_beside(pool, shown, event.span), (shown.id,))


def _neighbours(pool: Pool, row: Sequence[Event], gap: int) -> Iterator[Proof]:
    """Yield why the new event comes after the one before it and before the next."""
    for one, other in pairwise(row[max(0, gap - 1) : gap + 2]):
        yield Derivation(pool.before(one, other) or "")


def _steps(pool: Pool, shown: Sequence[Event], options: Sequence[Option]) -> Iterator[Proof]:
    """Yield why the events of the row stand in their order."""
    for one, other in pairwise(zip(shown, options, strict=True)):
        yield Precedence(one[1].id, other[1].id, pool.before(one[0], other[0]) or "")
