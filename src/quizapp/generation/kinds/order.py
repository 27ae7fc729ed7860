"""K4: put three to six events in order. Every pair of them is comparable, so one order is right."""

from collections.abc import Sequence
from itertools import pairwise
from random import Random

from quizapp.dataset.model import Event
from quizapp.generation.distractors import near_in_time
from quizapp.generation.item import Choice, Frame, order_item
from quizapp.generation.kind import Avoided
from quizapp.generation.pool import Pool, position
from quizapp.generation.proofs import distance
from quizapp.generation.question import Question

SHARE = 2
_SIZES, _SIZE_WEIGHTS = (3, 4, 5, 6), (2, 5, 2, 1)
_REACH = 12


def subjects(pool: Pool) -> Sequence[Event]:
    """Events that may be put in order."""
    return pool.ordered


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask for the order of an event and some that stand near it."""
    chain = _chain(pool, event, random, avoid)
    steps = [pool.before(a, b) for a, b in pairwise(chain)]
    reasons = [reason for reason in steps if reason is not None]
    if len(chain) < _SIZES[0] or len(reasons) < len(steps):
        return None
    presented = list(chain)
    while presented == chain:
        random.shuffle(presented)
    dated = map(pool.wording.item, chain)
    frame = Frame(
        kind="order",
        stem=pool.wording.stem("order", count=pool.wording.number(len(chain))),
        focus=tuple(chain),
        attribute="date",
        explanation=pool.wording.explanation("order", events="; ".join(dated)),
        closest=min(distance(a.span, b.span) for a, b in pairwise(chain) if a.span and b.span),
    )
    return order_item(pool, frame, [_choice(pool, e, chain.index(e)) for e in presented], reasons)


def _chain(pool: Pool, event: Event, random: Random, avoid: Avoided) -> list[Event]:
    """Gather comparable events around one, and return them from the earliest to the latest."""
    size = random.choices(_SIZES, _SIZE_WEIGHTS)[0]
    chain = [event]
    index = position(pool.ordered_firsts, pool.ordered, event)
    for other in near_in_time(pool.ordered, index, _REACH, random):
        if len(chain) == size:
            break
        if other.id not in avoid and all(
            pool.comparable(other, chosen) and pool.independent(other, chosen) for chosen in chain
        ):
            chain.append(other)
    return sorted(chain, key=lambda e: sum(_comes_before(pool, other, e) for other in chain))


def _comes_before(pool: Pool, one: Event, other: Event) -> bool:
    return pool.before(one, other) is not None


def _choice(pool: Pool, event: Event, place: int) -> Choice:
    why = pool.wording.reason("placed", place=str(place + 1), date=pool.wording.dated(event))
    return Choice(event.title, why, (event.id,))
