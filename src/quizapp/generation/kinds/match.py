"""K13: what belongs to what? Three or four lefts, each with one of the rights, some left over.

Lefts are events with their dates or places, or deeds with the people who did them. Each left
has one of the rights and provably none of the others, so that one way to match is right. One
or two rights belong to no left, so that the last pair cannot be told by leaving out. Dates
stand in order of time, other rights in random order.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from random import Random

from quizapp.dataset.model import Event, Status
from quizapp.generation.item import Choice, Frame, item, lettered
from quizapp.generation.kind import Avoided
from quizapp.generation.pairings import Dates, Pair, Pairing, People, Places
from quizapp.generation.people import doers
from quizapp.generation.pool import Pool
from quizapp.generation.proofs import distance
from quizapp.generation.question import Option, Question, Refutation
from quizapp.generation.shapes.match import Match
from quizapp.generation.target import Target

SHARE = 2
_LEFTS = (3, 4)
_LEFT_OVER = (1, 2)
_WAYS: Sequence[Callable[[Pool], Pairing]] = (Dates, Places, People)


def subjects(pool: Pool) -> Sequence[Event]:
    """Events with a scorable date or place, or with a deed of somebody."""
    deeds = (pool.dataset.by_id[name] for name in pool.index(doers).by_event)
    found = {event.id: event for event in (*pool.dated, *pool.placed, *deeds)}
    return [event for event in found.values() if event.status is Status.ESTABLISHED]


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask to match an event and some others with what belongs to them."""
    lefts, left_over = random.choice(_LEFTS), random.choice(_LEFT_OVER)
    for new_way in random.sample(_WAYS, len(_WAYS)):
        way = new_way(pool)
        pairs = _apart(way, event, lefts + left_over, random, avoid)
        if len(pairs) > lefts:
            return _question(pool, way, pairs[:lefts], pairs, random)
    return None


def _apart(way: Pairing, event: Event, count: int, random: Random, avoid: Avoided) -> list[Pair]:
    """Return so many pairs, that of the event first, of which no left fits two rights."""
    chosen: list[Pair] = []
    for pair in way.pairs(event, random):
        if len(chosen) == count or not (chosen or pair.event.id == event.id):
            break
        if pair.event.id not in avoid and all(
            way.apart(pair, other) and way.apart(other, pair) for other in chosen
        ):
            chosen.append(pair)
    return chosen


def _question(
    pool: Pool, way: Pairing, lefts: Sequence[Pair], pairs: Sequence[Pair], random: Random
) -> Question:
    shown = random.sample(lefts, len(lefts))
    mixed = random.sample(pairs, len(pairs))
    rights = sorted(mixed, key=lambda pair: (pair.date and pair.date.lo) or 0)
    options = lettered([Choice(pair.left, pair.why, (pair.event.id,)) for pair in shown])
    targets = tuple(_target(number, pair, lefts) for number, pair in enumerate(rights, start=1))
    partners = tuple(
        (option.id, targets[rights.index(pair)].id)
        for option, pair in zip(options, shown, strict=True)
    )
    proof = list(_proof(way, shown, options, rights))
    return item(pool, _frame(pool, way, shown), options, Match(targets, partners), proof)


def _target(number: int, pair: Pair, lefts: Sequence[Pair]) -> Target:
    """Return a right; what is left over does not say which event it is about."""
    return Target(str(number), pair.right, pair.date, (pair.event.id,) if pair in lefts else ())


def _frame(pool: Pool, way: Pairing, shown: Sequence[Pair]) -> Frame:
    said = (
        pool.wording.explanation("pair", left=pair.left, right=pair.right)
        for pair in sorted(shown, key=lambda pair: (pair.date and pair.date.lo) or 0)
    )
    return Frame(
        kind="match",
        stem=pool.wording.stem(f"match_{way.attribute}"),
        focus=tuple(pair.event for pair in shown),
        attribute=way.attribute,
        explanation=" ".join(said),
        closest=min(
            (distance(a.date, b.date) for a, b in combinations(shown, 2) if a.date and b.date),
            default=None,
        ),
    )


def _proof(
    way: Pairing, shown: Sequence[Pair], options: Sequence[Option], rights: Sequence[Pair]
) -> Iterator[Refutation]:
    """Yield why no left has the right of another pair."""
    for pair, option in zip(shown, options, strict=True):
        for number, other in enumerate(rights, start=1):
            if other is not pair:
                yield Refutation(option.id, way.apart(pair, other) or "", str(number))
