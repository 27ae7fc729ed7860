"""K10: how many? The answer is a whole number that a source gives, with its margin.

Eligible if the set records the number for an established event, or for one that is attributed
to a source; then the stem names the source, and the question is for practice only. The stem
holds no accepted number, neither in digits nor in words. The limits run from 0 to a power of
ten that is five times the number at least.
"""

from collections.abc import Sequence
from random import Random

from quizapp.dataset.model import Event, Quantity
from quizapp.generation.attribution import according_to, is_attributed
from quizapp.generation.item import Frame, item
from quizapp.generation.kind import Avoided
from quizapp.generation.leaks import names_a_number
from quizapp.generation.pool import Pool
from quizapp.generation.question import Derivation, Question
from quizapp.generation.shapes.number import Number
from quizapp.generation.side_facts import quantities, usable

SHARE = 1
_FEWEST_TIMES = 5


def subjects(pool: Pool) -> Sequence[Event]:
    """Events that the set records a number for."""
    return usable(pool, pool.index(quantities))


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask for a number that belongs to an event."""
    asked = random.choice(pool.index(quantities)[event.id])
    stem = according_to(pool, event, pool.wording.stem("quantity", inquiry=asked.inquiry))
    accepted = range(asked.lo, asked.hi + 1)
    if asked.lo < 0 or names_a_number(stem, accepted, pool.wording.number_words):
        return None
    frame = Frame(
        kind="quantity",
        stem=stem,
        focus=(event,),
        attribute=f"quantity:{asked.measure}",
        explanation=_explanation(pool, event, asked),
        practice_only=is_attributed(event),
    )
    shape = Number(asked.lo, asked.hi, asked.unit, 0, _most(asked))
    proof = Derivation(f"{event.id} states {asked.measure}: {asked.said}")
    return item(pool, frame, (), shape, [proof])


def _explanation(pool: Pool, event: Event, asked: Quantity) -> str:
    said = pool.wording.explanation("quantity", said=asked.said)
    return f"{said} {event.statement}".rstrip()


def _most(asked: Quantity) -> int:
    """Return a power of ten that does not show how large the number is."""
    most = 10
    while most < _FEWEST_TIMES * asked.hi:
        most *= 10
    return most
