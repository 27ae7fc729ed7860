"""K3: which came first? Two events whose order the data prove; half a mark, as it is guessed.

The distance in time is drawn first, the nearer the more often, so that far-apart pairs, which
are most of all pairs and easy, do not crowd out the others.
"""

from collections.abc import Sequence
from random import Random

from quizapp.dataset.model import Event
from quizapp.generation.item import Choice, Frame, choice_item
from quizapp.generation.kind import Avoided
from quizapp.generation.partners import partner_at
from quizapp.generation.pool import Pool
from quizapp.generation.proofs import distance
from quizapp.generation.question import Question

SHARE = 1
_NEAR, _FAR = (1, 365), (366, 3652)
_DISTANCES = (_NEAR, _NEAR, _NEAR, _FAR, _FAR, (3653, 18262))


def subjects(pool: Pool) -> Sequence[Event]:
    """Events that may be put in order."""
    return pool.ordered


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask which of two events came first."""
    other = partner_at(pool, event, _DISTANCES, random, avoid)
    if other is None:
        return None
    reason = pool.before(event, other)
    first, second = (event, other) if reason else (other, event)
    reason = reason or pool.before(other, event)
    if reason is None or first.span is None or second.span is None:
        return None
    gap = pool.wording.gap(first.span, second.span)
    choices = [
        Choice(
            first.title,
            pool.wording.reason("first", date=pool.wording.dated(first)),
            (first.id,),
        ),
        Choice(
            second.title,
            pool.wording.reason("second", date=pool.wording.dated(second), gap=gap),
            (second.id,),
            reason,
        ),
    ]
    random.shuffle(choices)
    frame = Frame(
        kind="first_of_two",
        stem=pool.wording.stem("first"),
        focus=(first, second),
        attribute="date",
        explanation=pool.wording.explanation(
            "two", first=pool.wording.item(first), second=pool.wording.item(second), gap=gap
        ),
        closest=distance(first.span, second.span),
        weight=0.5,
    )
    return choice_item(pool, frame, choices)
